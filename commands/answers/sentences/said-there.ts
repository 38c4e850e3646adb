import { fold } from '../../../src/core/fold.ts'
import { inLines } from '../../../src/core/in-lines.ts'
import { keeping } from '../../../src/core/keeping.ts'

/** Whether a sentence says of somebody that he or she was there, or was not. */

/** "Missed the summit", "declined to attend", "was invited but declined"; not "declined to comment", "missed the point". */
const GATHERING =
  '(?:the|this|that|an?|his|her|their|its)\\s+(?:\\p{L}+[\\s-]+){0,3}?(?:meeting|summit|talks|call|conference|session|event|round\\s?table|dinner|lunch|ceremony|gathering|invitation|trip|visit|appearance|participation)s?\\b'
export const NOT_THERE = [
  '(?:was|were|is|are|would be|had been|has been)\\s+(?:(?:also|both|notably|however|all)\\s+)*(?:not\\s+(?:\\p{L}+\\s+)?(?:present|there|represented|in attendance|among|invited|at the|on the)|absent|missing(?=\\s*(?:$|[.,;]|from|at))|excused|barred|excluded|unable to (?:attend|come|join|travel|take part|participate))',
  "(?:was|were)n['’]t\\s+(?:present|there|invited)",
  "(?:did|could|would|will|does|do)(?:\\s+not|n['’]t)\\s+(?:attend|come|join|take part|participate|travel|appear|show)",
  `(?:missed|skipped|boycotted|declined|pulled out of|withdrew from)\\s+${GATHERING}`,
  // Whoever cancels a meeting of his own was not missing from another.
  'cancell?ed\\s+(?:an?|the|his|her|their|its)\\s+(?:[\\p{L}-]+\\s+){0,3}?(?:trip|journey|travel|visit|attendance|appearance|participation)s?\\b',
  '(?:(?:was|were|had been) invited,? but )?(?:declined|refused)\\s+to\\s+(?:attend|come|join|take part|participate|travel)',
  '(?:was|were|had been) invited,? but (?:has |had )?(?:declined|stayed|cancell?ed|could not|did not)',
  // Not a meeting that “was cancelled at short notice”.
  '(?<!\\b(?:was|were|is|are|be|been|being) )cancell?ed (?:at|on|because|owing|due)',
  'dropped out',
  '(?:sent\\s+no|did\\s+not\\s+send\\s+(?:an?|any))\\s+(?:delegat|representativ|envoy|minister|official)',
  'stayed (?:at )?home',
  '(?:was|were|has been|had been) (?:prevented|kept|stopped)\\b[^.;:]{0,40}?\\bfrom (?:attending|joining|taking part|participating|coming|travelling)',
  '(?:stayed|kept) away',
  'pulled out\\b',
  'excused (?:him|her|them)sel',
  '(?:had\\s+)?(?:sent|sends|gave)\\s+(?:(?:his|her|their|a|an)\\s+)?(?:apologies|apology|regrets|excuses|representative|deputy)',
].join('|')
/** Not "the World Fund was represented by its director": a body is there by whoever represents it. */
export const REPRESENTED = '(?:was|were)\\s+represented by(?! (?:its|their)\\b)'
/** Being there, as a sentence says it. */
export const CAME =
  '(?:attended|attend|took part|take part|participated|came|joined|travelled|showed up|(?:was|were) (?:present|there|represented|invited))\\b'

export const surnameOf = (name: string) => fold(name.split(' ').at(-1) ?? name)
/** Has the sentence the surname, and not only behind somebody else's first name: "Davor Horvat" is no Goran Horvat? */
export function isOf(quote: string, name: string): boolean {
  const [first, ...more] = fold(name).split(' ')
  const surname = RegExp.escape(surnameOf(name))
  if (!fold(quote).includes(surnameOf(name))) return false
  const found = [
    ...quote.matchAll(new RegExp(`(?:(?<before>\\p{L}[\\p{L}’'-]*)\\s+)?(?<!\\p{L})${surname}(?!\\p{L})`, 'giu')),
  ]
  if (more.length === 0 || found.length === 0) return hasSurname(quote, name)
  return found.some(({ groups }) => {
    const before = groups?.before ?? ''
    return !/^\p{Lu}/u.test(before) || fold(before) === first || more.includes(fold(before)) || !isFirstName(before)
  })
}
const hasSurname = (quote: string, name: string): boolean =>
  new RegExp(`(?<!\\p{L})${RegExp.escape(surnameOf(name))}(?!\\p{L})`, 'u').test(fold(quote))
/** "President Horvat", "When Horvat": no name of hers or of anybody. */
export const isFirstName = (word: string): boolean => !NO_NAME.test(word)
const NO_NAME = inLines('iu')`
  ^(?:
    president|minister|premier|chancellor|secretary|general|king|queen|prince|princess|pope|emir|sheikh|sir|lady
    |lord|mrs?|ms|miss|dr|prof(?:essor)?|senator|governor|ambassador|admiral|commissioner|chair(?:wo)?(?:man)?
    |speaker|director|mayor|envoy|leader|judge|colonel|spokes\p{L}+|when|if|as|while|after|before|and|but|although
    |the|that|with|for|from|like|both|only|also|in|on|at|by|later|then|today|yesterday|neither|nor|absent
  )$
`

/** Does the sentence say that somebody was not there? The name stands right before, or in its list. */
export function isSaidAbsent(quote: string, name: string, of: 'person' | 'body' = 'person'): boolean {
  const folded = fold(quote)
  if (!mayTellAbsence(folded)) return false
  if (of === 'body' && isNobodyOf(quote, name)) return true
  return folded.includes(surnameOf(name)) && SAYS_ABSENT[of](surnameOf(name)).some((says) => says.test(folded))
}

/** Of nobody in particular: the long patterns with a name are made anew for each name, and hardly any sentence needs them. */
export const mayTellAbsence = (folded: string): boolean => MAY_TELL.test(folded)
const MAY_TELL = new RegExp(
  `\\b(?:absent|absentees?|apologies|exception of|neither|prevented|kept|stopped|no one|nobody|none)\\b|${NOT_THERE}|${REPRESENTED}`,
  'iu',
)

/** One name is looked for in many sentences. */
const SAYS_ABSENT = {
  person: keeping(100, (surname: string) => absentPatterns(surname, `${NOT_THERE}|${REPRESENTED}`)),
  body: keeping(100, (surname: string) => absentPatterns(surname, NOT_THERE)),
}

export const SENT_ANYBODY = '(?:sent|send)\\s+(?:an?\\s+|any\\s+)?(?:delegat|representativ|envoy|minister|official)'

function absentPatterns(surname: string, notThere: string): readonly RegExp[] {
  const name = `(?<!\\p{L})${RegExp.escape(surname)}(?!\\p{L})`
  return [
    `(?:absent (?:was|were)|absentees? (?:was|were)|with the exception of)\\b[^.;:]{0,200}${name}`,
    // "Apologies: Councillor Ek, Councillor Moe", "Apologies were received from Ek"
    `\\bapologies(?: for absence)?(?::| (?:were |have been )?(?:received |sent )?(?:from|by))\\s[^.;:]{0,200}?${name}`,
    `\\bneither\\b[^.;:]{0,120}?${name}[^.;:]{0,80}?\\s(?:${CAME}|${SENT_ANYBODY})`,
    // "Fog prevented Calder from attending"
    `\\b(?:prevented|kept|stopped)\\b[^.;:]{0,60}?${name}\\s+from (?:attending|joining|taking part|participating|coming|travelling)\\b`,
    `${name}[^.;:]{0,40}?\\s(?:${notThere})`,
  ].map((pattern) => new RegExp(pattern, 'iu'))
}

/** "No one from Bolivia attended". */
const isNobodyOf = (quote: string, body: string): boolean =>
  new RegExp(
    `\\b(?:no one|nobody|none)\\s+(?:from|of|for)\\s+(?:the\\s+)?${RegExp.escape(fold(body))}\\b[^.;:,]{0,30}?\\s?${CAME}`,
    'iu',
  ).test(fold(quote))

/** Said of somebody in the affirmative: "Calder took part by video link". The name stands right before. */
export const isSaidPresent = (quote: string, name: string): boolean =>
  !isSaidAbsent(quote, name) &&
  new RegExp(
    `(?<!\\p{L})${RegExp.escape(surnameOf(name))}(?!\\p{L})(?:\\s+(?:also|both|later|only|briefly|remotely))?\\s${CAME}`,
    'iu',
  ).test(fold(quote)) &&
  !/\b(?:no|neither|nor|nobody|if|denied)\b/iu.test(quote)
