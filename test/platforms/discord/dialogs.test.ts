import { describe, expect, it } from 'vitest'
import { isEphemeral, textOf } from '../../helpers/discord/people.ts'
import { ana, answered, answering, asked, asks, channel, discord, guild, setTheScene } from './scene.ts'

setTheScene()

describe('a form', () => {
  it('opens at once from a button, with the present choices, and asks one question when sent', async () => {
    const boss = discord.addPerson('Boss', guild, { manages: true })
    const answer = await answered(boss.runs(channel, ['nato', 'help']))
    const opened = boss.presses(channel, answer, 'Change')
    const modal = await discord.until(() => opened.modal)
    expect(modal.title).toBe('Daily digest')
    expect(modal.components.map((label) => label.label)).toEqual(['Time', 'Zone', 'Days'])
    await answered(boss.submits(opened, { zone: 'Europe/Brussels' }))
    expect(asked().at(-1)).toBe('digest subscribe 09:00 Europe/Brussels weekdays (1)')
  })

  it('opens from its command, for those whom Discord shows it to, and they may send it', async () => {
    const opened = ana.runs(channel, ['nato-digest', 'settings'])
    await discord.until(() => opened.modal)
    await answered(ana.submits(opened, { time: '08:00', days: 'daily' }))
    expect(asked()).toEqual(['digest subscribe 08:00 daily (1)'])
    expect(await answering.asked[0]?.asker.mayManage()).toBe(true)
  })

  it('stays closed for those who may not, with the reason', async () => {
    const answer = await answered(asks())
    const pressed = ana.presses(channel, answer, 'Change')
    const told = await discord.until(() => pressed.response === 4 && pressed.original)
    expect(textOf(told)).toContain('You may not change this.')
    expect(isEphemeral(told)).toBe(true)
  })
})
