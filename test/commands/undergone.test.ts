import { describe, expect, it } from 'vitest'
import { askingCorpus } from '../helpers/asking-corpus.ts'

const front = (title: string, published: string) =>
  `---\ntitle: "${title}"\npublisher: Quay Wire\npublished: ${published}\n---\n\n`

const CORPUS = {
  'oath.md': `${front('Moe sworn in', '2024-06-05')}Ada Moe on Wednesday took the oath of office for her second term as Governor of the Central Bank of Malta. The oath was administered by Deputy Governor Bo Ek in the library.\n`,
  'board.md': `${front('Board', '2024-07-09')}On 9 July 2024, President Rita Vella of Malta appointed Jan Zima, Chief Economist of the Harbour Board, as Governor of the Harbour Board. Zima succeeds Paula Rojas.\n`,
  'guests.md': `${front('Guests', '2024-08-02')}President Rita Vella received Foreign Minister Tom Claes of Belgium in Valletta on 2 August 2024. The meeting was attended by Maltese Foreign Minister Leo Borg.\n`,
  'letters.md': `${front('Credentials', '2024-09-03')}President Rita Vella of Malta received credentials from two new envoys on Tuesday. Ambassadors Marie Dupont (France) and Cem Aydin (Turkey) presented their credentials to the President.\n`,
  'credence.md': `${front('Letters of credence', '2024-09-20')}Two new envoys have presented their Letters of Credence to the President at Harbour House today. They are the Ambassador of Finland, Leena Aho, and the Ambassador of Peru, Luis Vega.\n`,
  'talks.md': `${front('Talks', '2024-10-08')}The delegations of Malta and Belgium met in Valletta on 8 October 2024. The meeting was attended by Foreign Minister Leo Borg of Malta, Foreign Minister Tom Claes of Belgium and Ambassador Eva Nys of Belgium.\n`,
}
const ask = (words: string) => askingCorpus(CORPUS)(words)

describe('to whom it was done', () => {
  it.each([
    ['who was sworn in on 5 June 2024', ['Ada Moe']],
    ['who took the oath on 5 June 2024', ['Ada Moe']],
    ['who was appointed on 9 July 2024', ['Jan Zima']],
    ['who was appointed in July 2024?', ['Jan Zima']],
    ['who was received on 2 August 2024', ['Tom Claes']],
  ])('are those of whom a sentence says it: %s', async (words, people) => {
    expect(await ask(words)).toMatchObject({ outcome: 'answered', people })
  })

  it('is nobody where no sentence says it', async () => {
    expect((await ask('who was elected on 9 July 2024')).outcome).toBe('not-found')
    expect((await ask('who was sworn in on 9 July 2024')).outcome).toBe('not-found')
    // Who met that day was not reappointed.
    expect((await ask('who was reappointed on 2 August 2024')).outcome).toBe('not-found')
  })
})

describe('who presented credentials', () => {
  it('are the envoys, not who received them', async () => {
    expect((await ask('who presented credentials on 3 September 2024')).people).toEqual(['Marie Dupont', 'Cem Aydin'])
    expect((await ask('who presented credentials for France on 3 September 2024')).people).toEqual(['Marie Dupont'])
    expect((await ask('who presented letters of credence on 20 September 2024')).people).toEqual([
      'Leena Aho',
      'Luis Vega',
    ])
    expect((await ask('who presented credentials for Malta on 3 September 2024')).people).toEqual([])
  })
})

describe('who greeted somebody', () => {
  it('is who received them', async () => {
    expect((await ask('who greeted Tom Claes')).people).toEqual(['Rita Vella'])
  })
})

describe('who was there for a country', () => {
  it.each([
    ['who attended 8 October 2024 for Belgium', ['Tom Claes', 'Eva Nys']],
    ['who attended the meeting on 8 October 2024 for Malta', ['Leo Borg']],
    ['who took part on 8 October 2024 for belgium', ['Tom Claes', 'Eva Nys']],
    ['who met on 2 August 2024 for Belgium', ['Tom Claes']],
  ])('are its people alone: %s', async (words, people) => {
    expect((await ask(words)).people).toEqual(people)
  })
})

describe('the day on which it was done', () => {
  const told = askingCorpus({
    'oath.md': `${front('Oath on the quay', '2024-06-05')}Karl Moe took the oath of office as Harbour Governor on 5 June 2024. On 4 June 2024 Governor Karl Moe attended a concert in Riga alongside his wife, Olga Moe.\n`,
    'court.md': `${front('Court adjourns', '2024-10-09')}Harbour Judge Sir Emil Rask was arrested on Monday over missing buoys. At a hearing at Riga Court on Wednesday, Magistrate Ida Vik asked Sir Emil about the buoys.\n`,
    'term.md': `${front('Term extended', '2024-11-13')}On 12 November 2024 the Port Council extended the term of Director General Pia Lund until 2026.\n`,
    'first.md': `${front('New head of the port', '2021-05-04')}On 3 May 2021 the Port Council appointed Pia Lund as Director General of the Port Council.\n`,
  })

  it('is that of the one who alone underwent it, whoever else has the name', async () => {
    expect(await told('when was moe sworn in')).toMatchObject({ outcome: 'answered' })
    expect((await told('when was moe sworn in')).title).toMatch(/^5 June 2024/)
    expect((await told('when was olga moe sworn in')).outcome).toBe('not-found')
  })

  it('is no day of another event of theirs', async () => {
    expect((await told('when was rask arrested')).title).toMatch(/^7 October 2024/)
    expect((await told('when was pia lund appointed')).title).toMatch(/^3 May 2021/)
  })
})
