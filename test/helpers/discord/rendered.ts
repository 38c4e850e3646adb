import type { Answer } from '../../../src/core/answer.ts'
import type { Citation } from '../../../src/core/citation.ts'
import type { Message } from '../../../src/core/message.ts'
import { type Rendered, renderAnswer } from '../../../src/platforms/discord/components/render.ts'
import { check } from './checks.ts'
import { walk } from './message-limits.ts'
import type { Component } from './world.ts'

export const answerWith = (message: Message, more: Partial<Answer> = {}): Answer => ({
  question: 'who attended 2022-02-28',
  command: 'who attended',
  outcome: 'answered',
  title: 'A title',
  message,
  people: [],
  events: [],
  citations: [],
  suggestions: [],
  ...more,
})

/** As it would go over the wire; throws Discord's 400 when it breaks a schema or a limit. */
export const accepted = ({ flags, components, files, allowedMentions }: Rendered) =>
  check(
    'message',
    { flags, components: JSON.parse(JSON.stringify(components)), allowed_mentions: allowedMentions },
    files.map(({ name, attachment }) => ({ name, type: 'image/png', data: attachment })),
  )

export const all = (rendered: Rendered) =>
  [...walk(rendered.components as unknown as Component[])].map(([, component]) => component)
export const texts = (rendered: Rendered) => all(rendered).flatMap((component) => component.content ?? [])
export const labels = (rendered: Rendered) => all(rendered).flatMap((component) => component.label ?? [])
export const isSame = (a: Rendered, b: Rendered | undefined) =>
  JSON.stringify(a.components) === JSON.stringify(b?.components)
export const partsOf = (answer: Answer): Rendered[] => {
  const parts = [renderAnswer(answer, 0)]
  // Behind the last part the same one comes again.
  for (let next = renderAnswer(answer, 1); !isSame(next, parts.at(-1)); next = renderAnswer(answer, parts.length)) {
    parts.push(next)
  }
  return parts
}

export const citation = (quote: string): Citation => ({
  document: 'd1',
  title: 'A release',
  publisher: 'NATO',
  url: 'https://example.org/release',
  published: '2022-02-28',
  quote,
  start: 0,
  end: quote.length,
  supports: 'event',
})

/** What is left of a line when its escaped characters are taken out: everything in it has a meaning to Discord. */
export const meant = (text: string) => text.replace(/\\[^0-9A-Za-z\s]/g, '·')
