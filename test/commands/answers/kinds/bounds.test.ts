import { describe, expect, it } from 'vitest'
import { askingSeeds } from '../../../helpers/asking-corpus.ts'

const ask = askingSeeds()

describe('an end that is asked for', () => {
  it.each([
    ["when will stoltenberg's term end", /^30 September 2023, the documents say/],
    ['until when is stoltenberg secretary general', /^30 September 2023, the documents say/],
    ['when does the nato summit end', /^30 June 2022: the last day of NATO Summit/],
    ['when does the nato summit start', /^29 June 2022: the first day of NATO Summit/],
    ['when did the call end', /^28 February 2022: .* the hour is not recorded$/],
  ])('leads: %s', async (words, title) => {
    const answer = await ask(words)
    expect(answer).toMatchObject({ outcome: 'answered', title: expect.stringMatching(title) })
    expect(answer.citations).not.toEqual([])
  })

  it.each([
    "when does macron's term end",
    'when did the visit of stoltenberg end',
    "when did stoltenberg's term begin",
  ])('is not said where no sentence tells it: %s', async (words) => {
    expect(await ask(words)).toMatchObject({ outcome: 'not-found', title: expect.stringMatching(/^Not recorded: /) })
  })
})
