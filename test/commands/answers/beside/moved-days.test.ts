import { expect, it } from 'vitest'
import { askingCorpus } from '../../../helpers/asking-corpus.ts'

const front = (title: string, published: string) => `---\ntitle: "${title}"\npublished: ${published}\n---\n\n`

const MOVED = {
  'a.md': `${front('Talks', '2023-05-02')}Finnish President Aino Salmi and Latvian Prime Minister Zane Ozola will meet in Turku on 18 May 2023.\n`,
  'b.md': `${front('Later', '2023-05-09')}The meeting of the two leaders planned for 18 May in Turku has been moved to 25 May 2023 and will take place in Narva instead.\n`,
  'c.md': `${front('Fair', '2023-05-09')}The fair planned for 18 May in Cork was moved to a larger hall.\n`,
}

it.each(['when will Salmi meet Ozola', 'what happened 18 may 2023', 'will Salmi meet Ozola in Turku'])(
  'the day of a plan is told with the sentence that moves it: %s',
  async (words) => {
    const answer = await askingCorpus(MOVED)(words)
    expect(answer.text).toContain('has been moved to 25 May 2023')
    expect(answer.text).not.toContain('larger hall')
  },
)
