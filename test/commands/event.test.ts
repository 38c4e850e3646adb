import { describe, expect, it } from 'vitest'
import { render as renderForSlack } from '../../src/platforms/slack/blocks/render.ts'
import { answeringOver, asking } from '../helpers/asking.ts'
import { aDocument, anEvent, chronicleOf, cited } from '../helpers/chronicle.ts'
import { smallChronicle } from '../helpers/small-chronicle.ts'

const ask = asking(answeringOver(smallChronicle()))

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
    // It speaks for several of the facts, and stands below the first.
    expect(answer.text.split('conferred by telephone on Monday')).toHaveLength(2)
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
