import { describe, expect, it } from 'vitest'
import { askingCorpus } from '../../../helpers/asking-corpus.ts'

const front = (title: string, published: string) =>
  `---\ntitle: "${title}"\npublisher: Quay Wire\npublished: ${published}\n---\n\n`

const ask = askingCorpus({
  'a.md': `${front('Herring', '2023-03-02')}On 2 March 2023, the Prime Minister of Denmark Ida Krog met the President of Finland Aino Salmi in Aarhus. Ms Krog said that herring belongs to all. She added that the quota would stay. President Salmi praised the smokehouses of Aarhus. The visitor thanked Krog for the herring. “We never sold the boats,” said Prime Minister Krog.\n`,
  'b.md': `${front('Ports', '2023-05-12')}On 11 May 2023, the Minister of Ports of Malta Rita Vella and the Minister of Ports of Cyprus Niko Pavlou signed a charter on pilots in Valletta. Minister Vella expressed her gratitude to Cyprus for its tugs. Malta and Cyprus will launch a ferry next spring. Mr Pavlou met Ms Vella on 12 May 2023 in Sliema. Harbour master Ugo Tabone said the cranes were old.\n`,
  'c.md': `${front('Salt', '2023-06-02')}On 1 June 2023, the Minister of Trade of Latvia Zane Ozola met the Minister of Trade of Estonia Kalle Rebane in Riga. Ozola spoke of salt. Rebane told reporters that the mines would close. He called the mines a burden.\n`,
})

describe('what somebody did that no event records', () => {
  it.each([
    ['what did krog say about herring', 'herring belongs to all'],
    ['what did Ida Krog say about the quota', 'She added that the quota would stay'],
    ['what did krog say about boats', 'We never sold the boats'],
    ['what did salmi praise', 'praised the smokehouses'],
    ['what did vella and pavlou sign', 'signed a charter on pilots'],
    ['what did vella thank cyprus for', 'her gratitude to Cyprus for its tugs'],
    ['what will malta and cyprus launch', 'will launch a ferry'],
    ['what did tabone say', 'the cranes were old'],
    ['what did rebane call the mines', 'called the mines a burden'],
  ])('is told by the sentence in which they do it: %s', async (words, says) => {
    const answer = await ask(words)
    expect(answer).toMatchObject({ outcome: 'answered', title: `On “${words}” the documents say:`, people: [] })
    expect(answer.text).toContain(says)
  })

  it('is no saying of somebody else, nor what was done to them', async () => {
    const { text } = await ask('what did krog say')
    expect(text).toContain('herring belongs to all')
    expect(text).not.toContain('smokehouses')
    expect(text).not.toContain('The visitor')
  })

  it.each([
    'what did salmi say about herring',
    'what did ozola say about the mines',
    'what did rebane sign',
    'what did salmi sign',
    'what did krog thank salmi for',
  ])('is not answered with what others did: %s', async (words) => {
    const answer = await ask(words)
    expect(answer.outcome).toBe('not-found')
    expect(answer.title).not.toMatch(/the documents say/)
  })
})

describe('countries in what is asked', () => {
  const ask = askingCorpus({
    'u.md': `${front('Otters', '2024-02-03')}On 2 February 2024, the Minister of Ports of Malta Rita Vella met the Secretary of State of the United States Dana Poole in Floriana. Ms. Vella spoke at length of otters and asked the US delegation for two tugs. Ms. Vella thanked the Canadian envoy for a map.\n`,
  })

  it.each([
    ['what did vella ask the us for', 'for two tugs'],
    ['what did vella thank canada for', 'for a map'],
  ])('are found however the sentence calls them: %s', async (words, says) => {
    const answer = await ask(words)
    expect(answer.outcome).toBe('answered')
    expect(answer.text).toContain(says)
  })
})
