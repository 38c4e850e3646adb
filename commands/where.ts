import type { Asked, Command } from '../src/core/command.ts'
import type { Event } from '../src/core/event.ts'
import { fold } from '../src/core/fold.ts'
import { pageOf, quoted, reply, topic } from '../src/wording/answers.ts'
import { count, eventEntry, listNames, sayDisputed, wasCalledOff } from '../src/wording/events.ts'
import { showing } from './answers/beside/showing.ts'
import { metInPerson } from './answers/dates/met-in-person.ts'
import { toldOfThePast } from './answers/dates/plans.ts'
import { about, materialOf } from './answers/examples.ts'
import { type Gathered, gather } from './answers/gather.ts'
import { placeSaid } from './answers/kinds/said-alone.ts'
import { toldInOrder } from './answers/kinds/told-in-order.ts'
import { isOathOfAnother } from './answers/kinds/undergone.ts'
import { onlyThere } from './answers/lacking/only-there.ts'
import { untold } from './answers/lacking/untold.ts'
import { sentencesAround } from './answers/sentences/document-sentences.ts'
import { saysOnlyWho } from './answers/sentences/named-aside.ts'
import type { Context } from './context.ts'

export const where: Command<Context> = {
  path: ['where'],
  summary: { en: 'The places of events', de: 'Wo etwas war' },
  arguments: [
    {
      name: 'words',
      description: { en: 'A date or words: 2022-03-24, the spring summit', de: 'Ein Datum oder Worte' },
      required: true,
      complete: 'event',
    },
  ],
  reads: 'subject',
  examples: ({ chronicle }) => about([materialOf(chronicle).placed]),
  run(asked, context) {
    const met = metInPerson(asked, context)
    const found = met && met.total > 0 ? met : gather(context, asked.subject, asked.question.page)
    const events = found.known.filter((event) => !saysOnlyWho(asked, event) && !isOathOfAnother(asked, event))
    const inOrder = toldInOrder('where', asked, events, context)
    if (inOrder) return inOrder
    if (events.length === 0 || isBeside(asked)) return placeSaid(asked, context) ?? context.nothing('where', asked)
    // Where somebody was to be and was not is told of what was called off alone.
    const held = events.filter((event) => !wasCalledOff(event))
    const placed = (held.length > 0 ? held : events).filter((event) => event.place !== null)
    if (found.total > found.known.length) return ofMany(asked, found)
    const [only] = placed
    if (!only) return placeSaid(asked, context, events) ?? whereSaid(asked, events, context)
    const there = onlyThere('where', asked, placed)
    if (there) return there
    const past = toldOfThePast(asked, placed)
    if (past) return placeSaid(asked, context) ?? untold('where', asked, placed, past)
    const places = distinct(placed)
    const countries = COUNTRIES.test(asked.question.words) ? inCountries(places, context) : null
    const { items, page } = pageOf(placed, asked.question.page)
    return reply(asked.question, 'where', {
      title:
        placed.length === 1
          ? `${only.status === 'planned' ? 'Planned for ' : ''}${sayDisputed(only, 'place', only.place ?? '')}: ${only.title}`
          : (countries ?? `${count(places.length, 'place')}: ${sayPlaces(places)}`),
      blocks: items.map((event) => eventEntry(event)),
      events: placed,
      page,
    })
  },
}

/** Each place once: "Bern" of one document is "Bern, Switzerland" of another. */
function distinct(events: readonly Event[]): readonly string[] {
  const all = [...new Set(events.flatMap(({ place }) => place ?? []))]
  return all.filter((place) => !all.some((other) => other.startsWith(`${place}, `)))
}

/** "Lima, Peru; Oslo": where a country stands behind a town, a comma does not part two places. */
const sayPlaces = (places: readonly string[]): string =>
  places.some((place) => place.includes(','))
    ? [...places.slice(0, MOST), ...(places.length > MOST ? [`${places.length - MOST} more`] : [])].join('; ')
    : listNames(places, MOST)
const MOST = 4

/** Of very many events each page names its own places: nobody reads a list of a thousand. */
function ofMany(asked: Asked, { known, shown, total, page }: Gathered) {
  const past = toldOfThePast(asked, known)
  if (past) return untold('where', asked, known, past)
  const places = distinct(shown)
  const here = places.length === 0 ? 'no place is told of these' : `these in ${sayPlaces(places)}`
  return reply(asked.question, 'where', {
    title: `${topic(asked)}: ${count(total, 'event')}; ${here}`,
    blocks: shown.map((event) => eventEntry(event)),
    events: shown,
    page,
  })
}

/** "Where was she before Malaysia": where she was in Malaysia is not asked. */
const isBeside = ({ question, subject }: Asked): boolean => {
  const behind = /\b(?:before|after)\s+(?:the\s+|visiting\s+|leaving\s+|going to\s+)?(?<what>[\p{L}-]+)/iu.exec(
    question.words,
  )
  const what = fold(behind?.groups?.what ?? '')
  return [...subject.terms, ...subject.bodies.map(({ typed }) => typed)].some(
    (word) => fold(word).split(' ')[0] === what,
  )
}

const COUNTRIES = /\b(?:countries|nations)\b/iu

/** "Iceland", "Oslo, Norway", "Oslo": countries; of a place without one it is not told in which it is. Null where none is told. */
function inCountries(places: readonly string[], { countryOf }: Context): string | null {
  const countries = [...new Set(places.flatMap((place) => countryOf(place) ?? []))]
  const others = places.filter((place) => countryOf(place) === null)
  if (countries.length === 0) return null
  const besides = others.length > 0 ? `; besides, without a country: ${sayPlaces(others)}` : ''
  return `${count(countries.length, 'country', 'countries')}: ${listNames(countries, 6)}${besides}`
}

/** No place is recorded; a sentence with a word of the question and a place in it may name one, to a reader. */
function whereSaid(asked: Asked, events: readonly Event[], context: Context) {
  const words = asked.subject.terms.filter((term) => term.length > 3)
  const told = events.length > FEW ? [] : sentencesAround(events, context)
  const found = told.filter(({ quote }) => {
    const folded = fold(quote)
    return PLACED.test(quote) && words.some((word) => folded.includes(word))
  })
  const why = `The documents tell of this, but not where it was: ${quoted(asked)}.`
  const more = `No place is recorded, but a sentence tells more: ${quoted(asked)}.`
  return untold('where', asked, events, found.length > 0 ? more : why, showing(found.slice(0, 2)))
}
const FEW = 3
const PLACED =
  /\s(?:in|at|near)\s+(?:the\s+)?(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)\p{Lu}\p{L}+/u
