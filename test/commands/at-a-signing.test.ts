import { describe, expect, it } from 'vitest'
import { askingCorpus } from '../helpers/asking-corpus.ts'

const front = (title: string, published: string) => `---\ntitle: "${title}"\npublished: ${published}\n---\n\n`

const ask = askingCorpus({
  'a.md': `${front('Ferry pact', '2023-05-04')}The ferry agreement was signed in Turku on 3 May 2023 by Estonian Minister Kalle Rebane and Finnish Minister Aino Salmi in the presence of Prime Minister Otto Senn. Minister Salmi and Minister Rebane held talks with Captain Lars Krog for approximately 40 minutes.\n`,
  'b.md': `${front('Royal visit', '2023-06-08')}Norwegian President Kari Lund arrived in Bern on 6 June 2023 for a three-day visit.\n\nShe was accompanied by:\n- Minister of Trade Nils Vik\n- Minister of Ports Eva Gil\n\nLabour Minister Bo Roe, who had been expected, did not attend.\n`,
})

it('who was at a signing need not have signed', async () => {
  expect((await ask('did otto senn attend the signing')).title).toMatch(/^Yes: Otto Senn/)
  expect((await ask('who signed the ferry agreement')).people).not.toContain('Otto Senn')
})

const askingCorpusOf = (beside: string) =>
  askingCorpus({
    'a.md': `${front('Lock agreement', '2024-07-10')}Minister of Ports Mia Holm, ${beside} the Mayor of Linz, Karl Odin, signed the lock agreement in Linz on 9 July 2024 in the presence of Bishop Otto Senn.\n`,
  })

describe('those who did it together', () => {
  const ask = askingCorpus({
    'a.md': `${front('Dyke treaty', '2024-04-10')}Danish Minister Ida Roos signed the dyke treaty in Ribe on 9 April 2024 with Dutch Minister Joost Blom and the German Minister, Lotte Beck. The signing was witnessed by the Minister of Ports, Mrs Eva Gil, and the Ambassador of Ghana to Denmark, H.E. Jan Moll.\n`,
    'b.md': `${front('Peat council', '2024-05-10')}The Peat Council met in Vaasa on 9 May 2024. The meeting was chaired by H.E. Lars Krog, Minister of Peat of Norway.\n`,
    'd.md': `${front('Sluice agreement', '2024-07-10')}Minister of Ports Mia Holm and her Austrian colleague, Deputy Prime Minister and Minister of Inland Ports Karl Odin, signed an agreement on the sluice in Linz on 9 July 2024.\n`,
    'c.md': `${front('Two talks', '2024-06-10')}On 9 June 2024 Finnish Minister Aino Salmi briefed the mayors over lunch and then held separate talks with Norwegian Minister Otto Senn and Latvian Minister Zane Ozola.\n`,
  })

  it.each(['together with', 'along with', 'jointly with'])(
    'are those who stand in front of the verb: %s',
    async (beside) => {
      const one = askingCorpusOf(beside)
      expect((await one('who signed the lock agreement')).people).toEqual(['Mia Holm', 'Karl Odin'])
    },
  )

  it('are those who signed with somebody too', async () => {
    expect((await ask('who signed the dyke treaty')).people).toEqual(['Ida Roos', 'Joost Blom', 'Lotte Beck'])
  })

  it('are all of a list in which a full stop belongs to a title', async () => {
    const { people } = await ask('who witnessed the dyke treaty')
    expect(people).toEqual(['Eva Gil', 'Jan Moll'])
    expect((await ask('who chaired the meeting of the peat council')).people).toEqual(['Lars Krog'])
  })

  it('are both of an agreement, however long the office between the commas is', async () => {
    expect((await ask('who signed the sluice agreement')).people).toEqual(['Mia Holm', 'Karl Odin'])
  })

  it('are told once where one sentence tells of two events', async () => {
    const { text, people } = await ask('who briefed the mayors')
    expect(people).toEqual(['Aino Salmi'])
    expect(text.split('briefed the mayors over lunch')).toHaveLength(2)
  })
})

it('how long a talk was is told behind “for”', async () => {
  expect((await ask('how long were the talks with lars krog')).title).toContain('40 minutes')
})

it('those who accompany somebody stand in the list below', async () => {
  expect((await ask('who travelled with lund')).text).toContain('Eva Gil')
})

it('who did not attend is told by a sentence whose place another one tells', async () => {
  expect((await ask('who didnt attend the bern reception')).text).not.toContain('Bo Roe')
  expect((await ask('who did not attend the bern visit')).text).toContain('Bo Roe')
})

it('a name that nobody has is no verb', async () => {
  expect((await ask('did kari lind attend the signing')).title).not.toMatch(/linded/)
})

describe('the signing in a place', () => {
  const ask = askingCorpus({
    'a.md': `${front('Herring agreement', '2024-06-14')}On 13 June 2024, Minister Lena Koski and Minister Omar Haddad signed a herring agreement in Turku.\n`,
    'b.md': `${front('Talks in Turku', '2024-06-20')}Foreign Minister Eero Salo met Foreign Minister Ruth Adler in Turku on 19 June 2024.\n`,
    'c.md': `${front('Lock treaty', '2024-05-03')}On 2 May 2024 President Hugo Lind attended the ceremony in Bergen at which the lock treaty was signed.\n`,
    'd.md': `${front('Talks in Bergen', '2024-05-09')}On 8 May 2024 President Hugo Lind met Mayor Olga Renn in Bergen.\n`,
  })

  it.each([
    ['who was at the signing in Turku', ['Lena Koski', 'Omar Haddad']],
    ['who attended the signing in Turku in June 2024', ['Lena Koski', 'Omar Haddad']],
    ['who took part in the signing in Turku', ['Lena Koski', 'Omar Haddad']],
    ['who was at the signing in Bergen', ['Hugo Lind']],
  ])('is nothing else that was there: %s', async (words, people) => {
    expect((await ask(words)).people).toEqual(people)
  })
})

describe('the signing ceremony of an agreement', () => {
  const ask = askingCorpus({
    'a.md': `${front('Loan', '2024-06-12')}Finance Minister Tom Brel and Harbour Fund Vice President Ana Vik on Monday signed an agreement on a loan.\n\nDeputy Prime Minister Jon Lund, who attended the signing ceremony, praised it.\n`,
  })

  it.each(['did Jon Lund attend the signing ceremony', 'was Lund at the signing ceremony'])(
    'is that agreement: %s',
    async (words) => {
      expect((await ask(words)).title).toMatch(/^Yes: Jon Lund/)
    },
  )

  it('and no other ceremony', async () => {
    expect((await ask('when was the signing ceremony')).title).toMatch(/^10 June 2024/)
    expect((await ask('when was the award ceremony')).outcome).toBe('not-found')
  })
})
