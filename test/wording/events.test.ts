import { describe, expect, it } from 'vitest'
import type { Citation } from '../../src/core/citation.ts'
import { sayDate, sayPartialDay, saySpan } from '../../src/wording/dates.ts'
import { cautions, covering, listNames, sayList, sourceNames } from '../../src/wording/events.ts'
import { anEvent } from '../helpers/chronicle.ts'

const cite = (given: Partial<Citation>): Citation => ({
  document: 'a',
  title: 'A paper',
  publisher: 'The Bureau',
  url: null,
  published: '2022-03-01',
  quote: 'A sentence.',
  start: 0,
  end: 11,
  supports: 'event',
  ...given,
})
const told = (given: Parameters<typeof anEvent>[0]) => {
  const event = anEvent(given)
  return cautions(event, sourceNames(event))
}
const implied = { start: '2022-02-28', end: '2022-02-28', precision: 'day', certainty: 'implied' } as const

describe('dates in words', () => {
  it('are as exact as they are known, and no more', () => {
    expect(sayDate({ start: '2014-10-01', end: '2014-10-31', precision: 'month', certainty: 'stated' })).toBe(
      'October 2014',
    )
    expect(sayDate({ start: '2014-01-01', end: '2014-12-31', precision: 'year', certainty: 'stated' })).toBe('2014')
    expect(sayPartialDay('2022-01')).toBe('January 2022')
  })

  it('say a span as short as it can be said', () => {
    expect(saySpan('2022-02-21', '2022-02-27')).toBe('21–27 February 2022')
    expect(saySpan('2022-02-28', '2022-03-02')).toBe('28 February – 2 March 2022')
    expect(saySpan('2021-12-30', '2022-01-02')).toBe('30 December 2021 – 2 January 2022')
  })
})

describe('what a reader has to know', () => {
  it('tells a missing year from a missing day', () => {
    expect(
      told({ id: 'x', date: implied, citations: [cite({ supports: 'date', quote: 'They met on February 28.' })] }),
    ).toEqual(['The date is implied: the year comes from the document’s own date (1 March 2022).'])
    expect(
      told({ id: 'x', date: implied, citations: [cite({ supports: 'date', quote: 'They met on Monday.' })] }),
    ).toEqual([
      'The date is implied: the sentence does not give it in full, the rest comes from the document’s own date (1 March 2022).',
    ])
  })

  it('says what an editor noted', () => {
    const citations = [
      cite({}),
      cite({ supports: 'place', notedByEditor: true }),
      cite({ supports: 'participant:Ada Ek', notedByEditor: true }),
    ]
    expect(told({ id: 'x', citations })).toEqual(['Noted by the editor of the documents: place, Ada Ek.'])
  })

  it('says who says what where sources disagree', () => {
    const citations = [cite({}), cite({ document: 'b', publisher: 'The Herald' })]
    const says = [
      { documents: ['a'], value: 'Stanmore' },
      { documents: ['b'], value: 'Ravenna' },
    ]
    expect(told({ id: 'x', citations, disagreements: [{ about: 'place', says }] })).toEqual([
      'The sources name the place differently: The Bureau says Stanmore; The Herald says Ravenna.',
    ])
  })
})

describe('sentences that name people', () => {
  it('are as few as name everybody, without those that are shown already', () => {
    const both = [cite({ supports: 'participant:A' }), cite({ supports: 'participant:B' })]
    const again = cite({ document: 'b', supports: 'participant:A' })
    const other = cite({ document: 'c', supports: 'participant:C' })
    expect(covering([again, ...both, other], [])).toEqual([both[0], other])
    expect(covering([again, ...both, other], [cite({})])).toEqual([other])
  })

  it('are listed in words', () => {
    expect(sayList(['a', 'b', 'c'])).toBe('a, b and c')
    expect(listNames(['a', 'b', 'c', 'd'], 2)).toBe('a, b and 2 more')
    // "and 1 more" takes as much room as the name.
    expect(listNames(['a', 'b', 'c'], 2)).toBe('a, b and c')
  })
})
