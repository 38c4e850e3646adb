import { expect, it } from 'vitest'
import { askingCorpus } from '../../../helpers/asking-corpus.ts'

const front = (published: string) => `---\ntitle: "Notes"\npublisher: Quay Wire\npublished: ${published}\n---\n\n`

const ask = askingCorpus({
  'visit.md': `${front('2024-06-12')}Chancellor Ana Brel of Malta has received President Jon Vik of Norway on his first bilateral visit to Malta since 2014.\n`,
  'talks.md': `${front('2024-06-13')}Talks between Chancellor Ana Brel of Malta and President Jon Vik of Norway on June 12 ended after three hours.\n`,
  'plan.md': `${front('2024-06-12')}Prime Minister Karo Holm of Chile will travel to Valletta next week to attend a conference on fish.\n`,
  'hopes.md': `${front('2024-06-19')}Chancellor Ana Brel is looking forward to talking to Greece’s Ida Torv when she pays her first visit to Gozo next Monday, she said before Thursday’s fish summit.\n`,
})

it.each(['did Vik visit Malta', 'did Jon Vik visit Malta in 2024'])(
  'a visit whose talks another document tells stays a visit: %s',
  async (words) => {
    expect((await ask(words)).title).toMatch(/^Yes: Jon Vik is named: /)
  },
)

it('whoever received the visitor did not visit', async () => {
  expect((await ask('did Brel visit Malta')).outcome).not.toBe('answered')
})

it.each(['is Torv coming to Gozo', 'was Torv going to Gozo'])(
  'what a sentence says of somebody is no event that was read from it: %s',
  async (words) => {
    expect((await ask(words)).outcome).not.toBe('answered')
  },
)
