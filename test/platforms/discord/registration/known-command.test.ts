import { describe, expect, it } from 'vitest'
import { commands } from '../../../../commands/index.ts'
import { spellingOf } from '../../../../src/platforms/discord/registration/known-command.ts'
import { nameOf } from '../../../../src/wording/commands.ts'

const { typed, usage } = spellingOf('nato', commands)
const usageOf = (name: string) => usage(commands.find((one) => nameOf(one) === name) ?? expect.unreachable())

describe('how a command is typed on Discord', () => {
  it('is its place in the menu, each value behind the name of its option', () => {
    expect(typed('who attended', { event: '2022-02-28' })).toBe('/nato who attended event:2022-02-28')
    expect(typed('on this day')).toBe('/nato on this-day')
    expect(usageOf('who met')).toBe('/nato who met name: [other:]')
  })

  it('is another command for what changes a channel', () => {
    expect(typed('digest status')).toBe('/nato digest status')
    expect(typed('digest resume')).toBe('/nato-digest resume')
    expect(typed('digest subscribe', { time: '09:00', zone: 'Europe/Brussels' })).toBe(
      '/nato-digest subscribe time:09:00 zone:Europe/Brussels',
    )
  })

  it('leaves alone what is no command', () => {
    expect(typed('tea', { for: 'two' })).toBe('tea two')
  })
})
