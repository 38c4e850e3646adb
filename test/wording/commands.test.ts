import { describe, expect, it } from 'vitest'
import { behind, nameOf, spellingOf, usageOf } from '../../src/wording/commands.ts'

const argument = (name: string, more = {}) => ({ name, description: { en: 'x' }, required: false, ...more })
const met = {
  path: ['who', 'met'],
  arguments: [argument('name', { required: true }), argument('other', { lead: 'and' })],
} as const

describe('how a command is typed', () => {
  it('is its words, with what has to be filled in, and what may be', () => {
    expect(usageOf(met)).toBe('who met <name> [and <other>]')
    expect(nameOf({ path: ['on', 'this-day'] })).toBe('on this day')
  })

  it('is the same behind a name, and words alone where nobody says otherwise', () => {
    expect(behind('/nato').usage(met)).toBe('/nato who met <name> [and <other>]')
    expect(behind('/nato').typed('who attended', { event: '2022' })).toBe('/nato who attended 2022')
    expect(spellingOf({}).typed('digest resume')).toBe('digest resume')
    expect(spellingOf({ spelling: behind('/nato') }).typed('next')).toBe('/nato next')
  })
})
