import { describe, expect, it } from 'vitest'
import { askingCorpus } from '../../../helpers/asking-corpus.ts'

const front = (title: string, publisher: string, published: string) =>
  `---\ntitle: "${title}"\npublisher: ${publisher}\npublished: ${published}\n---\n\n`

const CORPUS = {
  'a.md': `${front('Talks in Turku', 'Harbour Post', '2023-04-12')}On 11 April 2023, the President of Finland Aino Salmi met the President of Estonia Kalle Rebane in Turku. Also present was the Foreign Minister of Finland Ossi Laine. The Prime Minister of Latvia Zane Ozola did not attend. The President of Poland Marek Zima was invited but declined.\n`,
  'b.md': `${front('Round table', 'Harbour Post', '2023-06-02')}On 1 June 2023, the King of Norway Sverre Dahl hosted a round table in Bergen. Sweden and Iceland were not invited. The Foreign Minister of Denmark Ida Krog opened the round table. On the same day Dahl received the Emir of Qatar Tamim Saleh in Oslo. The President of Italy Carla Rossi pulled out. Fog prevented the Prime Minister of Spain Rita Lopez from attending.\n`,
  'c.md': `${front('Visit', 'Lake Review', '2023-09-08')}On 7 September 2023, the Chancellor of Austria Otto Braun held meetings with the President of Italy Luca Ferri and the Prime Minister of Italy Gina Moro in Rome. The Chancellor of Austria Otto Braun arrived in Rome on 6 September 2023.\n`,
  'e.md': `${front('Linz', 'Lake Review', '2023-10-03')}On 2 October 2023, the Chancellor of Austria Otto Braun met the Prime Minister of Malta Rita Vella in Linz, and the President of Cyprus Niko Pavlou sent his apologies. The Prime Minister of Spain Eva Gil skipped the talks in Linz. Absent were also the Foreign Minister of Denmark Lars Holm and the Foreign Minister of Norway Kari Moe.\n`,
  'f.md': `${front('Tokyo', 'Lake Review', '2023-12-05')}A meeting between the Chancellor of Austria Otto Braun and the Prime Minister of Japan Ken Mori on 4 December 2023 in Tokyo never took place.\n`,
  'g.md': `${front('Board', 'Lake Review', '2023-12-12')}At its meeting on 11 December 2023 in Basel, the board of the Alpine Bank elected Petra Keller chairwoman. Present were Petra Keller, Urs Frei, Nina Roth and Jan Vogt. Daniel Huber was excused.\n`,
  'h.md': `${front('Lima', 'Lake Review', '2023-03-10')}On 8 March 2023, the Minister of Trade of Chile Paula Rojas met the Minister of Trade of Peru Luis Castro in Lima. Bolivia did not take part. The Minister of Trade of Brazil Rita Gomes declined to comment.\n`,
  'd.md': `${front('Envoy', 'Lake Review', '2023-11-16')}On 15 November 2023, Hanna Virtanen was appointed Ambassador of Finland to Iceland.\n`,
}
const ask = (words: string) => askingCorpus(CORPUS)(words)

describe('who was not there', () => {
  it.each([
    ['who was missing on 11 April 2023', 'Zane Ozola did not attend'],
    ['who did not attend the meeting in Turku', 'Zane Ozola did not attend'],
    ['who was invited but declined', 'Marek Zima was invited but declined'],
    ['who was not invited to the round table', 'Sweden and Iceland were not invited'],
    ['who was not invited', 'Sweden and Iceland were not invited'],
    ['who were the absentees', 'Zane Ozola did not attend'],
    ['was anyone missing on 11 April 2023', 'Zane Ozola did not attend'],
    ['who skipped the talks in Linz', 'skipped the talks in Linz'],
    ['was Holm absent', 'Absent were also the Foreign Minister of Denmark Lars Holm'],
  ])('is told by the sentence that says so: %s', async (words, says) => {
    const answer = await ask(words)
    expect(answer).toMatchObject({ outcome: 'answered', people: [] })
    expect(answer.text).toContain(says)
  })

  it('is nobody of a meeting that was called off, and nobody who called off a meeting of his own', async () => {
    const told = await askingCorpus({
      'a.md': `${front('Rail', 'Lake Review', '2023-04-12')}Finnish Transport Minister Ossi Laine and Polish Transport Minister Jan Lis held talks in Turku on 11 April 2023. A dinner of the two premiers was cancelled at short notice. Laine cancelled his bilateral meeting with Danish Minister Ida Krog. The lawyer Otto Vik criticised the talks.\n`,
    })('did Otto Vik take part in the talks')
    expect(`${told.title} ${told.text}`).not.toMatch(/cancelled|missing is below/)
  })

  it('is told of no event whose documents tell nothing of it', async () => {
    expect(await ask('who was missing on 7 September 2023')).toMatchObject({ outcome: 'invalid', people: [] })
  })

  it('is a no where a sentence says it of this one event', async () => {
    expect((await ask('did Ozola attend the meeting in Turku')).title).toMatch(
      /^No: a sentence says that Ozola was not there: /,
    )
  })

  it('is nobody where those named beside two are only added: “also present was”', async () => {
    expect((await ask('was Ferri at the meeting on 11 April 2023')).title).toMatch(/^Not named/)
  })
})

describe('what a sentence denies', () => {
  it.each([
    ['did Pavlou attend the meeting in Linz', /^No: a sentence says that Pavlou was not there: /],
    ['did Holm attend the meeting in Linz', /^No: a sentence says that Holm was not there: /],
    ['did Braun meet Mori', /^Cancelled: /],
    ['was Huber at the board meeting', /^No: a sentence says that Huber was not there: Meeting of Petra Keller/],
    ['was Bolivia at the meeting in Lima', /^No: 1 sentence says that Bolivia was not there: /],
    ['was Gomes at the meeting in Lima', /^Not (?:named|recorded)/],
    ['did Rossi attend the round table', /^No, if this sentence means it: Rossi is said not to have been there/],
    ['did Lopez attend the round table', /^No, if this sentence means it: /],
    ['was Ozola absent', /^Yes, 1 sentence says so: /],
  ])('is not answered with yes: %s', async (words, title) => {
    expect((await ask(words)).title).toMatch(title)
  })
})

describe('two of whom one and the same met both', () => {
  it('are not said to have met each other', async () => {
    expect((await ask('did Ferri meet Moro')).title).toMatch(
      /^Not recorded.* Luca Ferri and Gina Moro met\..*no sentence tells of a meeting between them/,
    )
    expect((await ask('did Braun meet Moro')).title).toMatch(/^Yes: /)
    expect((await ask('did Salmi meet Moro')).title).toBe('No meeting or call of Aino Salmi and Gina Moro is recorded.')
  })
})

describe('a deed of somebody', () => {
  it.each([
    ['did Braun arrive in Rome on 6 September 2023', /^Yes: Otto Braun arrived: /],
    ['did Braun arrive in Rome on 7 September 2023', /^Not recorded.*that Otto Braun arrived\./],
    ['did Ferri arrive in Rome', /^Not recorded.*that Luca Ferri arrived\./],
    ['did Krog speak', /^Not (?:recorded|named)|^Nothing/],
    ['did Rebane skip the meeting in Turku', /^Not recorded.*skipped/],
    ['was Finland appointed', /^Not recorded.*that Finland was appointed/],
  ])('needs a sentence with the verb and the name: %s', async (words, title) => {
    expect((await ask(words)).title).toMatch(title)
  })

  it('has its own day, not every day on which somebody was there', async () => {
    expect((await ask('when did Braun arrive in Rome')).title).toMatch(/^6 September 2023: /)
    expect((await ask('when did Ferri arrive in Rome')).title).toMatch(/^Not recorded.*when Luca Ferri arrived\.$/)
  })
})

describe('a place that was asked for', () => {
  it('is written with a capital, and one full stop ends the sentence', async () => {
    expect((await ask('did salmi meet rebane in oslo')).title).toBe(
      'Not recorded: that it was in Oslo. Meeting of Aino Salmi, Kalle Rebane and Ossi Laine, 11 April 2023: it was in Turku.',
    )
  })
})
