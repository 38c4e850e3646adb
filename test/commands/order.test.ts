import { describe, expect, it } from 'vitest'
import { askingCorpus, askingSeeds } from '../helpers/asking-corpus.ts'

const ask = askingSeeds()

describe('events in a list', () => {
  it('of one day stand together on all pages, and no month stands between two days', async () => {
    const pages = [await ask('what happened 2022'), await ask('timeline 2022')]
    const [list, timeline] = pages.map(({ events }) => events.map(({ date }) => `${date?.start}..${date?.end}`))
    expect(timeline?.slice(-7)).toEqual([
      '2022-06-01..2022-06-30',
      '2022-06-01..2022-06-01',
      '2022-06-01..2022-06-02',
      '2022-06-01..2022-06-02',
      '2022-06-01..2022-06-02',
      '2022-06-02..2022-06-02',
      '2022-06-29..2022-06-30',
    ])
    expect(list).toEqual(timeline?.toReversed().slice(0, list?.length))
  })
})

describe('one event of which the sources name two places', () => {
  const told = askingCorpus({
    'a.md': `---\ntitle: A\npublisher: Harbour Times\npublished: 2024-03-12\n---\nOn 11 March 2024, President Ada Moe of Malta met Prime Minister Tom Claes of Belgium in Oslo. They spoke about grain.\n`,
    'b.md': `---\ntitle: B\npublisher: Dyke Post\npublished: 2024-03-12\n---\nOn 11 March 2024, President Ada Moe of Malta met Prime Minister Tom Claes of Belgium in Bergen. They spoke about grain.\n`,
  })

  it('is shown with both, and the sentence of each', async () => {
    const [event] = (await told('what happened 11 march 2024')).events
    const { text } = await told(`event ${event?.id}`)
    expect(text).toMatch(/Where: (?:Oslo or Bergen|Bergen or Oslo)/)
    expect(text).toContain('in Oslo.”')
    expect(text).toContain('in Bergen.”')
  })
})
