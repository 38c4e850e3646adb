import type { Event, Participation } from '../src/core/event.ts'
import { fold } from '../src/core/fold.ts'
import type { Claim, Office, Period, Subject } from '../src/core/subject.ts'
import { sayList, office as sayOffice, sayWhen } from '../src/wording/events.ts'

/** One thing a yes or no question says; `missing` tells in half a sentence what an event of which it is not true does not carry. */
interface Requirement {
  holds(event: Event): boolean
  /** Behind "these documents do not say": "that it was in Madrid". */
  readonly missing: string
  /** What is recorded instead. */
  instead(event: Event): string
}

/** Everything that has to be true of an event before the answer may be "Yes"; names, days and words are sought already. */
export function requirementsOf({ claim, tense }: Subject): readonly Requirement[] {
  if (!claim) return []
  const { deed, offices, place, periods, inPerson, faceToFace, planned, either } = claim
  return [
    ...(deed ? [ofDeed(deed, offices)] : []),
    ...(either && offices.length > 1 ? [anyOf(offices.map(ofOffice))] : offices.map(ofOffice)),
    ...(place.length > 0 ? [ofPlace(place)] : []),
    ...(periods.length > 0 ? [ofTime(periods, either)] : []),
    ...(inPerson ? [NOT_BY_TELEPHONE] : []),
    ...(faceToFace ? [NOT_ON_SCREEN] : []),
    ...(planned || tense === 'future' ? [AHEAD] : []),
  ]
}

const NOT_BY_TELEPHONE: Requirement = {
  holds: (event) => event.kind !== 'call',
  missing: 'that they met in person',
  instead: () => 'it was a call',
}

const NOT_ON_SCREEN: Requirement = {
  holds: (event) => !/virtual|video|online/i.test(event.title),
  missing: 'that they were in one room',
  instead: () => 'it was virtual',
}

const AHEAD: Requirement = {
  holds: (event) => event.status !== 'held',
  missing: 'that it is still to come',
  instead: (event) => `this was on ${sayWhen(event)}`,
}

const anyOf = (several: readonly Requirement[]): Requirement => ({
  holds: (event) => several.some((one) => one.holds(event)),
  missing: sayList(
    several.map((one) => one.missing),
    'or',
  ),
  instead: (event) => several.map((one) => one.instead(event)).join('; '),
})

function ofDeed({ part, verb, by }: NonNullable<Claim['deed']>, offices: readonly Office[]): Requirement {
  // Of two on the telephone it is not told who rang whom; of many, only who organised it called the others.
  const rang = /^(?:call|phone|telephone)/.test(verb)
  const did = (person: Participation, event: Event) =>
    person.part === part ||
    (rang && event.participants.length === 2) ||
    (part === 'organised' && event.organisers.includes(person.name))
  // Who chairs, signs or leaves does more than the parts that are recorded: a sentence has to have the word.
  const worded = part === null || /^(?:co)?chair|^preside/.test(verb)
  const says = (event: Event) =>
    event.citations.some(({ quote }) => {
      const at = quote.search(formsOf(verb))
      return at >= 0 && by.every((name) => fold(quote.slice(0, at)).includes(fold(name).split(' ').at(-1) ?? name))
    })
  return {
    holds: (event) =>
      (!worded || says(event)) &&
      (part === null ||
        (by.length > 0
          ? by.every((name) => event.participants.some((one) => one.name === name && did(one, event)))
          : event.participants.some((one) => did(one, event) && (offices.length === 0 || isOneOf(one, offices))))),
    missing: `that ${by.length > 0 ? sayList(by) : 'anybody'} did this (“${verb}”)`,
    instead(event) {
      const doers = event.participants.filter((one) => one.part !== 'took part')
      return sayList(doers.map((one) => `${one.part} by ${one.name}`)) || 'nothing is said of who did'
    },
  }
}

const isOneOf = (one: Participation, offices: readonly Office[]) => offices.some((office) => holdsOffice(one, office))

const IRREGULAR: Readonly<Record<string, string>> = {
  leave: 'lea?v|left',
  begin: 'beg[aiu]n',
  fly: 'fl[yei]',
  say: 'sa[yi]',
  lead: 'led|lead',
}

/** "signed" finds "sign", "signs", "signing"; "lead" finds no "leaders". */
function formsOf(verb: string): RegExp {
  const root = verb.length > 4 ? verb.replace(/(?:ed|ing|es|s|e)$/, '') : verb
  return new RegExp(`\\b(?:${IRREGULAR[verb] ?? root})(?:e|ed|es|s|d|ing|ning)?\\b`, 'iu')
}

function ofOffice(office: Office): Requirement {
  const { person, role, represents } = office
  const candidates = (event: Event) =>
    event.participants.filter((one) =>
      person ? one.name === person : represents !== null && one.represents === represents,
    )
  const title = role.replace(/(?:^|\s)\p{L}/gu, (letter) => letter.toUpperCase())
  const asked = title === '' ? represents : `the ${title}${represents === null ? '' : ` of ${represents}`}`
  return {
    holds: (event) =>
      event.participants.some((one) => holdsOffice(one, office)) ||
      (role === '' && isOf(event.title, represents ?? '')),
    missing: person ? `that ${person} is ${asked}` : `that ${asked} took part`,
    instead: (event) =>
      sayList(candidates(event).map((one) => `${one.name} (${sayOffice(one) || 'no office is given'})`)) ||
      (represents === null || person ? 'nobody with this office is named' : `nobody is named for ${represents}`),
  }
}

/** "Meeting of G7 leaders" is one of the G7, whoever is named. */
const isOf = (title: string, body: string) =>
  body !== '' &&
  new RegExp(`\\b(?:meeting|summit|session|talks) of (?:the )?${RegExp.escape(body)}\\b`, 'iu').test(title)

/** "Vice President" is no President, "Foreign Minister" is a Minister. */
export function holdsOffice(one: Participation, { person, role, represents }: Office): boolean {
  if ((person !== null && one.name !== person) || (represents !== null && one.represents !== represents)) return false
  const own = fold(one.role ?? '').replace(/-/g, ' ')
  if (role === '') return true
  const lesser = /^(?:vice|deputy|first deputy|former|acting|assistant|under|designate)\b/
  return (
    (own === role || own.startsWith(`${role} `) || own.endsWith(` ${role}`)) && (lesser.test(role) || !lesser.test(own))
  )
}

function ofPlace(words: readonly string[]): Requirement {
  return {
    holds: (event) => words.every((word) => fold(`${event.place ?? ''} ${event.title}`).includes(word)),
    missing: `that it was in “${words.join(' ')}”`,
    instead: (event) => (event.place ? `it was in ${event.place}` : 'no place is given'),
  }
}

function ofTime(periods: Claim['periods'], either: boolean): Requirement {
  const touches = ({ date }: Event, { from, to }: Period) => date !== null && date.start <= to && date.end >= from
  return {
    holds: (event) => periods[either ? 'some' : 'every']((period) => touches(event, period)),
    missing: `that the time was ${sayList(periods.map((period) => period.label))}`,
    instead: (event) => `it was on ${sayWhen(event)}`,
  }
}
