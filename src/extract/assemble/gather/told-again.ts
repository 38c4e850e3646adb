import { cued } from '../../words/cued.ts'
import type { Claim } from '../claim.ts'
import { between } from '../sentence.ts'
import type { Open } from './adds-to.ts'
import { alike, datesAgree, peopleAgree, placesAgree, sameSize, sameStatus, timesAgree } from './agreeing.ts'
import { isAnothersFate } from './another-fate.ts'
import { bodiesOf, type Gathering, type Seeker } from './gathering.ts'
import { isOnMargins } from './on-margins.ts'
import { isLeg, visitOfSentence, visitOfWeek, visitToPlace } from './visit-again.ts'
import type { Way } from './way.ts'

/**
 * The event that a claim tells of once more; null when it tells of another one. What makes two tellings one (an office is
 * given once, a body has one summit at a time) differs from kind to kind, and is tried in the order of `WAYS`. `near` are the
 * events that name its people, or nobody.
 */
export function toldAgain(
  seeker: Seeker,
  near: readonly Gathering[],
  all: readonly Gathering[],
  open: Open,
): Gathering | null {
  const told = { ...seeker, near, all, open }
  for (const way of WAYS) {
    const same = way(told)
    if (same !== undefined) return same
  }
  return null
}

/** An office is given once: "was extended", "to extend my term" */
const oneAppointment: Way = (told) => {
  const { claim, names, near } = told
  if (claim.kind !== 'appointment' || names.size === 0) return undefined
  return (
    near.findLast(
      (each) =>
        each.kind === 'appointment' &&
        each.claims[0]?.rule === claim.rule &&
        datesAgree(each, told) &&
        peopleAgree(each, told),
    ) ?? null
  )
}

/** "The consultations take place on Friday" are those told for Friday rather than the last meeting that was named */
const againOnItsDay: Way = (told) => {
  const { claim, near } = told
  if (!claim.again || claim.taking.length > 0 || !claim.date?.date) return undefined
  return near.findLast((each) => alike(each.kind, claim.kind) && each.dates.length > 0 && timesAgree(each, told))
}

/** "met President Holm in the margins of the summit. The meeting on Saturday was": the meeting, and not the summit's Saturday. */
const justTold: Way = ({ claim, near }) => {
  const { sentence, at } = claim
  if (!claim.again || claim.taking.length > 0 || !claim.date?.date) return undefined
  if (!/^The (?:\p{Ll}+ )?$/u.test(between(sentence, sentence.passage.start, at.start))) return undefined
  return near.findLast(({ kind, dates, claims }) => {
    const last = claims.at(-1)
    if (!last || kind !== claim.kind || dates.length > 0 || last.taking.length < 2) return false
    const { paragraph, end } = last.sentence.passage
    const gap = sentence.passage.start - end
    return paragraph === sentence.passage.paragraph && gap > 0 && gap <= 2
  })
}

/** "The talks lasted two hours": the sentence itself says that it is the one told before. */
const again: Way = (told) => {
  const { claim, near } = told
  if (!claim.again) return undefined
  return near.findLast(
    (each) =>
      alike(each.kind, claim.kind) &&
      timesAgree(each, told) &&
      peopleAgree(each, told) &&
      !isAnothersFate(each, claim) &&
      !isStillToCome(each, claim) &&
      !(isConference(claim) && each.labels.size === 0 && each.names.size > 1) &&
      !(opensConference(claim) && !each.claims.some(isConference)) &&
      !(isBetweenTwo(told) && isOfThree(each)),
  )
}

/** "The agreement was signed on Monday. Speaking at the signing ceremony, Governor Brel": there, and at no other. */
const atTheSigning: Way = (told) => {
  const { claim, all, open } = told
  const { kind, event, again: known, status } = claim
  if (kind !== 'ceremony' || !event || !known || status !== 'held' || !/^(?:signing )?ceremony$/i.test(event.label))
    return undefined
  const [only, another] = all.filter((each) => /^(?:agreement|ceremony)$/.test(each.kind) && open(each))
  return only?.kind === 'agreement' &&
    !another &&
    sameStatus(only, claim) &&
    datesAgree(only, told) &&
    placesAgree(only, claim)
    ? only
    : undefined
}

/** "the NATO Summit in Brussels", "an emergency NATO leaders' summit": a body has one summit at a time */
const oneSummit: Way = (told) => {
  const { claim, all, open } = told
  if (claim.event?.kind !== 'summit') return undefined
  const bodies = bodiesOf(claim.event.label)
  return all.findLast(
    (each) =>
      each.kind === 'summit' &&
      open(each) &&
      sameStatus(each, claim) &&
      datesAgree(each, told) &&
      bodies.some((body) => each.bodies.has(body)),
  )
}

/** "participated in the meeting of G7 leaders", told twice */
const sameWords: Way = (told) => {
  const { claim, near } = told
  const label = claim.date?.date && claim.event?.label
  if (label == null) return undefined
  return near.findLast(
    (each) => each.dates.length > 0 && each.labels.has(label) && timesAgree(each, told) && peopleAgree(each, told),
  )
}

/** "will attend the Inauguration", then "The Inauguration is scheduled for Friday": its day */
const itsDay: Way = ({ claim, names, near }) => {
  const label = claim.event?.label
  if (names.size > 0 || !claim.date?.date || !label) return undefined
  const dayless = near.filter((each) => each.dates.length === 0 && each.kind === claim.kind && each.labels.has(label))
  const [same, another] = dayless.filter((each) => sameStatus(each, claim))
  return another ? undefined : same
}

/** "met Minister Holm in Linz. Friday’s meeting was their third": the day of the one meeting that has none so far. */
const dayOfTheOnly: Way = (told) => {
  const { claim, names, near } = told
  const { sentence, rule, event, date } = claim
  if (rule !== 'dated-event' || names.size > 0 || !event || date?.start !== sentence.passage.start) return undefined
  if (OF_OTHERS.test(between(sentence, event.end, event.end + 10))) return undefined
  const dayless = near.filter(
    (each) =>
      each.dates.length === 0 &&
      each.names.size > 1 &&
      alike(each.kind, claim.kind) &&
      sameStatus(each, claim) &&
      each.compared === told.compares &&
      each.claims.every((other) => other.date === null && other.sentence.passage.report === sentence.passage.report),
  )
  const [same, another] = dayless
  return another ? undefined : same
}
const OF_OTHERS = /^ (?:of|between|with|among|in|at)\b/

/** "a trilateral summit next month", then "the summit on 18 August": nobody is named, the times tell */
const sameTime: Way = (told) => {
  const { claim, names, near } = told
  if (names.size > 0 || !claim.date?.date || isApart(claim) || isOneOfMany(claim)) return undefined
  return near.findLast(
    (each) =>
      each.kind === claim.kind && each.dates.length > 0 && timesAgree(each, told) && !isOfOtherPeople(each, claim),
  )
}

/** "met Prime Minister Vik … ¶ This morning the council held an open meeting … ¶ She met Minister Lund": each at its own. */
const isOfOtherPeople = (each: Gathering, claim: Claim): boolean =>
  (isOfBody(claim) ? each.names.size > 1 : each.names.size === 0 && each.claims.slice(0, 1).some(isOfBody)) &&
  ![...each.sentences].some(({ passage }) => passage.paragraph === claim.sentence.passage.paragraph)
const isOfBody = ({ rule, event, sentence }: Claim): boolean =>
  rule === 'group-meets' &&
  event !== null &&
  /\b(?:council|committee|board|assembly|commission|parliament) (?:held|holds?|convened) an? (?:[\p{Ll}-]+ ){0,2}$/iu.test(
    between(sentence, sentence.passage.start, event.start),
  )

/** "received the ministers … welcomed the ministers, who wished": told of once more */
const welcomedAgain: Way = (told) => {
  const { claim, names, near } = told
  if (names.size !== 1 || claim.rule !== 'welcomed' || claim.date || claim.place || claim.event || isApart(claim))
    return undefined
  const same = near.findLast(
    (each) => each.claims[0]?.rule === 'welcomed' && sameStatus(each, claim) && peopleAgree(each, told),
  )
  return claim.taking[0]?.sentence === claim.sentence ? same : undefined
}

/** Two or more who are named in both, at times that agree. */
const samePeople: Way = (told) => {
  const { claim, names, near } = told
  if (names.size < 2) return undefined
  const [apart, within] = [isApart(claim), mayBeWithin(claim)]
  return near.find(
    (each) =>
      alike(each.kind, claim.kind) &&
      timesAgree(each, told) &&
      // what is still to come is no more of a meeting that was held, if others are there
      (sameStatus(each, claim) || (sameSize(each, told) && !isStillAhead(claim))) &&
      !(within && each.names.size > names.size) &&
      !(isOnOwnDay(claim) && each.dates.length === 0 && (each.names.size > names.size || !placesAgree(each, claim))) &&
      (!apart || sameSize(each, told) || each.separate) &&
      !(opensConference(claim) && !each.claims.some(isConference)) &&
      !isAnothersFate(each, claim) &&
      !isOfOtherPeople(each, claim) &&
      !isLeg(each, claim) &&
      peopleAgree(each, told),
  )
}

const WAYS: readonly Way[] = [
  oneAppointment,
  justTold,
  againOnItsDay,
  again,
  atTheSigning,
  oneSummit,
  sameWords,
  visitOfSentence,
  visitOfWeek,
  visitToPlace,
  itsDay,
  dayOfTheOnly,
  sameTime,
  welcomedAgain,
  samePeople,
]

/** "welcomed him at the airport … Later, the two will hold a meeting": they have not yet. */
const isStillAhead = ({ status, event }: Claim): boolean => status === 'planned' && event !== null

/** "spoke of the next assembly, in 2024. She also held consultations with": not there, where nobody is named. */
const isStillToCome = (each: Gathering, { status }: Claim): boolean =>
  status === 'held' && each.names.size === 0 && each.claims[0]?.status === 'planned'

/** "will meet Minister Vik … will lead the delegation to the Gaza conference": who meets somebody is at no conference yet. */
const isConference = ({ event }: Claim): boolean =>
  event !== null && /\b(?:summit|conference|forum|assembly|congress|symposium)$/i.test(event.text)

/** "hosted a dinner … In the afternoon the two presidents opened the business forum": at no dinner, and at no talks. */
const opensConference = (claim: Claim): boolean => claim.rule === 'unveiled' && isConference(claim)

/** "the meeting between President Brel and Minister Lund" is none of "a trilateral meeting". */
const isBetweenTwo = ({ claim, names }: Seeker): boolean => claim.rule === 'event-between' && names.size === 2
const isOfThree = ({ labels }: Gathering): boolean =>
  [...labels].some((label) => /\b(?:tri|quadri)lateral\b/i.test(label))

/** "Her first engagement on Monday will be in Linz": one of those that the day has. */
const isOneOfMany = ({ event }: Claim): boolean => event !== null && /\bengagement$/i.test(event.text)

const isApart = (claim: Claim): boolean =>
  APART.test(between(claim.sentence, claim.sentence.passage.start, claim.at.start), claim.sentence)
const BILATERAL = cued(/\b(?:bilateral|one-on-one)\b/i)
/** "On the margins, she held a bilateral meeting": of some of those whom a larger one brought together. */
const mayBeWithin = (claim: Claim): boolean =>
  BILATERAL.test(claim.event?.label ?? '', claim.sentence) || isOnMargins(claim)

/** "On 10 June, President Brel discussed aid with Minister Vik", below talks of five: when two of them spoke before. */
const isOnOwnDay = ({ date, sentence }: Claim): boolean =>
  date?.said.is === 'day' && date.start - sentence.passage.start < 5

/** "In addition, President Biden will host", "Two hours later", "also met": another event, even of the same people. */
const APART = cued(
  /^(?:In addition|Additionally|Separately|Later|Earlier|(?:[\p{L}\d]+ ){1,3}(?:minutes?|hours?|days?) later)\b|\b(?:also|separately|then|later|earlier)\s+(?:\S+\s+){0,2}$/u,
)
