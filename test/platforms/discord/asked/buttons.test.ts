import { describe, expect, it } from 'vitest'
import { answerOf, buttonsOf, isEphemeral, textOf } from '../../../helpers/discord/people.ts'
import type { StoredMessage } from '../../../helpers/discord/world.ts'
import {
  ana,
  answered,
  answering,
  asked,
  asks,
  channel,
  discord,
  guild,
  restart,
  said,
  setTheScene,
  shows,
} from '../scene.ts'

setTheScene()

describe('buttons', () => {
  it('turn pages in place, also after a restart', async () => {
    const answer = await answered(asks())
    ana.presses(channel, answer, 'More')
    await shows(answer, '## Answer 2')
    await restart()
    ana.presses(channel, answer, 'More')
    await shows(answer, '## Answer 3')
    expect(asked()).toEqual([
      'who attended 2022-02-28 (1)',
      'who attended 2022-02-28 (2)',
      'who attended 2022-02-28 (3)',
    ])
  })

  it('turn pages of a question that is too long for a button, after a restart', async () => {
    const event = `the call ${'of the leaders '.repeat(20)}about [it](https://x.example) *and* more`
    const answer = await answered(asks(event))
    await restart()
    ana.presses(channel, answer, 'More')
    await shows(answer, '## Answer 2')
    expect(asked()).toEqual([`who attended ${event} (1)`, `who attended ${event} (2)`])
  })

  it('turn pages of the longest question there may be, with spaces in a row and marks that nobody sees', async () => {
    const event = `the  call\u200e ${'please '.repeat(66)}`.padEnd(486, 'x')
    const answer = await answered(asks(event))
    ana.presses(channel, answer, 'More')
    await shows(answer, '## Answer 2')
    expect(event).toHaveLength(486)
    expect(asked()[1]).toBe(`who attended ${event.replace('\u200e', '').replaceAll('  ', ' ')} (2)`)
  })

  it('take the picture of the page before away', async () => {
    const picture = {
      kind: 'picture',
      png: new Uint8Array([137, 80, 78, 71]),
      name: 'line.png',
      alternative: '',
    } as const
    answering.blocks = ({ page }) => (page === 1 ? [picture] : [])
    const answer = await answered(asks())
    expect(answer.attachments).toHaveLength(1)
    ana.presses(channel, answer, 'More')
    await shows(answer, '## Answer 2')
    expect(answer.attachments).toEqual([])
  })

  it('turn one page for a double click', async () => {
    const answer = await answered(asks())
    const both = [ana.presses(channel, answer, 'More'), ana.presses(channel, answer, 'More')]
    await discord.until(() => both.every((press) => press.response === 6) && asked().length === 3)
    await shows(answer, '## Answer 2')
    expect(asked().slice(1)).toEqual(['who attended 2022-02-28 (2)', 'who attended 2022-02-28 (2)'])
  })

  it('show a page anew when the message with the button is gone', async () => {
    const answer = await answered(asks())
    const gate = Promise.withResolvers<void>()
    answering.gate = gate.promise
    const pressed = ana.presses(channel, answer, 'More')
    await discord.until(() => pressed.response === 6)
    answer.deleted = true
    gate.resolve()
    const [again] = await discord.until(() => pressed.followUps.length > 0 && pressed.followUps)
    expect(again && textOf(again)).toContain('## Answer 2')
    expect(again && isEphemeral(again)).toBe(true)
  })

  it('show another answer below, for the one who pressed alone', async () => {
    const answer = await answered(asks())
    const pressed = ana.presses(channel, answer, 'Sources')
    const sources = await discord.until(() => pressed.response === 5 && answerOf(pressed))
    expect(isEphemeral(sources)).toBe(true)
    expect(textOf(sources)).toContain('sources 2022-02-28')
    expect(textOf(answer)).toContain('## Answer 1')
  })

  it('leave what others read as it is, and answer the one who pressed', async () => {
    ana.says(channel, '@bot who attended 2022-02-28')
    const reply = await discord.until(() => said().find((message) => message.author.id === discord.world.bot.id))
    const ben = discord.addPerson('Ben', guild)
    const own = await answered(ben.presses(channel, reply, 'More'))
    expect(isEphemeral(own)).toBe(true)
    expect(textOf(own)).toContain('## Answer 2')
    expect(textOf(reply)).toContain('## Answer 1')
  })

  it('leave what is shared in a group’s direct message as it is, for each who presses', async () => {
    const group = discord.addDirect(ana, { withBot: false })
    const own = await answered(ana.runs(group, ['nato', 'who', 'attended'], { event: '2022-02-28' }))
    ana.presses(group, own, 'Share')
    const shared = await discord.until(() => group.messages.find((message) => !isEphemeral(message)))
    const pressed = discord.addPerson('Joe').presses(group, shared, 'More')
    expect(textOf(await answered(pressed))).toContain('## Answer 2')
    expect(pressed.response).toBe(5)
    expect(textOf(shared)).toContain('## Answer 1')
  })

  it('go through all parts of an answer that is too long for one message', async () => {
    answering.blocks = () => [
      {
        kind: 'table',
        rows: Array.from({ length: 120 }, (_, i) => [
          [{ text: `Somebody called number ${i}. ${'of a long name '.repeat(4)}` }],
        ]),
        citations: [],
      },
    ]
    const answer = await answered(asks())
    let seen = textOf(answer)
    for (let next = nextPart(answer); next; next = nextPart(answer)) {
      const before = textOf(answer)
      ana.presses(channel, answer, next)
      await discord.until(() => textOf(answer) !== before)
      seen += textOf(answer)
    }
    for (let i = 0; i < 120; i++) expect(seen).toContain(`number ${i}.`)
  })

  it('of an unknown kind are answered with what to do', async () => {
    const answer = await answered(asks())
    const pressed = ana.pressesId(channel, answer, 'from-another-time')
    expect(textOf(await discord.until(() => pressed.response === 5 && answerOf(pressed)))).toContain('older version')
  })
})

const nextPart = (message: StoredMessage) =>
  buttonsOf(message).find((button) => button.label === 'More of page 1')?.label
