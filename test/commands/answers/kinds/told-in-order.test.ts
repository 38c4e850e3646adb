import { describe, expect, it } from 'vitest'
import { askingCorpus } from '../../../helpers/asking-corpus.ts'

const front = (title: string, published: string) => `---\ntitle: "${title}"\npublished: ${published}\n---\n\n`

const ask = askingCorpus({
  'a.md': `${front('Dyke council', '2024-03-05')}The mayors of the Dyke Council met in Ribe on 4 March 2024. The council was last briefed on the sluice on 9 November 2023. The mayors gather again in Vaasa on 2 May.\n`,
  'b.md': `${front('On the road', '2024-05-20')}Danish Minister Ida Roos met Dutch Minister Joost Blom in Ghent on 19 May 2024, after visiting Luxembourg. Roos flies to Malta next, for a regatta. Roos and Blom last met in Oslo in January. Blom visited Chile twice last year, in May and in August.\n`,
  'c.md': `${front('A sluice', '2024-06-20')}Danish Minister Ida Roos and Chilean Minister Lars Krog spoke by telephone about the sluice on 19 June 2024.\n`,
})

describe('what is asked for by its place in time', () => {
  it.each([
    ['when was the council last briefed on the sluice', '9 November 2023'],
    ['when do the mayors meet again', 'again in Vaasa on 2 May'],
    ['where does roos go next', 'flies to Malta next'],
  ])('is told by the sentence that says so, and by no other event: %s', async (words, says) => {
    const { text, outcome } = await ask(words)
    expect(outcome).toBe('answered')
    expect(text).toContain(says)
    expect(text).not.toContain('19 June')
  })

  it('is no older meeting of the same people', async () => {
    expect((await ask('when did roos and blom last meet')).title).toContain('19 May 2024')
  })
})

it('is what was before all that is recorded, and counts as one more', async () => {
  const ask = askingCorpus({
    'a.md': `${front('Ports', '2024-05-20')}Danish Minister Ida Roos met Dutch Minister Joost Blom in Ghent on 19 May 2024. Roos and Blom last saw each other in January.\n`,
  })
  const before = await ask('when did roos and blom meet before')
  expect(before.text).toContain('last saw each other in January')
  expect(before.title).not.toContain('19 May')
  expect((await ask('how many times did roos and blom meet')).text).toContain('last saw each other in January')
})

it.each([
  ['when did the mayors agree on the sluice', '19 June'],
  ['when did blom visit chile', '19 June'],
  ['where was roos before ghent', 'Ghent:'],
])('what happened besides is no answer: %s', async (words, other) => {
  const { title, outcome } = await ask(words)
  expect(outcome).toBe('not-found')
  expect(title).not.toContain(other)
})

it('a sentence tells of a visit that no event tells of', async () => {
  expect((await ask('when did blom visit chile')).text).toContain('visited Chile twice last year')
})
