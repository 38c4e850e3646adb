import { describe, expect, it } from 'vitest'
import type { Event } from '../../../src/core/event.ts'
import { withOtherDays } from '../../../src/extract/merge/other-day.ts'
import { askingCorpus } from '../../helpers/asking-corpus.ts'
import { aDocument, anEvent, cited } from '../../helpers/chronicle.ts'

const person = (name: string) => ({ name, role: null, represents: null, part: 'took part' as const })

/** A meeting of Ada Ek and Bo Moe in Graz as a document of its own tells it. */
function told(id: string, day: string, published: string, given: Partial<Event> = {}): Event {
  const document = aDocument({ id: `doc-${id}`, published, body: `Ada Ek met Bo Moe in Graz on ${day}.` })
  return anEvent({
    id,
    kind: 'meeting',
    date: { start: day, end: day, precision: 'day', certainty: 'stated' },
    place: 'Graz',
    participants: [person('Ada Ek'), person('Bo Moe')],
    citations: [cited(document, document.body)],
    ...given,
  })
}

describe('one meeting to which two documents give different days', () => {
  it('says in both who gives which day, and cites both', () => {
    const [one, other] = withOtherDays([told('a', '2023-05-04', '2023-05-08'), told('b', '2023-05-05', '2023-05-09')])
    const says = [
      { documents: ['doc-a'], value: '2023-05-04' },
      { documents: ['doc-b'], value: '2023-05-05' },
    ]
    expect(one?.disagreements).toEqual([{ about: 'date', says }])
    expect(other?.disagreements).toEqual([{ about: 'date', says }])
    expect(one?.citations.map(({ document }) => document)).toEqual(['doc-a', 'doc-b'])
    expect(one?.documents).toEqual(['doc-a'])
  })

  it.each<[string, Event]>([
    ['in another town', told('b', '2023-05-05', '2023-05-09', { place: 'Linz' })],
    ['three days later', told('b', '2023-05-07', '2023-05-09')],
    ['by telephone', told('b', '2023-05-05', '2023-05-09', { kind: 'call' })],
    ['of other people', told('b', '2023-05-05', '2023-05-09', { participants: [person('Ada Ek'), person('Cy Dee')] })],
    ['that is only planned', told('b', '2023-05-05', '2023-05-09', { status: 'planned' })],
    ['told on the day itself, before the other', told('b', '2023-05-03', '2023-05-03')],
    ['of which the same document tells', told('b', '2023-05-05', '2023-05-08', { documents: ['doc-a'] })],
  ])('is not one %s', (_, other) => {
    const events = [told('a', '2023-05-04', '2023-05-08'), other]
    expect(withOtherDays(events)).toEqual(events)
  })

  it('is not one of the days of talks that a document tells day by day', () => {
    const events = [
      told('a', '2023-05-04', '2023-05-08'),
      told('b', '2023-05-05', '2023-05-09'),
      told('c', '2023-05-06', '2023-05-09', { documents: ['doc-b'] }),
    ]
    expect(withOtherDays(events)).toEqual(events)
  })
})

describe('the answer about it', () => {
  const page = (publisher: string, published: string, text: string) =>
    `---\ntitle: Talks\npublisher: ${publisher}\npublished: ${published}\n---\n\n${text}\n`
  const CORPUS = {
    'a.md': page(
      'Harbour Post',
      '2023-05-08',
      'On 4 May 2023, the President of Finland Aino Salmi met the President of Estonia Kalle Rebane in Turku. Also present was the Foreign Minister of Finland Ossi Laine.',
    ),
    'b.md': page(
      'Lake Review',
      '2023-05-09',
      'The President of Finland Aino Salmi met the President of Estonia Kalle Rebane in Turku on 5 May 2023. Ossi Laine was not present at the meeting.',
    ),
  }

  it.each([
    ['when did Salmi meet Rebane', /^4 May 2023 or 5 May 2023 \(the sources disagree\): /],
    ['did Salmi meet Rebane on 4 May 2023', /^Yes: .*4 May 2023 or 5 May 2023 \(the sources disagree\)$/],
    ['did Salmi meet Rebane on 5 May 2023', /^Yes: .*4 May 2023 or 5 May 2023 \(the sources disagree\)$/],
    ['how many times did Salmi meet Rebane', /^1 or 2 events \(the sources give different days\)/],
    ['was Laine at the meeting on 4 May 2023', /^The sentences disagree: Ossi Laine is named, and is said not to/],
    ['was Laine at the meeting of Salmi and Rebane', /^The sentences disagree: /],
  ])('says who says what: %s', async (words, title) => {
    const answer = await askingCorpus(CORPUS)(words)
    expect(answer.title).toMatch(title)
    expect(answer.text).toContain(
      'The sources disagree about the date: Harbour Post says 4 May 2023; Lake Review says 5 May 2023. It may be one event or two.',
    )
  })
})
