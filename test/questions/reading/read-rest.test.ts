import { expect, it } from 'vitest'
import { askingCorpus } from '../../helpers/asking-corpus.ts'

const ask = askingCorpus({
  'a.md': `---\ntitle: "Visit to Malmo"\npublished: 2024-02-02\n---\n\nNorwegian Prime Minister Kari Lund visited Malmo on 1 February 2024, where she met Swedish Minister Bo Roe. She was accompanied by Minister of Ports Nils Vik.\n`,
})

it.each(['who went with lund to malmo', 'who travelled with kari lund to malmo', 'who flew with lund to malmo'])(
  'the town behind a name is where they went, and nobody else: %s',
  async (words) => {
    const answer = await ask(words)
    expect(answer.outcome).toBe('answered')
    expect(answer.people).toContain('Nils Vik')
  },
)
