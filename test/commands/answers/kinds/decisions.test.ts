import { describe, expect, it } from 'vitest'
import { askingCorpus } from '../../../helpers/asking-corpus.ts'

const front = (title: string, published: string) =>
  `---\ntitle: "${title}"\npublisher: Quay Wire\npublished: ${published}\n---\n\n`

const ask = askingCorpus({
  'norlund-may.md': `${front('Bank of Norlund lowers policy rate', '2019-05-09')}The Monetary Policy Committee of the Bank of Norlund met on 9 May 2019 and decided to lower the policy rate by 25 basis points to 3.25 per cent. Analysts expect that the bank will cut the policy rate to 3.00 per cent in autumn.\n`,
  'norlund-february.md': `${front('Bank of Norlund keeps its rate', '2020-02-13')}The Monetary Policy Committee of the Bank of Norlund today voted unanimously to keep the policy rate at 3.25 per cent. The European council decided to open an office in the town.\n`,
  'harvia.md': `${front('Central Bank of Harvia raises its key rate', '2021-09-15')}The Board of the Central Bank of Harvia on Wednesday raised its key interest rate by half a percentage point to 4.5 percent. The inflation rate stood at 7 percent in August.\n`,
  'elin.md': `${front('Port Elin approves harbour bridge', '2022-06-30')}The City Council of Port Elin on Thursday approved the harbour bridge by 14 votes to 9. Mayor Jonas Feld welcomed the decision.\n`,
})

describe('what a board decided', () => {
  it.each([
    ['what did the Bank of Norlund decide in May 2019', 'decided to lower the policy rate'],
    ['what was decided on 13 February 2020', 'voted unanimously to keep'],
    ['what did the Central Bank of Harvia decide', 'raised its key interest rate'],
    ['what did the City Council of Port Elin approve', 'approved the harbour bridge'],
    ['by how much was the policy rate lowered in May 2019', 'by 25 basis points'],
    ['how much did the Central Bank of Harvia raise its rate', 'by half a percentage point'],
    ['by how much did the bank cut rates', 'by 25 basis points'],
    ['how much did the bank raise rates by', 'by half a percentage point'],
    ['by how much were rates lowered', 'by 25 basis points'],
    ['what is the interest rate of the Bank of Norlund now', 'to keep the policy rate at 3.25 per cent'],
    ['how high is the interest rate in Harvia', 'to 4.5 percent'],
  ])('is told by the sentence of the decision: %s', async (words, says) => {
    const answer = await ask(words)
    expect(answer).toMatchObject({ outcome: 'answered', title: `On “${words}” the documents say:` })
    expect(answer.text).toContain(says)
    expect(answer.text).not.toMatch(/Analysts expect|inflation rate/)
  })

  it('tells of a rate as it is now what the newest report says alone', async () => {
    const answer = await ask('what is the policy rate of the Bank of Norlund')
    expect(answer.text).toContain('13 February 2020')
    expect(answer.text).not.toContain('25 basis points')
  })

  it.each([
    'what did the Bank of Norlund decide in March 2019',
    'what did the Bank of Tarland decide',
    'by how much did the Bank of Norlund raise the rate',
  ])('stays untold where no sentence says it: %s', async (words) => {
    expect((await ask(words)).title).not.toMatch(/the documents say/)
  })
})
