import type { Answer } from '../../../src/core/answer.ts'
import type { Asked } from '../../../src/core/command.ts'
import { fold } from '../../../src/core/fold.ts'
import { reply } from '../../../src/wording/answers.ts'

const ORDER =
  /\b(?:before|after|instead of|rather than|earlier than|later than|sooner than)\s+((?:\p{L}+[\s-]*){1,4})/giu

/** "Did Calder meet Novak before Lindqvist": an order of two events, which are one by one. */
export function asksOrder({ rest, subject }: Asked): boolean {
  const surnames = new Set(subject.people.map((name) => fold(name).split(' ').at(-1)))
  return (
    subject.people.length > 1 &&
    [...fold(rest).matchAll(ORDER)].some(([, words = '']) => words.split(/[\s-]+/).some((word) => surnames.has(word)))
  )
}

/** Says that each has its own day, and offers to ask for them. */
export function whichCame(asked: Asked): Answer {
  const [one, ...others] = asked.subject.people
  return reply(asked.question, 'ask', {
    outcome: 'invalid',
    title: 'The documents tell when each was, not which came first: ask for the days.',
    blocks: [],
    suggestions: others.slice(0, 3).map((other) => `when did ${one} meet ${other}`),
  })
}
