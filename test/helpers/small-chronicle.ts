import type { OpenChronicle } from '../../src/chronicle/open.ts'
import type { Citation } from '../../src/core/citation.ts'
import type { EventDate } from '../../src/core/date.ts'
import type { Document } from '../../src/core/document.ts'
import type { Event, Participation } from '../../src/core/event.ts'
import { aDocument, anEvent, chronicleOf, cited } from './chronicle.ts'

/**
 * A small Chronicle about people who do not exist, with what questions stumble over: shared surnames, particles, diacritics,
 * an implied date, a plan, a cancelled meeting, a month, sources that disagree, a list of all present, an editor's note.
 */

const CALL = aDocument({
  id: 'call',
  title: 'Prime Minister Lindqvist calls partners',
  publisher: 'Government of Norland',
  url: 'https://norland.example/call',
  published: '2022-02-28',
  body:
    'On 28 February 2022, Prime Minister Ada Lindqvist of Norland held a conference call with President Joseph R. Calder, ' +
    'Chancellor Maria von der Heide and Foreign Minister Mevlüt Yılmaz after the flood.',
})
const CALL_TOLD = aDocument({
  id: 'call-told',
  title: 'Leaders confer after flood',
  publisher: 'Harbour Times',
  url: 'https://harbour.example/leaders',
  published: '2022-03-01',
  body: 'Ada Lindqvist and Joe Calder conferred by telephone on Monday after the flood, officials said in Port Stanmore.',
})
const MEETING = aDocument({
  id: 'meeting',
  title: 'A meeting on grain',
  publisher: 'Grain Council',
  published: '2022-01-30',
  body:
    'The meeting on grain on January 24 in Ravenna was attended by Joe Calder, Petr Novak, Liam O’Hara and Søren Ødegård.\n' +
    'Jana Novak thanked Nadia Brandt for her letter about grain.',
})
const SUMMIT = aDocument({
  id: 'summit',
  title: 'Harbour summit ahead',
  publisher: 'Harbour Times',
  url: 'https://harbour.example/summit',
  published: '2022-06-03',
  body:
    'Jana Novak will host the Harbour summit in Stanmore on 29 and 30 June 2023, and Ada Lindqvist will attend.\n' +
    'The trade round in Ravenna on 5 May 2022 was cancelled; Petr Novak had been expected.\n' +
    'Petr Novak was appointed envoy in October 2014.',
})
const LEAP = aDocument({
  id: 'leap',
  title: 'A visit on a leap day',
  publisher: 'Grain Council',
  published: '2020-03-01',
  body: 'On 29 February 2020 Søren Ødegård visited the silo at Ravenna and met Jana Novak of the Harbour Party.',
})

const took = (
  name: string,
  role: string | null = null,
  represents: string | null = null,
  part: Participation['part'] = 'took part',
) => ({
  name,
  role,
  represents,
  part,
})
const on = (start: string, more: Partial<EventDate> = {}): EventDate => ({
  start,
  end: start,
  precision: 'day',
  certainty: 'stated',
  ...more,
})

/** Every person and the event are cited with the first sentence, unless said otherwise. */
function event(
  given: Partial<Event> & Pick<Event, 'id'>,
  document: Document,
  quote: string,
  more: readonly Citation[] = [],
): Event {
  const people = (given.participants ?? []).map(({ name }) => cited(document, quote, `participant:${name}`))
  return anEvent({ ...given, citations: [cited(document, quote), cited(document, quote, 'date'), ...people, ...more] })
}

const line = (document: Document, at: number) => document.body.split('\n')[at] ?? ''

export const EVENTS: readonly Event[] = [
  event(
    {
      id: 'ca110228',
      kind: 'call',
      title: 'Conference call organised by Ada Lindqvist',
      date: on('2022-02-28'),
      organisers: ['Ada Lindqvist'],
      participants: [
        took('Ada Lindqvist', 'Prime Minister', 'Norland', 'organised'),
        took('Joe Calder', 'President', 'Westmark'),
        took('Maria von der Heide', 'Chancellor', 'Ostmark'),
        took('Mevlüt Yılmaz', 'Foreign Minister', 'Anadol'),
      ],
      disagreements: [
        {
          about: 'people',
          says: [
            { documents: ['call'], value: '4 people' },
            { documents: ['call-told'], value: '2 people' },
          ],
        },
      ],
    },
    CALL,
    CALL.body,
    [cited(CALL_TOLD, CALL_TOLD.body), cited(CALL_TOLD, CALL_TOLD.body, 'participant:Joe Calder')],
  ),
  event(
    {
      id: 'gra10124',
      title: 'Meeting on grain',
      date: on('2022-01-24', { certainty: 'implied' }),
      place: 'Ravenna',
      listsPresent: true,
      participants: [
        took('Joe Calder', 'President', 'Westmark'),
        took('Petr Novak', 'Envoy', 'Grain Council'),
        took('Liam O’Hara', null, 'Eirland'),
        took('Søren Ødegård', 'Minister of Agriculture', 'Norland'),
      ],
    },
    MEETING,
    line(MEETING, 0),
  ),
  event(
    {
      id: 'su110629',
      kind: 'summit',
      status: 'planned',
      title: 'Harbour summit',
      date: on('2023-06-29', { end: '2023-06-30', precision: 'span' }),
      place: 'Stanmore',
      organisers: ['Jana Novak'],
      participants: [took('Jana Novak', null, 'Harbour Party', 'hosted'), took('Ada Lindqvist')],
    },
    SUMMIT,
    line(SUMMIT, 0),
  ),
  event(
    {
      id: 'tra10505',
      kind: 'meeting',
      status: 'cancelled',
      title: 'Trade round',
      date: on('2022-05-05'),
      place: 'Ravenna',
    },
    SUMMIT,
    line(SUMMIT, 1),
  ),
  event(
    {
      id: 'app12014',
      kind: 'appointment',
      title: 'Appointment of Petr Novak',
      date: on('2014-10-01', { end: '2014-10-31', precision: 'month' }),
      participants: [took('Petr Novak', 'Envoy', null)],
    },
    SUMMIT,
    line(SUMMIT, 2),
  ),
  event(
    {
      id: 'vis10229',
      kind: 'visit',
      title: 'Visit of Søren Ødegård to the silo',
      date: on('2020-02-29'),
      place: 'Ravenna',
      participants: [
        took('Søren Ødegård', 'Minister of Agriculture', 'Norland'),
        took('Jana Novak', null, 'Harbour Party'),
      ],
    },
    LEAP,
    LEAP.body,
  ),
]

export const DOCUMENTS: readonly Document[] = [CALL, CALL_TOLD, MEETING, SUMMIT, LEAP]

export const smallChronicle = (): OpenChronicle =>
  chronicleOf({
    documents: DOCUMENTS,
    events: EVENTS,
    people: [
      { name: 'Joe Calder', aliases: ['Joseph R. Calder', 'Joseph R. Calder, Jr.'] },
      { name: 'Ada Lindqvist', aliases: ['Lindqvist'] },
    ],
  })
