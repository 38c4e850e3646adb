import { describe, expect, it } from 'vitest'
import { systemTimer, type Timer } from '../../../../src/clock.ts'
import { FORM_WITHIN_MS } from '../../../../src/platforms/discord/dialogs/dialogs.ts'
import { isEphemeral, textOf } from '../../../helpers/discord/people.ts'
import { ana, answered, answering, asked, asks, channel, discord, guild, restart, setTheScene } from '../scene.ts'

setTheScene()

describe('a form', () => {
  it('opens at once from a button, with the present choices, and asks one question when sent', async () => {
    const boss = discord.addPerson('Boss', guild, { manages: true })
    const answer = await answered(boss.runs(channel, ['nato', 'help']))
    const opened = boss.presses(channel, answer, 'Change')
    const modal = await discord.until(() => opened.modal)
    expect(modal.title).toBe('Daily digest')
    const shown = modal.components.map(({ content, label }) => content ?? label)
    expect(shown).toEqual(['Sending this ends the pause.', 'Time', 'Zone', 'Days'])
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

  it('that is not there in time is told of before Discord gives up, and can be asked for again', async () => {
    const sleep: Timer['sleep'] = (milliseconds, signal) =>
      milliseconds === FORM_WITHIN_MS && answering.formGate !== null
        ? Promise.resolve()
        : systemTimer.sleep(milliseconds, signal)
    await restart({ ...systemTimer, sleep })
    answering.formGate = new Promise(() => {})
    const late = ana.runs(channel, ['nato-digest', 'settings'])
    expect(textOf(await answered(late))).toContain('Try again in a moment.')
    answering.formGate = null
    const opened = ana.runs(channel, ['nato-digest', 'settings'])
    await discord.until(() => opened.modal)
  })

  it('stays closed for those who may not, with the reason', async () => {
    const answer = await answered(asks())
    const pressed = ana.presses(channel, answer, 'Change')
    const told = await discord.until(() => pressed.response === 4 && pressed.original)
    expect(textOf(told)).toContain('You may not change this.')
    expect(isEphemeral(told)).toBe(true)
  })
})
