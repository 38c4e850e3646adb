import { afterEach, beforeEach, expect, it } from 'vitest'
import { commands } from '../../../commands/index.ts'
import { SCOPES } from '../../../src/platforms/slack/app.ts'
import { answeringOver } from '../../helpers/asking.ts'
import { aDocument, anEvent, chronicleOf, cited } from '../../helpers/chronicle.ts'
import { textsOf } from '../../helpers/slack/block-kit.ts'
import { LoopbackSlack } from '../../helpers/slack/server.ts'
import { BOT } from '../../helpers/slack/workspace.ts'
import { type Bot, makeBot } from './bot.ts'

/** What is too much for one message, read to its end by pressing the button for more. */
const letters = (n: number) => String.fromCharCode(65 + Math.floor(n / 26), 97 + (n % 26))
const people = Array.from({ length: 60 }, (_, n) => `Ada ${letters(n)}berg`)
const sentence = (name: string) =>
  `${name} took part in the conference and spoke at length about the harbour and its ships.`
const crowd = aDocument({
  id: 'crowd',
  title: 'A conference',
  url: 'https://example.org/crowd',
  body: people.map(sentence).join('\n'),
})
const year = aDocument({ id: 'year', title: 'A year', body: 'The ministers met in Oslo.' })
const days = Array.from({ length: 400 }, (_, n) =>
  Temporal.PlainDate.from('2020-01-01')
    .add({ days: n % 366 })
    .toString(),
)
const chronicle = chronicleOf({
  documents: [crowd, year],
  events: [
    anEvent({
      id: 'conference',
      title: 'Conference of many',
      date: { start: '2019-05-05', end: '2019-05-05', precision: 'day', certainty: 'stated' },
      participants: people.map((name) => ({ name, role: 'Minister', represents: 'Westmark', part: 'took part' })),
      citations: people.map((name) => cited(crowd, sentence(name), `participant:${name}`)),
    }),
    ...days.map((day, n) =>
      anEvent({
        id: `event-${n}`,
        title: `Meeting number ${n}`,
        date: { start: day, end: day, precision: 'day', certainty: 'stated' },
        citations: [cited(year, 'The ministers met in Oslo.')],
      }),
    ),
  ],
})

let slack: LoopbackSlack
let bot: Bot

beforeEach(async () => {
  slack = await LoopbackSlack.start({ scopes: SCOPES.map(([scope]) => scope) })
  slack.workspace.addChannel('C1', { members: [BOT.user, 'U1'] })
  bot = makeBot(slack, {}, [], { answering: answeringOver(chronicle), commands })
  await bot.platform.start()
})
afterEach(async () => {
  await bot.platform.stop()
  await slack.stop()
})

/** Every text of every page, and how many pages there were. */
async function readToTheEnd(words: string): Promise<{ readonly texts: readonly string[]; readonly pages: number }> {
  const ada = slack.person('U1')
  await ada.types('/nato', words, 'C1').acked
  await slack.journal.until('response')
  const message = slack.workspace.onlyFor('U1')[0] ?? expect.unreachable()
  const texts = [...textsOf(message.blocks)]
  let pages = 1
  while (textsOf(message.blocks).some((text) => text.startsWith('More'))) {
    const mark = slack.journal.mark
    await ada.presses(/^More/, { message }).acked
    const { error } = await slack.journal.until('response', undefined, mark)
    expect(error).toBeNull()
    texts.push(...textsOf(message.blocks))
    pages += 1
  }
  return { texts, pages }
}

it('shows all sixty people of an event, each with the sentence that names them', async () => {
  const { texts, pages } = await readToTheEnd('who attended 2019-05-05')
  expect(pages).toBe(3)
  expect(people.filter((name) => !texts.includes(name))).toEqual([])
  expect(people.filter((name) => !texts.includes(`“${sentence(name)}”`))).toEqual([])
  expect(texts.filter((text) => text.includes('would not fit'))).toEqual([])
})

it('shows all four hundred events of a year', async () => {
  const { texts, pages } = await readToTheEnd('what happened 2020')
  expect(pages).toBe(80)
  expect(days.map((_, n) => `Meeting number ${n}`).filter((title) => !texts.includes(title))).toEqual([])
})
