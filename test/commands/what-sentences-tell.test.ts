import { describe, expect, it } from 'vitest'
import { askingCorpus } from '../helpers/asking-corpus.ts'

const front = (title: string, published: string) =>
  `---\ntitle: "${title}"\npublisher: Quay Wire\npublished: ${published}\n---\n\n`

const CORPUS = {
  'a.md': `${front('Herring summit', '2023-02-11')}The herring summit was held in Reykjavik on 9 and 10 February 2023. It was chaired by Iceland. Participants included the Prime Minister of Iceland Lilja Jónsdóttir, the Prime Minister of Norway Sverre Dahl and the Foreign Minister of Portugal Rui Alves, among others. The Prime Minister of Denmark Ida Krog sent her apologies. The Prime Minister of Norway Sverre Dahl left on the first evening.\n`,
  'b.md': `${front('Talks in Nairobi', '2023-03-16')}On 14 March 2023, the President of Kenya Amos Mwangi met the President of Ghana Kofi Asante in Nairobi. The talks lasted three hours and were extended by one hour. On 15 March 2023, Amos Mwangi met the Prime Minister of Ethiopia Sara Bekele in Mombasa.\n`,
  'c.md': `${front('Call on grain', '2023-07-09')}On 8 July 2023, the President of Turkey Cem Aydın organised a call on grain. The participants were Cem Aydın, the President of Ukraine Oleh Marchuk and the Prime Minister of Poland Jan Zima. Later that day, Cem Aydın spoke by telephone with the President of Romania Ion Rusu.\n`,
  'd.md': `${front('Gas', '2023-10-20')}The President of Malta Rita Vella called the President of Cyprus Niko Pavlou on 18 October 2023. Marie Dupont has been nominated as Deputy Director of the Water Agency; she has not yet been appointed.\n`,
  'f.md': `${front('Office', '2023-12-02')}On 5 December 2023, Inga Balt will be appointed Prime Minister of Lithuania.\n`,
  'e.md': `${front('Washington', '2023-11-20')}On 17 November 2023, the Prime Minister of Belgium Tom Claes met the President of Chile Paula Rojas in Washington. Tom Claes arrived in Washington on 16 November 2023 and left on 18 November 2023.\n`,
}
const ask = (words: string) => askingCorpus(CORPUS)(words)

describe('a sentence beside the event', () => {
  it.each([
    ['who chaired the herring summit', /^Iceland: /],
    ['did Iceland chair the summit', /^Yes: Iceland chaired it: /],
    ['did Norway chair the summit', /^Not recorded/],
    ['did Dahl leave the summit', /^Yes: Sverre Dahl left it: /],
    ['did Alves leave the summit', /^Not recorded/],
  ])('tells who did it: %s', async (words, title) => {
    expect((await ask(words)).title).toMatch(title)
  })

  it.each([
    ['how long did the talks in Nairobi last', /^three hours: Meeting of Amos Mwangi and Kofi Asante/],
    ['did the talks last three hours', /^Yes, a sentence says so: /],
    ['did the talks last 3 hours', /^Yes, a sentence says so: /],
    ['did the talks last five hours', /^Not recorded: .*A sentence says three hours\.$/],
    ['how long did the meeting of Mwangi and Bekele last', /^Not recorded as a fact, how long it took: /],
    ['were the talks extended', /^Yes, 1 sentence says so: /],
    ['were the talks interrupted', /^Not answered by a recorded event/],
  ])('tells how long it was, and is not made of a day: %s', async (words, title) => {
    expect((await ask(words)).title).toMatch(title)
  })
})

describe('a sentence that says less, or the reverse', () => {
  it.each([
    ['did Vella call Pavlou', /^Yes: /],
    ['did Pavlou call Vella', /^Not recorded.*that Niko Pavlou called\..*Rita Vella did/],
    ['was Marie Dupont appointed', /^Not recorded.*more than a nomination/],
    ['is Marie Dupont deputy director', /^Not recorded.*more than a nomination/],
    ['when did Claes leave', /^18 November 2023, the documents say/],
    ['when did Claes arrive', /^16 November 2023/],
  ])('is not taken for more: %s', async (words, title) => {
    expect((await ask(words)).title).toMatch(title)
  })
})

describe('an office that is only announced', () => {
  it('is nobody’s yet', async () => {
    expect((await ask('is Balt Prime Minister of Lithuania')).title).toMatch(/^Not yet, only announced: /)
    expect((await ask('who is Inga Balt')).text).toContain('Prime Minister, Lithuania (announced)')
    expect((await ask('who is the prime minister of Lithuania')).title).toMatch(/^Announced: Inga Balt/)
  })
})

describe('the nearest days', () => {
  it('are other days than the one that was asked for', async () => {
    const answer = await ask('did Vella visit Norland on 14 March 2023')
    expect(answer.text).toContain('Something else is recorded for 14 March 2023.')
    expect(answer.text).not.toContain('The nearest days')
    expect(answer.suggestions).toContain('what happened 2023-03-14')
  })

  it('are first days of spans too, and say where something was only planned', async () => {
    const planned = askingCorpus({
      'g.md': `${front('Cod', '2024-04-03')}On 2 April 2024, the President of Malta Rita Vella met the President of Cyprus Niko Pavlou. The cod summit will be held in Reykjavik on 29 and 30 April 2024.\n`,
    })
    expect((await planned('what happened on 10 May 2024')).text).toContain(
      'The nearest days with something recorded: 29 April 2024 (planned) and 2 April 2024.',
    )
  })
})

describe('people who are left out', () => {
  it.each([
    ['who else was at the summit besides Dahl', ['Lilja Jónsdóttir', 'Rui Alves']],
    ['besides Dahl who attended the herring summit', ['Lilja Jónsdóttir', 'Rui Alves']],
    ['who attended the summit apart from Rui Alves', ['Lilja Jónsdóttir', 'Sverre Dahl']],
  ])('are not in the list: %s', async (words, people) => {
    expect(await ask(words)).toMatchObject({ outcome: 'answered', people })
  })

  it.each([
    'meetings of Mwangi without Asante',
    'meetings of Mwangi excluding Asante',
    'meetings of Mwangi that do not include Asante',
  ])('have no part in the events that are told: %s', async (words) => {
    const answer = await ask(words)
    expect(answer.events.map(({ place }) => place)).toEqual(['Mombasa'])
    expect(answer.title).toMatch(/^1 event not naming Kofi Asante/)
  })
})

describe('every event of a kind', () => {
  it.each([
    ['did all meetings of Mwangi take place in Nairobi', /^It is recorded of 1 of the 2: /],
    ['did both meetings of Mwangi take place in March', /^Yes, of all 2 events/],
    ['did Asante attend all meetings', /^It is recorded of 1 of the 3: /],
  ])('is counted: %s', async (words, title) => {
    expect((await ask(words)).title).toMatch(title)
  })
})

describe('one of two that a document tells', () => {
  it('is the one whose sentence has the words, not the other under the same heading', async () => {
    expect((await ask('was Rusu on the call on grain')).title).toMatch(/^No: Ion Rusu is not among those listed/)
    expect((await ask('how many people were on the call on grain')).title).toMatch(/^3 people at Call organised/)
  })
})

describe('two who met on another day', () => {
  it('are not said to have met in no sentence', async () => {
    expect((await ask('did Mwangi meet Asante on 2 May 2023')).title).toMatch(
      /What is recorded of them: Meeting of Amos Mwangi and Kofi Asante, 14 March 2023\.$/,
    )
    expect((await ask('did Asante meet Bekele')).title).toMatch(/^No meeting or call of .* is recorded/)
  })

  it('have their calls counted apart from their meetings', async () => {
    expect((await ask('how many times did Aydın meet Marchuk')).title).toMatch(/^1 call in these documents/)
  })
})

describe('whom a visitor met one by one', () => {
  const VISIT = {
    'visit.md': `${front('Visit', '2023-06-03')}The Secretary General of the Council Tom Claes arrived in Oslo on 1 June 2023 to discuss grain with officials. During his visit, Claes held separate meetings with the Minister of Defence of Norway Kari Moe and the Foreign Minister of Norway Lars Holm.\n`,
  }
  const told = (words: string) => askingCorpus(VISIT)(words)

  it('is counted and told once, by the meeting and not by the visit around it', async () => {
    expect((await told('how many times did Claes and Moe meet')).title).toMatch(/^1 event in these documents/)
    expect(await told('who met Moe')).toMatchObject({ people: ['Tom Claes'] })
    expect((await told('did Moe meet Holm')).outcome).toBe('not-found')
  })
})
