import { inLines } from '../../core/in-lines.ts'

/** Longer paragraphs are no captions, in UTF-16 code units. */
const LONGEST_CREDITED = 900
const LONGEST_CAPTION = 500

/** Any of these must be there: the patterns below are tried on few paragraphs. */
const MAY_BE_CREDITED = inLines()`
  [Pp]hoto|PHOTO|[Ii]mage|[Pp]icture|[Ff]oto|[Pp]ix|[Vv]ideo|[Gg]raphic|[Ss]ource
  |[([/](?:AP|AFP|EPA|Reuters|REUTERS|Getty|File|Al Jazeera|Anadolu)|Getty|Shutterstock|AFP|AP |Reuters\/|EPA
  |REUTERS|\/(?:Pool|POOL|dpa|ANSA|PA\b|Xinhua|TASS|Sputnik|Bloomberg|NurPhoto|ZUMA|picture|Deutsche)
`
const CREDITS: readonly RegExp[] = [
  // "… Photo: NATO", "Image courtesy of: …"
  /\b(?:photos?|images?|pictures?|photographs?|foto|pix|video|graphic|source)\s*(?:by|credits?|courtesy(?: of)?)?\s*:\s*[^.]{2,80}\.?$/i,
  /\bphoto credit\b/i,
  // "(AP Photo/…)", "[…/Reuters]"; not "(APEC)"
  /\((?:AP|AFP|EPA|Reuters|Getty|Photos?|Images?|Foto|File)\b[^)]{0,80}\)\.?\s*$/i,
  /\[[^\]]{2,60}\/(?:AP|AFP|EPA|Reuters|Getty|Al Jazeera|Anadolu)[^\]]{0,40}\]\s*$/,
  // "Jane Doe/dpa", "Jane Doe/Deutsche Presse-Agentur GmbH/dpa"
  /\p{Lu}[\p{L}’'-]+\/(?:dpa|AP|AFP|EPA|ANSA|PA|PA Wire|Xinhua|TASS|Sputnik|Bloomberg|Anadolu|NurPhoto|ZUMA|POOL|Pool|picture alliance|Deutsche Presse-Agentur)\b[^.]{0,40}$/u,
  // "… REUTERS/Jane Doe", "Jane Doe/Getty Images"
  /\b(?:Getty Images|Shutterstock|AFP via Getty|AP Photo|(?:Reuters|REUTERS)\/\p{Lu}|EPA-EFE|EPA\/|via REUTERS|\/Pool)[^.]{0,60}\.?\s*$/u,
]

/** "… Photo: NATO", "(AP Photo/Jane Doe)", "© Getty Images" */
export const isCredited = (text: string): boolean =>
  /^(?:©|\(c\)|copyright\b)/i.test(text) ||
  (text.length <= LONGEST_CREDITED && MAY_BE_CREDITED.test(text) && CREDITS.some((credit) => credit.test(text)))

const CAPTIONED: readonly RegExp[] = [
  /^(?:image|photo|picture|video|media|file|figure|fig\.|watch|listen|gallery|infographic|caption|in pictures)\s*(?:caption|gallery|\d+)?\s*[:|–—-]\s*\S/i,
  /^FILE\b|\b(?:[Ff]ile|[Hh]andout|[Aa]rchive|[Uu]ndated) (?:photo|picture|image|handout)\b/,
  // "Ann Lee (L) and Bo Roe (2nd from right)"; not in a report that goes on to tell of its picture
  /^(?:[^.!?]|\.(?! \p{Lu}))*?\s\((?:L|R|C|left|right|centre|center|\d?(?:nd|rd|st|th)? (?:from )?(?:L|R|left|right))\)/u,
]
/** What people do in pictures, and hardly in reports. */
const POSED =
  /\b(?:pictured|poses? for (?:a|the)|family photo|shakes? hands with|are seen|is seen|(?:left|right),? (?:and|shakes|meets|with)|from left|L-R|clockwise)\b/
/** "Jens Stoltenberg, Secretary General of NATO, in a telephone call with …" */
const NAME_AT_WORK =
  /^(?!Messrs\b)(?:\p{Lu}[\p{L}.'’-]+ ){1,4}\p{Lu}[\p{L}'’-]+, [^.;]{4,80}, (?:in|at|with|during|on|speaking|meeting|addressing|attending|arriving|and) [^.]*\.?$/u
const FINITE_VERB =
  /\b(?:is|are|was|were|has|have|had|will|said|says|met|took|held|spoke|told|sat|made|paid|began|\p{Ll}{2,}ed)\b/u

/** "(file photo) PRAGUE, August 8 (Agency) -- A diplomat has arrived": the report begins on the caption's line. */
const LEADS_ON =
  /\)\s+(?:\p{Lu}{3,}[^()]{0,50}\([^)]{2,24}\)|\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, \d{4})\s*(?:--|[—–-])\s+\p{Lu}/u

const isAtWork = (text: string): boolean => hasCommasSoon(text) && NAME_AT_WORK.test(text) && !FINITE_VERB.test(text)

/** Few texts have a comma behind two to five words and another one later, and the pattern for names is a large one. */
function hasCommasSoon(text: string): boolean {
  const comma = text.indexOf(',')
  if (comma < 0 || text.indexOf(', ', comma + 1) < 0) return false
  let blanks = 0
  for (let at = text.indexOf(' '); at >= 0 && at < comma; at = text.indexOf(' ', at + 1)) blanks++
  return blanks > 0 && blanks < 5
}

/** A picture's caption (`ofPictures`: it has words of CUE.picture): marked as one, with its directions, or a sentence without a verb. */
export function isCaption(text: string, ofPictures: boolean): boolean {
  if (text.length > LONGEST_CAPTION) return false
  const isPictured =
    ofPictures &&
    (CAPTIONED.some((caption) => caption.test(text)) ||
      (POSED.test(text) && text.length <= 350 && !/\b(?:said|told|will)\b/.test(text)))
  return (isPictured || isAtWork(text)) && !LEADS_ON.test(text) && !tellsItAll(text)
}

/** "Minister Brel (L) meets Minister Vik in Oslo on 3 May 2019.": who, where and on which day of which year is a report of its own. */
const tellsItAll = (text: string): boolean => MEETS_THERE.test(text) && !/^(?:FILE\b|file)/.test(text)
const MEETS_THERE = inLines('u')`
  \b(?:meets?|met|receives?|received|holds?|held|attends?|attended|speaks?|spoke|addresses|addressed|signs?|signed)\b[^.;]*
  \b(?:in|at) [^.;]*\b(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, \d{4}|\d{1,2} \p{Lu}\p{Ll}{2,8}\.?,? \d{4})
`
