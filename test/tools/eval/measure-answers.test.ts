import { expect, it } from 'vitest'
import { newTally } from '../../../src/tools/eval/counts.ts'
import type { GoldQuestion } from '../../../src/tools/eval/gold.ts'
import { measureAnswer, type Reply } from '../../../src/tools/eval/measure-answers.ts'
import { anEvent } from '../../helpers/chronicle.ts'
import { aGoldQuestion } from '../../helpers/gold.ts'

const reply = (given: Partial<Reply> = {}): Reply => ({
  outcome: 'answered',
  title: '',
  text: '',
  people: [],
  events: [],
  citations: [],
  ...given,
})
function measured(question: Partial<GoldQuestion> & Pick<GoldQuestion, 'ask'>, given: Partial<Reply>) {
  const tally = newTally()
  measureAnswer(aGoldQuestion(question), reply(given), new Map(), tally)
  return tally.counts
}

it('wants all the names and no other', () => {
  const question = { ask: 'who attended 2022-05-04', names: ['Ana Brel', 'Mia Holm'] }
  expect(measured(question, { people: ['Brel', 'Mia Holm'] })).toMatchObject({ questions: 1, answered: 1 })
  expect(measured(question, { people: ['Brel'] })).toMatchObject({ answered: 0, namesMissed: 1 })
  expect(measured(question, { people: ['Brel', 'Holm', 'Kask'] })).toMatchObject({ answered: 0, namesInvented: 1 })
  expect(measured(question, { outcome: 'not-found', people: ['Brel', 'Holm'] })).toMatchObject({ answered: 0 })
})

it('finds a day in the words of the answer or in its events', () => {
  const question = { ask: 'when did Brel meet Holm', date: '2022-05-04' }
  const date = { start: '2022-05-04', end: '2022-05-04', precision: 'day', certainty: 'stated' } as const
  expect(measured(question, { title: 'On 4 May 2022' }).answered).toBe(1)
  expect(measured(question, { events: [anEvent({ id: 'a', date })] }).answered).toBe(1)
  expect(measured(question, { title: 'On 5 May 2022' }).answered).toBe(0)
})

it('does not find a place in a long list of events, which holds any place', () => {
  const question = { ask: 'where did Brel meet Holm', places: ['Rome'] }
  const event = anEvent({ id: 'a', place: 'Rome, Italy' })
  expect(measured(question, { events: [event] }).answered).toBe(1)
  expect(measured(question, { events: [event, event, event, event] }).answered).toBe(0)
  expect(measured(question, { text: 'They met in Rome.', events: [event, event, event, event] }).answered).toBe(1)
})

it('wants silence where there is nothing to tell, or nobody for a who-question', () => {
  expect(measured({ ask: 'when did they meet', nothing: true }, { outcome: 'not-found' })).toMatchObject({ silent: 1 })
  expect(measured({ ask: 'when did they meet', nothing: true }, {})).toMatchObject({ silences: 1, silent: 0 })
  expect(measured({ ask: 'who attended', nothing: true }, {})).toMatchObject({ silent: 1 })
  expect(measured({ ask: 'who attended', nothing: true }, { people: ['Brel'] })).toMatchObject({ silent: 0 })
})

it('counts a name that must not be told', () => {
  const question = { ask: 'who attended', names: ['Ana Brel'], mustNotName: ['Kask'] }
  expect(measured(question, { people: ['Ana Brel', 'Kask'] })).toMatchObject({ forbidden: 1, answered: 0 })
})
