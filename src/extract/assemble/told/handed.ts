import { inLines } from '../../../core/in-lines.ts'
import type { EventMention, PersonMention } from '../../../core/mention.ts'
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
/** "the Order of the Lakes", "the “Cross of Salt”, the island’s highest award,", "her country’s highest decoration" */
const A_MEDAL = `(?:the|an?|his|her|its) [“"‘]?(?:[\\p{L}’'-]+ ){0,6}?${MEDAL}(?: (?:of|for) [^.,;:“”"]{2,60}?)?[”"’]?(?:, (?:the|an?|its|his|her) [^.,;:“”"]{2,70},)?`

/** "presented the Lakes Medal to", "conferred the Order of the Lakes on" */
const GAVE_TO = cued(
  new RegExp(
    `^${ADVERBS} (?:present(?:ed|s)|award(?:ed|s)|confer(?:red|s)|bestow(?:ed|s)|pin(?:ned|s)|hand(?:ed|s)(?: over)?) ${A_MEDAL} ?(?:to|on|upon) (?:the (?:\\p{Ll}[\\p{L}-]+ ){0,3})?$`,
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
/** "was conferred with the Order of the Lakes by" */
const WAS_GIVEN = cued(
  new RegExp(
    `^ (?:was|were|has been|is)(?: also| today| later)? (?:conferred|presented|awarded|decorated|invested|honou?red)(?: with)? ${A_MEDAL} ?by (?:the )?$`,
    'u',
  ),
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
const HANDED = someCued(GAVE_TO, GAVE, GOT_FROM, WAS_GIVEN, COMMAND)

/** "awarded", "conferred": a decree does it, too, and nobody meets for that. */
const ON_PAPER = /^(?: \p{L}+)*? (?:award|confer|bestow)/u
const NOBODY_THERE = cued(/\b(?:posthumous|decrees?\b|in absentia|nominat)/)

/** "The medal was presented at a ceremony in Riga on Tuesday": to whom and by whom the sentences before it tell. */
const WAS_PRESENTED = cued(
  inLines('u')`
    ^(?:The|This|His|Her) (?:\p{Ll}+ ){0,2}(?:award|medal|order|honou?r|decoration|prize|insignia|distinction)s?
    (?: itself)? (?:was|were) (?:formally |officially )?(?:presented|conferred|bestowed|awarded|handed over|given|received)\b[^.;:]{0,60}
    \b(?:at|during|in) (?:an?|the) (?:\p{L}+ ){0,3}$
  `,
)

interface Handover {
  readonly giver: PersonMention
  readonly other: PersonMention
  /** The words between the two. */
  readonly words: string
}

/** "President Brel presented the Lakes Medal to General Vik on Tuesday", "Admiral Vik handed over command to Admiral Holm" */
export function handedClaims(sentence: Sentence, told: readonly Sentence[]): readonly Claim[] {
  const before = presentedBefore(sentence, told)
  if (before) return before
  const handed = handoverIn(sentence)
  if (!handed) return []
  const { giver, other, words } = handed
  const isDated = sentence.dates.some(({ bearing, date }) => bearing === 'at' && date)
  const isHeld = sentence.events.some(({ kind }) => kind === 'ceremony')
  if (!isDated && !isHeld) return []
  if (ON_PAPER.test(words) && !WAS_GIVEN.test(words, sentence) && !isHeld && sentence.places.length === 0) return []
  const event = sentence.events.find(({ kind, start }) => kind === 'ceremony' && start > other.end) ?? null
  return [handedAt(sentence, sentence, { start: giver.end, end: other.start }, event, handed)]
}

/** "conferred the Lakes Medal on General Vik. The medal was presented at a ceremony on Tuesday" */
function presentedBefore(sentence: Sentence, told: readonly Sentence[]): readonly Claim[] | null {
  if (!WAS_PRESENTED.mayFit(sentence)) return null
  const event = sentence.events.find(({ kind }) => kind === 'ceremony')
  if (!event || !WAS_PRESENTED.test(between(sentence, sentence.passage.start, event.start), sentence)) return null
  const at = told.indexOf(sentence)
  for (const earlier of told.slice(Math.max(0, at - 2), at).reverse()) {
    if (earlier.passage.report !== sentence.passage.report) continue
    const handed = handoverIn(earlier)
    if (handed) return [handedAt(sentence, earlier, event, event, handed)]
  }
  return null
}

function handedAt(
  sentence: Sentence,
  saying: Sentence,
  { start, end }: Pick<EventMention, 'start' | 'end'>,
  event: EventMention | null,
  { giver, other }: Handover,
): Claim {
  const at = { start, end, rule: 'handed' }
  const taking = [giver, other].map((person) => take(person, 'took part', saying, at.rule))
  return claim(sentence, at, 'ceremony', event, taking, { again: false, adds: false, lists: false })
}

/** Who gave it and who got it, or the other way round; null where nothing is handed over. */
function handoverIn(sentence: Sentence): Handover | null {
  if (sentence.people.length < 2 || !HANDED.mayFit(sentence)) return null
  if (NOBODY_THERE.test(sentence.passage.text, sentence)) return null
  for (const [i, giver] of sentence.people.entries()) {
    const other = sentence.people[i + 1]
    if (!other || giver.former || isOwner(sentence, giver) || isOwner(sentence, other)) continue
    const words = undated(sentence, giver.end, other.start).replace(/ {2,}/g, ' ')
    if (isHanded(sentence, words, other)) return { giver, other, words }
  }
  return null
}

const isHanded = (sentence: Sentence, gap: string, { end }: PersonMention): boolean =>
  GAVE_TO.test(gap, sentence) ||
  GOT_FROM.test(gap, sentence) ||
  WAS_GIVEN.test(gap, sentence) ||
  COMMAND.test(gap, sentence) ||
  (GAVE.test(gap, sentence) && WITH_MEDAL.test(between(sentence, end, end + 110)))
