import { describe, expect, it } from 'vitest'
import { askingCorpus } from '../helpers/asking-corpus.ts'

const front = (title: string, published: string) =>
  `---\ntitle: "${title}"\npublisher: Quay Wire\npublished: ${published}\n---\n\n`

const ask = askingCorpus({
  'a.md': `${front('To Latvia', '2024-03-06')}On 5 March 2024, the Minister of Ports of Malta Rita Vella visited Latvia. In Riga she met the President of Latvia Zane Ozola.\n`,
  'b.md': `${front('Latvia in the north', '2024-04-11')}On 10 April 2024, the President of Latvia Zane Ozola met the Mayor of Bodo Urs Frei in Bodo.\n`,
  'c.md': `${front('A dinner for Peru', '2024-06-04')}On 3 June 2024, the President of Chile Paula Rojas received the President of Peru Ana Ruiz in Arica.\n`,
  'd.md': `${front('Staff', '2024-07-04')}On 3 July 2024, the Chief of Staff of the President of Peru Hugo Soto and the Head of the Presidential Office of Peru Luz Rey met the National Security Advisor of Chile Ida Krog in Arica.\n`,
  'e.md': `${front('Ports', '2024-08-06')}On 3 August 2024, the Minister of Ports of Malta Rita Vella visited Florence.\n`,
  'f.md': `${front('Mayors', '2024-08-06')}On 5 August 2024, the Mayor of Bern Florence Roth met the Mayor of Graz Otto Braun in Graz.\n`,
})

describe('who came with somebody', () => {
  const ask = askingCorpus({
    'a.md': `${front('Pilots', '2024-03-06')}On 5 March 2024, the Minister of Ports of Malta Rita Vella and the Ambassador of Malta Luca Zahra met the Minister of Ports of Latvia Zane Ozola in Riga.\n`,
    'b.md': `${front('Trade', '2024-04-06')}On 5 April 2024, the Minister of Trade of Chile Paula Rojas met the Minister of Trade of Peru Ana Ruiz in Lima.\n`,
    'c.md': `${front('Lima', '2024-05-06')}On 5 May 2024, the Mayor of Bern Eva Roth met the Mayor of Graz Otto Braun in Lima, Peru.\n`,
  })

  it.each(['who came with vella', 'who went with Rita Vella to Riga', 'who travelled with vella'])(
    'is not whom they met: %s',
    async (words) => {
      expect((await ask(words)).people).toEqual(['Luca Zahra'])
    },
  )

  it('is not recorded, where only others are', async () => {
    const answer = await ask('who came with rojas')
    expect(answer).toMatchObject({
      outcome: 'not-found',
      title: 'Not recorded: who came with Paula Rojas.',
      people: [],
    })
    expect(answer.text).toContain('Ana Ruiz')
  })

  it('is told of a town once, whatever else a document says of it', async () => {
    expect((await ask('where did they meet in lima')).title).toContain('1 place: Lima, Peru')
  })
})

describe('who went to a country', () => {
  it.each([
    'who went to latvia',
    'who visited Latvia',
    'who has travelled to Latvia',
    'which ministers went to Latvia',
  ])('is who came there, and neither who is at home there nor who was elsewhere: %s', async (words) => {
    expect((await ask(words)).people).toEqual(['Rita Vella'])
  })

  it('is nobody, where only those of the country are told', async () => {
    expect((await ask('who went to Peru')).people).toEqual([])
  })
})

describe('an office', () => {
  it.each(['who is the president of peru', 'president of peru', 'who was the president of Peru'])(
    'is not that of those who serve whoever holds it: %s',
    async (words) => {
      expect((await ask(words)).people).toEqual(['Ana Ruiz'])
    },
  )

  it('in the service of another is asked for by that', async () => {
    expect((await ask('who is the chief of staff of the president of peru')).people).toEqual(['Hugo Soto'])
  })

  it.each(['who is the national security adviser of chile', 'who is the national security advisor of chile'])(
    'is found in either spelling: %s',
    async (words) => {
      expect((await ask(words)).people).toEqual(['Ida Krog'])
    },
  )
})

it('takes a town for a town, though somebody is called so', async () => {
  expect((await ask('did vella go to Florence')).title).toMatch(/^Yes: Rita Vella is named/)
  expect((await ask('what happened in florence')).title).not.toContain('who is meant')
})

it('tells what happened somewhere with the newest first, whatever has its words best', async () => {
  const { text } = await ask('what happened in arica')
  expect(text.indexOf('Hugo Soto')).toBeGreaterThan(-1)
  expect(text.indexOf('Hugo Soto')).toBeLessThan(text.indexOf('Paula Rojas'))
})
