import { expect, it } from 'vitest'
import { askingCorpus } from '../../../helpers/asking-corpus.ts'

const ask = askingCorpus({
  'a.md': `---\ntitle: "Harbour checks"\npublished: 2024-02-02\n---\n\nAccording to the harbour board, 120 boats were checked in January and nine were fined.\n\nOfficers opened 45 crates, of which 12 were seized.\n\nThe yard repaired 30 engines in May, but two were scrapped.\n`,
})

it.each([
  ['how many boats were fined', 'nine', '120 boats'],
  ['how many crates were seized', '12', '45 crates'],
  ['how many engines were scrapped', 'two', '30 engines'],
])('a number is told of its own verb alone, and the sentence is there to read: %s', async (words, own, other) => {
  const answer = await ask(words)
  expect(answer.title).toMatch(new RegExp(`^“${own}”, the documents say`))
  expect(answer.title).not.toContain(other)
  expect(answer.text).toContain(other)
})

it.each([
  ['how many boats were checked', '120 boats'],
  ['how many crates were opened', '45 crates'],
  ['how many engines were repaired', '30 engines'],
])('the number of the verb that is asked for is the answer: %s', async (words, number) => {
  expect((await ask(words)).title).toContain(`“${number}”`)
})
