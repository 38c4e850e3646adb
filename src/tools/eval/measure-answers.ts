import type { Answer } from '../../core/answer.ts'
import type { Tally } from './counts.ts'
import type { GoldQuestion } from './gold.ts'
import { type Bodies, quoteFaults } from './measure-events.ts'
import { contains, saysDay } from './same.ts'
import { distinct, isOneOf, pair, plain } from './same-name.ts'

/** An answer with the words that a person reads below its title. */
export interface Reply extends Pick<Answer, 'outcome' | 'title' | 'people' | 'events' | 'citations'> {
  readonly text: string
}

export function measureAnswer(question: GoldQuestion, reply: Reply, bodies: Bodies, tally: Tally): void {
  const { counts, notes } = tally
  const answered = reply.outcome === 'answered'
  const people = answered ? distinct(reply.people, (name) => name) : []
  // A long list holds any date and any place: then the words have to say it.
  const events = answered && reply.events.length <= 3 ? reply.events : []
  const text = answered ? `${reply.title} ${reply.text}` : ''
  const says = (words: string) => ` ${plain(text)} `.includes(` ${plain(words)} `)
  const faults: string[] = []

  if (question.names) {
    const { pairs, missed, extra } = pair(
      question.names.map((name) => [name]),
      people,
    )
    const wrong = extra.filter((name) => !isOneOf(question.mayName, name))
    counts.namesRight += pairs.length
    counts.namesMissed += missed.length
    counts.namesInvented += wrong.length
    if (missed.length + wrong.length > 0) faults.push('names')
  }
  const banned = people.filter((name) => isOneOf(question.mustNotName, name) && !isOneOf(question.names ?? [], name, 3))
  if (banned.length > 0) {
    faults.push('forbidden')
    counts.forbidden += banned.length
    notes.push(`FORBIDDEN ${banned.join(', ')} in the answer to "${question.ask}"`)
  }
  const { date, places, notPlace, body, status } = question
  if (date && !events.some((event) => event.date?.start === date) && !saysDay(text, date)) faults.push('date')
  if (
    places.length > 0 &&
    !places.some((place) => says(place) || events.some((e) => e.place && contains(e.place, place)))
  )
    faults.push('place')
  if (notPlace && events.some((event) => event.place && contains(event.place, notPlace))) faults.push('place')
  if (body && !says(body) && !events.some((event) => event.organisers.some((one) => contains(one, body))))
    faults.push('body')
  if (status && !says(status) && !events.some((event) => event.status === status)) faults.push('status')
  // A who-question may also be answered with nobody.
  const nobody = /^who\b/i.test(question.ask) && people.every((name) => isOneOf(question.mayName, name))
  if (question.nothing && answered && !nobody) faults.push('an answer where there is none')

  const quotes = quoteFaults(reply.citations, bodies)
  counts.badQuotes += quotes.length
  for (const fault of quotes) notes.push(`citation: ${fault} (answer to "${question.ask}")`)
  const right = faults.length === 0 ? 1 : 0
  if (question.nothing) {
    counts.silences++
    counts.silent += right
  } else {
    counts.questions++
    counts.answered += right
  }
  if (!right) {
    const gist = people.join(', ') || text.trim().slice(0, 80)
    notes.push(`wrong ${faults.join(', ')}: "${question.ask}" → ${reply.outcome} ${gist}`)
  }
}
