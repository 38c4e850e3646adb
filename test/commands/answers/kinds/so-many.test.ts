import { describe, expect, it } from 'vitest'
import { askingCorpus } from '../../../helpers/asking-corpus.ts'

const front = (title: string, publisher: string, published: string) =>
  `---\ntitle: "${title}"\npublisher: ${publisher}\npublished: ${published}\n---\n\n`
const ask = askingCorpus({
  'a.md': `${front('Museum opens', 'Quay Wire', '2024-07-02')}About 300 people attended the opening of the Harbour Museum in Ravenna on 1 July 2024. Director Nora Falk and Mayor Ugo Sassi spoke at the opening on 1 July 2024.\n`,
  'b.md': `${front('Strike', 'Quay Wire', '2024-08-02')}Some 1,200 dockers went on strike in Ravenna.\n`,
  'c.md': `${front('Strike in the port', 'Tide Post', '2024-08-02')}Some 900 dockers went on strike in Ravenna on Thursday.\n`,
})

describe('whether there were so many', () => {
  it.each([
    ['did 300 people attend the opening', /^Yes: “About 300 people”/],
    ['did more than 200 people attend the opening', /^Yes: “About 300 people”/],
    ['were there 300 people at the opening of the museum', /^Yes: “About 300 people”/],
    ['did 500 people attend the opening', /^Another number is told: “About 300 people”/],
    ['did over 300 people attend the opening', /^Another number is told: “About 300 people”/],
    ['did 900 dockers go on strike', /^One of them says so: .*\(the sources differ\)/],
    ['did 100 dockers go on strike', /^Another number is told: .*\(the sources differ\)/],
  ])('is told by the sentence that counts them: %s', async (words, says) => {
    const { outcome, title } = await ask(words)
    expect({ outcome, title }).toEqual({ outcome: 'answered', title: expect.stringMatching(says) })
  })

  it('counts those whom a sentence counts, not those who are named', async () => {
    expect((await ask('how many people attended the opening')).title).toMatch(/^“About 300 people”, the documents say/)
  })

  it.each(['did 12 bishops attend the opening', 'did 2024 see a strike'])(
    'is said of nothing else: %s',
    async (words) => {
      expect((await ask(words)).title).not.toMatch(/^(?:Yes|Another number)/)
    },
  )
})
