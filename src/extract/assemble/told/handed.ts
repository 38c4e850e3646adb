import { inLines } from '../../../core/in-lines.ts'
import type { PersonMention } from '../../../core/mention.ts'
import { cued, someCued } from '../../words/cued.ts'
import { type Claim, claim, take } from '../claim.ts'
import { between, type Sentence, undated } from '../sentence.ts'
import { isOwner } from '../who/people-lists.ts'

/*
 * What one gives the other in person: a medal, or the command of a fleet. Both are there, so it is told of two; orders are
 * given by decree as well, so it needs its day or its ceremony.
 */

const ADVERBS = '(?: (?:has|have|also|then|later|personally|formally|officially|ceremonially|today|yesterday|on))*'
const MEDAL =
  '(?:[Mm]edals?|Orders?|Cross|Star|insignia|Insignia|[Dd]ecorations?|[Aa]wards?|[Pp]rizes?|Sword|ribbon|sash)'
/** "the Order of the Lakes", "her country’s highest decoration" */
const A_MEDAL = `(?:the|an?|his|her|its) (?:[\\p{L}’'-]+ ){0,6}?${MEDAL}(?: (?:of|for) [^.,;:“”"]{2,60}?)?`

/** "presented the Lakes Medal to", "conferred the Order of the Lakes on" */
const GAVE_TO = cued(
  new RegExp(
    `^${ADVERBS} (?:present(?:ed|s)|award(?:ed|s)|confer(?:red|s)|bestow(?:ed|s)|pin(?:ned|s)|hand(?:ed|s)(?: over)?) ${A_MEDAL} ?(?:to|on|upon) (?:the )?$`,
    'u',
  ),
)
/** "presented Ambassador Vik with the Order of the Lakes", "awarded General Vik the Lakes Medal" */
const GAVE = cued(new RegExp(`^${ADVERBS} (?:present(?:ed|s)|award(?:ed|s)|invest(?:ed|s)) (?:the )?$`, 'u'))
const WITH_MEDAL = new RegExp(`^ (?:with )?${A_MEDAL}(?![\\p{L}])`, 'u')
/** "received the Lakes Medal from" */
const GOT_FROM = cued(
  new RegExp(`^${ADVERBS} (?:receiv(?:ed|es)|accept(?:ed|s)) ${A_MEDAL} ?(?:from|at the hands of) (?:the )?$`, 'u'),
)
/** "handed over command of the fleet to", "took command of the brigade from" */
const COMMAND = cued(
  inLines('u')`
    ^(?: (?:has|also|then|formally|officially|ceremonially|today|yesterday|on))* (?:
      (?:handed|passed|transferred|relinquished|turned)(?: over)? (?:the )?command\b(?: of [^.,;:“”"]{2,70}?)? ?to
      |(?:took|assumed|accepted|received)(?: over)? (?:the )?command\b(?: of [^.,;:“”"]{2,70}?)? ?from
    ) (?:the )?$
  `,
)
const HANDED = someCued(GAVE_TO, GAVE, GOT_FROM, COMMAND)

/** "awarded", "conferred": a decree does it, too, and nobody meets for that. */
const ON_PAPER = /^(?: \p{L}+)*? (?:award|confer|bestow)/u
const NOBODY_THERE = cued(/\b(?:posthumous|decrees?\b|in absentia|nominat)/)

/** "President Brel presented the Lakes Medal to General Vik on Tuesday", "Admiral Vik handed over command to Admiral Holm" */
export function handedClaims(sentence: Sentence): readonly Claim[] {
  if (sentence.people.length < 2 || !HANDED.mayFit(sentence)) return []
  if (NOBODY_THERE.test(sentence.passage.text, sentence)) return []
  const isDated = sentence.dates.some(({ bearing, date }) => bearing === 'at' && date)
  const isHeld = sentence.events.some(({ kind }) => kind === 'ceremony')
  if (!isDated && !isHeld) return []
  for (const [i, giver] of sentence.people.entries()) {
    const other = sentence.people[i + 1]
    if (!other || giver.former || isOwner(sentence, giver) || isOwner(sentence, other)) continue
    const gap = undated(sentence, giver.end, other.start).replace(/ {2,}/g, ' ')
    if (!isHanded(sentence, gap, other)) continue
    if (ON_PAPER.test(gap) && !isHeld && sentence.places.length === 0) continue
    const at = { start: giver.end, end: other.start, rule: 'handed' }
    const event = sentence.events.find(({ kind, start }) => kind === 'ceremony' && start > other.end) ?? null
    const taking = [giver, other].map((person) => take(person, 'took part', sentence, at.rule))
    return [claim(sentence, at, 'ceremony', event, taking, { again: false, adds: false, lists: false })]
  }
  return []
}

const isHanded = (sentence: Sentence, gap: string, { end }: PersonMention): boolean =>
  GAVE_TO.test(gap, sentence) ||
  GOT_FROM.test(gap, sentence) ||
  COMMAND.test(gap, sentence) ||
  (GAVE.test(gap, sentence) && WITH_MEDAL.test(between(sentence, end, end + 110)))
