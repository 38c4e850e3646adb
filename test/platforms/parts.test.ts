import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pagesToChoose } from '../../src/platforms/parts.ts'

describe('the pages to choose from', () => {
  it('are all where a menu takes them all, and none where two buttons do', () => {
    expect(pagesToChoose({ number: 2, of: 5 }, 25)).toEqual([1, 2, 3, 4, 5])
    expect(pagesToChoose({ number: 2, of: 3 }, 25)).toEqual([])
    expect(pagesToChoose(undefined, 25)).toEqual([])
  })

  it('are otherwise the ends, the neighbours and some of all others, so that three choices lead to any of thousands', () => {
    const pages = fc
      .integer({ min: 26, max: 2_000 })
      .chain((of) => fc.tuple(fc.constant(of), fc.integer({ min: 1, max: of })))
    fc.assert(
      fc.property(pages, ([of, number]) => {
        const chosen = pagesToChoose({ number, of }, 25)
        expect(chosen.length).toBeLessThanOrEqual(25)
        expect(chosen).toEqual([...new Set(chosen)].toSorted((a, b) => a - b))
        for (const page of [1, of, number, Math.min(of, number + 1), Math.max(1, number - 3)])
          expect(chosen).toContain(page)
        const gaps = chosen.slice(1).map((page, at) => page - (chosen[at] ?? 0))
        expect(Math.max(...gaps)).toBeLessThanOrEqual(Math.ceil(of / 15))
      }),
    )
  })
})
