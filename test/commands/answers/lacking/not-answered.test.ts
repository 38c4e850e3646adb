import { describe, expect, it } from 'vitest'
import { askingCorpus } from '../../../helpers/asking-corpus.ts'

const front = (title: string, published: string) =>
  `---\ntitle: "${title}"\npublisher: Quay Wire\npublished: ${published}\n---\n\n`

const CORPUS = {
  'a.md': `${front('New premier', '2023-03-02')}Ida Krog was sworn in as Prime Minister of Denmark on 1 March 2023. She succeeded Lars Holm. On 2 March 2023, the Prime Minister of Denmark Ida Krog met the President of Finland Aino Salmi in Aarhus. "We talked about herring," Krog said.\n`,
  'b.md': `${front('Fish summit', '2023-06-16')}On 15 June 2023, the Chancellor of Austria Otto Braun hosted a summit in Linz. Participants included the Minister of Trade of Malta Rita Vella and the Minister of Trade of Cyprus Niko Pavlou. The President of Chile Paula Rojas was expected to attend but cancelled at short notice. The President of Peru Ana Ruiz had been invited. The Minister of Trade of Italy Luca Moro did not attend because of a strike.\n`,
  'c.md': `${front('Put off', '2023-09-02')}The summit of river cities planned for 5 September 2023 in Basel has been postponed to 20 October 2023. The Mayor of Basel Urs Frei will host it.\n`,
  'd.md': `${front('Split', '2024-06-03')}The President of Croatia Davor Babic attended a ceremony in Split on 1 June 2024 with the King of Norway Sverre Dahl. The Prime Minister, Goran Babic, was abroad. On 2 June 2024, Goran Babic met the President of Italy Sergio Conti in Rome. The premier and his colleague are to meet again on 3 July 2024. At noon, the mayor opened the new quay.\n`,
}
const ask = (words: string) => askingCorpus(CORPUS)(words)

describe('what is not recorded', () => {
  it.each([
    ['why did Moro not attend', /^On “.+” the documents say:$/, 'because of a strike'],
    ['who was expected at the summit in Linz', /^Expected is not attended; /, 'Rojas was expected to attend'],
    ['who was invited to the summit in Linz', /^Invited is not attended; /, 'Ana Ruiz had been invited'],
    ['did every minister attend the summit in Linz', /^2 sentences tell who was not there/, 'Moro did not attend'],
    ['was the summit postponed', /^Yes, 1 sentence says so: /, 'has been postponed to'],
    ['when will Babic meet Conti again', /^On “.+” the documents say:$/, 'are to meet again on 3 July 2024'],
  ])('is said not to be, and the sentences are shown: %s', async (words, title, says) => {
    const answer = await ask(words)
    expect(answer.title).toMatch(title)
    expect(answer.text).toContain(says)
    expect(answer.people).toEqual([])
  })

  it.each([
    ['what did they agree about cod', 'The parties agreed to share the cod'],
    ['what did the parties decide about salt', 'The parties decided to store the salt'],
    ['what was agreed about cod', 'The parties agreed to share the cod'],
  ])('is what was agreed, and the sentence that says it whole is shown, no meetings: %s', async (words, says) => {
    const answer = await askingCorpus({
      ...CORPUS,
      'f.md': `${front('Cod', '2024-09-05')}On 4 September 2024, the President of Finland Aino Salmi met the Minister of Trade of Malta Rita Vella in Oulu to discuss cod and salt. The parties agreed to share the cod. The parties decided to store the salt.\n`,
    })(words)
    expect(answer).toMatchObject({ outcome: 'answered', events: [] })
    expect(answer.title).toMatch(/^On “.+” the documents say:/)
    expect(answer.text).toContain(says)
    expect(answer.text).not.toContain('Meeting of Aino Salmi')
  })

  it('is what somebody said in other words than “said”', async () => {
    const { text } = await askingCorpus({
      ...CORPUS,
      'g.md': `${front('Salt', '2024-10-02')}Krog and the salt were both seen at the fair. Ms Krog reiterated that salt belongs to all.\n`,
    })('what did Krog say about salt')
    expect(text).toContain('Ms Krog reiterated that salt belongs to all.')
    expect(text).not.toContain('both seen at the fair')
  })

  it('is told once by one sentence', async () => {
    const { text } = await ask('who opened the quay')
    expect(text.split('opened the new quay')).toHaveLength(2)
  })

  it('leaves nobody out of a company that was together', async () => {
    expect((await ask('who met Braun but not Vella')).title).toMatch(/^I cannot tell who met one and not the other/)
  })
})

describe('two of one surname', () => {
  it('are not taken for each other in a sentence that is shown', async () => {
    const { text } = await ask('did Goran Babic attend the ceremony in Split')
    expect(text).toContain('Goran Babic, was abroad')
    expect(text.split('\n').findIndex((line) => line.includes('Goran Babic, was abroad'))).toBeLessThan(
      text.split('\n').findIndex((line) => line.includes('Davor Babic attended')),
    )
  })
})

describe('a name amid a question', () => {
  it('is no slip for a word of the vocabulary', async () => {
    expect((await ask('did Trump attend the summit in Linz')).text).not.toMatch(/\btrip\b/)
  })
})

describe('two of whom no event tells', () => {
  it('have the sentences with both their names shown', async () => {
    const corpus = {
      ...CORPUS,
      'e.md': `${front('Friends', '2024-07-02')}Vella and Salmi had often met at sea, a friend recalled.\n`,
    }
    expect((await askingCorpus(corpus)('when did Vella and Salmi meet')).text).toContain('had often met at sea')
  })
})

describe('what was discussed', () => {
  it('is shown as the sentence beside the event says it, with the event', async () => {
    const asked = askingCorpus({
      'call.md': `---
published: 2024-11-07
---
Chancellor Kat Adler of Austria spoke by phone on 7 November 2024 with Prime Minister Nik Drago of Bulgaria. The Chancellor and the Prime Minister discussed the harvest.
`,
    })
    const answer = await asked('what did Adler and Drago discuss')
    expect(answer.text).toContain('discussed the harvest')
    expect(answer.text).toContain('7 November 2024')
  })
})

it('one sentence that tells of three events stands once where it may tell the reason', async () => {
  const asked = askingCorpus({
    'a.md': `---
published: 2024-08-23
---
Danish Minister Ida Roos visited the Baltic this week. She met Latvian Minister Zane Ozola in Riga on Monday and Estonian Minister Kalle Rebane in Tartu on Tuesday, and then flew to Turku, where the bishop did not receive her because of a cold.
`,
  })
  const { text } = await asked('why did the bishop not receive Roos')
  expect(text.split('because of a cold')).toHaveLength(2)
})

it('what the participants agreed is told by the sentence that says so, and not by all that is recorded', async () => {
  const asked = askingCorpus({
    'a.md': `---
published: 2024-08-23
---
Danish Minister Ida Roos met Latvian Minister Zane Ozola in Riga on Monday. On Tuesday the harbour masters held a round table in Tartu. The participants agreed to dredge the river.
`,
  })
  const { title, text } = await asked('what did the participants agree')
  expect(title).toMatch(/^On “.+” the documents say:/)
  expect(text).toContain('dredge the river')
})

describe('who was expected', () => {
  const ask = askingCorpus({
    'a.md': `---\ntitle: "Harbour summit"\npublisher: Quay Wire\npublished: 2024-06-12\n---\n\nOn 11 June 2024 President Jon Vik of Norway and Prime Minister Ines Moreau of Belgium met in Helsinki for the Harbour summit. President Ada Vella of Malta, who had been expected at the summit, stayed at home. Mayor Olga Renn had been invited too.\n`,
  })

  it.each([
    ['was Vella expected at the summit', 'had been expected at the summit'],
    ['had Ada Vella been expected at the harbour summit', 'had been expected at the summit'],
    ['was Vella due to attend the summit in Helsinki', 'had been expected at the summit'],
    ['was Olga Renn invited to the summit', 'had been invited too'],
  ])('is told by the sentence: %s', async (words, says) => {
    const { outcome, text } = await ask(words)
    expect(outcome).toBe('answered')
    expect(text).toContain(says)
  })

  it.each(['was Moreau expected at the summit', 'was Ines Moreau invited to the summit'])(
    'did not expect anything: %s',
    async (words) => {
      const { outcome, title } = await ask(words)
      expect(outcome).toBe('not-found')
      expect(title).not.toMatch(/expected it|invited it/)
    },
  )
})
