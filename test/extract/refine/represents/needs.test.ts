import { describe, expect, it } from 'vitest'
import { bitsIn, bitsOf, type Need } from '../../../../src/extract/refine/represents/needs.ts'

const NOBODY = { countries: [], before: undefined, later: [], owner: null, home: null, met: false }
const has = (role: string | null, need: Need, again = false): boolean =>
  (bitsOf([need]) & ~bitsIn({ ...NOBODY, person: { role } }, again)) === 0

describe('what a rule needs of somebody', () => {
  it.each<[Need, role: string]>([
    ['highest', 'Prime Minister'],
    ['paired', 'Queen'],
    ['of a body', 'Deputy Secretary General'],
    ['of a town', 'Lord Mayor of Linz'],
    ['of a party', 'Green Party Leader'],
    ['of a union', 'European Commissioner for Energy'],
  ])('is told by the office: %s', (need, role) => {
    expect([has(role, need), has('Minister for Ports', need), has(null, need)]).toEqual([true, false, false])
  })

  it('is told by whether somebody met her, and by whether everybody was asked about', () => {
    expect([has('Governor', 'met'), has('Governor', 'unmet')]).toEqual([false, true])
    expect([has('Governor', 'again'), has('Governor', 'again', true)]).toEqual([false, true])
  })

  it('is nothing for a rule that says none, and all of several', () => {
    expect(bitsOf()).toBe(0)
    expect(bitsOf(['met', 'home'])).toBe(bitsOf(['met']) | bitsOf(['home']))
  })
})
