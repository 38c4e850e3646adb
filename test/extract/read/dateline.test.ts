import { describe, expect, it } from 'vitest'
import { dateline, datelineDay } from '../../../src/extract/read/dateline.ts'

describe('a dateline', () => {
  it.each([
    ['OSLO, May 4, 2023 (Agency) – The minister met', '2023-05-04'],
    ['Seoul, 4 May 2023 — The minister met', '2023-05-04'],
    ['LIMA – May 4, 2023 – The minister met', '2023-05-04'],
    ['(OSLO, 4 May 2023) The minister met', '2023-05-04'],
    ['LIMA, Peru, May 4, 2023. The minister met', '2023-05-04'],
    ['Vik and Lund (file photo) PRAGUE, May 4, 2023 (Agency) -- A minister met', '2023-05-04'],
    ['Jan Vik (file photo) May 4, 2023 -- A minister met', '2023-05-04'],
  ])('tells the day: %s', (line, day) => {
    const found = dateline(line)
    expect(found).toMatchObject({ day, as: 'dateline' })
    expect(line.slice(found?.start, found?.end)).toMatch(/^(?:May 4, 2023|4 May 2023)$/)
  })

  it.each([
    'On 4 May 2023 – a Thursday – the minister met',
    'In Oslo, 4 May 2023 – the minister met',
    'The minister met in Oslo on 4 May 2023 – and left',
    'Oslo, 4 May 2023 was a cold day',
    'OSLO (Agency) – The minister met',
    'OSLO, May 4 (Agency) – The minister met',
  ])('is none that gives day, month and year: %s', (line) => {
    expect(dateline(line)).toBeNull()
  })
})

describe('the day of a dateline without a year', () => {
  const day = (published: string | null) => datelineDay('OSLO, Dec. 30 (Agency) – The minister met', published)

  it('is the one shortly before publication, in this year or the one before', () => {
    expect(day('2022-12-31')).toBe('2022-12-30')
    expect(day('2023-01-02')).toBe('2022-12-30')
  })

  it('may be a day after it, by the time zones', () => {
    expect(day('2022-12-29')).toBe('2022-12-30')
  })

  it('is unknown where no publication is near', () => {
    for (const published of ['2022-12-01', '2023-02-01', '2022', null]) expect(day(published)).toBeNull()
  })
})
