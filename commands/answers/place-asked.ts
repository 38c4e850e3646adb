import type { Event } from '../../src/core/event.ts'
import { fold } from '../../src/core/fold.ts'
import type { Subject } from '../../src/core/subject.ts'
import { sayDisputed } from '../../src/wording/events.ts'
import type { Requirement } from './requirements.ts'

const disputed = ({ disagreements }: Event): string =>
  disagreements.flatMap(({ about, says }) => (about === 'place' ? says.map(({ value }) => value) : [])).join(' ')

/** That it was in a place, or in a city of that country: `words` as folded, of the `question`. */
export function ofPlace(words: readonly string[], question: string, bodies: Subject['bodies'] = []): Requirement {
  const cities = bodies.find(({ typed }) => typed === words.join(' '))?.cities ?? []
  const typed = words.map((word) => question.split(/[^\p{L}\p{N}’'.-]+/u).find((one) => fold(one) === word) ?? word)
  const place = typed.join(' ').replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase())
  return {
    // Where the sources disagree, each of the places is said of it; the answer shows who says which.
    holds: (event) =>
      words.every((word) => fold(`${event.place ?? ''} ${event.title} ${disputed(event)}`).includes(word)) ||
      cities.includes(fold(event.place ?? '')),
    missing: `that it was in ${place}`,
    instead: (event) => (event.place ? `it was in ${sayDisputed(event, 'place', event.place)}` : 'no place is given'),
  }
}
