import { inLines } from '../../../core/in-lines.ts'
import type { PersonMention } from '../../../core/mention.ts'
import { cued, someCued } from '../../words/cued.ts'
import { type Claim, claim, take } from '../claim.ts'
import { type Sentence, undated } from '../sentence.ts'
import { isOwner, listUpTo } from '../who/people-lists.ts'

/*
 * Who hands medals to those whom the sentence does not name ("presented awards to the winners at State House on Monday"), or
 * is given one by nobody it names. Honours are given by decree as well, so there is a ceremony only where it is spoken of, or
 * a house in which it was.
 */

const HONOURS =
  '(?:[Mm]edals?|Orders?|Cross|Star|insignia|[Dd]ecorations?|[Aa]wards?|[Pp]rizes?|[Hh]onou?rs|[Cc]ertificates?|[Ss]cholarships?|[Tt]rophy|[Tt]rophies)'
const A_FEW = `(?:(?:the|an?|his|her|its|state|national|top|annual) )*[“"‘]?(?:(?!(?:on|about|at|for|in|with) )[\\p{L}\\d’'-]+ ){0,5}?${HONOURS}(?=[,.”"]|’ |$| (?:to|on|upon|at|in|of|for|from|during)\\b)`

/** "presented the Medal of Honour to 16 people", "conferred state awards on", "bestowed the awards at a ceremony" */
const GIVES = cued(
  new RegExp(
    `^(?: (?:has|have|also|then|later|personally|formally|on|today|yesterday))* (?:present(?:ed|s)|award(?:ed|s)|confer(?:red|s)|bestow(?:ed|s)|g[ai]ve(?:s|n)? out|hand(?:ed|s)(?: over| out)?|distribut(?:ed|es)|pin(?:ned|s)) ${A_FEW}`,
    'u',
  ),
)
/** "was awarded the Order of the Lakes", "received the Lakes Medal" */
const IS_GIVEN = cued(
  new RegExp(
    `^ (?:(?:was|were|has been|have been)(?: also| today| later)? (?:conferred|presented|awarded|decorated|invested|honou?red)(?: with)?|received|accepted) ${A_FEW}`,
    'u',
  ),
)
const AWARDED = someCued(GIVES, IS_GIVEN)
const ABSENT = cued(
  inLines('iu')`
    \b(?:
      posthumous\p{L}*|decrees?|in absentia|nominat\p{L}+|on behalf of|in (?:19|20)\d\d|previously|earlier|will be|to be
      |(?:would|could|may|might|should) be
    )\b
  `,
)
/** Those who are handed something see who gives it. */
const IN_PERSON = /^(?: \p{L}+)*? (?:present|hand|distribut|pin|g[ai]ve)/u

/** "President Brel presented awards to the winners at State House on Monday", "Dr Vik was awarded the Order at a ceremony" */
export function awardClaims(sentence: Sentence): readonly Claim[] {
  if (sentence.people.length === 0 || !AWARDED.mayFit(sentence)) return []
  const event = sentence.events.find(({ kind }) => kind === 'ceremony') ?? null
  const isDated = sentence.dates.some(({ bearing, date }) => bearing === 'at' && date?.precision === 'day')
  if (!(isDated || event) || ABSENT.test(sentence.passage.text, sentence)) return []
  const isHeld = event !== null || sentence.places.some(({ held }) => held)
  for (const [i, person] of sentence.people.entries()) {
    if (person.former || isOwner(sentence, person)) continue
    const words = undated(sentence, person.end, sentence.passage.end).replace(/ {2,}/g, ' ')
    const gives = GIVES.test(words, sentence)
    if (gives ? isHeld || IN_PERSON.test(words) : isHeld && IS_GIVEN.test(words, sentence))
      return [awardedAt(sentence, person, event, listUpTo(sentence, i))]
  }
  return []
}

function awardedAt(
  sentence: Sentence,
  { start, end }: PersonMention,
  event: Claim['event'],
  people: readonly PersonMention[],
): Claim {
  const at = { start, end, rule: 'awarded' }
  const taking = people.map((person) => take(person, 'took part', sentence, at.rule))
  return claim(sentence, at, 'ceremony', event, taking, { again: false, adds: false, lists: false })
}
