import { describe, expect, it } from 'vitest'
import { dateline, datelineDay } from '../../../src/extract/read/dateline.ts'
import { lineStamp, orderIn, stampOf } from '../../../src/extract/read/stamp.ts'

describe('a dateline', () => {
  it.each<[line: string, published: string | null, day: string | null]>([
    ['OSLO, May 4, 2023 (NTB) — Ministers met.', null, '2023-05-04'],
    ['Riga, 4 May 2023 – Ministers met.', '2023-05-06', '2023-05-04'],
    ['(RIGA, 4 May) Ministers met.', '2023-05-06', '2023-05-04'],
    ['BEIJING, Dec. 30 (Xinhua) -- Ministers met.', '2023-01-02', '2022-12-30'],
    ['RIGA (Newsroom / Wire - 04th May, 2023) Ministers met.', null, '2023-05-04'],
    ['(WIRE- Newsroom) LIMA, Peru, May 4, 2023. Ministers met.', null, '2023-05-04'],
    ['Lima May 4, 2023. Ministers met.', null, null],
    ['Baku, May 4, AZERTAC', '2023-05-04', '2023-05-04'],
    // without a year, and nobody knows when it was published; or not shortly before
    ['RIGA, 4 May – Ministers met.', null, null],
    ['RIGA, 4 May – Ministers met.', '2023-09-01', null],
    // a sentence is no dateline
    ['On 4 May 2023 – a Thursday – ministers met.', '2023-05-06', null],
    ['Ministers met on 4 May 2023 – a Thursday.', '2023-05-06', null],
    ['The ministers, on 4 May, met.', '2023-05-06', null],
  ])('%s', (line, published, day) => {
    expect(datelineDay(line, published)).toBe(day)
  })

  it('gives the day of publication only with its year', () => {
    expect(dateline('OSLO, May 4, 2023 (NTB) — Ministers met.')).toMatchObject({ day: '2023-05-04', as: 'dateline' })
    expect(dateline('OSLO, May 4 (NTB) — Ministers met.')).toBeNull()
  })
})

describe('a line that dates the page', () => {
  it.each([
    'May 4, 2023',
    'Thursday, 4 May 2023, 10:30 a.m. CEST',
    'Oslo, 4 May 2023',
    'Published on 4 May 2023 | 3 min read',
    'The press release issued by the Ministry of Fish on 4 May 2023.',
    'For release at 4:00 p.m. EST, May 4, 2023',
    '• 2023-05-04T09:30:00Z •',
    'All News 16:25 May 4, 2023',
    'By Ann Lee and Bo Roe, May 4, 2023',
    'May 4, 2023 - 16:37 By 임정요',
    'Ann Lee (@annlee) 2 minutes ago Thu 04th May 2023 | 03:54 PM',
    'Published 4 May 2023 12:05, updated 5 May 2023 09:00',
  ])('%s', (line) => {
    expect(lineStamp(line)?.day).toBe('2023-05-04')
  })

  it.each([
    'Last updated: 4 May 2023',
    'They met on 4 May 2023.',
    'From 4 May 2023 to 6 May 2023',
    'Ministers agreed on 4 May 2023 to meet again',
    '4 May',
    '05/04/2023',
  ])('%s is none', (line) => {
    expect(lineStamp(line)).toBeNull()
  })
})

describe('the hour at which a news page was last updated', () => {
  it.each<[text: string, day: string | null]>([
    ['Talks\n\nLast Updated : May 04 2023 | 5:57 PM IST\n\nMinisters met today.', '2023-05-04'],
    ['Talks\n\nUpdated At : 07:10 AM May 04, 2023 IST\n\nMinisters met today.', '2023-05-04'],
    ['Talks\n\n2 May 2023\n\nLast updated: 4 May 2023 10:30\n\nMinisters met today.', '2023-05-02'],
    ['Talks\n\nLast updated: 4 May 2023\n\nMinisters met today.', null],
  ])('dates it when nothing else does: %j', (text, day) => {
    expect(stampOf(text)?.day ?? null).toBe(day)
  })
})

describe('the order of a date in numbers', () => {
  it.each<[text: string, order: string | null]>([
    ['Posted 24/05/2023 and 03/05/2023', 'day first'],
    ['Posted 05/24/2023', 'month first'],
    ['Posted 05/09/2023. They will meet on May 11.', 'month first'],
    ['Posted 09/05/2023. They will meet on 11 May.', 'day first'],
    ['Posted 05/09/2023.', null],
    ['No date at all', null],
  ])('%s', (text, order) => {
    expect(orderIn(text)).toBe(order)
  })
})

describe('days below a report', () => {
  const told =
    'Ministers of the coastal states met for a whole day and agreed on how much fish each of them may catch, and where, and when, and by which of their boats.'
  const report = `Ministers agree\n\n${told}\n\n${told}\n\n${told}\n`
  it('are those of the other reports that a page lists, when there are several', () => {
    expect(stampOf(`${report}\nCourt decides\n12:31, 28.09.2019\nParliament votes\n11:12, 21.08.2019`)).toBeNull()
  })

  it('are the report’s own, when there is one', () => {
    expect(stampOf(`${report}\nPosted on 16 March 2023`)?.day).toBe('2023-03-16')
  })
})

describe('the day on which a page is read', () => {
  const report = 'Vera Lund opens the fish fair\n\nRIGA, 12 January 2023 (Newsroom) — Vera Lund opened the fish fair.'
  it('stands above all, long after the day of the report, and dates nothing', () => {
    expect(stampOf(`• Wednesday, 25 December 2024\n\n${report}`)?.day).toBe('2023-01-12')
    expect(stampOf(`Wed 25-December-2024\n\n${report}`)?.day).toBe('2023-01-12')
    expect(stampOf('Sunday Dec 15, 2024\nFriday, 14 December 2018 00:00 - - {{hits}}\nA report.')?.day).toBe(
      '2018-12-14',
    )
  })

  it('is the report’s own when nothing else is, or when the other is near it', () => {
    expect(stampOf('Wednesday, 25 December 2024\n\nVera Lund opened the fish fair.')?.day).toBe('2024-12-25')
    expect(stampOf(`Friday, 13 January 2023\n\n${report}`)?.day).toBe('2023-01-13')
  })
})

describe('the day on which a page is read', () => {
  it('is not the day of its report', () => {
    const page =
      'Oslo: +14 °C\nToday: Saturday, 06 May, 2023\n\nMinisters meet\nThursday, 04 April, 2023, 21:24\n\nThey met in Riga.'
    expect(stampOf(page)?.day).toBe('2023-04-04')
    expect(stampOf('Today: Saturday, 06 May, 2023\n\nMinisters meet\n\nThey met in Riga.')?.day).toBe('2023-05-06')
  })
})
