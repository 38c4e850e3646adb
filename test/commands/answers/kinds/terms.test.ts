import { describe, expect, it } from 'vitest'
import { askingCorpus } from '../../../helpers/asking-corpus.ts'

const front = (title: string, published: string) =>
  `---\ntitle: "${title}"\npublisher: Quay Wire\npublished: ${published}\n---\n\n`

const ask = askingCorpus({
  'harvia.md': `${front('New governor', '2021-03-02')}President Olga Renn on Tuesday appointed Marek Sandor as Governor of the Central Bank of Harvia for a term of six years.\n`,
  'vessia.md': `${front('A new face', '2020-11-05')}Governor Paul Renner will be replaced by Lydia Kern, who takes office in January for a five-year term. Deputy Governor Oskar Weil completed his second three-year term.\n`,
})

describe('how long a term is', () => {
  it.each([
    ['how long is the term of Marek Sandor', /^six years, the documents say/],
    ["how long is Lydia Kern's term", /^five years, the documents say/],
    ['how long will Marek Sandor serve as governor', /^six years, the documents say/],
  ])('is told by the sentence that names the holder: %s', async (words, title) => {
    const answer = await ask(words)
    expect(answer.title).toMatch(title)
    expect(answer.outcome).toBe('answered')
  })

  it.each([
    'how long is the term of Olga Renn',
    "how long is Paul Renner's term",
    'how long is the term of Oskar Weil',
  ])('stays untold of whom none says it: %s', async (words) => {
    expect((await ask(words)).title).not.toMatch(/years, the documents say/)
  })
})
