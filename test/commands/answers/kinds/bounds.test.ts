import { describe, expect, it } from 'vitest'
import { askingCorpus, askingSeeds } from '../../../helpers/asking-corpus.ts'

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

describe('when something began of which a meeting only spoke', () => {
  const ask = askingCorpus({
    'a.md': `---\ntitle: "Leak"\npublished: 2024-02-02\n---\n\nNorwegian Minister Nils Vik spoke by telephone with Danish Minister Ida Roos about the oil leak off Ribe on 1 February 2024.\n\nThe leak, first seen on 28 January 2024, was repaired on 30 January 2024. The harbour survey is to begin in May 2024.\n`,
  })

  it.each([
    'when did the oil leak start',
    'when did the leak begin',
    'since when is there an oil leak',
    'when was the leak first seen',
    'when was the leak repaired',
  ])('the day of that meeting is no answer: %s', async (words) => {
    expect((await ask(words)).title).not.toContain('1 February 2024')
  })

  it('of a call that is asked for it is', async () => {
    expect((await ask('when did the call about the leak begin')).title).toMatch(/^1 February 2024/)
  })
})
