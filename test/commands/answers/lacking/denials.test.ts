import { describe, expect, it } from 'vitest'
import { askingCorpus } from '../../../helpers/asking-corpus.ts'

const front = (title: string, published: string) =>
  `---\ntitle: "${title}"\npublisher: Quay Wire\npublished: ${published}\n---\n\n`

const CORPUS = {
  'a.md': `${front('Talks in Riga', '2023-04-12')}On 11 April 2023, the President of Finland Aino Salmi met the President of Estonia Kalle Rebane in Riga. The protocol was not signed. No minister of Denmark took part in the talks in Riga. No one from Malta attended. Salmi did not travel to Vilnius.\n`,
  'b.md': `${front('Visit to Bergen', '2023-06-02')}On 1 June 2023, the King of Norway Sverre Dahl met the President of Iceland Lilja Egilson in Bergen. Dahl did not meet the Foreign Minister of Chile Raul Soto, his office said. Egilson denied reports that she had spoken by phone with Salmi on 30 May 2023. Dahl failed to meet Rebane. Egilson never met Castro. Dahl, who thanked Egilson, did not meet Vella.\n`,
  'c.md': `${front('Summit', '2023-09-08')}The summit of harbour cities will be held in Porto on 20 October 2023. The Prime Minister of Portugal Rita Alves will host it. "President Salmi will not attend the summit," her office said.\n`,
  'd.md': `${front('Harbours', '2023-11-10')}On 9 November 2023, the four ministers held a meeting in Gdansk. Present were: the Minister of Trade of Poland Jan Zima, the Minister of Trade of Latvia Ilze Kalna, the Minister of Trade of Estonia Mart Saar and the Minister of Trade of Norway Kari Moe. The Minister of Trade of Germany Uta Brandt sent her apologies. On 8 November 2023, the Minister of Trade of Poland Jan Zima met the Minister of Trade of Norway Kari Moe in Sopot.\n`,
  'e.md': `${front('Rail', '2024-02-02')}On 1 February 2024, the Minister of Transport of Spain Eva Gil met the Minister of Transport of France Luc Petit in Lyon. The Minister of Transport of Italy Gina Moro took part by video link.\n`,
  'f.md': `${front('Rail talks', '2024-02-03')}On 1 February 2024, the Minister of Transport of Spain Eva Gil met the Minister of Transport of France Luc Petit in Lyon; the Minister of Transport of Italy Gina Moro was absent.\n`,
  'g.md': `${front('Ports', '2024-03-05')}No meeting between the Minister of Ports of Malta Rita Vella and the Minister of Ports of Cyprus Niko Pavlou took place on 4 March 2024. The Minister of Ports of Italy Luca Ferri almost met the Minister of Ports of Greece Petros Mavros. The Minister of Ports of Spain Eva Gil did not meet the Minister of Ports of Malta Rita Vella but met the Minister of Ports of Greece Petros Mavros in Bari on 4 March 2024. Rather than meet the Minister of Ports of Italy Luca Ferri, the Minister of Ports of Peru Ana Quiroz met the Minister of Ports of Chile Raul Soto in Bari on 4 March 2024.\n`,
}
const ask = (words: string) => askingCorpus(CORPUS)(words)

describe('what a sentence denies in so many words', () => {
  it.each([
    ['was the protocol signed', 'The protocol was not signed.'],
    ['did a Danish minister attend the talks in Riga', 'No minister of Denmark took part'],
    ['did anyone from Malta attend the meeting in Riga', 'No one from Malta attended.'],
    ['did Salmi travel to Vilnius', 'Salmi did not travel to Vilnius.'],
    ['did Dahl meet Soto?', 'Dahl did not meet the Foreign Minister of Chile'],
    ['did dahl meet soto', 'Dahl did not meet the Foreign Minister of Chile'],
    ['did Rebane meet Dahl', 'Dahl failed to meet Rebane.'],
    ['did Egilson meet Castro', 'Egilson never met Castro.'],
    ['did Vella meet Pavlou', 'No meeting between'],
    ['did Ferri meet Mavros', 'almost met'],
    ['did Gil meet Vella', 'did not meet the Minister of Ports of Malta'],
    ['did Quiroz meet Ferri', 'Rather than meet'],
    ['will Salmi attend the summit in Porto', 'President Salmi will not attend the summit'],
  ])('is answered with no, and with it: %s', async (words, says) => {
    const answer = await ask(words)
    expect(answer.title).toMatch(/^No: /)
    expect(answer).toMatchObject({ outcome: 'answered' })
    expect(answer.text).toContain(says)
  })

  it('is told as a denial where somebody denies it', async () => {
    const answer = await ask('did Egilson speak with Salmi')
    expect(answer.title).toMatch(/^It is denied, the documents say: /)
    expect(answer.text).toContain('Egilson denied reports')
  })

  it.each([
    ['did Egilson meet Vella', 'is not said of whoever else is in the sentence'],
    ['did Salmi travel to Porto', 'is not said of another place'],
    ['was the treaty signed', 'is not said of another thing'],
    ['did anyone from Chile attend the meeting in Riga', 'is not said of another country'],
    ['did Dahl meet Soto in 2021', 'is not said of another year'],
  ])('%s: %s', async (words) => {
    expect((await ask(words)).title).not.toMatch(/^(?:No|It is denied)\b/)
  })

  it('leaves a yes as it is', async () => {
    expect((await ask('did Dahl meet Egilson')).title).toMatch(/^Yes: /)
  })
})

describe('somebody of whom nothing is said', () => {
  it('is not missing from a list where others are said to be missing', async () => {
    const answer = await ask('did Salmi attend the meeting in Gdansk')
    expect(answer.title).toMatch(/^Not named: .*; who is said to have been missing is below\.$/)
    expect(answer.text).toContain('Uta Brandt sent her apologies')
  })

  it('is told apart from those who are said to be missing', async () => {
    expect((await ask('did Brandt attend the meeting in Gdansk')).title).toMatch(
      /^No: a sentence says that Brandt was not there: /,
    )
  })
})

describe('two documents of which one says that somebody was there, and one not', () => {
  it.each(['did Moro attend the meeting in Lyon', 'was Moro absent'])('are both shown: %s', async (words) => {
    const answer = await ask(words)
    expect(answer.title).toMatch(/^The sentences disagree/)
    expect(answer.text).toContain('took part by video link')
    expect(answer.text).toContain('was absent')
  })
})

it.each(['did Gil meet Mavros', 'did Quiroz meet Soto'])(
  'is not denied of those of whom the same sentence tells it: %s',
  async (words) => {
    expect((await ask(words)).title).not.toMatch(/^(?:No|It is denied)/)
  },
)
