import { inLines } from '../../../core/in-lines.ts'
import type { PersonMention } from '../../../core/mention.ts'
import { cued } from '../../words/cued.ts'
import { narrow } from '../../words/narrow.ts'
import { between, type Sentence, type VerbWords, withoutDates } from '../sentence.ts'
import { isGoverned, SMALL } from './subject-words.ts'

/** "The WFF mission met", "A delegation of the Bank of Malta also called on": several whom the document does not name. */
export function isTeam(sentence: Sentence, verb: VerbWords, from: number): boolean {
  const words = withoutDates(sentence, from, verb.start)
  const crowd = ATTENDS.test(verb.text, sentence) ? CROWD.exec(words, sentence) : null
  const team = crowd ?? SOME.exec(words, sentence) ?? TEAM.exec(words, sentence)
  return team !== null && SMALL.test(team[1] ?? '') && !isGoverned(sentence, from)
}
const MEMBERS =
  '(?:[Gg]uests|[Ll]awmakers|[Ss]enators|[Pp]arliamentarians|[Rr]epresentatives|[Ll]eaders|[Oo]fficials|[Ee]xecutives|[Dd]iplomats|[Dd]ignitaries|[Mm]embers|[Ee]xperts|[Ff]igures|[Vv]isitors|[Ss]cholars)'
/** "A delegation of foreign guests", "Several lawmakers": more of them than the vocabulary's offices. */
const SOME = cued(
  new RegExp(
    `^(?:On \\W*)?(?:(?:An?|The) (?:[\\p{L}-]+ ){0,2}?(?:delegation|group|team|number) of|[Ss]everal|[Ss]ome|[Mm]any|\\d+|[Oo]ther) (?:\\p{Ll}[\\p{L}-]* ){0,2}?${MEMBERS}((?![\\p{L}]).*)$`,
    'u',
  ),
)
/** "Thousands of mourners attended", "More than 400 people took part": no crowd that only gathers. */
const CROWD = cued(
  inLines('u')`
    ^(?:On \W*)?(?:
      (?:(?:[Tt]ens of )?[Tt]housands|(?:[Mm]any )?[Hh]undreds|[Dd]ozens|[Ss]cores|[Mm]any)(?: of (?:\p{Ll}[\p{L}-]* ){1,3})?
      |(?:(?:[Aa]bout|[Aa]round|[Aa]n estimated|[Oo]ver|[Mm]ore than|[Aa]t least|[Nn]early|[Aa]lmost|[Ss]ome) )?\d[\d,.]* (?:\p{Ll}[\p{L}-]* ){0,2}?
        (?:people|mourners|guests|delegates|participants|attendees|spectators|worshippers|families|visitors|citizens|residents)
    )( ?(?![\p{L}]).*|)$
  `,
)
const ATTENDS = cued(/\b(?:attend(?:s|ed|ing)?|t(?:ook|akes?|aking) part|participat(?:es?|ed|ing))\b/)
const TEAM = cued(
  inLines('u')`
    (?:^|,\s|[–—:-]\s)\W*(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]his)\s+(?:[\p{L}\d.’'-]+\s+){0,6}?
    (?:mission|delegation|team|committee|commission|board|council|panel)(?: \(\p{Lu}+\))?
    (?: (?:of|from) (?:the )?\p{Lu}[\p{L}.’'-]*(?: (?:of|for|the|and|\(\p{Lu}+\)|\p{Lu}[\p{L}.’'-]*)){0,12})?
    ((?![\p{L}]).*)$
  `,
)

/** "Vera Lund, Head of Desk and Envoy of the Secretary General to Malta, met": within commas, words of what she is. */
export function isApposed(sentence: Sentence, { start, end }: PersonMention, verb: VerbWords): boolean {
  if (!OPENING.test(withoutDates(sentence, sentence.passage.start, start))) return false
  const gap = withoutDates(sentence, end, verb.start)
  return (
    (APPOSED.test(gap) || OFFICES.test(gap)) &&
    !CLAUSE.test(gap) &&
    sentence.verbs.every((each) => each.start < end || each.end > verb.start)
  )
}
/** Behind a dateline, too: "RIGA,  (Agency) -- " */
const OPENING = narrow(
  /^(?:[\p{Lu},][\p{L} ,.’'-]{0,40}(?:\([^()]{2,30}\) ?)?(?:--|[–—:]) ?)?\W*(?:On\W*)?(?:[Tt]he )?$/u,
)
const APPOSED =
  /^(?:,| and| for| of) (?=(?:the |an? )?\p{Lu})[^.;:“”"–—]{3,170}, (?:(?:also|has|will|today|on|\p{Ll}+ly)\s+)*$/u
/** ", Second Deputy Premier and official Envoy of the King, ", from which the offices are left out */
const OFFICES = /^,(?:,| |and|the|official|special|acting|concurrently)*, $/
const CLAUSE =
  /\b(?:who|whom|which|that|whose|where|when|while|said|says|told|after|before|as|but|with|is|was|were|are|has|had)\b/

const COUNTED = cued(/\b(?:the (?:two|three|four|five|six|seven)|both) $/i)

/** "The Prime Minister spoke", "The foreign ministers of Russia and France met": somebody whom the document does not name. */
export function unnamed(sentence: Sentence, verb: VerbWords, from: number): boolean {
  const office = sentence.offices.findLast((each) => each.start >= from && each.end <= verb.start)
  const before = between(sentence, sentence.passage.start, office?.start ?? 0)
  // "The two prime ministers": those told before
  if (!office || isGoverned(sentence, office.start) || COUNTED.test(before, sentence)) return false
  let text = withoutDates(sentence, office.end, verb.start)
    .replace(/^ (?:central banks|member states|countries|states|nations|parties)\b/, '')
    // "The Mission Chief of the World Fisheries Fund, WFF, paid"
    .replace(/^(?:, \p{Lu}{2,},| \(\p{Lu}{2,}\))/u, '')
  for (const { text: country } of sentence.countries.filter(
    (each) => each.start >= office.end && each.end <= verb.start,
  ))
    text = text.replace(country, '')
  return SMALL.test(text)
}
