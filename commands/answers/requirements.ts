import type { Event, Participation } from '../../src/core/event.ts'
import { fold } from '../../src/core/fold.ts'
import { inLines } from '../../src/core/in-lines.ts'
import type { Claim, Office, Period, Subject } from '../../src/core/subject.ts'
import { isUndergone, undergoneIn } from '../../src/core/undergone.ts'
import { sayList, office as sayOffice, sayWhen, wasCalledOff } from '../../src/wording/events.ts'
import { didIt, pastOf } from '../../src/wording/verbs.ts'
import { ofPlace } from './place-asked.ts'
import { wordFor } from './sentences/deed-words.ts'
import { doersOf } from './sentences/doers.ts'
import { holdsOffice } from './sentences/has-office.ts'

/** One thing a yes or no question says; `missing` tells in half a sentence what an event of which it is not true does not carry. */
export interface Requirement {
  holds(event: Event): boolean
  /** Behind "these documents do not say": "that it was in Madrid". */
  readonly missing: string
  /** What is recorded instead. */
  instead(event: Event): string
}

/** Everything that has to be true of an event before the answer may be "Yes"; names, days and words are sought already. */
export function requirementsOf({ claim, tense, words, people, bodies, represents }: Subject): readonly Requirement[] {
  if (!claim) return []
  const { deed, offices, place, periods, inPerson, faceToFace, planned, calledOff, either } = claim
  return [
    ...(deed ? [ofDeed(deed, offices, /^(?:was|were|is|are)\b/i.test(words), people)] : []),
    ...(either && offices.length > 1 ? [anyOf(offices.map(ofOffice))] : offices.map(ofOffice)),
    ...(represents === null ? [] : standing(people, offices, represents)),
    ...(offices.length > 0 && STILL.test(words) ? [TODAY] : []),
    ...(place.length > 0 ? [ofPlace(place, words, bodies)] : []),
    ...(periods.length > 0 ? [ofTime(periods, either)] : []),
    ...(inPerson ? [NOT_BY_TELEPHONE] : []),
    ...(inPerson && people.length > 1 ? [notHostsAlone(people), notOneByOne(people), notAddressedAlone(people)] : []),
    ...(undergoneIn(words) === 'office' ? [inOffice(people)] : []),
    ...appointedBodies(words, people, bodies),
    ...(people.length > 0 && (offices.length > 0 || APPOINTING.test(words)) ? [NOT_JUST_NOMINATED] : []),
    ...(faceToFace ? [inOneRoom(people)] : []),
    ...(planned || tense === 'future' ? [AHEAD] : []),
    ...(calledOff ? [OFF] : []),
  ]
}

/** Recorded so, or said: "Duda, representing the Chairmanship of the OSCE". "Did Canada represent Japan" is of Canada's people. */
function standing(people: readonly string[], offices: readonly Office[], body: string): readonly Requirement[] {
  const deed = { verb: 'represent', part: null, to: fold(body).split(/[^\p{L}\p{N}]+/u) }
  const others = offices.filter(({ person, represents }) => person === null && represents !== body)
  const whom: readonly Office[] =
    people.length > 0 ? people.map((person) => ({ person, role: '', represents: null })) : others
  return whom.map((one) => {
    const stood = (event: Event) => [
      ...event.participants.filter(({ represents }) => represents === body),
      ...doersOf(event, deed).map(({ person }) => person),
    ]
    const candidates = (event: Event) => event.participants.filter((person) => holdsOffice(person, one))
    return {
      holds: (event) => stood(event).some((person) => holdsOffice(person, one)),
      missing: `that ${one.person ?? one.represents ?? 'anybody'} stood for ${body}`,
      instead: (event) =>
        sayList(candidates(event).map((person) => `${person.name} (${sayOffice(person) || 'no office is given'})`)) ||
        'nobody is named for it',
    }
  })
}

/** "Is he still President": what is told of a day is not told of today. */
const STILL = /\b(?:still|now|currently|nowadays|today)\b/iu
const TODAY: Requirement = {
  holds: () => false,
  missing: 'that this is still so',
  instead: (event) => `so named for ${sayWhen(event)}`,
}

const NOT_BY_TELEPHONE: Requirement = {
  holds: (event) => event.kind !== 'call',
  missing: 'that they met in person',
  instead: () => 'it was a call',
}

/** A visit names first who came, then whom they met, maybe one by one: of two hosts nobody says that they met each other. */
const notHostsAlone = (people: readonly string[]): Requirement => ({
  holds: ({ kind, participants }) =>
    kind !== 'visit' || participants.length < 3 || people.includes(participants[0]?.name ?? ''),
  missing: `that ${sayList(people)} met`,
  instead: () => 'both are named for it, and no sentence tells of a meeting between them',
})

/** "Did she take office in May", when she was appointed. */
const inOffice = (people: readonly string[]): Requirement => ({
  holds: (event) => isUndergone(event, 'office'),
  missing: `that ${sayList(people) || 'anybody'} took office`,
  instead: ({ kind }) => (kind === 'appointment' ? 'told is the appointment' : 'no sentence of it says so'),
})

const noMeeting = (people: readonly string[], instead: string): Pick<Requirement, 'missing' | 'instead'> => ({
  missing: `that ${sayList(people)} met`,
  instead: () => `${instead}, and no sentence tells of a meeting between them`,
})

/** "X held meetings with A and B": X met both of them, A and B need not have been in one room. */
const notOneByOne = (people: readonly string[]): Requirement => ({
  holds: ({ participants, citations }) => {
    const telling = citations.filter(
      ({ quote, supports }) => supports !== 'place' && people.every((name) => at(quote, name) >= 0),
    )
    const third = participants.filter(({ name }) => !people.includes(name))
    return (
      participants.length < 3 ||
      telling.length === 0 ||
      !telling.every(({ quote }) => {
        const firstOfThem = Math.min(...people.map((name) => at(quote, name)))
        const before = quote.slice(0, firstOfThem)
        return MET.test(before) && (third.some(({ name }) => at(before, name) >= 0) || /\b(?:he|she)\b/iu.test(before))
      })
    )
  },
  ...noMeeting(people, 'both were met by somebody else'),
})
const MET =
  /\b(?:met|meets?|meetings? with|talks with|conversations? with|calls? with|discussions? with|spoke (?:to|with)|received|welcomed|visited|called)\b/iu
const at = (quote: string, name: string) => fold(quote).indexOf(fold(name.split(' ').at(-1) ?? name))

/** Who addressed a summit may have done so from afar, to all of them. */
const notAddressedAlone = (people: readonly string[]): Requirement => ({
  holds: ({ participants }) => !participants.some(({ name, part }) => part === 'addressed' && people.includes(name)),
  missing: `that ${sayList(people)} met`,
  // nobody has addressed what is still to come
  instead: ({ status }) =>
    status === 'held'
      ? 'one of them addressed it, and no sentence tells of a meeting between them'
      : 'it is only announced, and nothing tells that it took place',
})

/** "Was Finland appointed": somebody is, for Finland or by it. */
function appointedBodies(words: string, people: readonly string[], bodies: Subject['bodies']): readonly Requirement[] {
  const [body] = bodies
  if (!body || people.length > 0 || !APPOINTED.test(words)) return []
  return [
    { holds: () => false, missing: `that ${body.name} was appointed to anything`, instead: () => 'it is of a person' },
  ]
}
const APPOINTED =
  /^(?:was|were|is|has|have)\s+(?:the\s+)?\p{Lu}?[\p{L} ]+?\s+(?:been\s+)?(?:appointed|nominated|elected|named)\s*(?:\?|$|on\b|in\b)/iu

const APPOINTING = /\b(?:appointed|elected|confirmed|sworn in|named)\b/iu
const GOT_IT = inLines('iu')`
  (?<!\b(?:not|never|yet|be|to be)(?: yet)?(?: been)? )\b(?:
    appoint(?:s|ed)|elect(?:s|ed)|nam(?:es|ed)|confirm(?:s|ed)|sworn|swore|chos(?:e|en)|pick(?:s|ed)
    |select(?:s|ed)|promoted|inaugurated|install(?:s|ed)|took (?:up|over|office)|takes (?:up|over|office)
    |bec(?:a|o)mes?|succeed(?:s|ed)|extend(?:s|ed|ing)?|renewed|re-?elected|designated|took the oath
  )\b
`
/** "Has been nominated as Deputy Director": not appointed, and not in office. */
const NOT_JUST_NOMINATED: Requirement = {
  holds: ({ kind, citations }) => {
    const told = citations.filter(({ supports }) => supports === 'event').map(({ quote }) => quote)
    return (
      kind !== 'appointment' ||
      !told.some((quote) => /\bnominat/iu.test(quote)) ||
      told.some((quote) => GOT_IT.test(quote))
    )
  },
  missing: 'that it is more than a nomination',
  instead: (event) => `a sentence tells of a nomination (${sayWhen(event)})`,
}

const inOneRoom = (people: readonly string[]): Requirement => ({
  holds: (event) =>
    // Who addressed a meeting may have done so on a screen.
    !event.participants.some(({ name, part }) => part === 'addressed' && people.includes(name)) &&
    !/virtual|video|online/i.test(event.title) &&
    !event.citations.some(({ quote }) =>
      /\b(?:by|via|over|through) (?:a )?(?:video|screen)|\bvirtual(?:ly)?\b|\bonline\b/i.test(quote),
    ),
  missing: 'that they were in one room',
  instead: () => 'it was virtual, or may have been',
})

const AHEAD: Requirement = {
  holds: (event) => event.status !== 'held',
  missing: 'that it is still to come',
  instead: (event) => `this was on ${sayWhen(event)}`,
}

const OFF: Requirement = {
  holds: wasCalledOff,
  missing: 'that it was called off',
  instead: (event) => `${event.status === 'held' ? 'it was held' : 'it is announced'} (${sayWhen(event)})`,
}

const anyOf = (several: readonly Requirement[]): Requirement => ({
  holds: (event) => several.some((one) => one.holds(event)),
  missing: sayList(
    several.map((one) => one.missing),
    'or',
  ),
  instead: (event) => several.map((one) => one.instead(event)).join('; '),
})

function ofDeed(
  deed: NonNullable<Claim['deed']>,
  offices: readonly Office[],
  state: boolean,
  people: readonly string[],
): Requirement {
  const { verb, by, part } = deed
  const whom = by.length > 0 && !state ? people.filter((name) => !by.includes(name)) : []
  // Of two on the telephone it is not told who rang whom; of many, only who organised it called the others.
  const rang = /^(?:call|phone|telephone)/.test(verb)
  const says = (event: Event) => event.citations.some(({ quote }) => fold(quote).search(wordFor(verb)) >= 0)
  const doers = (event: Event) => doersOf(event, deed).map(({ person }) => person)
  const who =
    by.length > 0
      ? sayList(by)
      : (offices.map(({ represents }) => represents).find(Boolean) ?? (state ? 'it' : 'anybody'))
  const rangTo = (event: Event) => {
    const said = doersOf(event, { ...deed, part: null, to: [] }).map(({ person }) => person.name)
    return said.length === 0 || by.length === 0 || by.every((name) => said.includes(name))
  }
  return {
    holds: (event) =>
      (rang && event.participants.length === 2 && rangTo(event)) ||
      (by.length > 0
        ? by.every((name) => doers(event).some((one) => one.name === name))
        : doers(event).some((one) => offices.length === 0 || isOneOf(one, offices)) ||
          (part === null && offices.length === 0 && says(event))),
    missing: `that ${who} ${sayDeed(deed, state)}`.replace(/(?<= )it$/, sayList(whom) || 'it'),
    instead(event) {
      if (rang && !rangTo(event))
        return `${sayList(doersOf(event, { ...deed, part: null, to: [] }).map(({ person }) => person.name))} did`
      if (part === null && !/^(?:co-?)?(?:chair|presid|led|lead)/.test(verb)) return 'no sentence says so'
      const doers = event.participants.filter((one) => one.part !== 'took part')
      return sayList(doers.map((one) => `${one.part} by ${one.name}`)) || 'who did is not recorded'
    },
  }
}

/** "Chaired it", "resigned", "was “angry”", of an event: "was “finished”". */
function sayDeed({ verb, to, by }: NonNullable<Claim['deed']>, state: boolean): string {
  if (/^(?:call|phone|telephone)/.test(verb)) return pastOf(verb)
  // Whoever was expected did not expect: the others did.
  if (state && (by.length === 0 || !/ed$/.test(verb) || AWAITED.test(verb))) return `was “${verb}”`
  const names = by.flatMap((name) => fold(name).split(' '))
  return didIt(
    verb,
    to.some((word) => !names.includes(word)),
  )
}

const AWAITED = /^(?:expected|invited|scheduled|supposed|awaited)$/

const isOneOf = (one: Participation, offices: readonly Office[]) => offices.some((office) => holdsOffice(one, office))

/** "the Chair of Norland"; the country or body alone where no office is asked for. */
export function titleOf({ role, represents }: Office): string {
  const title = role.replace(/(?:^|\s)\p{L}/gu, (letter) => letter.toUpperCase())
  return title === '' ? (represents ?? '') : `the ${title}${represents === null ? '' : ` of ${represents}`}`
}

function ofOffice(office: Office): Requirement {
  const { person, role, represents } = office
  const candidates = (event: Event) =>
    event.participants.filter((one) =>
      person ? one.name === person : represents !== null && one.represents === represents,
    )
  const asked = titleOf(office)
  return {
    holds: (event) =>
      event.participants.some((one) => holdsOffice(one, office)) ||
      (role === '' && isOf(event.title, represents ?? '')),
    missing: person ? `that ${person} ${role === '' ? 'stood for' : 'is'} ${asked}` : `that ${asked} took part`,
    instead: (event) =>
      sayList(candidates(event).map((one) => `${one.name} (${sayOffice(one) || 'no office is given'})`)) ||
      (represents === null || person ? 'nobody with this office is named' : `nobody is named for ${represents}`),
  }
}

/** "Meeting of G7 leaders" is one of the G7, whoever is named. */
const isOf = (title: string, body: string) =>
  body !== '' &&
  new RegExp(`\\b(?:meeting|summit|session|talks) of (?:the )?${RegExp.escape(body)}\\b`, 'iu').test(title)

function ofTime(periods: Claim['periods'], either: boolean): Requirement {
  const touches = ({ date }: Event, { from, to }: Period) => date !== null && date.start <= to && date.end >= from
  return {
    holds: (event) => periods[either ? 'some' : 'every']((period) => touches(event, period)),
    missing: `that the time was ${sayList(periods.map((period) => period.label))}`,
    instead: (event) =>
      event.date === null
        ? 'no date is given'
        : `it ${event.status === 'planned' ? 'is planned for' : 'was on'} ${sayWhen(event)}`,
  }
}
