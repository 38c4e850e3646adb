import { describe, expect, it } from 'vitest'
import { buttonsOf, textOf } from '../../helpers/discord/people.ts'
import type { Interaction, StoredMessage } from '../../helpers/discord/world.ts'
import { ana, answered, answering, asks, channel, discord, log, saidByBot, setTheScene } from './scene.ts'

setTheScene()

/** Discord gives three seconds for the first word; later it knows nothing of the interaction (10062, Unknown interaction). */
const forgets = () => {
  const fault = { do: 'fail', status: 404, code: 10_062 } as const
  discord.faults.add({ route: 'POST /interactions/*/*/callback', fault, times: 1 })
}
const tooLate = () => discord.until(() => log.lines.find((line) => line.fact.endsWith(': too late')))
const errors = () => log.lines.filter((line) => line.level >= 50)

/** Everything that people do beside typing a command (for which see asked/commands.test.ts). */
const DEEDS: readonly (readonly [what: string, fact: string, deed: (answer: StoredMessage) => unknown])[] = [
  ['a button', 'a button', (answer) => ana.presses(channel, answer, 'Sources')],
  ['a button that turns the page', 'a button', (answer) => ana.presses(channel, answer, 'More')],
  ['Share', 'a button', (answer) => ana.presses(channel, answer, 'Share')],
  ['what is offered while somebody types', 'an autocompletion', () => typing()],
  ['a command that opens a form', 'a command', () => ana.runs(channel, ['nato-digest', 'settings'])],
]
const typing = () => ana.types(channel, ['nato', 'who', 'attended'], { event: 'b' }, 'event')

describe('an interaction that Discord has forgotten', () => {
  it.each(DEEDS)('leaves the bot as it was, and the log says that it was too late: %s', async (_what, fact, deed) => {
    const answer = await answered(asks())
    const before = answering.asked.length
    forgets()
    deed(answer)
    expect((await tooLate()).fact).toContain(fact)
    expect(errors()).toEqual([])
    expect(saidByBot()).toEqual([])
    expect(answering.asked).toHaveLength(before)
    // The same works a moment later.
    expect(textOf(await answered(asks()))).toContain('## Answer 1')
  })

  it('leaves it so for a page that is chosen from the menu', async () => {
    answering.pages = 9
    const answer = await answered(asks())
    forgets()
    ana.chooses(channel, answer, 'Page 7 of 9')
    expect((await tooLate()).fact).toContain('a menu')
    ana.chooses(channel, answer, 'Page 7 of 9')
    await discord.until(() => textOf(answer).includes('## Answer 7'))
    expect(errors()).toEqual([])
  })

  it('leaves it so for a form that is sent', async () => {
    const opened = ana.runs(channel, ['nato-digest', 'settings'])
    await discord.until(() => opened.modal)
    forgets()
    ana.submits(opened, { time: '08:00', days: 'daily' })
    expect((await tooLate()).fact).toContain('a form')
    expect(answering.asked).toEqual([])
    await answered(ana.submits(opened, { time: '08:00', days: 'daily' }))
    expect(errors()).toEqual([])
  })

  it('leaves Share where it was, to be pressed again', async () => {
    const answer = await answered(asks())
    forgets()
    ana.presses(channel, answer, 'Share')
    await tooLate()
    ana.presses(channel, answer, 'Share')
    await discord.until(() => buttonsOf(answer).some(({ label }) => label === 'Shared'))
    expect(saidByBot()).toHaveLength(1)
  })
})

describe('a token that expires before the answer is there', () => {
  it.each<[string, (answer: StoredMessage) => Interaction]>([
    ['of a button', (answer) => ana.presses(channel, answer, 'Sources')],
    ['of a button that turns the page', (answer) => ana.presses(channel, answer, 'More')],
    ['of Share', (answer) => ana.presses(channel, answer, 'Share')],
  ])('leaves the bot as it was, and the log says that it was too late: %s', async (_what, deed) => {
    const answer = await answered(asks())
    const gate = Promise.withResolvers<void>()
    answering.gate = gate.promise
    const late = deed(answer)
    await discord.until(() => answering.asked.length === 2)
    late.expired = true
    gate.resolve()
    await tooLate()
    answering.gate = null
    expect(textOf(answer)).toContain('## Answer 1')
    expect(textOf(await answered(asks()))).toContain('## Answer 1')
    expect(errors()).toEqual([])
  })
})
