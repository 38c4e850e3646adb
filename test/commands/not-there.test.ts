import { describe, expect, it } from 'vitest'
import { askingCorpus } from '../helpers/asking-corpus.ts'

const front = (title: string, published: string) =>
  `---\ntitle: "${title}"\npublisher: Quay Wire\npublished: ${published}\n---\n\n`

const ask = askingCorpus({
  'a.md': `${front('In Malmo', '2024-03-06')}On 5 March 2024, the Minister of Ports of Malta Rita Vella met the Minister of Trade of Latvia Zane Ozola in Malmo.\n`,
  'b.md': `${front('A call', '2024-04-11')}On 10 April 2024, the Minister of Ports of Malta Rita Vella spoke by telephone with the Mayor of Bodo Urs Frei.\n`,
  'c.md': `${front('Another call', '2024-06-04')}On 3 June 2024, the President of Chile Paula Rojas spoke by telephone with the President of Peru Ana Ruiz.\n`,
  'd.md': `${front('In Bern', '2023-07-04')}On 3 July 2023, the Minister of Ports of Malta Rita Vella met the Mayor of Bern Eva Roth in Bern.\n`,
})

describe('whether somebody was at a place', () => {
  it.each(['was vella in paris', 'was Rita Vella ever in Paris', 'has vella been in Paris'])(
    'of which nothing is told, is answered with where she was, and no call: %s',
    async (words) => {
      const answer = await ask(words)
      expect(answer.title).toBe('Not recorded: that Rita Vella was in Paris. Recorded are: Malmo; Bern.')
      expect(answer.text).not.toContain('Urs Frei')
    },
  )

  it('in a year is asked of that year', async () => {
    expect((await ask('was vella in paris in 2023')).title).toBe(
      'Not recorded: that Rita Vella was in Paris (2023). Recorded are: Bern.',
    )
  })

  it('is yes where it is told', async () => {
    expect((await ask('was vella in malmo')).title).toMatch(/^Yes: Rita Vella is named/)
  })
})

describe('whether one called another', () => {
  it.each(['did vella call ruiz', 'has Vella phoned Ana Ruiz'])(
    'is not answered with calls of others: %s',
    async (words) => {
      const answer = await ask(words)
      expect(answer.title).toBe('No meeting or call of Rita Vella and Ana Ruiz is recorded.')
      expect(answer.text).not.toContain('Rojas')
    },
  )

  it('says how else they met', async () => {
    expect((await ask('did vella call ozola')).title).toContain('What is recorded of them: Meeting of')
  })
})
