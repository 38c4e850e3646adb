import { describe, expect, it } from 'vitest'
import { render as renderForSlack } from '../../src/platforms/slack/blocks/render.ts'
import { answeringOver, asking } from '../helpers/asking.ts'
import { aDocument, anEvent, chronicleOf, cited } from '../helpers/chronicle.ts'
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

  it('marks the words in the events too, and quotes the sentence that has them', async () => {
    const { message, text } = await ask('search grain')
    const [entry] = message.blocks
    expect(entry?.kind === 'entry' && entry.title).toEqual([
      { text: 'Meeting on ', style: 'strong' },
      { text: 'grain', style: 'marked' },
    ])
    const [events = ''] = text.split('Sentences')
    expect(events).toContain('The meeting on *grain* on January 24 in Ravenna')
  })

  it('asks for words with an example of the loaded documents', async () => {
    const answer = await ask('search %%')
    expect([answer.outcome, answer.title]).toEqual(['invalid', 'Type the words to look for: search Ada Lindqvist.'])
    expect(answer.suggestions).toEqual(['search Ada Lindqvist'])
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

describe('an event of which many documents tell', () => {
  const papers = Array.from({ length: 30 }, (_, n) =>
    aDocument({
      id: `paper-${n}`,
      title: `Paper ${n}`,
      url: `https://example.org/${n}`,
      body: `Ada Ek met Bo Moe in Oslo, as paper ${n} tells ${'at great length '.repeat(15)}to those who read it.`,
    }),
  )
  const met = anEvent({
    id: 'aaaabbbb',
    title: 'Meeting in Oslo',
    date: { start: '2021-05-03', end: '2021-05-03', precision: 'day', certainty: 'stated' },
    place: 'Oslo',
    participants: ['Ada Ek', 'Bo Moe'].map((name) => ({ name, role: null, represents: null, part: 'took part' })),
    citations: papers.flatMap((paper) =>
      (['event', 'date', 'place', 'participant:Ada Ek', 'participant:Bo Moe'] as const).map((supports) =>
        cited(paper, paper.body, supports),
      ),
    ),
  })
  const many = asking(answeringOver(chronicleOf({ documents: papers, events: [met] })))

  it('has all its facts on the first page, and every sentence once, on pages that no platform cuts', async () => {
    const first = await many('event aaaabbbb')
    for (const fact of ['When: 3 May 2021', 'Where: Oslo', 'Ada Ek', 'Bo Moe']) expect(first.text).toContain(fact)
    const of = first.page?.of ?? 1
    expect(of).toBeGreaterThan(1)
    const pages = await Promise.all(Array.from({ length: of }, (_, n) => many('event aaaabbbb', n + 1)))
    const text = pages.map((page) => page.text).join('\n')
    for (const n of papers.keys()) expect(text.split(`as paper ${n} tells`)).toHaveLength(2)
    for (const { title, message } of pages)
      expect(JSON.stringify(renderForSlack(title, message).blocks)).not.toContain('would not fit')
    expect((await many('event aaaabbbb', of + 5)).page).toEqual({ number: of, of })
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
