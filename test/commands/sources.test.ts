import { describe, expect, it } from 'vitest'
import { answeringOver, asking } from '../helpers/asking.ts'
import { DOCUMENTS, manyDocuments } from '../helpers/many-documents.ts'
import { smallChronicle } from '../helpers/small-chronicle.ts'

const ask = asking(answeringOver(smallChronicle()))

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
