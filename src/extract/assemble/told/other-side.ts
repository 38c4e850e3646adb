import { inLines } from '../../../core/in-lines.ts'
import type { PersonMention } from '../../../core/mention.ts'
import { cued } from '../../words/cued.ts'
import { type Claim, claim, take } from '../claim.ts'
import { between, type Sentence } from '../sentence.ts'
import { isOwner, listAt } from '../who/people-lists.ts'

/*
 * "Minister Brel received a delegation of the Ports Council. The council’s chairman, Jon Vik, congratulated the minister":
 * a meeting is told of one side alone, and who came a later sentence says.
 */

/** "Chairman Vik thanked the minister": what is said to somebody's face. */
const TO_HOST = cued(
  inLines()`
    ^,? (?:also |then |further |in turn |on (?:his|her) part,? |for (?:his|her) part,? )?
    (?:
      congratulated|thanked|briefed|informed|assured|told|apprised|updated|commended|lauded|praised|felicitated
      |expressed (?:his|her) (?:gratitude|appreciation|thanks) to
    ) (?:the )?
  `,
)
/** "told his Norwegian counterpart Jon Vik", "assured Chairman Vik" */
const TO_GUEST = cued(/\b(?:told|assured|informed|thanked|briefed|congratulated|urged) (?:(?:the|his|her|visiting) )*$/)
/** "For his part, Chairman Vik said" */
const HIS_PART = cued(
  /^(?:(?:For|On) (?:his|her|their) part|In (?:his |her )?(?:turn|reply|response)),? (?:the )?(?:[^,“”"]{2,50}, )?$/,
)
/** "Chairman Vik, for his part, said" */
const FOR_PART = cued(/^,? (?:for|on) (?:his|her|their) part\b/)
/** "the head of the delegation, Jon Vik,", "Jon Vik, who led the team," */
const OF_TEAM =
  /\b(?:head|leader|chief|chair\w*) of (?:the |this |its )?(?:visiting )?(?:[\p{L}]+ )?(?:delegation|mission|team|group)\b|\bdelegation(?:['’]s)? (?:head|leader|chief)\b/iu

const SPEAKS = /spokes|press|report/i

/** Who came to a meeting of which the sentences before name one side alone. */
export function otherSide(sentence: Sentence, told: readonly Claim[]): readonly Claim[] {
  if (sentence.people.length === 0) return []
  const last = told.findLast(({ rule }) => rule !== RULE)
  if (!last || !isOfOneSide(last, told) || !isNear(last, sentence)) return []
  if (sentence.dates.some(({ bearing, date }) => bearing === 'at' && date)) return []
  const there = new Set(last.taking.map(({ person }) => person.name))
  const at = sentence.people.findIndex((person) => isGuest(sentence, person, last, there))
  const [guest, ...others] = at < 0 ? [] : listAt(sentence, at)
  if (!guest) return []
  const guests = [guest, ...others.filter((person) => isOfThem(person, calledIn(sentence, person), last))]
  const taking = guests.map((person) => take(person, 'took part', sentence, RULE))
  const found = { start: guest.start, end: guest.end, rule: RULE }
  // "in separate meetings with the governors": each of them has one
  if (guests.length > 1 && SEPARATE.test(between(last.sentence, last.at.start - 30, last.at.end + 30)))
    return taking.map((one) => {
      const told = claim(sentence, found, last.kind, null, [...last.taking, one], {
        again: false,
        adds: false,
        lists: false,
      })
      return { ...told, date: last.date, place: last.place, apart: true }
    })
  return [claim(sentence, found, last.kind, null, taking, { again: true, adds: true, lists: false })]
}
const RULE = 'other-side'
/** "A meeting was held with" */
const HELD = 'event-takes-place'
const SEPARATE = /\b(?:separate(?:ly)?|individual(?:ly)?|bilateral (?:meetings|calls)|one-on-one)\b/

/** One is named who met others, and the others are told without names. */
function isOfOneSide(
  { rule, kind, status, at, event, date, taking, sentence }: Claim,
  told: readonly Claim[],
): boolean {
  const [one, another] = taking
  // "A meeting was held at the ministry with Chairman Vik": whose it was is said behind
  if (rule === HELD && one && !another && kind === 'meeting' && status === 'held') return true
  if (kind !== 'meeting' || status !== 'held' || !one || another || date?.date?.precision !== 'day') return false
  if (one.person.start >= Math.max(at.end, event?.end ?? 0) && one.person.start < sentence.passage.end)
    return OPENS.test(sentence.passage.text, sentence)
  const { report } = sentence.passage
  return told.every(
    (each) =>
      each.sentence.passage.report !== report ||
      each.rule === RULE ||
      each.taking.every(({ person }) => person.name === one.person.name),
  )
}
/** "Speaking at a meeting with the governors of the region, President Brel said": who meets them stands behind. */
const OPENS = cued(/^(?:Speaking|In|During|At|Addressing)\b/)

const isNear = ({ sentence: { passage } }: Claim, sentence: Sentence): boolean =>
  passage.report === sentence.passage.report && sentence.passage.paragraph - passage.paragraph <= 4

function isGuest(sentence: Sentence, person: PersonMention, met: Claim, there: ReadonlySet<string>): boolean {
  if (there.has(person.name) || person.former || isOwner(sentence, person) || SPEAKS.test(person.role ?? ''))
    return false
  const before = between(sentence, sentence.passage.start, person.start)
  const behind = between(sentence, person.end, person.end + 90)
  const called = calledIn(sentence, person)
  if (OF_TEAM.test(called)) return true
  if (met.rule === HELD && person.role && isToHost(sentence, person, met)) return true
  if (!isOfThem(person, called, met)) return false
  if (TO_GUEST.test(before, sentence) || HIS_PART.test(before, sentence)) return true
  if (before.length > 70 || /["“”]/.test(before)) return false
  return FOR_PART.test(behind, sentence) || isToHost(sentence, person, met)
}

/** What a sentence calls somebody, with the words around the name: "Chairman of the council, Dr Jon Vik, who led the team,". */
function calledIn(sentence: Sentence, { start, end }: PersonMention): string {
  const before = /(?:^|[,;])[^,;]*,? *$/.exec(between(sentence, start - 60, start))?.[0] ?? ''
  const aside = /^, [^,]{3,60},/.exec(between(sentence, end, end + 90))?.[0] ?? ''
  return `${before}${between(sentence, start, end)}${aside}`
}

/** "congratulated the minister", "told Minister Brel" */
function isToHost(sentence: Sentence, { end }: PersonMention, { taking }: Claim): boolean {
  const said = TO_HOST.exec(between(sentence, end, end + 80), sentence)?.[0]
  if (said === undefined) return false
  const from = end + said.length
  const [host] = taking
  const named = sentence.people.some(
    ({ start, name }) => start >= from - 4 && start <= from && name === host?.person.name,
  )
  const office = host?.person.role?.split(' ')[0]?.toLowerCase()
  const word = /^\p{L}+/u.exec(between(sentence, from, from + 30))?.[0].toLowerCase()
  return named || (word !== undefined && word === office)
}

/** Does the office of somebody have a word in common with what was told of those who came: "of the council"? */
function isOfThem({ represents }: PersonMention, called: string, { sentence, at, event }: Claim): boolean {
  const from = Math.max(at.end, event?.end ?? 0)
  const those = between(sentence, from, from + 160).toLowerCase()
  const countries = sentence.countries.filter(({ start }) => start >= from).map(({ country }) => country)
  return (
    (represents !== null &&
      (countries.some((country) => represents.includes(country)) || those.includes(represents.toLowerCase()))) ||
    (called.match(/[\p{L}]{5,}/gu) ?? []).some((word) => OFFICE_WORD.test(word) && those.includes(word.toLowerCase()))
  )
}
const OFFICE_WORD = inLines('i')`
    ^(?:
      council|committee|commission|board|bank|fund|chamber|union|association|federation|institute|agency|authority
      |ambassador|delegation|mission|company|university|assembly|parliament|counterpart
    )$
  `
