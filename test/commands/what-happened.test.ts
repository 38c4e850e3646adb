import { describe, expect, it } from 'vitest'
import type { Button } from '../../src/core/message.ts'
import { answeringOver, asking, type Told } from '../helpers/asking.ts'
import { askingSeeds } from '../helpers/asking-corpus.ts'
import { aDocument, anEvent, chronicleOf, cited } from '../helpers/chronicle.ts'
import { smallChronicle } from '../helpers/small-chronicle.ts'

const ask = asking(answeringOver(smallChronicle()))
const buttonsOf = ({ message }: Told): readonly Button[] =>
  message.blocks.flatMap((block) => (block.kind === 'buttons' || block.kind === 'entry' ? block.buttons : []))

describe('what happened', () => {
  it('lists the events of a year, newest first, with buttons to who attended and the sources', async () => {
    const answer = await ask('what happened in 2022')
    expect(answer.title).toBe('2022: 3 events')
    expect(answer.events.map((event) => event.id)).toEqual(['tra10505', 'ca110228', 'gra10124'])
    expect(buttonsOf(answer)).toContainEqual({
      label: 'Who attended',
      press: { does: 'ask', words: 'who attended ca110228' },
    })
    expect(buttonsOf(answer)).toContainEqual({ label: 'Sources', press: { does: 'ask', words: 'sources tra10505' } })
  })

  it('takes a bare date, a bare word and open spans', async () => {
    expect((await ask('2022-02-28')).events).toHaveLength(1)
    expect((await ask('grain')).events.map((event) => event.id)).toEqual(['gra10124'])
    expect((await ask('what happened since March 2022')).events).toHaveLength(2)
    expect((await ask('what happened before 2015')).events.map((event) => event.id)).toEqual(['app12014'])
  })

  it('has a button to share for somebody who asks alone, and none where everybody sees it', async () => {
    const alone = await ask('what happened in 2022')
    expect(buttonsOf(alone)).toContainEqual({
      label: 'Share',
      press: { does: 'share', words: 'what happened in 2022' },
    })
  })

  it('shows a year of 400 events in full through pages of five', async () => {
    const first = Temporal.PlainDate.from('2021-01-01')
    const documents = Array.from({ length: 400 }, (_, n) =>
      aDocument({ id: `d${n}`, body: `Talks number ${n} were held.` }),
    )
    const events = documents.map((document, n) => {
      const start = first.add({ days: n % 365 }).toString()
      const date = { start, end: start, precision: 'day' as const, certainty: 'stated' as const }
      return anEvent({
        id: `e${String(n).padStart(7, '0')}`,
        title: `Talks ${n}`,
        date,
        citations: [cited(document, document.body)],
      })
    })
    const askMany = asking(answeringOver(chronicleOf({ documents, events })))
    const seen = new Set<string>()
    for (let page = 1; page <= 80; page++) {
      const answer = await askMany('what happened in 2021', page)
      expect(answer.page).toEqual({ number: page, of: 80 })
      expect(answer.events).toHaveLength(5)
      for (const event of answer.events) seen.add(event.id)
    }
    expect(seen.size).toBe(400)
    const all = new Set<string>()
    for (let page = 1; page <= 80; page++) {
      for (const event of (await askMany('who attended 2021', page)).events) all.add(event.id)
    }
    expect(all.size).toBe(400)
  })
})

describe('a month alone', () => {
  const ask = askingSeeds()

  it.each(['march', 'March 2022?', 'march 24'])('asks what happened then: %s', async (words) => {
    expect(await ask(words)).toMatchObject({ command: 'what happened', outcome: 'answered' })
  })
})
