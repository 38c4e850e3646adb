import { inLines } from '../../../core/in-lines.ts'
import type { EventMention, PersonMention } from '../../../core/mention.ts'
import { cued } from '../../words/cued.ts'
import { type Claim, claim, take } from '../claim.ts'
import { between, type Sentence } from '../sentence.ts'
import { about } from '../who/about.ts'

/** "after their talks", "following the two-hour meeting", "after bilateral talks" */
const AFTER = cued(
  /\b(?:after|following) (?:(?:their|the|a|an|bilateral|joint|closed-door|one-on-one|private|official|formal|brief|first|lengthy|two-hour|three-hour|day-long|fresh|crisis|peace|delegation-level) ){0,3}$/,
)
/** What two have with each other; at a summit or a forum there are others. */
const TALKS = /^(?:talks|meeting|discussions|consultations|negotiations)$/
/** "told a joint news conference with", "speaking alongside": who stands beside the speaker then. */
const BESIDE = cued(
  inLines('iu')`
    \b(?:
      (?:press|news|media) (?:conference|briefing|appearance|availability|statement|remarks)(?: in \p{Lu}[\p{L}-]+)?,? (?:together |jointly )?(?:with|alongside)
      |(?:standing|speaking|appearing) (?:next to|beside|alongside|together with)
    ) (?:the )?(?:(?:his|her|visiting) )?
    $
  `,
)
/** What those say or do to whom it is told. */
const SPEAK = cued(
  inLines()`
    \b(?:
      told|said|say|speaking|spoke|announced|addressed|made (?:the|their|these|a|joint) (?:remarks|statements?|comments?)|issued
      |appeared|emerged|shook hands
    )\b
  `,
)

/** "Minister Brel and her counterpart Jan Vik, speaking after their talks in Oslo on Friday": those two had the talks. */
export function afterTheirTalks(sentence: Sentence, told: readonly Claim[]): readonly Claim[] {
  if (sentence.people.length < 2 || !AFTER.mayFit(sentence)) return []
  const event = sentence.events.find(
    (each) =>
      TALKS.test(each.text.toLowerCase()) &&
      between(sentence, each.end, each.end + 4) !== ' of ' &&
      AFTER.test(between(sentence, each.start - LONGEST, each.start), sentence),
  )
  if (!event || told.some((each) => each.event === event || each.kind === 'meeting')) return []
  const people = speakersBefore(sentence, event)
  if (people.length !== 2) return []
  const taking = people.map((person) => take(person, 'took part', sentence, 'after-their-talks'))
  const at = { start: event.start, end: event.end, rule: 'after-their-talks' }
  return [claim(sentence, at, 'meeting', event, taking, { again: true, adds: false, lists: false })]
}
/** Letters in front of "talks" in which AFTER stands. */
const LONGEST = 60

/** The two who speak: both in front of the verb, or one and whoever stands beside. */
function speakersBefore(sentence: Sentence, event: EventMention): readonly PersonMention[] {
  const { people } = about(sentence, event.start)
  const last = people.at(-1)
  const beside = sentence.people.find(
    ({ start, end }) => end <= event.start && BESIDE.test(between(sentence, sentence.passage.start, start), sentence),
  )
  if (beside) {
    const behind = sentence.people.find(({ start }) => start >= event.end)
    const speaker =
      people.find((each) => each !== beside) ?? (behind && isSpeaker(sentence, event, behind) ? behind : null)
    return speaker && speaker !== beside && !isForAnother(speaker) ? [speaker, beside] : []
  }
  return last && SPEAK.test(between(sentence, last.end, event.start), sentence) && !people.some(isForAnother)
    ? people
    : []
}
/** "in Oslo on Friday, Minister Brel said" */
const isSpeaker = (sentence: Sentence, event: EventMention, { start, end }: PersonMention): boolean =>
  /^[^.;:“”"]{0,80}, (?:the )?$/.test(between(sentence, event.end, start)) &&
  SPEAK.test(between(sentence, end, end + 20), sentence)

/** Who speaks for somebody was not necessarily there. */
const isForAnother = ({ role, former }: PersonMention): boolean =>
  former !== false || /spokes|press|report/i.test(role ?? '')
