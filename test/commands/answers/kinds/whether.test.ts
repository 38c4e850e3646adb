import { describe, expect, it } from 'vitest'
import { answeringOver, asking } from '../../../helpers/asking.ts'
import { askingCorpus, askingSeeds } from '../../../helpers/asking-corpus.ts'
import { aDocument, anEvent, chronicleOf, cited } from '../../../helpers/chronicle.ts'
import { smallChronicle } from '../../../helpers/small-chronicle.ts'

const ask = askingSeeds()

describe('a yes or no question is not answered with yes', () => {
  it.each([
    ['did macron organise the call on 28 february?', 'organised by Joe Biden'],
    ['did trudeau organise the call', 'organised by Joe Biden'],
    ['Was it Macron who organised the call?', 'organised by Joe Biden'],
    ['did stoltenberg host biden?', 'Not recorded'],
    ['did scholz leave the call', 'Not recorded'],
    ['did johnson address the summit', 'addressed by Volodymyr Zelenskyy'],
    ['did macron call biden on 28 february', 'organised by Joe Biden'],
    ['did macron lead the call', 'organised by Joe Biden'],
    ['did germany organise the call', 'organised by Joe Biden'],
  ])('when somebody only took part: %s', async (words, says) => {
    expect(await ask(words)).toMatchObject({ outcome: 'not-found', title: expect.stringContaining(says) })
  })

  it.each([
    ['is biden president of france', 'Joe Biden (President, United States)'],
    ['was macron the president of germany', 'Emmanuel Macron (President, France)'],
    ['was duda prime minister of poland', 'Andrzej Duda (President, Poland)'],
    ['was harris president of the united states', 'Kamala Harris (Vice President, United States)'],
    ['did the german president attend on 28 february', 'Olaf Scholz (Chancellor, Germany)'],
    ['did the president of italy attend on 24 january 2022', 'Mario Draghi (Prime Minister, Italy)'],
  ])('when the office is another: %s', async (words, says) => {
    expect(await ask(words)).toMatchObject({ outcome: 'not-found', title: expect.stringContaining(says) })
  })

  it.each([
    'did russia attend',
    'was russia on the call',
    'was anyone from russia on the call',
    'did Ukraine attend the call',
    'did the russian president attend the call',
    'did china attend the call',
    'is russia at war',
    'did canada and russia attend the call',
    'did biden and russia attend the call',
    'was germany represented by macron',
  ])('when a country is only written about: %s', async (words) => {
    expect(await ask(words)).toMatchObject({
      outcome: 'not-found',
      title: expect.stringMatching(/^Not (?:recorded|named)/),
    })
  })

  it.each([
    'did biden meet stoltenberg in madrid',
    'was the june meeting in madrid',
    'did stoltenberg visit madrid',
    'was the january meeting in 2021',
    'will draghi attend the january meeting',
    'will biden meet stoltenberg',
    'did Blinken call Stoltenberg',
    'did harris and biden have a call',
    'did biden speak with macron in person',
    'did the call take place in washington',
    'did stoltenberg meet the french president in june',
  ])('nor with no, when the place, the time or the kind is another: %s', async (words) => {
    const answer = await ask(words)
    expect(answer.outcome).toBe('not-found')
    expect(answer.title).not.toMatch(/^(?:Yes|No:)/)
  })

  it.each([
    'did King Charles attend the January meeting',
    'did Prince Charles attend on 28 feb 2022',
    'who is Charles III',
  ])('when somebody else has the given name: %s', async (words) => {
    expect(await ask(words)).toMatchObject({ outcome: 'not-found', people: [] })
  })

  it('when they spoke by telephone and meeting was asked about', async () => {
    const answer = await asking(answeringOver(smallChronicle()))('did Ada Lindqvist meet Joe Calder?')
    expect(answer).toMatchObject({ outcome: 'not-found', title: expect.stringContaining('it was a call') })
  })
})

describe('a yes or no question is answered with yes', () => {
  it.each([
    ['was the call organised by biden', 'Joe Biden organised it'],
    ['did biden organise the call on 28 february', 'Joe Biden organised it'],
    ['is biden president of the united states', 'Joe Biden (President, United States)'],
    ['did the us organise the call', 'Joe Biden (President, United States)'],
    ['was japan represented by kishida', 'Fumio Kishida'],
    ['did the g7 meet', 'Meeting of G7 leaders'],
    ['did stoltenberg meet the german chancellor', 'Olaf Scholz (Chancellor, Germany)'],
    ['was anyone from poland on the call', 'Andrzej Duda (President, Poland)'],
    ['did canada attend the call', 'Justin Trudeau (Prime Minister, Canada)'],
    ['was germany represented on the call', 'Olaf Scholz (Chancellor, Germany)'],
    ['did the german chancellor attend on 28 february', 'Olaf Scholz (Chancellor, Germany)'],
    ['did canada or russia attend the call', 'Justin Trudeau (Prime Minister, Canada)'],
    ['did duda or iohannis attend the january meeting', 'Andrzej Duda is named'],
    ['did biden meet stoltenberg in washington', 'Joe Biden and Jens Stoltenberg are named'],
    ['was the january meeting in 2022', 'Virtual meeting'],
    ['did zelensky address the summit', 'Volodymyr Zelenskyy addressed it'],
  ])('where one event carries all of it: %s', async (words, says) => {
    expect(await ask(words)).toMatchObject({ outcome: 'answered', title: expect.stringMatching(/^Yes: /) })
    expect((await ask(words)).title).toContain(says)
  })
})

describe('an event asked for by its id', () => {
  it('has only those who are named in it', async () => {
    const small = asking(answeringOver(smallChronicle()))
    expect((await small('was Joe Calder at gra10124')).title).toMatch(/^Yes: Joe Calder/)
    expect((await small('was Nadia Brandt at gra10124')).title).toMatch(/^No: Nadia Brandt/)
    expect((await small('was Petr Novak at ca110228')).title).toMatch(/^Not named/)
  })
})

describe('two whom a visitor met', () => {
  it('are not said to have met each other', async () => {
    expect(await ask('did Sullivan meet Austin')).toMatchObject({ outcome: 'not-found' })
    expect((await ask('did Stoltenberg meet Austin')).title).toMatch(/^Yes/)
  })
})

describe('no', () => {
  it('is said of a list that is whole, not of one that goes on', async () => {
    expect((await ask('did iohannis attend the january meeting')).title).toMatch(/^No: Klaus Iohannis/)
    const document = aDocument({
      id: 'open',
      body: 'The meeting on 9 January 2023 included Maria Costa and several other leaders.',
    })
    const person = { name: 'Maria Costa', role: null, represents: null, part: 'took part' as const }
    const date = { start: '2023-01-09', end: '2023-01-09', precision: 'day' as const, certainty: 'stated' as const }
    const event = anEvent({
      id: 'open0001',
      kind: 'meeting',
      date,
      participants: [person],
      listsPresent: true,
      citations: [cited(document, document.body)],
    })
    const small = asking(answeringOver(chronicleOf({ documents: [document], events: [event] })))
    expect((await small('did Luis Pinto attend the meeting on 9 January 2023')).title).toMatch(/^Not named/)
  })
})

describe('whom another sentence names', () => {
  const asked = askingCorpus({
    'royal.md': `---
published: 2023-09-06
---
King Hal and Queen Ada of Norway began a three-day state visit to Iceland this morning. This afternoon the Queen opened an exhibition of maps at the Harbour Museum.
`,
  })

  it('is shown with the sentence that says it, not with that alone that says who is meant', async () => {
    const answer = await asked('did the queen open an exhibition')
    expect(answer.title).toMatch(/^Yes: Ada/)
    expect(answer.text).toContain('the Queen opened an exhibition of maps')
  })
})

describe('a country that is said not to have been there', () => {
  const asked = askingCorpus({
    'sea.md': `---
published: 2024-06-12
---
King Hal of Jordan hosted an aid conference in Amman on 11 June 2024. Prime Minister Rita Vella of Malta, Foreign Minister Adam Wilk of Poland and Foreign Minister Kari Lund of Norway attended. Poland was not invited. Denmark's Minister of Defence, Lone Bro, who had been expected to speak, was unable to attend.
`,
  })

  it('is no plain yes, though somebody of it is named', async () => {
    expect((await asked('was poland at the amman conference')).title).toMatch(/^The sentences disagree/)
  })

  it('is a no for whom an office tells', async () => {
    const answer = await asked('did the danish defence minister attend the conference')
    expect(answer.title).toMatch(/^No: a sentence says so/)
    expect(answer.text).toContain('unable to attend')
  })

  it('is told by “neither” too', async () => {
    const neither = askingCorpus({
      'isles.md': `---
published: 2024-07-05
---
Prime Minister Rita Vella of Malta opened the annual summit of islands in Visby on 4 July 2024. Neither Fiji nor Samoa sent a delegation.
`,
    })
    expect((await neither('who was absent in Visby')).text).toContain('Neither Fiji nor Samoa')
  })
})
