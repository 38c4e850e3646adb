import { describe, expect, it } from 'vitest'
import { askingCorpus } from '../helpers/asking-corpus.ts'

const front = (title: string, published: string) =>
  `---\ntitle: "${title}"\npublisher: Quay Wire\npublished: ${published}\n---\n\n`

const ask = askingCorpus({
  'vik.md': `${front('A call', '2024-02-07')}President Rita Vella of Malta called Prime Minister Jon Vik of Croatia on 6 February 2024. They discussed the buoys of the strait.\n`,
  'hofer.md': `${front('Another call', '2024-02-20')}President Rita Vella of Malta spoke by phone with Chancellor Karin Hofer of Austria on 19 February 2024.\n`,
  'singh.md': `${front('Talks', '2024-07-03')}President Rita Vella of Malta met Trade Minister Arun Singh of India in Valletta on 2 July 2024.\n`,
})

describe('who called whom', () => {
  it.each(['who called Jon Vik', 'who phoned vik on 6 february 2024', 'who telephoned Jon Vik'])(
    'is told by the sentence: %s',
    async (words) => {
      expect(await ask(words)).toMatchObject({ outcome: 'answered', people: ['Rita Vella'] })
    },
  )

  it.each(['who called Karin Hofer', 'who phoned hofer', 'who called Rita Vella'])(
    'is not told where they spoke: %s',
    async (words) => {
      const answer = await ask(words)
      expect(answer).toMatchObject({ outcome: 'not-found', people: [] })
      expect(answer.title).toMatch(/^Not recorded: who called/)
      expect(answer.text).toContain('Call of Rita Vella and Karin Hofer')
      expect(answer.text).not.toContain('Arun Singh')
    },
  )

  it('is nobody of a meeting', async () => {
    expect(await ask('who called Arun Singh')).toMatchObject({ outcome: 'not-found', people: [] })
  })

  it.each([
    ['did hofer call vella', /^Yes: .* spoke, and who called whom is not told/],
    ['did Rita Vella phone Karin Hofer', /^Yes: .* spoke, and who called whom is not told/],
    ['did vella call vik', /^Yes: Rita Vella and Jon Vik are named/],
    ['did vik call vella', /^Not recorded: that Jon Vik called\. .*: Rita Vella did/],
  ])('is one way round: %s', async (words, says) => {
    expect((await ask(words)).title).toMatch(says)
  })

  it.each([
    ['how many calls did vella make', 2],
    ['how many phone calls has Rita Vella made in 2024', 2],
    ['how many calls did vik make', 0],
    ['how many calls did Jon Vik receive', 1],
    ['how many calls did vella receive', 1],
  ])('is counted the right way round: %s', async (words, many) => {
    expect((await ask(words)).events).toHaveLength(many)
  })
})

describe('whom a body met', () => {
  const of = askingCorpus({
    'fund.md': `${front('Mission of the fund', '2024-05-22')}An IMF mission visited Valletta from 13 to 21 May 2024. During the visit the mission met with Finance Minister Clara Zammit and Governor Ivo Saliba.\n`,
  })

  it.each(['who met the IMF mission', 'whom did the imf mission meet', 'who met with the imf in valletta'])(
    'is told by a sentence, where nobody is recorded: %s',
    async (words) => {
      const answer = await of(words)
      expect(answer.title).toMatch(/^Nobody is recorded by name; who it was, a sentence may tell/)
      expect(answer.text).toContain('the mission met with Finance Minister Clara Zammit')
    },
  )

  it('leaves "who attended" as it was', async () => {
    expect((await of('who attended the imf mission')).title).toMatch(/nobody is recorded$/)
  })
})

describe('who is only named to be written to', () => {
  const of = askingCorpus({
    'report.md': `${front('Harbour report published', '2024-04-11')}The Harbour Board published its yearly report on 11 April 2024.\n\nMedia contact: Lena Brandt, Press Officer, Harbour Board, +356 2000 1000.\n`,
    'more.md': `${front('Tower opens', '2024-04-12')}The Tower Trust opened the tower on 12 April 2024.\n\nFor more information, please contact Olaf Ruud at the Tower Trust.\n`,
    'office.md': `${front('Pier opens', '2024-04-13')}The Pier Trust opened the pier on 13 April 2024.\n\nContact: Pier Trust Press Office, 12 Quay Street, +356 2000 2000.\n`,
  })

  it.each([
    ['who is Lena Brandt', 'Press Officer, Harbour Board'],
    ['lena brandt', 'Press Officer, Harbour Board'],
    ['search brandt', 'Press Officer, Harbour Board'],
    ['who is Olaf Ruud', 'please contact Olaf Ruud'],
  ])('is told of in that line: %s', async (words, line) => {
    expect((await of(words)).text).toContain(line)
  })

  it('takes no line without a name for a sentence', async () => {
    expect((await of('search quay street')).outcome).toBe('not-found')
  })
})
