import { describe, expect, it } from 'vitest'
import type { Event } from '../../../src/core/event.ts'
import type { GoldEvent } from '../../../src/tools/eval/gold.ts'
import { contains, fits, sameBody, sameRole, saysDay } from '../../../src/tools/eval/same.ts'
import { anEvent } from '../../helpers/chronicle.ts'
import { aGoldEvent } from '../../helpers/gold.ts'

it.each([
  ['Luanda, Angola', 'Luanda', true],
  ['Chișinău', 'Chisinau', true],
  ['Oman', 'Romania', false],
  ['', 'Oman', false],
])('the place %s and the place %s', (one, other, same) => {
  expect(contains(one, other)).toBe(same)
})

it('takes a shorter role for the longer one, but no vice president for a president', () => {
  expect(sameRole('President of the Republic', 'President')).toBe(true)
  expect(sameRole('President', 'Vice President')).toBe(false)
})

it('knows the names of countries that have several', () => {
  expect(sameBody('United Kingdom', 'Britain')).toBe(true)
  expect(sameBody('Türkiye', 'Turkey')).toBe(true)
  expect(sameBody('Niger', 'Nigeria')).toBe(false)
})

describe('a date fits', () => {
  const on = (start: string, precision: 'day' | 'span' | 'month' | 'year' = 'day', end = start): Event =>
    anEvent({ id: 'a', date: { start, end, precision, certainty: 'stated' } })
  const undated = anEvent({ id: 'a' })
  const gold = (dates: GoldEvent['dates'], more: Partial<GoldEvent> = {}) => aGoldEvent({ dates, ...more })

  it('on its day and on no other', () => {
    expect(fits(gold(['2022-05-04']), on('2022-05-04'))).toBe(true)
    expect(fits(gold(['2022-05-04']), on('2022-05-05'))).toBe(false)
    expect(fits(gold(['2022-05-04']), undated)).toBe(false)
  })
  it('not when it is vaguer than the text', () => {
    expect(fits(gold(['2022-05-04']), on('2022-05-01', 'month', '2022-05-31'))).toBe(false)
  })
  it('inside the month when the text says no more', () => {
    expect(fits(gold(['2022-05'], { precision: 'month' }), on('2022-05-01', 'month', '2022-05-31'))).toBe(true)
  })
  it('on any day of a span', () => {
    const span = gold(['2022-05-04'], { ends: ['2022-05-06'] })
    expect(fits(span, on('2022-05-06'))).toBe(true)
    expect(fits(span, on('2022-05-07'))).toBe(false)
  })
  it('for a week only as a span', () => {
    const week = gold(['2022-05-02'], { precision: 'week' })
    expect(fits(week, on('2022-05-02', 'span', '2022-05-08'))).toBe(true)
    expect(fits(week, on('2022-05-02'))).toBe(false)
    expect(fits(week, undated)).toBe(true)
  })
  it('only when there is none, where the text has none', () => {
    expect(fits(gold([null]), undated)).toBe(true)
    expect(fits(gold([null]), on('2022-05-04'))).toBe(false)
  })
})

it.each(['on 4 May 2022', 'May 4, 2022:', '2022-05-04', '4 May 2022'])('hears the day in “%s”', (text) => {
  expect(saysDay(text, '2022-05-04')).toBe(true)
  expect(saysDay(text, '2022-05-14')).toBe(false)
})
