import { describe, expect, it } from 'vitest'
import { answeringOver, asking } from '../../helpers/asking.ts'
import { smallChronicle } from '../../helpers/small-chronicle.ts'

const ask = asking(answeringOver(smallChronicle()))
const days = async (words: string) => (await ask(words)).events.map(({ date }) => date?.start)

describe('two questions in one', () => {
  it.each([
    'who attended 2022-01-24 and 2022-02-28',
    'who attended 24 january and 28 february 2022',
    'who attended the january meeting and the february call',
    'who was at the meeting on grain and the call',
    'what happened on 24 january or 28 february 2022',
    'events in january or february 2022',
    'who attended in jan and in february 2022',
    'who attended in jan, feb 2022',
    'what happened on 24 jan and 28 feb',
    'events 24/1/2022, 28/2/2022',
  ])('are both answered: %s', async (words) => {
    const answer = await ask(words)
    expect(answer.outcome).toBe('answered')
    expect(answer.events.map(({ id }) => id).toSorted()).toEqual(['ca110228', 'gra10124'])
    expect(answer.message.blocks.filter(({ kind }) => kind === 'heading').length).toBeGreaterThanOrEqual(2)
  })

  it.each([
    [
      'who attended the call and who attended the meeting on grain',
      ['4 people at: Conference call', '4 people at: Meeting'],
    ],
    [
      'who attended the meeting on grain and where was it',
      ['4 people at: Meeting on grain', 'Ravenna: Meeting on grain'],
    ],
    ['when and where was the meeting on grain', ['24 January 2022: Meeting on grain', 'Ravenna: Meeting on grain']],
    ['who represented Norland and Westmark on 28 February 2022', ['Ada Lindqvist:', 'Joe Calder:']],
    ['calls in february and meetings in january', ['“calls in february”: 1 event', '“meetings in january”: 1 event']],
    ['which came first, the call or the meeting on grain', ['28 February 2022: Conf', '24 January 2022: Meet']],
    ['did the summit or the call come first', ['29–30 June 2023: Harbour', '28 February 2022: Conf']],
    ['search grain or flood', ['2 sentences with “grain”', '2 sentences with “flood”']],
    ['is calder or lindqvist the president of westmark', ['Yes: Joe Calder', 'Ada Lindqvist']],
  ])('may be asked in many ways: %s', async (words, titles) => {
    const { title } = await ask(words)
    for (const one of titles) expect(title).toContain(one)
  })

  it.each(['what happened in 2020 and 2022', 'timeline 2020 and 2022', 'who attended 2020 and 2022'])(
    'take two years whole, never the first day of one and the last of the other: %s',
    async (words) => {
      const answer = await ask(words)
      expect(answer.outcome).toBe('answered')
      expect(answer.text).not.toMatch(/1 January 2020|31 December 2022/)
    },
  )

  it('tell of each of the months, also of one in which nothing is recorded', async () => {
    const { title } = await ask('what happened in january and march')
    expect(title).toBe('January 2022: 1 event · Nothing recorded for “in March” in any year fits all that is asked.')
  })

  it('tell of two days that are no span by themselves', async () => {
    const { title } = await ask('what happened on 24 and 28 january')
    expect(title).toBe(
      '24 January 2022: 1 event · Nothing recorded for “28 january” in any year fits all that is asked.',
    )
  })

  it('say who is in both, when both are asked for', async () => {
    const answer = await ask('who attended both the call and the meeting on grain')
    expect(answer).toMatchObject({ outcome: 'answered', title: 'Named at both: Joe Calder', people: ['Joe Calder'] })
    expect(answer.text).toContain('Søren Ødegård')
    expect(await ask('who was at both the summit and the meeting on grain')).toMatchObject({
      title: 'Nobody is named at both',
      people: [],
    })
  })

  it.each([
    ['who met lindqvist or ødegård', ['2023-06-29', '2022-02-28', '2022-01-24', '2020-02-29']],
    ['when did calder meet lindqvist or ødegård', ['2022-02-28', '2022-01-24']],
    ['what happened in ravenna or stanmore', ['2022-05-05', '2022-01-24', '2020-02-29', '2023-06-29']],
  ])('are one “or” the other, never the two at once: %s', async (words, expected) => {
    expect((await days(words)).toSorted()).toEqual(expected.toSorted())
  })

  it.each([
    ['calls or meetings in 2022', 3],
    ['meetings between Calder and Lindqvist', 1],
    ['what happened between January and March 2022', 2],
    ['who attended 24-25 January 2022', 1],
    ['what happened on the 24th and 25th of january', 1],
    ['calls jan to mar', 1],
    ['meetings with Calder and Ødegård', 1],
  ])('are not seen in one: %s', async (words, count) => {
    expect((await ask(words)).events).toHaveLength(count)
  })

  it.each([
    ['did calder or lindqvist attend the meeting on grain', /^Yes: Joe Calder is named/],
    ['did either calder or lindqvist attend the meeting on grain', /^Yes: Joe Calder is named/],
    ['did both calder and ødegård attend the meeting on grain', /^Yes: Joe Calder and Søren Ødegård are named/],
    // no "yes" that could mean either
    ['did neither calder nor lindqvist attend the meeting on grain', /^Joe Calder is named/],
    ['neither calder nor lindqvist attended the call', /^Joe Calder and Ada Lindqvist are named/],
  ])('stay one where a yes or no is asked for: %s', async (words, title) => {
    expect((await ask(words)).title).toMatch(title)
  })

  it.each([
    'who was on the call but not at the meeting on grain',
    'who attended the call and not the meeting on grain',
    'who attended the call but missed the meeting on grain',
  ])('tells who is named at the one and not at the other: %s', async (words) => {
    const answer = await ask(words)
    expect(answer.people).toEqual(['Ada Lindqvist', 'Maria von der Heide', 'Mevlüt Yılmaz'])
    expect(answer.title).toBe(
      'Named at the first, and not at the second: Ada Lindqvist, Maria von der Heide and Mevlüt Yılmaz',
    )
  })

  it('tells that nobody is named at the first alone', async () => {
    const answer = await ask('who was on the call on 28 february 2022 but not on the call on 28 february 2022')
    expect(answer).toMatchObject({
      title: 'Everybody who is named at the first is named at the second too',
      people: [],
    })
  })

  it('answers for whom somebody stood of each body, and says which answer is of which', async () => {
    const { title } = await ask('did Calder represent Westmark or Norland')
    expect(title).toMatch(/^did Calder represent Westmark\? Yes: .* · did Calder represent Norland\? Not /)
  })

  it('offers each alone where it asks who was missing', async () => {
    const answer = await ask('who attended neither the call nor the meeting on grain')
    expect(answer).toMatchObject({ outcome: 'invalid', people: [] })
    expect(answer.suggestions.slice(0, 2)).toEqual(['who attended the call', 'who attended the meeting on grain'])
  })

  it('can be shared as one, and each turns its own pages', async () => {
    const { message } = await ask('who attended 2022-01-24 and 2022-02-28')
    const presses = message.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []))
    expect(presses.filter(({ press }) => press.does === 'share')).toHaveLength(1)
  })
})
