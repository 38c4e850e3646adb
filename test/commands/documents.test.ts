import { describe, expect, it } from 'vitest'
import { answeringOver, asking } from '../helpers/asking.ts'
import { DOCUMENTS, manyDocuments } from '../helpers/many-documents.ts'
import { smallChronicle } from '../helpers/small-chronicle.ts'

const ask = asking(answeringOver(smallChronicle()))

describe('search', () => {
  it('marks the words in the sentences that have them all', async () => {
    const answer = await ask('search grain Brandt')
    expect(answer).toMatchObject({ command: 'search', outcome: 'answered' })
    expect(answer.text).toContain('Jana Novak thanked Nadia *Brandt* for her letter about *grain*.')
    expect(answer.citations.map((citation) => citation.document)).toEqual(['meeting'])
  })

  it('says when no sentence has the words', async () => {
    expect(await ask('search unicorns')).toMatchObject({
      outcome: 'not-found',
      title: 'No sentence in these documents has “unicorns”.',
    })
  })
})

describe('event', () => {
  it('tells every fact with every sentence', async () => {
    const answer = await ask('event ca110228')
    expect(answer.title).toBe('Conference call organised by Ada Lindqvist')
    for (const fact of [
      'What: call, held',
      'When: 28 February 2022',
      'Organised by: Ada Lindqvist',
      'Event ca110228',
    ]) {
      expect(answer.text).toContain(fact)
    }
    expect(answer.text).toContain('conferred by telephone on Monday')
  })

  it('finds the one event that words mean', async () => {
    expect((await ask('event 2022-01-24')).events.map((event) => event.id)).toEqual(['gra10124'])
  })
})

describe('sources', () => {
  it('lists all documents with publisher, date, address and what was taken from each', async () => {
    const answer = await ask('sources')
    expect(answer.title).toBe('5 documents, newest first')
    expect(answer.text).toContain('Harbour Times · 3 June 2022')
    expect(answer.text).toContain('https://harbour.example/summit')
    expect(answer.text).toContain('Taken from it:')
  })

  it('tells the documents behind a day with the sentences taken from each', async () => {
    const answer = await ask('sources 2022-02-28')
    expect(answer.title).toBe('2 documents for Conference call organised by Ada Lindqvist')
    expect(answer.text).toContain('Leaders confer after flood')
    expect(answer.text).toContain('officials said in Port Stanmore')
  })
})

describe('sources of more events than are gathered', () => {
  const many = asking(answeringOver(manyDocuments()))

  it('counts all documents, has a page for each five of them, and tells how many events each tells of', async () => {
    const first = await many('sources 2020')
    expect(first.title).toBe('12 documents for “2020”')
    expect(first.page).toEqual({ number: 1, of: 3 })
    expect(first.text).toContain('Taken from it: Meeting number 71. (31 December 2020 · Port L), ')
    expect(first.text).toContain('and 3 more')
    const pages = await Promise.all([1, 2, 3].map((page) => many('sources 2020', page)))
    const text = pages.map((page) => page.text).join('\n')
    for (const { title } of DOCUMENTS) expect(text).toContain(title)
    expect(pages[2]?.message.blocks.filter(({ kind }) => kind === 'entry')).toHaveLength(2)
  })

  it('counts those of one publisher', async () => {
    const answer = await many('sources Harbour Times about 2020')
    expect(answer.title).toBe('6 documents of Harbour Times for “2020”')
  })
})
