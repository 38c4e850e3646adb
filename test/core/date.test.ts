import { describe, expect, it } from 'vitest'
import { dateOrder, type EventDate } from '../../src/core/date.ts'

const date = (start: string, end: string, precision: EventDate['precision']): EventDate => ({
  start,
  end,
  precision,
  certainty: 'stated',
})

describe('the order of dates', () => {
  const june = date('2022-06-01', '2022-06-30', 'month')
  const first = date('2022-06-01', '2022-06-01', 'day')
  const firstTwo = date('2022-06-01', '2022-06-02', 'span')
  const second = date('2022-06-02', '2022-06-02', 'day')
  const year = date('2022-01-01', '2022-12-31', 'year')
  const may = date('2022-05-31', '2022-05-31', 'day')

  it('is that of first days; a month or a year stands before its days, and the shorter before the longer', () => {
    const inOrder = [second, firstTwo, may, june, year, first].toSorted((a, b) =>
      dateOrder(a) < dateOrder(b) ? -1 : 1,
    )
    expect(inOrder).toEqual([year, may, june, first, firstTwo, second])
  })
})
