import { describe, expect, it } from 'vitest'
import { askingCorpus } from '../helpers/asking-corpus.ts'

const front = (title: string, published: string) =>
  `---\ntitle: "${title}"\npublisher: Quay Wire\npublished: ${published}\n---\n\n`

const ask = askingCorpus({
  'summit.md': `${front('Harbour summit', '2024-06-12')}On 11 June 2024 President Jon Vik of Norway and Prime Minister Ines Moreau of Belgium met in Helsinki for the Harbour summit.\n`,
  'vessia.md': `${front('Bank of Vessia waits', '2024-05-16')}The Monetary Policy Committee of the Bank of Vessia met on 15 May 2024 and decided to keep its policy rate at 4.5 per cent. The next meeting of the Committee is scheduled for 26 June 2024.\n`,
  'malin.md': `${front('Bank of Malin raises its rate', '2024-04-10')}The Board of the Bank of Malin met on 9 April 2024 and decided to raise the policy rate by 25 basis points.\n`,
  'visit.md': `${front('Journey', '2024-06-20')}President Jon Vik will visit Suva on 4 November 2024.\n`,
})

describe('a question about what is to come', () => {
  it.each([
    'who will attend the Harbour summit',
    'who will be at the Harbour summit',
    'whom will Moreau meet',
    'what will happen in Helsinki',
    'where will the Harbour summit be held',
    'when will the Harbour summit be',
    'which countries will attend the Harbour summit',
    'how many people will be at the Harbour summit',
  ])('is not answered with what is over: %s', async (words) => {
    const { outcome, title, people } = await ask(words)
    expect(outcome).toBe('not-found')
    expect(title).toMatch(/^Not said that this is still to come; what is recorded was held: /)
    expect(people).toEqual([])
  })

  it.each(['who will visit Suva', 'when will Vik visit Suva', 'what will Vik do in November 2024'])(
    'is answered with what is planned: %s',
    async (words) => {
      const { outcome, text } = await ask(words)
      expect(outcome).toBe('answered')
      expect(text).toContain('4 November 2024')
    },
  )

  it.each([
    'when will the Bank of Vessia decide again',
    'when does the Bank of Vessia decide next',
    'when will the committee of the Bank of Vessia vote again',
  ])('has its day in the sentence that announces it: %s', async (words) => {
    expect((await ask(words)).title).toMatch(/26 June 2024, the documents say/)
  })

  it.each(['when will the Bank of Malin decide again', 'when does the Bank of Malin decide next'])(
    'is not what was decided last: %s',
    async (words) => {
      const { outcome, title } = await ask(words)
      expect(outcome).toBe('not-found')
      expect(title).not.toMatch(/the documents say/)
    },
  )
})
