import { describe, expect, it } from 'vitest'
import { askingCorpus } from '../../../helpers/asking-corpus.ts'

const front = (title: string, published: string) =>
  `---\ntitle: "${title}"\npublisher: Quay Wire\npublished: ${published}\n---\n\n`

const ask = askingCorpus({
  'vessia.md': `${front('Policy committee splits', '2020-11-05')}The Monetary Policy Committee of the Bank of Vessia on Thursday left its benchmark rate at 5.5%. The minutes will be released on 19 November, as always at noon.\n`,
  'norlund.md': `${front('Bank of Norlund keeps its rate', '2019-02-13')}The Monetary Policy Committee of the Bank of Norlund today voted to keep the policy rate at 3.00 per cent. The next monetary policy decision will be announced on 2 April. The minutes of 4 January 2019 were published.\n`,
  'harvia.md': `${front('Central Bank of Harvia waits', '2018-09-12')}The Central Bank of Harvia kept its rate on Wednesday. The next monetary policy meeting is scheduled for 24 October 2018.\n`,
})

describe('what a board announces of its own days', () => {
  it.each([
    ['when will the minutes of the Bank of Vessia be published', '19 November 2020'],
    ['when is the next decision of the Bank of Norlund', '2 April 2019'],
    ['when is the next rate decision of the Central Bank of Harvia', '24 October 2018'],
  ])('is told by the sentence that gives the day, which is over: %s', async (words, day) => {
    const answer = await ask(words)
    expect(answer.outcome).toBe('answered')
    expect(answer.title).toMatch(new RegExp(`^Nothing later is announced; the last was for ${day}, the documents say`))
  })

  it.each([
    'when will the minutes of the Bank of Norlund be published',
    'when is the next decision of the Bank of Vessia',
  ])('stays untold where none announces it: %s', async (words) => {
    expect((await ask(words)).title).not.toMatch(/the last was for|Planned for/)
  })
})
