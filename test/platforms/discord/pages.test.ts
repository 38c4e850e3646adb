import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { commands } from '../../../commands/index.ts'
import type { Platform } from '../../../src/platforms/platform.ts'
import { answeringOver } from '../../helpers/asking.ts'
import { crowdedChronicle, MEETINGS, PEOPLE, sentenceOf } from '../../helpers/crowded-chronicle.ts'
import { walk } from '../../helpers/discord/message-limits.ts'
import { answerOf, buttonsOf, type Person, textOf } from '../../helpers/discord/people.ts'
import { type LoopbackDiscord, startDiscord } from '../../helpers/discord/server.ts'
import type { Channel, StoredMessage } from '../../helpers/discord/world.ts'
import { startBot } from './bot.ts'

let discord: LoopbackDiscord
let channel: Channel
let ana: Person
let bot: Platform

const start = () => startBot(discord, { answering: answeringOver(crowdedChronicle()), commands })

beforeEach(async () => {
  discord = await startDiscord({ rates: null })
  const guild = discord.addGuild('Newsroom')
  channel = discord.addChannel(guild, 'general')
  ana = discord.addPerson('Ana', guild)
  bot = await start()
})
afterEach(async () => {
  await bot.stop()
  await discord.close()
})

const asks = (path: string[], options: Record<string, string>) => {
  const asked = ana.runs(channel, path, options)
  return discord.until(() => answerOf(asked))
}
/** The one button that leads on: through the parts of a page, then to the next page. */
const onward = (message: StoredMessage) => {
  const [label, second] = buttonsOf(message).flatMap(({ label }) => (label?.startsWith('More') ? [label] : []))
  expect(second).toBeUndefined()
  return label
}

/** What stands on every screen, and how many screens there were; `between` is done before each press. */
async function readToTheEnd(message: StoredMessage, between = async (_screen: number) => {}) {
  const screens = [textOf(message)]
  for (let label = onward(message); label; label = onward(message)) {
    await between(screens.length)
    const before = textOf(message)
    ana.presses(channel, message, label)
    screens.push(await discord.until(() => textOf(message) !== before && textOf(message)))
  }
  return screens
}
/** The entries of the menu of pages. */
const menuOf = (message: StoredMessage) =>
  [...walk(message.components)].flatMap(([, { options }]) => (options ?? []) as { label: string; default: boolean }[])
const refused = () => discord.world.calls.filter((call) => call.status >= 400)

describe('what is too much for one message', () => {
  it('shows all sixty people of an event, each with the sentence that names them', async () => {
    const screens = await readToTheEnd(await asks(['nato', 'who', 'attended'], { event: '2019-05-05' }))
    const all = screens.join('\n')
    expect(screens).toHaveLength(3)
    expect(PEOPLE.filter((name) => !all.includes(`**${name}**`))).toEqual([])
    expect(PEOPLE.filter((name) => !all.includes(`“${sentenceOf(name)}”`))).toEqual([])
    expect(refused()).toEqual([])
  })

  it('shows all four hundred events of a year, with the bot started anew in between', async () => {
    const message = await asks(['nato', 'what', 'happened'], { when: '2020' })
    const screens = await readToTheEnd(message, async (screen) => {
      if (screen !== 3) return
      await bot.stop()
      bot = await start()
    })
    const all = screens.join('\n')
    expect(MEETINGS.filter((title) => !all.includes(`**${title}**`))).toEqual([])
    expect(screens).toHaveLength(80)
    expect(refused()).toEqual([])
  })

  it('goes to any page of a year from a menu, with the bot started anew in between, and on from there', async () => {
    const message = await asks(['nato', 'what', 'happened'], { when: '2020' })
    const goes = async (label: string) => {
      ana.chooses(channel, message, label)
      return discord.until(() => menuOf(message).find((one) => one.default)?.label === label && textOf(message))
    }
    expect(menuOf(message)).toHaveLength(25)
    expect(await goes('Page 80 of 80')).toContain(`**${MEETINGS[0]}**`)
    expect(onward(message)).toBeUndefined()
    await bot.stop()
    bot = await start()
    expect(await goes('Page 1 of 80')).toContain(`**${MEETINGS[365]}**`)
    ana.presses(channel, message, 'More (2 of 80)')
    await discord.until(() => buttonsOf(message).some(({ label }) => label === 'More (3 of 80)'))
    expect(refused()).toEqual([])
  })

  it('shows the same year as a timeline, a picture for each page, the one before it gone', async () => {
    const message = await asks(['nato', 'timeline'], { about: '2020' })
    expect(message.attachments.map(({ filename }) => filename)).toEqual(['timeline-2020.png'])
    const screens = await readToTheEnd(message)
    expect(MEETINGS.filter((title) => !screens.join('\n').includes(`**${title}**`))).toEqual([])
    expect(message.attachments.map(({ filename }) => filename)).toEqual(['timeline-2020-14.png'])
    expect(refused()).toEqual([])
  })
})
