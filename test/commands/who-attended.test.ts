import { describe, expect, it } from 'vitest'
import { answeringOver, asking } from '../helpers/asking.ts'
import { calledOffVisit } from '../helpers/called-off-visit.ts'
import { aDocument, anEvent, chronicleOf, cited } from '../helpers/chronicle.ts'
import { smallChronicle } from '../helpers/small-chronicle.ts'

const ask = asking(answeringOver(smallChronicle()))

describe('who attended', () => {
  it('names everybody with office and country, and the sentence behind it', async () => {
    const answer = await ask('who attended 2022-02-28')
    expect(answer).toMatchObject({
      command: 'who attended',
      outcome: 'answered',
      people: ['Ada Lindqvist', 'Joe Calder', 'Maria von der Heide', 'Mevlüt Yılmaz'],
    })
    expect(answer.text).toContain('Maria von der Heide  Chancellor, Ostmark')
    expect(answer.text).toContain('organised it')
    expect(answer.text).toContain(
      '“On 28 February 2022, Prime Minister Ada Lindqvist of Norland held a conference call',
    )
    expect(answer.text).toContain('https://norland.example/call')
  })

  it('shows both sources that disagree, and who says what', async () => {
    const { text } = await ask('who attended 2022-02-28')
    expect(text).toContain(
      'The sources disagree about who took part: Government of Norland says 4 people; Harbour Times says 2 people.',
    )
  })

  it('says that a date is implied, and where the rest of it comes from', async () => {
    const { text } = await ask('who attended the January meeting')
    expect(text).toContain('The date is implied: the year comes from the document’s own date (30 January 2022).')
  })

  it('says of a plan that it is one', async () => {
    const { title, text } = await ask('who attended the Harbour summit')
    expect(title).toBe('Planned: 2 people expected at: Harbour summit')
    expect(text).toMatch(/^Planned: the documents announce it; they do not say that it took place\./)
    expect(text).toContain('is to host it')
    expect(text).not.toContain('hosted it')
  })

  it('says of one plan among several events which it is', async () => {
    expect((await ask('who attended in 2023')).title).toMatch(/^Planned: /)
    expect((await ask('who attended Lindqvist')).text).toContain('Planned: Harbour summit')
  })

  it('names nobody as attending what was called off, and still shows who was to come', async () => {
    const answer = await asking(answeringOver(calledOffVisit()))('who attended 2022-05-04')
    expect(answer).toMatchObject({ outcome: 'answered', people: [], title: 'Nobody: Visit of Ana Brel was cancelled' })
    expect(answer.text).toContain('Ana Brel  Minister')
    expect(answer.text).toContain('Cancelled: it was announced and did not take place.')
  })

  it('says when nobody is named', async () => {
    const answer = await ask('who attended the trade round')
    expect(answer).toMatchObject({ outcome: 'answered', people: [] })
    expect(answer.title).toContain('nobody is recorded')
  })

  it('groups several events, each with its own people', async () => {
    const answer = await ask('who attended January to February 2022')
    expect(answer.events).toHaveLength(2)
    expect(answer.people).toHaveLength(7)
    expect(answer.text.indexOf('Conference call')).toBeLessThan(answer.text.indexOf('Meeting on grain'))
  })

  it('gives each of several events its own sources, and those of one with more people than it shows a way to all', async () => {
    const crowd = Array.from({ length: 23 }, (_, n) => `Guest ${String.fromCharCode(65 + n)}`)
    const document = aDocument({ id: 'two', body: `Present were ${crowd.join(', ')}. Guest A met Guest B.` })
    const event = (id: string, start: string, names: readonly string[]) =>
      anEvent({
        id,
        date: { start, end: start, precision: 'day', certainty: 'stated' },
        participants: names.map((name) => ({ name, role: null, represents: null, part: 'took part' })),
        citations: [cited(document, document.body)],
      })
    const events = [event('many0001', '2022-05-01', crowd), event('two00002', '2022-05-02', crowd.slice(0, 2))]
    const { message, text } = await asking(answeringOver(chronicleOf({ documents: [document], events })))(
      'who attended May 2022',
    )
    const words = message.blocks.flatMap((block) =>
      block.kind === 'table' ? [(block.buttons ?? []).map(({ press }) => press.words)] : [],
    )
    expect(words).toEqual([['sources two00002'], ['who attended many0001', 'sources many0001']])
    expect(text).toContain('and 3 more')
  })

  it('never answers a day with an event known only by its month, but mentions it', async () => {
    const answer = await ask('who attended 2014-10-05')
    expect(answer).toMatchObject({ outcome: 'not-found', people: [], events: [] })
    expect(answer.text).toContain('Known less exactly: October 2014, Appointment of Petr Novak.')
  })

  it('says that nothing is recorded, and names the nearest days', async () => {
    const answer = await ask('who attended 1999-01-01')
    expect(answer).toMatchObject({ outcome: 'not-found', people: [], citations: [] })
    expect(answer.title).toBe('Nothing is recorded in these documents for 1 January 1999.')
    expect(answer.suggestions).toContain('who attended 2020-02-29')
  })

  it('shows an event of 60 people in full through pages, and of each the sentence', async () => {
    const names = Array.from({ length: 60 }, (_, n) => `Guest ${String.fromCharCode(65 + (n % 26))}${n}`)
    const document = aDocument({ id: 'large', body: `Present were ${names.join(', ')}.` })
    const participants = names.map((name) => ({ name, role: null, represents: null, part: 'took part' as const }))
    const citations = [
      cited(document, document.body),
      ...names.map((name) => cited(document, document.body, `participant:${name}`)),
    ]
    const date = { start: '2022-05-01', end: '2022-05-01', precision: 'day' as const, certainty: 'stated' as const }
    const event = anEvent({ id: 'large001', date, participants, citations })
    const askLarge = asking(answeringOver(chronicleOf({ documents: [document], events: [event] })))
    const pages = await Promise.all([1, 2, 3].map((page) => askLarge('who attended 2022-05-01', page)))
    expect(pages.map((answer) => answer.page)).toEqual([1, 2, 3].map((number) => ({ number, of: 3 })))
    for (const [n, name] of names.entries())
      expect(pages[Math.floor(n / 20)]?.text).toMatch(new RegExp(`^  ${name}$`, 'm'))
    expect(pages[0]?.people).toHaveLength(60)
    // A page beyond the last is the last: its button may be older than the corpus.
    expect((await askLarge('who attended 2022-05-01', 9)).page).toEqual({ number: 3, of: 3 })
  })
})
