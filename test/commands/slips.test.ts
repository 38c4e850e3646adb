import { describe, expect, it } from 'vitest'
import { answeringOver, asking } from '../helpers/asking.ts'
import { askingSeeds } from '../helpers/asking-corpus.ts'
import { aDocument, anEvent, chronicleOf, cited } from '../helpers/chronicle.ts'

const document = aDocument({
  id: 'two',
  body:
    'President Maria Costa of Atlantis and Vice President Bo Lindqvist of Atlantis met on 24 January 2023. ' +
    'Chancellor Otto Braun phoned Maria Costa on 3 February 2023.',
})
const person = (name: string, role: string) => ({ name, role, represents: 'Atlantis', part: 'took part' as const })
const day = (start: string) => ({ start, end: start, precision: 'day' as const, certainty: 'stated' as const })
const costa = person('Maria Costa', 'President')
const events = [
  anEvent({
    id: 'meeting1',
    kind: 'meeting',
    title: 'Meeting of Maria Costa and Bo Lindqvist',
    date: day('2023-01-24'),
    participants: [costa, person('Bo Lindqvist', 'Vice President')],
    listsPresent: true,
    citations: [cited(document, document.body.slice(0, document.body.indexOf(' Chancellor')))],
  }),
  anEvent({
    id: 'call0001',
    kind: 'call',
    title: 'Call of Otto Braun and Maria Costa',
    date: day('2023-02-03'),
    participants: [costa, person('Otto Braun', 'Chancellor')],
    listsPresent: true,
    citations: [cited(document, document.body.slice(document.body.indexOf('Chancellor')))],
  }),
]
const ask = asking(answeringOver(chronicleOf({ documents: [document], events })))

describe('a slip in a name', () => {
  it('is asked about, and never answered with no', async () => {
    const answer = await ask('did Lindquist attend the January meeting?')
    expect(answer).toMatchObject({ outcome: 'not-found', title: 'Who is meant by “Lindquist”?' })
    expect(answer.suggestions).toContain('did Bo Lindqvist attend the January meeting?')
  })

  it('is a letter typed twice that stands once in the documents', async () => {
    const answer = await ask('who met Lindqvisst')
    expect(answer).toMatchObject({ outcome: 'not-found', people: [] })
    expect(answer.suggestions).toContain('who met Bo Lindqvist')
  })

  it('leaves no for whom the documents know', async () => {
    expect((await ask('did Braun attend the January meeting?')).title).toMatch(/^No: Otto Braun/)
  })

  it('is one where the given name of one stands before the surname of another', async () => {
    expect((await ask('did Maria Lindqvist attend the January meeting?')).title).toBe(
      'Who is meant by “Maria Lindqvist”?',
    )
  })

  it('is no short form inside a word: the end of Støre is not “re”', async () => {
    expect(JSON.stringify(await ask('did Støre meet Costa'))).not.toMatch(/about/)
  })
})

describe('what a question says beyond the event', () => {
  it.each(['was the January meeting on 25 January?', 'was the February call on 2 February'])(
    'is looked at too: %s',
    async (words) => expect((await ask(words)).title).toMatch(/^(?:Not recorded|Nothing recorded)/),
  )

  it('is confirmed where it is so', async () => {
    expect((await ask('was the January meeting on 24 January?')).title).toMatch(/^Yes/)
  })

  it('may be two events, which are answered one by one', async () => {
    const answer = await ask('did Costa attend the January meeting and the February call?')
    expect(answer).toMatchObject({ outcome: 'answered' })
    expect(answer.events.map(({ id }) => id)).toEqual(['meeting1', 'call0001'])
    expect(answer.title.match(/Yes: Maria Costa is named/g)).toHaveLength(2)
  })

  it.each(['did she meet Braun?', 'did they meet again?'])('is nobody where no one was named: %s', async (words) =>
    expect(await ask(words)).toMatchObject({ outcome: 'invalid', title: expect.stringMatching(/^I cannot know/) }),
  )

  it('is not turned round: who is named was not absent', async () => {
    expect((await ask('was Costa absent from the call?')).title).toMatch(/^Maria Costa is named/)
  })

  it.each(['is it true that Costa attended the January meeting?', 'Costa attended the January meeting, right?'])(
    'is a question in other words: %s',
    async (words) => expect((await ask(words)).title).toMatch(/^Yes: Maria Costa/),
  )
})

it('the vice president is not among the presidents', async () => {
  expect((await ask('who is president of Atlantis')).people).toEqual(['Maria Costa'])
})

describe('a slip in a name of the seeds', () => {
  const ask = askingSeeds()

  it('is asked about, not taken for somebody', async () => {
    expect((await ask('who is dudda')).suggestions).toEqual(['who is Andrzej Duda'])
  })

  it('is asked about as well when it stands alone', async () => {
    expect((await ask('stoltenburg')).suggestions).toEqual(['Jens Stoltenberg'])
  })
})
