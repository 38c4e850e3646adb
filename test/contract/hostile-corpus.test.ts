import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import type { Answer } from '../../src/core/answer.ts'
import type { Answering } from '../../src/core/question.ts'
import { PLAIN, renderAnswer as renderForConsole } from '../../src/platforms/console/render.ts'
import { renderAnswer as renderForDiscord } from '../../src/platforms/discord/components/render.ts'
import { choicesOf } from '../../src/platforms/discord/dialogs/choices.ts'
import { render as renderForSlack } from '../../src/platforms/slack/blocks/render.ts'
import { optionsOf } from '../../src/platforms/slack/dialogs/form.ts'
import { nameOf } from '../../src/wording/commands.ts'
import { anAsker, answeringOver } from '../helpers/asking.ts'
import { aDocument, anEvent, chronicleOf, cited } from '../helpers/chronicle.ts'
import { check } from '../helpers/discord/checks.ts'
import { walk } from '../helpers/discord/message-limits.ts'
import { hostileText } from '../helpers/hostile.ts'
import { problemsOfBlocks, problemsOfOptions } from '../helpers/slack/block-kit.ts'

/** What a corpus of an attacker would hold: every text of it, in documents and in the events that were read from them. */
const texts = fc.record({
  title: hostileText,
  publisher: fc.option(hostileText),
  url: fc.option(fc.oneof(fc.webUrl(), hostileText)),
  quote: hostileText.map((text) => `They met ${text}`),
  event: hostileText.map((text) => text.trim() || 'x'),
  place: fc.option(hostileText),
  names: fc.uniqueArray(
    hostileText.map((text) => text.trim().slice(0, 300) || 'y'),
    { minLength: 1, maxLength: 25 },
  ),
  role: fc.option(hostileText),
})

function answeringOf(corpus: readonly (typeof texts extends fc.Arbitrary<infer T> ? T : never)[]): Answering {
  const documents = corpus.map(({ title, publisher, url, quote }, n) =>
    aDocument({ id: `d${n}`, body: quote, title, publisher, url, published: '2022-02-28' }),
  )
  const events = corpus.flatMap(({ event, quote, place, names, role }, n) => {
    const document = documents[n]
    if (!document) return []
    const start = `2022-02-${10 + n}`
    return anEvent({
      id: `${n}abcdef${n}`,
      title: event,
      place,
      date: { start, end: start, precision: 'day', certainty: n % 2 === 0 ? 'stated' : 'implied' },
      participants: names.map((name) => ({ name, role, represents: role, part: 'took part' })),
      disagreements: [{ about: 'place', says: [{ documents: [`d${n}`], value: place ?? 'none' }] }],
      citations: [cited(document, quote), ...names.map((name) => cited(document, quote, `participant:${name}`))],
    })
  })
  return answeringOver(chronicleOf({ documents, events }))
}

/** Every command, and the words that lead to what is hostile. */
const QUESTIONS = [
  ...commands.map(nameOf),
  ...['who attended', 'what happened', 'timeline', 'sources', 'when', 'where'].map((name) => `${name} February 2022`),
  'event 0abcdef0',
  'who attended 0abcdef0',
  'search met',
  'on this day 10 February',
]

function expectTaken(answer: Answer): void {
  const { text, blocks } = renderForSlack(answer.title, answer.message)
  expect(problemsOfBlocks(blocks, 'message'), answer.question).toEqual([])
  expect(text.replaceAll(/&(amp|lt|gt);/g, '')).not.toMatch(/[<>&]/)
  for (const part of [0, 1, 2]) {
    const { flags, components, files, allowedMentions } = renderForDiscord(answer, part)
    const body = { flags, components: JSON.parse(JSON.stringify(components)), allowed_mentions: allowedMentions }
    check(
      'message',
      body,
      files.map(({ name, attachment }) => ({ name, type: 'image/png', data: attachment })),
    )
    // Mentions, timestamps that the viewer's zone would shift, commands, emoji: all of them begin with this sign.
    for (const [, { content = '' }] of walk(body.components)) {
      expect(content.replace(/\\[^0-9A-Za-z\s]/g, '').replace(/^> /gm, ''), answer.question).not.toMatch(/[<>|`]/)
    }
  }
  const written = renderForConsole(answer, { ...PLAIN, next: true })
  expect(written.replaceAll('\n', ''), answer.question).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u)
}

describe('a hostile corpus', () => {
  it('is shown by every command in messages that Slack, Discord and a terminal take', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(texts, { minLength: 1, maxLength: 6 }), async (corpus) => {
        const answering = answeringOf(corpus)
        const found = await Promise.all(
          QUESTIONS.map((words) => answering.answer({ words, page: 1, asker: anAsker() })),
        )
        found.forEach(expectTaken)
        expect(found.find(({ question }) => question.startsWith('event 0'))?.outcome).toBe('answered')
        for (const list of ['event', 'person'] as const) {
          const choices = answering.complete(list, '')
          expect(problemsOfOptions({ options: optionsOf(choices) })).toEqual([])
          const offered = choicesOf(choices).map(({ label, value }) => ({ name: label, value }))
          check('choices', { type: 8, data: { choices: offered } })
        }
      }),
      { numRuns: 8, interruptAfterTimeLimit: 20_000 },
    )
  })
})
