import { describe, expect, it } from 'vitest'
import { distinct, likeness, pair } from '../../../src/tools/eval/same-name.ts'

describe('two names are one person', () => {
  it.each([
    ['Ana Brel', 'President Ana Brel', 4],
    ['Zoltán Orosz', 'Zoltan OROSZ', 4],
    ['Volodymyr Rudenskyy', 'Volodymyr Rudensky', 4],
    ['SAKAMOTO Kenji', 'Kenji Sakamoto', 4],
    ['Marcus T. Whitlock III', 'Marcus Whitlock', 3],
    ['Joe Miller', 'Joseph R. Miller, Jr.', 3],
    ['Joost van der Meulen', 'van der Meulen', 2],
    ['Luiz Inácio Moreira da Costa', 'Inácio', 1],
  ] as const)('%s and %s', (one, other, level) => {
    expect(likeness(one, other)).toBe(level)
    expect(likeness(other, one)).toBe(level)
  })

  it.each([
    ['Joe Miller', 'Jill Miller'],
    ['Ana Brel', 'Ana Holm'],
    ['Andrew Johnson', 'John Andrews'],
    ['', 'Ana Brel'],
  ])('but not %s and %s', (one, other) => {
    expect(likeness(one, other)).toBe(0)
  })
})

it('counts somebody once, however often and in whatever way the name is written', () => {
  expect(distinct(['Brel', 'Ana Brel', 'President Brel', 'Holm'], (name) => name)).toEqual(['Brel', 'Holm'])
})

it('pairs the surest first, so that a bare surname does not take away a full name', () => {
  const { pairs, missed, extra } = pair([['Ana Brel'], ['Jan Brel']], ['Brel', 'Ana Brel', 'Mia Holm'])
  expect(pairs).toEqual([
    { wanted: 0, told: 1 },
    { wanted: 1, told: 0 },
  ])
  expect(missed).toEqual([])
  expect(extra).toEqual(['Mia Holm'])
})
