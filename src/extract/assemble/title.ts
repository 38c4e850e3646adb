import type { Draft } from '../draft.ts'
import type { Claim } from './claim.ts'
import { ADMINISTERS, SWEARING_IN } from './told/office-given.ts'
import { isSpeech } from './told/speech.ts'

const WORD: Readonly<Record<string, string>> = { other: 'event' }

/** "Secure conference call organised by Joe Biden", "NATO Summit", "Meeting of Joe Biden and Kaja Kallas": from the event's own facts. */
export function titleOf(claims: readonly Claim[], facts: Pick<Draft, 'kind' | 'participants' | 'organisers'>): string {
  const labels = claims.map((claim) => claim.event?.label ?? claim.called)
  // "joined for the first session": of the summit told before, which is not called so
  const label = labels.find(
    (each, i) =>
      each?.includes(' ') &&
      // "with Minister Lund meeting her colleague": who meets stands in front, and is no name of it
      facts.participants.every(({ name }) => !each.includes(name)) &&
      (i === 0 || !/^(?:first|second|third) session$/i.test(each)),
  )
  const longer = claims.filter((claim) => claim.rule === 'term-extended')
  if (longer.length > 0)
    return `Extension of the term of ${and(facts.participants.map((person) => person.name))}${untilOf(longer)}`
  if (facts.kind === 'appointment' && facts.participants.length > 0)
    return `Appointment of ${and((claims.every(({ rule }) => rule === 'listed-below') ? facts.participants : facts.participants.slice(-1)).map((person) => person.name))}`
  if (facts.kind === 'statement' && isSpeech(claims) && facts.participants.length > 0)
    return `Speech by ${and(facts.participants.map((person) => person.name))}`
  if (claims.every(({ rule }) => rule === 'press-conference'))
    return `Press conference of ${and(facts.participants.map((person) => person.name))}`
  const exercise = claims.find((claim) => claim.event?.kind === 'exercise')?.event?.label
  if (facts.kind === 'visit' && exercise)
    return `Visit of ${and(facts.participants.map((person) => person.name))} to ${exercise}`
  const ceremony = facts.kind === 'ceremony' ? claims[0]?.called : undefined
  const called = label ?? ceremony ?? claims.find(isCalled)?.event?.label ?? WORD[facts.kind] ?? facts.kind
  // "did meet business leaders": a verb, and no name of it
  const what = capitalised(singular(/^meets?$/i.test(called) ? 'meeting' : called))
  const names =
    facts.kind === 'visit'
      ? visitorsOf(claims, facts)
      : facts.kind === 'agreement'
        ? withoutWitnesses(claims, facts)
        : (called === SWEARING_IN ? swornOf(claims, facts) : facts.participants).map((person) => person.name)
  if (facts.organisers.length > 0 && names.length > 2)
    return `${what} ${facts.participants.some((person) => person.part === 'hosted') ? 'hosted' : 'organised'} by ${and(facts.organisers)}`
  // who is named first may be who administered the oath
  if (claims[0]?.rule === 'group-sworn') return what
  if (names.length > 4 && !what.includes(' '))
    return `${what} ${MOURNS.test(what) ? 'with' : 'of'} ${names.slice(0, 2).join(', ')} and ${names.length - 2} more`
  if (names.length === 0 || names.length > 4) return what
  // "Meeting of G7 leaders": whose it is stands there already
  return (names.length === 1 && facts.kind !== 'visit' && called !== SWEARING_IN) ||
    what.includes(' of ') ||
    MOURNS.test(what)
    ? `${what} with ${and(names)}`
    : `${what} of ${and(names)}`
}

/** Whoever administered the oath took none. */
function swornOf(claims: readonly Claim[], { participants }: Pick<Draft, 'participants'>): Draft['participants'] {
  const before = claims.flatMap(({ taking }) => taking.filter(({ rule }) => rule === ADMINISTERS))
  return participants.filter(({ name }) => before.every(({ person }) => person.name !== name))
}

/** Those named were at it, and it was somebody else's. */
const MOURNS = /\b(?:funeral|burial|memorial service)\b/i

/** "The two met. A dinner was given after it": the meal is a part of the meeting, and not what it is called. */
const isCalled = ({ event }: Claim, index: number): boolean =>
  event !== null && (index === 0 || !/^(?:dinner|lunch|luncheon|breakfast|banquet)$/i.test(event.label))

/** Whom a visitor met is in the visit, and no visitor. */
function visitorsOf(claims: readonly Claim[], { participants }: Pick<Draft, 'participants'>): readonly string[] {
  const own = new Set(claims.flatMap(({ adds, taking }) => (adds ? [] : taking.map(({ person }) => person.name))))
  // "received President Vik on his first visit": whoever receives does not visit
  const guests = participants.filter(({ part }) => part !== 'hosted')
  const visitors = (guests.length > 0 ? guests : participants).filter(({ name }) => own.has(name))
  return (visitors.length > 0 ? visitors : participants).map(({ name }) => name)
}

/** "Signed a treaty in the presence of President Vik": it is the treaty of those who signed, and not of who saw it. */
function withoutWitnesses(claims: readonly Claim[], { participants }: Pick<Draft, 'participants'>): readonly string[] {
  const takings = claims.flatMap(({ taking }) => taking)
  const sawIt = (name: string) => {
    const theirs = takings.filter(({ person }) => person.name === name)
    return (
      theirs.length > 0 &&
      theirs.every(({ person, sentence: { passage } }) => {
        const [before, behind] = [
          passage.text.slice(0, Math.max(0, person.start - passage.start)),
          passage.text.slice(Math.max(0, person.end - passage.start)),
        ]
        return SEEN_BY.test(before) || SAW.test(behind)
      })
    )
  }
  return participants.map(({ name }) => name).filter((name) => !sawIt(name))
}
const SEEN_BY = /\b(?:presence of|witnessed by|attended by)\b(?:(?!\b(?:sign|initial))[^.;])*$/u
const SAW = /^[^.;]{0,60}?\b(?:witness(?:ed|es|ing)|oversaw|presided over)\b(?! by)/u

/** "to extend my term until 30 September 2023": how long is the point of it. */
function untilOf(claims: readonly Claim[]): string {
  const limit = claims.flatMap(({ sentence }) => sentence.dates).find(({ bearing }) => bearing === 'limit')
  return limit ? ` until ${limit.text}` : ''
}

const and = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const SEPARATE = 'separate '
/** "separate meetings" with three are three meetings. */
const singular = (text: string): string => {
  const one = text.slice(0, SEPARATE.length).toLowerCase() === SEPARATE ? text.slice(SEPARATE.length) : text
  return one.endsWith('s') || one.endsWith('S')
    ? one.replace(/\b(meeting|summit|call|visit|session|conversation)s$/i, '$1')
    : one
}
