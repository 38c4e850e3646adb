import { describe, expect, it } from 'vitest'
import { askingCorpus } from '../helpers/asking-corpus.ts'

/** Sentences in which somebody does more than being there, and sentences in which nobody does. */
const CORPUS = {
  'bergen.txt': `---
title: Ministers meet on fisheries in Bergen
publisher: Ministry of Fisheries
published: 2023-05-10
---
On 9 May 2023, Foreign Minister Kari Moe of Norway, Foreign Minister Jón Einarsson of Iceland and Foreign Minister Lars Holm of Denmark met in Bergen. The meeting was chaired by Foreign Minister Kari Moe. Jón Einarsson and Lars Holm signed the declaration on herring. Lars Holm opened the fisheries meeting with thanks.
`,
  'graz.txt': `---
title: Summit in Graz
publisher: Federal Chancellery
published: 2023-03-10
---
On 9 March 2023, President Maria Costa of Portugal and Chancellor Otto Braun of Austria attended the energy summit in Graz, hosted by Chancellor Otto Braun.
`,
  'call.txt': `---
title: Call on grain
publisher: Grain Council
published: 2023-06-21
---
On 20 June 2023, Foreign Minister Kari Moe of Norway held a call with Foreign Minister Ana Kovač of Croatia and Foreign Minister Lars Holm of Denmark.
`,
}

describe('who did something', () => {
  it.each([
    ['who chaired the meeting on 9 May 2023', ['Kari Moe']],
    ['who was the chair of the meeting in bergen', ['Kari Moe']],
    ["who's chairing the meeting in Bergen", ['Kari Moe']],
    ['who was the meeting in Bergen chaired by', ['Kari Moe']],
    ['who signed the declaration', ['Jón Einarsson', 'Lars Holm']],
    ['signatories of the declaration', ['Jón Einarsson', 'Lars Holm']],
    ['who hosted the summit in Graz', ['Otto Braun']],
    ['by whom was the summit in Graz hosted', ['Otto Braun']],
    ['host of the summit in Graz', ['Otto Braun']],
  ])('is answered with those of whom a sentence says so: %s', async (words, people) => {
    expect(await askingCorpus(CORPUS)(words)).toMatchObject({ command: 'ask', outcome: 'answered', people })
  })

  it.each([
    'who chaired the call',
    'who led the call',
    'who chaired the summit in Graz',
    'who closed the meeting in Bergen',
    'who left the meeting in Bergen',
    'who addressed the meeting in Bergen',
    'who organised the call',
  ])('is not said where no sentence says so, whoever was there: %s', async (words) => {
    const answer = await askingCorpus(CORPUS)(words)
    expect(answer).toMatchObject({ outcome: 'not-found', people: [] })
    expect(answer.title).toContain(`Not said in these documents: ${words}`)
  })

  it('shows the sentence that says so', async () => {
    const answer = await askingCorpus(CORPUS)('who chaired the meeting on 9 May 2023')
    expect(answer.text).toContain('The meeting was chaired by Foreign Minister Kari Moe.')
  })

  it('shows a sentence with the words that speaks for no event, and answers nothing with it', async () => {
    const answer = await askingCorpus(CORPUS)('who opened the fisheries meeting')
    expect(answer).toMatchObject({ outcome: 'not-found', people: [] })
    expect(answer.text).toContain('Lars Holm opened the fisheries meeting with thanks.')
  })

  it.each([
    ['did Moe chair the meeting in Bergen', /^Yes: Kari Moe chaired it: /],
    ['did Holm chair the meeting in Bergen', /^Not said in these documents: that Lars Holm chaired it\. /],
    ['did Holm leave the meeting in Bergen', /that Lars Holm left it\. .*: no sentence says so\.$/],
  ])('is yes or not said as well: %s', async (words, title) => {
    expect((await askingCorpus(CORPUS)(words)).title).toMatch(title)
  })

  it('says who organised it where no host is told', async () => {
    const ask = askingCorpus({
      'call.txt': `---
published: 2022-02-28
---
On 28 February 2022, Foreign Minister Kari Moe of Norway took part in a conference call organised by President Maria Costa of Portugal.
`,
    })
    expect((await ask('who hosted the call')).title).toBe('Maria Costa (organised it): “who hosted the call”')
  })
})

describe('who did it together', () => {
  const LIMA = {
    'lima.txt': `---
published: 2021-09-20
---
On 20 September 2021, Foreign Minister Elena Quispe of Peru met Foreign Minister Tomás Rojas of Bolivia and Foreign Minister Camila Vera of Chile in Lima. Elena Quispe co-chaired the meeting with Camila Vera.
`,
    'call.txt': `---
published: 2021-10-12
---
On 12 October 2021, Foreign Minister Camila Vera of Chile held a phone call with Secretary of State Robert Hale of the United States.
`,
    'exercise.txt': `---
published: 2021-08-15
---
Exercise Condor was held off Valparaíso from 2 to 13 August 2021.
`,
  }

  it('is told of all whom the sentence joins', async () => {
    const people = ['Elena Quispe', 'Camila Vera']
    expect(await askingCorpus(LIMA)('who co-chaired the meeting in Lima')).toMatchObject({ people })
    expect(await askingCorpus(LIMA)('who chaired the meeting in Lima')).toMatchObject({ people })
  })

  it.each(['who congratulated vera', 'who invited hale', 'did vera congratulate hale'])(
    'takes no verb for a given name, typed without capitals: %s',
    async (words) => {
      const answer = await askingCorpus(LIMA)(words)
      expect(answer).toMatchObject({ outcome: 'not-found', people: [] })
      expect(answer.title).toMatch(/^Not said/)
    },
  )

  it('counts no country where none is recorded', async () => {
    const answer = await askingCorpus(LIMA)('which countries took part in exercise condor')
    expect(answer).toMatchObject({ outcome: 'not-found', people: [] })
    expect(answer.title).toBe('Not counted: no country is recorded for Exercise Condor, 2–13 August 2021.')
  })

  it('is told of another record of the same, where the question names somebody else', async () => {
    const ask = askingCorpus({
      'host.txt': `---
published: 2023-06-17
---
Prime Minister Kari Moe of Norway hosted the Baltic Sea Summit in Bergen on 15 and 16 June 2023.
`,
      'guests.txt': `---
published: 2023-06-16
---
Swedish Prime Minister Sofia Lind and Danish Prime Minister Mads Holt took part in the Baltic Sea Summit on 15 June 2023.
`,
    })
    expect((await ask('did Lind host the Baltic Sea Summit')).title).toMatch(
      /^Not said in these documents: that Sofia Lind hosted it\..* hosted by Kari Moe\.$/,
    )
  })

  it('counts the places where somebody went, not the countries of those who were there', async () => {
    const ask = askingCorpus({
      'trip.txt': `---
published: 2023-06-09
---
President Maria Costa of Portugal visited Graz on 2 June 2023. President Maria Costa of Portugal visited Linz on 8 June 2023.
`,
    })
    expect((await ask('how many cities did Costa visit')).title).toBe('2 places: Linz and Graz')
  })

  it('has somebody in a building only where the building is named', async () => {
    const ask = askingCorpus(LIMA)
    expect((await ask('who was in the Pentagon')).outcome).toBe('not-found')
    expect((await ask('has Hale been to the White House')).outcome).toBe('not-found')
    expect((await ask('who represented the White House')).people).toEqual(['Robert Hale'])
  })
})

describe('what was said of people beside the event', () => {
  const VISIT = {
    'vilnius.txt': `---
published: 2023-11-03
---
President Maria Costa of Portugal visited Graz from 1 to 3 November 2023. President Maria Costa was accompanied by Foreign Minister Lars Holm of Denmark. On 2 November 2023, President Maria Costa met Chancellor Otto Braun of Austria and Mayor Ida Lund in Graz. Foreign Minister Kari Moe of Norway sent her regrets and stayed in Oslo.
`,
    'linz.txt': `---
published: 2024-02-27
---
The meeting of the energy ministers in Linz planned for 5 March 2024 has been postponed.
`,
    'trade.txt': `---
published: 2023-07-04
---
Trade Minister Amina Yusuf of Nigeria and Trade Minister John Kamau of Kenya met in Addis Ababa on 3 July 2023 for trade talks.
`,
  }

  it('names as company only whom a sentence names', async () => {
    expect(await askingCorpus(VISIT)('who accompanied Costa')).toMatchObject({ people: ['Lars Holm'] })
    expect(await askingCorpus(VISIT)('who accompanied Braun')).toMatchObject({ outcome: 'not-found', people: [] })
  })

  it('shows the sentence that tells of an absence, and makes no fact of it', async () => {
    const answer = await askingCorpus(VISIT)('did Moe attend the meeting with Braun')
    expect(answer).toMatchObject({ outcome: 'not-found', people: [] })
    expect(answer.text).toContain('Kari Moe of Norway sent her regrets')
  })

  it.each([
    ['was the meeting in Linz cancelled', /^Postponed: .*5 March 2024$/],
    ['did the meeting in Linz happen', /^Postponed: /],
    ['who attended 5 March 2024', /^Postponed: /],
    ['was the meeting in Graz cancelled', /^Not said in these documents: that it was called off\. .*it was held/],
    [
      'were the trade talks in Nairobi',
      /^Not said in these documents: that it was in “nairobi”\. .*it was in Addis Ababa/,
    ],
  ])('tells what became of it, and where it was: %s', async (words, title) => {
    expect((await askingCorpus(VISIT)(words)).title).toMatch(title)
  })

  it('finds what was called off by its status', async () => {
    const ask = askingCorpus(VISIT)
    expect((await ask('what was cancelled')).events.map(({ place }) => place)).toEqual(['Linz'])
    expect((await ask("what's planned")).outcome).toBe('not-found')
  })

  it('asks back about a slip in a place', async () => {
    expect((await askingCorpus(VISIT)('what happened in gratz')).suggestions).toContain('what happened in Graz')
  })

  it('shows the sentences with the words where no event answers', async () => {
    const answer = await askingCorpus(VISIT)('what happened with the energy ministers in 2022')
    expect(answer.outcome).toBe('not-found')
    expect(answer.text).toContain('The meeting of the energy ministers in Linz')
  })

  it.each([
    ['which countries were at the talks in Addis Ababa', /^2 countries at .*: Nigeria and Kenya$/],
    ['which ministers met in Addis Ababa', /^2 ministers at .*: Amina Yusuf and John Kamau$/],
  ])('lists countries and offices by name: %s', async (words, title) => {
    expect((await askingCorpus(VISIT)(words)).title).toMatch(title)
  })
})

describe('how many', () => {
  it.each([
    ['how many people met in Bergen', /^3 people at Meeting of .*9 May 2023: /, 3],
    ['how many ministers were on the call on 20 June 2023', /^3 ministers at /, 3],
    ['how many presidents were at the summit in Graz', /^1 president at .*: Maria Costa$/, 1],
    ['how many countries attended the call on 20 June 2023', /^3 countries at .*: Norway, Croatia and Denmark$/, 3],
    ['how many times did Moe and Holm meet', /^2 events in these documents/, 0],
  ])('leads with the number: %s', async (words, title, people) => {
    const answer = await askingCorpus(CORPUS)(words)
    expect(answer.title).toMatch(title)
    expect(answer.people).toHaveLength(people)
  })

  it('says that others may have been there, where no document lists all', async () => {
    expect((await askingCorpus(CORPUS)('how many people were on the call on 20 June 2023')).text).toContain(
      'Counted are those whom the documents name',
    )
  })

  it.each([
    'how many people were killed in Bergen',
    'how many soldiers were sent to Bergen',
    'how many ministers signed the declaration',
  ])('counts nothing that nobody recorded: %s', async (words) => {
    expect(await askingCorpus(CORPUS)(words)).toMatchObject({ outcome: 'not-found', people: [] })
  })

  it('tells how many days it took, or that this is not said', async () => {
    const ask = askingCorpus({
      'visit.txt': `---
published: 2023-06-03
---
President Maria Costa of Portugal visited Graz from 1 to 3 June 2023. On 9 June 2023, President Maria Costa of Portugal met Chancellor Otto Braun of Austria in Linz.
`,
    })
    expect((await ask('how long was the visit to Graz')).title).toMatch(/^3 days: .*1–3 June 2023$/)
    expect((await ask('how long was the meeting in Linz')).title).toMatch(/^Not said: /)
  })
})

describe('a document that tells more than one thing of an event', () => {
  const HANOI = {
    'hanoi.txt': `---
published: 2019-04-12
---
On 11 April 2019, Health Minister Lan Tran of Viet Nam met Health Minister Somsak Chai of Thailand and Health Minister Aung Myint of Myanmar in Hanoi. Health Minister Lan Tran chaired the morning session; Health Minister Chai chaired the afternoon session.
`,
    'seoul.txt': `---
publisher: Seoul Gazette
published: 2020-10-06
---
Trade Minister Park Ji-hoon of South Korea and Ambassador Park Soo-min met European Commissioner Laura Bianchi in Seoul on 5 October 2020.
`,
    'busan.txt': `---
publisher: European Commission
published: 2020-10-05
---
Commissioner Laura Bianchi met Trade Minister Park Ji-hoon of the Republic of Korea in Busan on 5 October 2020.
`,
  }

  it('names of two sessions the one that is asked about', async () => {
    const ask = askingCorpus(HANOI)
    expect((await ask('who chaired the morning session')).people).toEqual(['Lan Tran'])
    expect((await ask('who chaired the afternoon session')).people).toEqual(['Somsak Chai'])
  })

  it('leads with both places where the sources disagree', async () => {
    const ask = askingCorpus(HANOI)
    expect((await ask('where did Bianchi meet Park')).title).toMatch(
      /^(?:Seoul or Busan|Busan or Seoul) \(the sources disagree\): /,
    )
    for (const city of ['Seoul', 'Busan'])
      expect((await ask(`was the meeting on 5 October 2020 in ${city}`)).title).toMatch(
        /^Yes: .*\(the sources disagree\)$/,
      )
  })

  it('says yes to a surname of two who were both there', async () => {
    expect((await askingCorpus(HANOI)('did Bianchi meet Park')).title).toMatch(
      /^Yes: Laura Bianchi, Park Ji-hoon and Park Soo-min are named/,
    )
  })
})
