import { describe, expect, it } from 'vitest'
import { talksInMemory } from '../../src/ledger/conversations.ts'
import { anAsker, answeringOver, asking } from '../helpers/asking.ts'
import { smallChronicle } from '../helpers/small-chronicle.ts'

const chronicle = smallChronicle()

/** One thread, in which these are asked one after the other; the answer to the last. */
async function thread(...questions: readonly string[]) {
  const conversations = talksInMemory()
  const ask = asking(answeringOver(chronicle, { conversations }), anAsker({ conversation: 'C1:1.1' }))
  const answers = []
  for (const words of questions) answers.push(await ask(words))
  const last = answers.at(-1) ?? expect.unreachable()
  return { ...last, ids: last.events.map(({ id }) => id) }
}

describe('a question in a thread', () => {
  it.each([
    ['who attended 24 january 2022', 'where was that?', 'where was gra10124', 'Ravenna'],
    ['who attended 24 january 2022', 'and when was it?', 'when was gra10124', '24 January 2022'],
    ['when was the meeting on grain', 'who else was there?', 'who else was at gra10124', 'Meeting on grain'],
    ['who attended the call', 'who organised it?', 'who organised ca110228', 'Ada Lindqvist'],
    ['who attended the call', 'and where?', 'where was ca110228', 'call'],
    ['where was the meeting on grain', 'who?', 'who attended gra10124', '4 people'],
  ])('goes on from the one event before it: %s · %s', async (first, second, whole, says) => {
    const { outcome, question, title, text, ids } = await thread(first, second)
    expect(outcome).not.toBe('invalid')
    expect(question.replace(/\?$/u, '')).toBe(whole)
    expect(`${title} ${text}`).toContain(says)
    expect(text).toMatch(/(?:is read as|Read as asked of:?) (?:Meeting on grain|Conference call)/)
    expect(ids.length === 0 || ids.length === 1).toBe(true)
  })

  it.each([
    ['who is Petr Novak', 'what did he do in 2014', 'he', 'Petr Novak'],
    ['who organised the call', 'who did she meet?', 'she', 'Ada Lindqvist'],
    ['when did Calder meet Lindqvist', 'where did they meet?', 'they', 'Joe Calder and Ada Lindqvist'],
    ['who is Petr Novak', 'when was his last meeting', 'his', 'Petr Novak'],
    ['who is Ada Lindqvist', 'where was her first visit?', 'her', 'Ada Lindqvist'],
    ['when did Calder meet Lindqvist', 'when was their last call', 'their', 'Joe Calder and Ada Lindqvist'],
    ['who attended 29 february 2020', 'where did they meet', 'they', 'Søren Ødegård and Jana Novak'],
  ])('goes on from those before it: %s · %s', async (first, second, typed, people) => {
    const { outcome, text } = await thread(first, second)
    expect(outcome).not.toBe('invalid')
    expect(text).toContain(`“${typed}” is read as ${people}`)
  })

  it.each([
    ['who attended 24 january 2022', 'and on 28 february?', 'who attended on 28 february 2022', ['ca110228']],
    ['what happened in january 2022', 'and in February?', 'what happened in February 2022', ['ca110228']],
    ['what happened in 2022', 'what about 2020', 'what happened 2020', ['vis10229']],
    ['who met Petr Novak', 'and Lindqvist?', 'who met Lindqvist', ['ca110228']],
    ['what happened in Stanmore', 'and in Ravenna?', 'what happened in Ravenna', null],
  ])('asks the same of another time, person or place: %s · %s', async (first, second, whole, ids) => {
    const answer = await thread(first, second)
    expect(answer.question).toBe(whole)
    expect(answer.text).toContain(`Read as: “${whole}”.`)
    if (ids) expect(answer.ids).toEqual(expect.arrayContaining(ids))
  })

  it('goes on from a question that went on itself', async () => {
    const { question } = await thread('who attended the call', 'where was it', 'and who organised it?')
    expect(question).toBe('who organised ca110228')
    const later = await thread('who attended 24 january 2022', 'and on 28 february?', 'where was that?')
    expect(later.question).toBe('where was ca110228')
  })

  it.each([
    [['what happened in 2022', 'where was that?']],
    [['who attended the call', 'whom did he meet?']],
    [['when did Calder meet Lindqvist', 'whom else did he meet?']],
    [['help', 'where was that?']],
    [['where was that?']],
  ])('is refused where nobody can tell which event or who is meant: %j', async (questions) => {
    const { outcome, title } = await thread(...questions)
    expect(outcome).toBe('invalid')
    expect(title).toMatch(/^I cannot know/)
  })

  it('is of its own where it says all by itself', async () => {
    const { question, ids } = await thread('who attended the call', 'and who attended 24 january 2022')
    expect(question).toBe('and who attended 24 january 2022')
    expect(ids).toEqual(['gra10124'])
  })

  it('is answered all the same where nobody can tell what was asked before', async () => {
    const broken = {
      last: () => Promise.reject(new Error('away')),
      keep: () => Promise.reject(new Error('away')),
    }
    const ask = asking(answeringOver(chronicle, { conversations: broken }), anAsker({ conversation: 'C1:1.1' }))
    expect((await ask('who attended the call')).outcome).toBe('answered')
    expect((await ask('where was it')).outcome).toBe('invalid')
  })
})

it('knows nothing of another thread, and nothing where each question stands alone', async () => {
  const conversations = talksInMemory()
  const answering = answeringOver(chronicle, { conversations })
  await asking(answering, anAsker({ conversation: 'C1:1.1' }))('who attended the call')
  expect((await asking(answering, anAsker({ conversation: 'C1:2.2' }))('where was it')).outcome).toBe('invalid')
  expect((await asking(answering)('where was it')).outcome).toBe('invalid')
})
