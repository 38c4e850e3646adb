import { describe, expect, it } from 'vitest'
import { datesIn } from '../../../src/questions/dates/index.ts'
import { mendMonths } from '../../../src/questions/dates/months.ts'
import { fullYear } from '../../../src/questions/dates/periods.ts'

const TODAY = '2026-11-21'
const inOneLine = (text: string) =>
  datesIn(text, TODAY)
    .map((said) => {
      if (said.is === 'period') {
        const { from, to, precision } = said.period
        return `${from === to ? from : `${from}..${to}`} ${precision}`
      }
      if (said.is === 'yearless') return `--${said.month}${said.day === null ? '' : `-${said.day}`}`
      return said.is === 'ambiguous' ? said.periods.map((period) => period.from).join(' or ') : said.why
    })
    .join('; ')

describe('dates in questions', () => {
  it.each([
    ['2022-02-28', '2022-02-28 day'],
    ['2022/2/28', '2022-02-28 day'],
    ['20220228', '2022-02-28 day'],
    ['28.2.22', '2022-02-28 day'],
    ['28/02/2022', '2022-02-28 day'],
    ['2/28/2022', '2022-02-28 day'],
    ['3/3/2022', '2022-03-03 day'],
    ['02/03/2022', '2022-03-02 or 2022-02-03'],
    ['02-03-2022', '2022-03-02 or 2022-02-03'],
    ['02.03.2022', '2022-03-02 day'],
    ['28 Feb. 2022', '2022-02-28 day'],
    ['Mon 28th of February, 2022', '2022-02-28 day'],
    ['February 28th, 2022', '2022-02-28 day'],
    ['2022 February 28', '2022-02-28 day'],
    ["28 Feb '22", '2022-02-28 day'],
    ['29 February 2024', '2024-02-29 day'],
    ['29 February 2023', 'February 2023 has 28 days'],
    ['2022-02-30', 'February 2022 has 28 days'],
    ['2022-13-01', 'there is no month 13'],
    ['2022-00-10', 'there is no month 0'],
    ['0 March 2022', 'March 2022 has 31 days'],
    ['28 February', '--2-28'],
    ['29 Feb', '--2-29'],
    ['30 Feb', 'February has 29 days'],
    ['in February', '--2'],
    ['december', '--12'],
    ['the January meeting', '--1'],
    ['February 2022', '2022-02-01..2022-02-28 month'],
    ['2022-02', '2022-02-01..2022-02-28 month'],
    ['02/2022', '2022-02-01..2022-02-28 month'],
    ['2022-13', 'there is no month 13'],
    ['2022', '2022-01-01..2022-12-31 year'],
    ['spring 2022', '2022-03-01..2022-05-31 span'],
    ['winter of 2022', '2022-12-01..2023-02-28 span'],
    ['Q2 2022', '2022-04-01..2022-06-30 span'],
    ['the second half of 2022', '2022-07-01..2022-12-31 span'],
    ['the last week of February 2022', '2022-02-22..2022-02-28 span'],
    ['the first week of March 2022', '2022-03-01..2022-03-07 span'],
    ['the week of 2022-02-23', '2022-02-21..2022-02-27 span'],
    ['mid-March 2022', '2022-03-11..2022-03-20 span'],
    ['the end of March 2022', '2022-03-21..2022-03-31 span'],
    ['29–30 June 2022', '2022-06-29..2022-06-30 span'],
    ['June 29 to 30, 2022', '2022-06-29..2022-06-30 span'],
    ['28 February to 2 March 2022', '2022-02-28..2022-03-02 span'],
    ['from 2022-01-01 to 2022-03-31', '2022-01-01..2022-03-31 span'],
    ['between January 2022 and 24 March 2022', '2022-01-01..2022-03-24 span'],
    ['from 2022-03-31 to 2022-01-01', 'its end comes before its beginning'],
    ['2020-2022', '2020-01-01..2022-12-31 span'],
    ['the 1990s', '1990-01-01..1999-12-31 span'],
    ['since March 2022', '2022-03-01..9999-12-31 span'],
    ['after 2022-02-28', '2022-03-01..9999-12-31 span'],
    ['before 2022', '0001-01-01..2021-12-31 span'],
    ['until March 2022', '0001-01-01..2022-03-31 span'],
    ['today', '2026-11-21 day'],
    ['yesterday', '2026-11-20 day'],
    ['the day before yesterday', '2026-11-19 day'],
    ['last week', '2026-11-09..2026-11-15 span'],
    ['this month', '2026-11-01..2026-11-30 month'],
    ['last year', '2025-01-01..2025-12-31 year'],
    ['three days ago', '2026-11-18 day'],
    ['two months ago', '2026-09-01..2026-09-30 month'],
    ['two years ago', '2024-01-01..2024-12-31 year'],
    ['last Monday', '2026-11-16 day'],
    ['who attended on Thursday', '2026-11-19 day'],
    ['who attended thursday?', '2026-11-19 day'],
    ['who attended monday', '2026-11-16 day'],
    ['what is planned for monday', '2026-11-23 day'],
  ])('reads “%s” as %s', (text, expected) => {
    expect(inOneLine(text)).toBe(expected)
  })

  it.each([
    'after 9/11',
    'the G7 and the G20',
    'C5+1',
    'Resolution 2202',
    'did Ada may',
    'a march for peace',
    'march on',
    '10 Downing Street',
    'may',
    'the 30-nation alliance',
    'version 1.2.3',
    'call 112',
    'Article 5',
    'at 10:30',
  ])('reads no date in “%s”', (text) => {
    expect(inOneLine(text)).toBe('')
  })

  it('mends a month that stands beside a number, and no other word', () => {
    expect(mendMonths('28 Febuary 2022')).toBe('28 february 2022')
    expect(mendMonths('who attended the Marsh meeting')).toBe('who attended the Marsh meeting')
    expect(mendMonths('28 people')).toBe('28 people')
  })

  it('takes two digits for the year that is near', () => {
    expect(fullYear('22', TODAY)).toBe(2022)
    expect(fullYear('46', TODAY)).toBe(2046)
    expect(fullYear('89', TODAY)).toBe(1989)
  })
})
