import { describe, expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import type { Chronicle } from '../../src/chronicle/chronicle.ts'
import { fixedClock } from '../../src/clock.ts'
import { createLog } from '../../src/log.ts'
import { createAnswering } from '../../src/questions/answering.ts'
import { anAsker, answeringOver, asking } from '../helpers/asking.ts'
import { chronicleOf } from '../helpers/chronicle.ts'
import { crowdedChronicle } from '../helpers/crowded-chronicle.ts'
import { EVENTS, smallChronicle } from '../helpers/small-chronicle.ts'

describe('answering', () => {
  it('never rejects, whatever is typed', async () => {
    const ask = asking(answeringOver(smallChronicle()))
    const hostile = [
      '',
      '\u0000',
      'a'.repeat(4_000),
      '<!channel> @everyone',
      "'; DROP TABLE events",
      '\ud800',
      '((((',
      '"',
      'event',
      '* OR *',
      'NEAR(',
      'search "',
      'who is %',
    ]
    for (const words of hostile) {
      const answer = await ask(words)
      expect(['invalid', 'not-found', 'answered', 'ambiguous'], JSON.stringify(words)).toContain(answer.outcome)
      expect(answer.title.length, JSON.stringify(words)).toBeGreaterThan(0)
      expect(answer.title.length, JSON.stringify(words)).toBeLessThan(250)
    }
  })

  it.each(['who attended 2022-02-30', 'who attended yesterdayish', '😀', 'a'.repeat(4_000), ''])(
    'says in one clear sentence what is wrong with “%.20s”, and what to type instead',
    async (words) => {
      const answer = await asking(answeringOver(smallChronicle()))(words)
      expect(answer).toMatchObject({ outcome: 'invalid', people: [], events: [], citations: [] })
      expect(answer.title).toMatch(/^[^.]+(?:\. Type a day that exists, like this)?\.$/)
      expect(answer.suggestions).toContain('who attended 2022-02-28')
    },
  )

  it.each([
    'what happened 2020',
    'what happened since 2014',
    'who attended 2019-05-05',
    'timeline 2020',
    'when meeting',
    'search ministers',
    'sources',
    'next',
    'on this day 1 January',
    'who attended 1999-01-01',
    'help',
  ])('shows the last page of “%s” for a page that is no longer there', async (words) => {
    const ask = asking(answeringOver(crowdedChronicle()))
    const first = await ask(words)
    const [last, beyond] = [await ask(words, first.page?.of ?? 1), await ask(words, 999)]
    expect(beyond.outcome).toBe(first.outcome)
    expect(beyond.page).toEqual(last.page)
    expect(beyond.text).toBe(last.text)
  })

  it('asks which day is meant, with a button for each', async () => {
    const answer = await asking(answeringOver(smallChronicle()))('who attended 02/03/2022')
    expect(answer).toMatchObject({ outcome: 'ambiguous', people: [], events: [] })
    const buttons = answer.message.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []))
    expect(buttons.map((button) => button.press)).toEqual([
      { does: 'ask', words: 'who attended 2022-03-02' },
      { does: 'ask', words: 'who attended 2022-02-03' },
    ])
  })

  it('asks back when a command lacks its words, with examples of that command', async () => {
    const answer = await asking(answeringOver(smallChronicle()))('who met')
    expect(answer).toMatchObject({
      command: 'who met',
      outcome: 'invalid',
      title: '“who met” needs to know more: whose meetings.',
    })
    expect(answer.suggestions).toEqual(['who met Ada Lindqvist', 'who met Ada Lindqvist and Joe Calder'])
  })

  it.each([
    ['who attended', '“who attended” needs to know more: a date, a month, or words.'],
    ['where', '“where” needs to know more: a date or words.'],
  ])('names no example of other documents when %s lacks its words, nor in its help', async (words, title) => {
    const ask = asking(answeringOver(smallChronicle()))
    expect((await ask(words)).title).toBe(title)
    expect((await ask(`help ${words}`)).text).not.toContain('the spring summit')
  })

  it('turns a fault of its own into a clear answer and a line in the log', async () => {
    const lines: string[] = []
    const log = createLog('error', { write: (line: string) => lines.push(line) })
    const broken: Chronicle = {
      ...smallChronicle(),
      find: () => {
        throw new Error('disk on fire')
      },
    }
    const answer = await asking(answeringOver(broken, { log }))('who attended 2022-02-28')
    expect(answer.outcome).toBe('invalid')
    expect(answer.title).not.toContain('fire')
    expect(lines.join()).toContain('disk on fire')
  })

  it('counts “today” in the asker’s zone, then in that of the settings', async () => {
    const answering = createAnswering({
      commands,
      chronicle: () => smallChronicle(),
      // 28 February in Auckland and still the 27th in Lisbon.
      clock: fixedClock('2022-02-27T20:00:00Z'),
      zone: 'Europe/Lisbon',
      log: createLog('silent'),
      draw: async () => new Uint8Array(),
    })
    const there = await asking(answering, anAsker({ zone: async () => 'Pacific/Auckland' }))('who attended today')
    expect(there.events.map((event) => event.id)).toEqual(['ca110228'])
    for (const zone of [
      async () => null,
      async () => 'Mars/Olympus',
      async () => Promise.reject(new Error('no profile')),
    ]) {
      expect((await asking(answering, anAsker({ zone }))('who attended today')).outcome).toBe('not-found')
    }
  })

  it('answers from the new Chronicle as soon as there is one', async () => {
    let chronicle: Chronicle = chronicleOf({ events: [] })
    const answering = createAnswering({
      commands,
      chronicle: () => chronicle,
      clock: fixedClock('2026-11-21T12:00:00Z'),
      zone: 'UTC',
      log: createLog('silent'),
      draw: async () => new Uint8Array(),
    })
    const ask = asking(answering)
    expect((await ask('who is Joe Calder')).outcome).toBe('not-found')
    expect(answering.complete('person', 'cal')).toEqual([])
    chronicle = smallChronicle()
    expect((await ask('who is Joe Calder')).people).toEqual(['Joe Calder'])
    expect(answering.complete('person', 'cal')).toEqual([{ label: 'Joe Calder', value: 'Joe Calder' }])
  })

  it('answers over an empty corpus without a fault', async () => {
    const ask = asking(answeringOver(chronicleOf({ events: [] })))
    for (const words of [
      'help',
      'next',
      'on this day',
      'who attended 2022-02-28',
      'sources',
      'timeline',
      'what happened',
      'search x',
    ]) {
      expect((await ask(words)).title, words).not.toContain('Something went wrong')
    }
  })

  it('offers no button to share where everybody sees the answer already', async () => {
    const answer = await asking(answeringOver(smallChronicle()), anAsker({ public: true }))('who attended 2022-02-28')
    const labels = answer.message.blocks
      .flatMap((block) => (block.kind === 'buttons' ? block.buttons : []))
      .map((one) => one.label)
    expect(labels).toContain('Sources')
    expect(labels).not.toContain('Share')
  })

  it('carries every citation of the events it shows', async () => {
    const answer = await asking(answeringOver(smallChronicle()))('who attended 2022-02-28')
    const call = EVENTS.find((event) => event.id === 'ca110228')
    const places = new Set(call?.citations.map((one) => `${one.document}:${one.start}`))
    expect(new Set(answer.citations.map((one) => `${one.document}:${one.start}`))).toEqual(places)
  })
})

describe('completion', () => {
  const answering = answeringOver(smallChronicle())

  it('finds events by day, by the beginning of any word, and offers the newest first', () => {
    expect(answering.complete('event', '2022-02').map((choice) => choice.value)).toEqual(['ca110228'])
    expect(answering.complete('event', 'grain meet').map((choice) => choice.value)).toEqual(['gra10124'])
    expect(answering.complete('event', '').map((choice) => choice.value)[0]).toBe('su110629')
  })

  it('finds people by alias and without diacritics', () => {
    expect(answering.complete('person', 'joseph').map((choice) => choice.value)).toEqual(['Joe Calder'])
    expect(answering.complete('person', 'odeg').map((choice) => choice.value)).toEqual(['Søren Ødegård'])
  })

  it('finds time zones and commands', () => {
    expect(answering.complete('zone', 'bruss')).toEqual([{ label: 'Europe/Brussels', value: 'Europe/Brussels' }])
    expect(answering.complete('command', 'att').map((choice) => choice.value)).toEqual(['who attended'])
  })

  it('never gives more than 25 choices nor more than 100 characters, and its values are answers', async () => {
    // Under the names of today, which the machine's own list has under older ones.
    for (const [typed, zone] of [
      ['kath', 'Asia/Kathmandu'],
      ['kyi', 'Europe/Kyiv'],
      ['nuuk', 'America/Nuuk'],
    ] as const) {
      expect(answering.complete('zone', typed).map(({ value }) => value)).toContain(zone)
    }
    const zones = answering.complete('zone', '')
    expect(zones).toHaveLength(25)
    for (const list of ['event', 'person', 'zone', 'command'] as const) {
      for (const { label, value } of answering.complete(list, '')) {
        expect(label.length).toBeLessThanOrEqual(100)
        expect(value.length).toBeLessThanOrEqual(100)
        expect(label.trim()).not.toBe('')
      }
    }
    const ask = asking(answering)
    for (const { value } of answering.complete('event', ''))
      expect((await ask(`event ${value}`)).outcome).toBe('answered')
  })
})
