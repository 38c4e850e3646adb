import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import type { OpenChronicle } from '../../src/chronicle/open.ts'
import { fixedClock } from '../../src/clock.ts'
import { projectDir } from '../../src/config.ts'
import { corpusOf, readCorpus } from '../../src/corpus/corpus.ts'
import { silentLog } from '../../src/log.ts'
import { createAnswering } from '../../src/questions/answering.ts'
import { loadVocabulary, namesToAsk } from '../../src/vocabulary.ts'
import { anAsker, answeringOver, asking } from '../helpers/asking.ts'
import { aDocument, anEvent, chronicleOf, cited } from '../helpers/chronicle.ts'
import { smallChronicle } from '../helpers/small-chronicle.ts'

/** The corpus that comes with the project: real sentences about real calls and meetings of 2022. */
let chronicle: OpenChronicle
const folder = mkdtempSync(path.join(tmpdir(), 'communique-'))
const vocabularyDir = `${projectDir}/config`

beforeAll(() => {
  chronicle = readCorpus(corpusOf({ corpusDir: `${projectDir}/seeds`, dataDir: folder, vocabularyDir })).chronicle
})
afterAll(() => {
  chronicle.close()
  rmSync(folder, { recursive: true })
})

const ask = (words: string) => {
  const answering = createAnswering({
    commands,
    chronicle: () => chronicle,
    clock: fixedClock('2026-11-21T12:00:00Z'),
    zone: 'UTC',
    log: silentLog,
    draw: async () => Uint8Array.of(1),
    ...namesToAsk(loadVocabulary(vocabularyDir)),
  })
  return asking(answering, anAsker())(words)
}

describe('a yes or no question is not answered with yes', () => {
  it.each([
    ['did macron organise the call on 28 february?', 'organised by Joe Biden'],
    ['did trudeau organise the call', 'organised by Joe Biden'],
    ['Was it Macron who organised the call?', 'organised by Joe Biden'],
    ['did stoltenberg host biden?', 'Not said'],
    ['did scholz leave the call', 'Not said'],
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
      title: expect.stringMatching(/^Not (?:said|named)/),
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

describe('who from a country', () => {
  it('are its people alone', async () => {
    expect((await ask('who from germany attended 24 jan 2022')).people).toEqual(['Olaf Scholz'])
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

describe('exceptions', () => {
  it.each([
    'did everyone but Draghi attend the january meeting',
    'did everyone attend the call',
    'did macron and scholz meet without biden',
    'who attended the call but not the january meeting',
    'who did stoltenberg not meet',
  ])('are not answered as if they were not there: %s', async (words) => {
    expect(await ask(words)).toMatchObject({
      outcome: 'invalid',
      people: [],
      title: expect.stringContaining('missing'),
    })
  })

  it.each(['did Johnson not attend the call?', "didn't Johnson attend the call?", 'wasnt johnson on the call'])(
    'with a mere “not” are told what is recorded, without a yes that could mean either: %s',
    async (words) => {
      expect(await ask(words)).toMatchObject({
        outcome: 'answered',
        title: 'Boris Johnson is named: Secure conference call organised by Joe Biden, 28 February 2022',
      })
    },
  )

  it.each([
    ['who did not attend the january meeting', 'who attended the january meeting'],
    ['who was absent from the january meeting', 'who attended the january meeting'],
    ['who attended the call but not the january meeting', 'who attended the call'],
    ['who attended the call but not the january meeting', 'who attended the january meeting'],
    ['who did stoltenberg not meet', 'who met Jens Stoltenberg'],
  ])('offer what can be answered: %s', async (words, offered) => {
    expect((await ask(words)).suggestions).toContain(offered)
  })

  it('show who was there where one event is meant', async () => {
    expect((await ask('who did not attend on 28 february 2022')).text).toContain('Fumio Kishida')
  })
})

describe('for whom somebody stood', () => {
  it.each([
    'did johnson represent britain',
    'did michel represent the european council',
    'did duda represent the osce',
  ])('is yes where it is recorded or said: %s', async (words) => {
    expect((await ask(words)).title).toMatch(/^Yes: /)
  })

  it.each([
    ['did johnson represent france', 'that Boris Johnson stood for France'],
    ['did von der leyen represent the european council', 'that Ursula von der Leyen stood for European Council'],
    ['did canada represent japan', 'that Canada stood for Japan'],
  ])('is not said of others, however many represented it: %s', async (words, says) => {
    expect(await ask(words)).toMatchObject({ outcome: 'not-found', title: expect.stringContaining(says) })
  })
})

describe('whether anybody was there for a country', () => {
  it.each([
    ['was there anyone from germany on 28 feb 2022', /^Yes: Olaf Scholz /],
    ['was there anyone from russia on 28 feb 2022', /^Not said in these documents: that Russia took part/],
    ['was there a german minister on the call', /^Not said in these documents: that the Minister of Germany took part/],
  ])('is asked of those who stood for it: %s', async (words, title) => {
    expect((await ask(words)).title).toMatch(title)
  })
})

describe('every event of a kind', () => {
  it('is counted, and said of nobody', async () => {
    const answer = await ask('did Draghi attend all meetings in 2022')
    expect(answer.title).toMatch(/^1 event in these documents with Mario Draghi/)
    expect((await ask('was Draghi absent')).title).toMatch(/^Mario Draghi is named: /)
  })
})

describe('what happened beside an event', () => {
  it.each([
    ['what happened before the call', ['2022-02-21', '2022-01-24', '2014-10-01']],
    ['what happened after the january meeting', ['2022-02-21', '2022-02-28']],
  ])('is what was before or after it, the nearest first: %s', async (words, days) => {
    const found = (await ask(words)).events.map((event) => event.date?.start)
    expect(found.slice(0, days.length)).toEqual(days)
  })
})

describe('what an event is not asked about by name', () => {
  it.each([
    'was the call recorded',
    'did the call last long',
    'did zelenskyy speak first',
    'does stoltenberg know putin',
    'is stoltenberg still secretary general',
  ])('is no yes: %s', async (words) => {
    expect((await ask(words)).outcome).toBe('not-found')
  })

  it('says which part is recorded where another was asked about', async () => {
    expect((await ask('was biden the host of the call')).title).toMatch(/^Yes: Joe Biden organised it: /)
    expect((await ask('was biden the organiser of the call')).title).toMatch(/^Yes: Joe Biden organised it: /)
  })

  it('tells how often for “twice”, and offers the days for “before”', async () => {
    expect((await ask('did macron meet scholz twice')).title).toMatch(/^2 events in these documents/)
    const answer = await ask('did stoltenberg meet austin before blinken')
    expect(answer).toMatchObject({ outcome: 'invalid', people: [] })
    expect(answer.suggestions).toContain('when did Jens Stoltenberg meet Lloyd Austin')
  })

  it('tells each plan with its date', async () => {
    expect((await ask('will there be a summit in june')).title).toContain('Planned: NATO Summit, 29–30 June 2022')
  })
})

describe('what no event records', () => {
  it.each([
    ['did macron resign', 'that Emmanuel Macron resigned.'],
    ['was macron angry', 'that Emmanuel Macron was “angry”.'],
    ['did NATO organise the call', 'that NATO organised it.'],
    ['did zelenskyy attend the summit in person', 'that they were in one room.'],
  ])('is not said, whoever was there: %s', async (words, says) => {
    const answer = await ask(words)
    expect(answer).toMatchObject({ outcome: 'not-found', people: [] })
    expect(answer.title).toContain(says)
  })

  it.each(['did putin', 'did macron condemn the invasion'])('is no yes: %s', async (words) => {
    expect((await ask(words)).outcome).toBe('not-found')
  })

  it('is asked back about a slip in a name that stands alone', async () => {
    expect((await ask('stoltenburg')).suggestions).toEqual(['Jens Stoltenberg'])
  })
})

describe('who most', () => {
  it.each([
    ['most frequent attendee', 'Jens Stoltenberg: named in '],
    ['who attended the most meetings', 'Jens Stoltenberg: named in '],
  ])('is counted: %s', async (words, begins) => {
    const answer = await ask(words)
    expect(answer).toMatchObject({ outcome: 'answered', people: ['Jens Stoltenberg'] })
    expect(answer.title.startsWith(begins)).toBe(true)
    expect(answer.text).toMatch(/Joe Biden +\d+ events/)
  })
})

describe('the first and the last', () => {
  it.each([
    ['first event', 'The first in these documents: Appointment of Jens Stoltenberg, October 2014'],
    ['earliest meeting', 'The first in these documents: Virtual meeting organised by Joe Biden, 24 January 2022'],
    ['last time stoltenberg met biden', '2 June 2022: Meeting of Jens Stoltenberg, Joe Biden and Kamala Harris'],
    ['when did stoltenberg first meet biden', '24 January 2022: Virtual meeting organised by Joe Biden'],
    [
      'who did stoltenberg last meet',
      'Jens Stoltenberg: the last in these documents, together with Joe Biden and Kamala Harris, 2 June 2022',
    ],
  ])('is one event, at that end of the time: %s', async (words, title) => {
    const answer = await ask(words)
    expect(answer).toMatchObject({ outcome: 'answered', title })
    expect(answer.events).toHaveLength(1)
  })

  it('of several are as many as asked for, in that order', async () => {
    const days = async (words: string) => (await ask(words)).events.map((event) => event.date?.start)
    expect(await days('first two events')).toEqual(['2014-10-01', '2022-01-24'])
    expect(await days('last 2 events of march 2022')).toHaveLength(2)
    expect(await days('first events of 2022')).toEqual((await days('first events of 2022')).toSorted())
  })
})

describe('an end that is asked for', () => {
  it.each([
    ["when will stoltenberg's term end", /^30 September 2023, as the documents tell it/],
    ['until when is stoltenberg secretary general', /^30 September 2023, as the documents tell it/],
    ['when does the nato summit end', /^30 June 2022: the last day of NATO Summit/],
    ['when does the nato summit start', /^29 June 2022: the first day of NATO Summit/],
    ['when did the call end', /^28 February 2022: .* the hour is not recorded$/],
  ])('leads: %s', async (words, title) => {
    const answer = await ask(words)
    expect(answer).toMatchObject({ outcome: 'answered', title: expect.stringMatching(title) })
    expect(answer.citations).not.toEqual([])
  })

  it.each([
    "when does macron's term end",
    'when did the visit of stoltenberg end',
    "when did stoltenberg's term begin",
  ])('is not said where no sentence tells it: %s', async (words) => {
    expect(await ask(words)).toMatchObject({ outcome: 'not-found', title: expect.stringMatching(/^Not said: /) })
  })
})

describe('whom a sentence names', () => {
  it('as standing for a body did so, although another one is recorded', async () => {
    const answer = await ask('who represented the osce')
    expect(answer).toMatchObject({ outcome: 'answered', people: ['Andrzej Duda'] })
    expect(answer.text).toContain('representing the Chairmanship of the OSCE')
  })
})

describe('a month alone', () => {
  it.each(['march', 'March 2022?', 'march 24'])('asks what happened then: %s', async (words) => {
    expect(await ask(words)).toMatchObject({ command: 'what happened', outcome: 'answered' })
  })
})

describe('a slip in a name', () => {
  it('is asked about, not taken for somebody', async () => {
    expect((await ask('who is dudda')).suggestions).toEqual(['who is Andrzej Duda'])
  })
})
