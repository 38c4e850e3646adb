import { describe, expect, it } from 'vitest'
import { askingCorpus } from '../../../helpers/asking-corpus.ts'
import { GATHERINGS } from '../../../helpers/gatherings.ts'

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
    expect(await askingCorpus(GATHERINGS)(words)).toMatchObject({ command: 'ask', outcome: 'answered', people })
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
    const answer = await askingCorpus(GATHERINGS)(words)
    expect(answer).toMatchObject({ outcome: 'not-found', people: [] })
    expect(answer.title).toContain(`Not recorded: ${words}`)
  })

  it('shows the sentence that says so', async () => {
    const answer = await askingCorpus(GATHERINGS)('who chaired the meeting on 9 May 2023')
    expect(answer.text).toContain('The meeting was chaired by Foreign Minister Kari Moe.')
  })

  it('is told by any sentence of the document that tells of this one meeting', async () => {
    const answer = await askingCorpus(GATHERINGS)('who opened the fisheries meeting')
    expect(answer).toMatchObject({ outcome: 'answered', people: ['Lars Holm'] })
    expect(answer.text).toContain('Lars Holm opened the fisheries meeting with thanks.')
  })

  it.each([
    ['did Moe chair the meeting in Bergen', /^Yes: Kari Moe chaired it: /],
    ['did Holm chair the meeting in Bergen', /^Not recorded: that Lars Holm chaired it\. /],
    ['did Holm leave the meeting in Bergen', /that Lars Holm left it\. .*: no sentence says so\.$/],
  ])('is yes or not said as well: %s', async (words, title) => {
    expect((await askingCorpus(GATHERINGS)(words)).title).toMatch(title)
  })

  it.each(['who gave the keynote address', 'who gave the keynote', 'who delivered the keynote address'])(
    'is told by a speech that was delivered: %s',
    async (words) => {
      const ask = askingCorpus({
        'ports.txt': `---
published: 2021-03-09
---
On 9 March 2021, Governor Jon Vik opened the ports conference in Malta. A keynote address on quays was delivered by Professor Ola Moe, a member of the Council.
`,
      })
      expect(await ask(words)).toMatchObject({ outcome: 'answered', people: ['Ola Moe'] })
    },
  )

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

  it('is called not recorded, never not said, where a sentence with the verb is shown', async () => {
    const ask = askingCorpus({
      'wire.txt': `---
published: 2023-05-12
---
President Maria Costa of Portugal met Prime Minister Luis Pinto in Porto on 10 May 2023, and signed a fisheries agreement.
`,
    })
    const answer = await ask('who signed the fisheries agreement')
    expect(answer).toMatchObject({ outcome: 'not-found', people: [] })
    expect(answer.title).toBe('On “who signed the fisheries agreement” the documents say:')
    expect(answer.text).toContain('and signed a fisheries agreement.')
  })
})

describe('who signed', () => {
  const front = (title: string, published: string) =>
    `---\ntitle: "${title}"\npublisher: Quay Wire\npublished: ${published}\n---\n\n`
  const ask = askingCorpus({
    'herring.md': `${front('Herring deal in Oslo', '2023-05-16')}OSLO – Norway and Iceland agreed on Monday evening on how to share the herring.\n\nKari Moe, Jón Einarsson and Lars Holm signed the agreement after a long night.\n`,
    'rail.md': `${front('Malta and Portugal sign rail treaty', '2023-09-08')}Malta and Portugal have a new rail treaty.\n\nThe treaty was signed on 7 September 2023 by the Transport Minister of Malta, Rita Vella, and the Trade Minister of Portugal, Luis Pinto.\n`,
    'gas.md': `${front('Gas deal in Graz', '2023-11-21')}Otto Braun, Ivo Kral and Ana Kos signed the agreement on islands on 20 November 2023 in Graz.\n`,
  })

  it.each([
    ['who signed the herring deal?', ['Jón Einarsson', 'Kari Moe', 'Lars Holm']],
    ['who signed the rail treaty', ['Luis Pinto', 'Rita Vella']],
    ['who signed the rail agreement with Malta', ['Luis Pinto', 'Rita Vella']],
  ])('is told under another word for the same paper, and behind a date: %s', async (words, people) => {
    const answer = await ask(words)
    expect(answer).toMatchObject({ outcome: 'answered' })
    expect([...answer.people].toSorted()).toEqual(people)
  })

  it('is not told of a paper on something else', async () => {
    expect(await ask('who signed the gas deal')).toMatchObject({ outcome: 'not-found', people: [] })
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
      expect(answer.title).toMatch(/^Not recorded/)
    },
  )

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
      /^Not recorded: that Sofia Lind hosted it\..* hosted by Kari Moe\.$/,
    )
  })

  it('has somebody in a building only where the building is named', async () => {
    const ask = askingCorpus(LIMA)
    expect((await ask('who was in the Pentagon')).outcome).toBe('not-found')
    expect((await ask('has Hale been to the White House')).outcome).toBe('not-found')
    expect((await ask('who represented the White House')).people).toEqual(['Robert Hale'])
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
      /^(?:Seoul or Busan|Busan or Seoul) \(the sources differ\): /,
    )
    for (const city of ['Seoul', 'Busan'])
      expect((await ask(`was the meeting on 5 October 2020 in ${city}`)).title).toMatch(
        /^Yes: .*\(the sources differ\)$/,
      )
  })

  it('says yes to a surname of two who were both there', async () => {
    expect((await askingCorpus(HANOI)('did Bianchi meet Park')).title).toMatch(
      /^Yes: Laura Bianchi, Park Ji-hoon and Park Soo-min are named/,
    )
  })
})

describe('who stood for a country or a body', () => {
  const corpus = {
    'a.md':
      '---\ntitle: "Funeral"\npublished: 2023-04-12\n---\n\nTen leaders attended the funeral of former President Aino Salmi in Turku on Tuesday, among them Latvian President Zane Ozola. Estonian Foreign Minister Priit Kask represented the European Union.\n',
    'b.md':
      '---\ntitle: "Correction"\npublished: 2023-04-20\n---\n\nWe wrote about a fair; in fact Malta was represented by Foreign Minister Carla Borg. Lithuania was not represented by Minister Rasa Petraitis.\n',
  }
  const asked = askingCorpus(corpus)

  it.each([
    ['who represented the eu at the funeral', 'Priit Kask'],
    ['who represented malta', 'Carla Borg'],
  ])('is answered by the sentence that says it: %s', async (words, name) => {
    const answer = await asked(words)
    expect(answer.title).toContain(name)
    expect(answer.title).not.toMatch(/^Nobody is recorded as representing/)
  })

  it('is nobody where the sentence denies it', async () => {
    expect((await asked('who represented lithuania')).title).toMatch(/^Nobody is recorded as representing/)
  })
})

describe('who did something, told in a long sentence or in two', () => {
  const ask = askingCorpus({
    'ferry.md':
      '---\ntitle: "A ferry bank"\npublished: 2023-05-04\n---\n\nThe President, Ada Ek, has, in accordance with section 3 of the Ferry Act and on the recommendation of the Premier, appointed Bo Moe as Governor of the Ferry Bank on 3 May 2023.\n',
    'mou.md':
      '---\ntitle: "An MoU on ferries"\npublished: 2023-06-04\n---\n\nFinance Minister Ida Roos signed the MOU on the ferry forum in Bergen on 3 June 2023. Nils Vik, Secretary General of the Ferry Bank, signed on behalf of the Bank.\n',
  })
  it.each([
    ['who appointed Bo Moe', ['Ada Ek']],
    ['who signed the MOU on the ferry forum', ['Ida Roos', 'Nils Vik']],
    ['who signed the memorandum of understanding on the ferry forum', ['Ida Roos', 'Nils Vik']],
    ['who signed the memorandum on the ferry forum', ['Ida Roos', 'Nils Vik']],
  ])('%s', async (words, people) => {
    expect(await ask(words)).toMatchObject({ outcome: 'answered', people })
  })
})

describe('who signed what two bodies agreed on', () => {
  const ask = askingCorpus({
    'pact.md':
      '---\ntitle: "Media Release: The Bank of Malta and the Ferry Board sign a Memorandum of Understanding"\npublisher: Bank of Malta\npublished: 2023-06-04\n---\n\nThe Bank of Malta (Bank) and the Ferry Board (FBO) agreed on a Memorandum of Understanding (MoU) on Saturday 3rd of June 2023.\nThe MoU was signed by the Second Deputy Governor of the Bank, Mr Nils Vik, and the Acting Chief Executive Officer, Ms Ida Roos, for the FBO.\n',
  })
  it.each([
    ['who signed the memorandum', ['Nils Vik', 'Ida Roos']],
    [
      'who signed the memorandum of understanding between the Bank of Malta and the Ferry Board',
      ['Nils Vik', 'Ida Roos'],
    ],
    ['who signed for the FBO', ['Ida Roos']],
    ['who signed for the Bank of Malta', ['Nils Vik']],
  ])('%s', async (words, people) => {
    expect(await ask(words)).toMatchObject({ outcome: 'answered', people })
  })

  it('is never an office that stands behind "by"', async () => {
    expect((await ask('who signed for the bank')).title).not.toMatch(/Deputy Governor of the Bank/)
  })
})

describe('who presented credentials, told in a list of envoys', () => {
  it.each(['The envoys are', 'The new ambassadors included', 'The five diplomats were'])('%s', async (lead) => {
    const ask = askingCorpus({
      'envoys.md': `---\ntitle: "Envoys"\npublished: 2023-05-03\n---\n\nPresident Ada Ek on Wednesday received credentials from five new envoys to Norway. ${lead} Bo Moe (Malta), Ida Roos (Fiji) and Nils von Lund (the Noble Order of the Lake).\n`,
    })
    expect((await ask('who presented credentials to president ek')).people).toEqual([
      'Bo Moe',
      'Ida Roos',
      'Nils von Lund',
    ])
  })
})
