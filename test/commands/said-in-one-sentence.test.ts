import { describe, expect, it } from 'vitest'
import { askingCorpus } from '../helpers/asking-corpus.ts'

const of = (published: string, text: string) => ({
  'report.md': `---\ntitle: "Report"\npublisher: Quay Wire\npublished: ${published}\n---\n\n${text}\n`,
})

/** One short document each: when it was published, its text, what is asked of it and how the answer begins. */
type Case = readonly [published: string, text: string, asked: Readonly<Record<string, RegExp>>]

const DAYS: readonly Case[] = [
  [
    '2021-08-30',
    'Ida Sandvik was sworn in as the ninth harbour master of Malta on Aug 20 to replace Mr Olav Prass, who resigned on Aug 16 after losing the vote.',
    {
      'when did Olav Prass resign': /^16 August 2021/,
      'when was Ida Sandvik sworn in': /^20 August 2021/,
    },
  ],
  [
    '2025-05-24',
    'Harbour Master Lars Wang led the swearing-in of the keepers at the Lamp House yesterday, following the victory of his party at the May 3 general election.',
    {
      'when was the general election': /^3 May 2025/,
      'when was the swearing-in of the keepers': /^23 May 2025/,
    },
  ],
  [
    '2018-02-21',
    'Senator Karin Smee announced that on Thursday, 22 February 2018, Malta will host a Lighthouse Day for all keepers.',
    {
      'when will Malta host the Lighthouse Day': /^Planned for 22 February 2018/,
      'when is the Lighthouse Day': /22 February 2018/,
    },
  ],
  [
    '2021-02-03',
    'During the February 1-2 “paper visit” to Malta, Registrar Odile Renard also wrote to the mayors.',
    { 'when was the paper visit': /^1 February 2021 to 2 February 2021/ },
  ],
  [
    '2011-11-28',
    'Dalby, 28 November 2011 – The Harbour Bank of Malta (HBM) and Bank Nordmark (BNM) together announced today a memorandum on nets.',
    { 'when was the memorandum between HBM and Bank Nordmark announced': /^28 November 2011/ },
  ],
  [
    '2019-06-13',
    'Under the lease signed on June 11, the town pays for the new quay.',
    { 'when was the lease signed': /^11 June 2019/, 'when was the lease of the town signed': /^11 June 2019/ },
  ],
  [
    '2020-07-18',
    'The board named Dr. Wayne Robin as the next harbour master, an appointment effective October 1, 2020.',
    { 'when does the appointment of Wayne Robin take effect': /^1 October 2020/ },
  ],
  [
    '2020-07-18',
    'Ada Lund was appointed head of the Net Office with effect from 3 August 2020.',
    {
      'when does the appointment of Ada Lund take effect': /^3 August 2020/,
      'when did the appointment of Lund come into effect': /^3 August 2020/,
    },
  ],
]

const PLACES: readonly Case[] = [
  [
    '2009-05-28',
    'The president spoke of cod in his statement to the board at their Ninth Yearly Sitting, which has just ended in Bridgetown, Barbados.',
    {
      'where was the Ninth Yearly Sitting held': /^Bridgetown, Barbados/,
      'where was the yearly sitting': /^Bridgetown, Barbados/,
    },
  ],
  [
    '2022-10-27',
    'The unveiling will take place at Harbour House in Dalby at an hour that nobody knows yet.',
    {
      'where will the unveiling take place': /^Planned for Harbour House, Dalby/,
      'where will the unveiling be': /^Planned for Harbour House, Dalby/,
    },
  ],
  [
    '2024-03-08',
    'Ahead of a trip to America, the Norlandic Herring Council will meet in Oslo to talk about quotas, the clerk has said.',
    { 'where will the Herring Council meet': /^Planned for Oslo/ },
  ],
  [
    '2024-03-11',
    'The commission will sit at the Lind Building in Pretoria, while the Net Fair will be held at the Gallery Convention Centre in Midrand.',
    {
      'where will the Net Fair be held': /^Planned for Gallery Convention Centre, Midrand/,
      'where will the Net Fair take place': /^Planned for Gallery Convention Centre, Midrand/,
    },
  ],
  [
    '2024-08-06',
    'Premier Kasim Tokar asked Premier Serdar Berdi to come to the first Summit of the circle «Lakes – Rivers», which will be held in Astana.',
    { 'where will the Lakes – Rivers summit be held': /^Planned for Astana/ },
  ],
]

const PEOPLE: readonly Case[] = [
  [
    '2009-05-28',
    'The guests heard the William Reeve Lecture on Nets, which was given by Dr. Rhoda Lind of the Harbour College.',
    { 'who gave the William Reeve Lecture on Nets': /^Rhoda Lind/, 'who gave the lecture': /^Rhoda Lind/ },
  ],
  [
    '2015-02-03',
    '18.10 - 18.40 Talk on Nets moderated by Pr. André Sapin',
    { 'who moderates the talk on nets': /^André Sapin/ },
  ],
  [
    '2016-12-23',
    'The deal on nets was concluded on 22 December. The document was signed by Fisheries Minister Peter Kazim on behalf of Malta and bank director Vazil Hudal.',
    { 'who signed the deal': /^Peter Kazim and Vazil Hudal/ },
  ],
  [
    '2020-09-14',
    'Nine wardens were sworn in today at Lock’s Hall by Governor-General Sir Patrick Hall.',
    { 'who swore in the wardens': /^Patrick Hall/, 'who swore in the wardens on 2020-09-14': /^Patrick Hall/ },
  ],
  [
    '2010-05-05',
    'President Ma Ying met with a delegation of Norlandic keepers on the afternoon of May 5. He greeted the delegation, which is led by Representative Hong Jun-Po.',
    { 'who led the delegation that Ma met on 2010-05-05': /^Hong Jun-Po/ },
  ],
  [
    '2023-10-11',
    'Registrar Andriy Pysh met the fund’s Director Alfred Kamm and his deputy Uma Rama. Later came Dr. Ivar Quist, Premier Tove Berg’s spokesman.',
    {
      "who is Alfred Kamm's deputy": /^Uma Rama, the documents say/,
      'who is the deputy of Alfred Kamm': /^Uma Rama/,
      "who is Berg's spokesman": /^Ivar Quist/,
    },
  ],
]

const DEEDS: readonly Case[] = [
  [
    '2017-12-13',
    'The President, Dr Ameena Gurib, has, in line with an old law, and on the advice of the board, appointed Mr Yandra Googe as Governor of the Bank of Malta.',
    { 'who appointed Yandra Googe': /^Ameena Gurib/ },
  ],
  [
    '2022-01-10',
    'President Salva Mayard presided over the swearing-in of Hon. Moses Dengar as harbour master on 5 January 2022.',
    { 'who swore in Moses Dengar': /^Salva Mayard/ },
  ],
  [
    '2017-10-03',
    'The tenth round of talks was held on Tuesday. Yamaz Kazuko, Senior Deputy Minister of Japan, headed the Japanese delegation, while Secretary Tehmin Janju led the Maltese side.',
    { 'who led the Maltese side on 2017-10-03': /^Tehmin Janju\b/, 'who led the Maltese side': /^Tehmin Janju\b/ },
  ],
  [
    '2010-05-05',
    'President Ma Ying met with a delegation of lamp keepers on the afternoon of May 5. He welcomed the delegation, led by Representative Hong Jun-Po. On May 1 the Bay Fair was opened by Mayor Han Zheng.',
    { 'who led the delegation that Ma met on 2010-05-05': /^Hong Jun-Po/ },
  ],
  [
    '2022-11-20',
    'Registrar Godwin Emef is expected to address more than 500 keepers at the Annual Lamp Supper of the Harbour Club.',
    { 'who will speak at the Annual Lamp Supper': /^Planned: Godwin Emef/ },
  ],
  [
    '2022-05-13',
    'President Nina Berg presented the Order of the Lake to the physician Dr. Olga Petrenko in the Lake Palace on Thursday.',
    {
      'who received the Order of the Lake': /Olga Petrenko$|^Olga Petrenko/,
      'who was awarded the Order of the Lake': /^Olga Petrenko/,
      'who presented the Order of the Lake': /^Nina Berg/,
    },
  ],
  [
    '2023-06-05',
    'The bridge over the Varda was built by Norcon and cost 40 million euros. It will be run by Blue Quays.',
    { 'who built the bridge': /^Norcon, the documents say/ },
  ],
  [
    '2023-06-05',
    'Fisheries Minister Oda Holm resigned on Friday over the nets. She will be replaced by Deputy Minister Karl Stein from Monday.',
    { 'who resigned': /^Oda Holm/, 'who will replace Holm': /^(?:Planned: )?Karl Stein/ },
  ],
  [
    '2023-06-05',
    'The board elected Tove Lind chair of the Lake Commission on 1 June in Bern. She succeeds Rolf Meyer.',
    { 'who succeeded Rolf Meyer': /^Tove Lind/, 'when was Tove Lind elected': /1 June 2023/ },
  ],
  [
    '2023-06-05',
    'Prime Minister Kaito Mori arrived in Lima on Sunday evening for a three-day visit.',
    { 'when did Mori arrive in Lima': /^4 June 2023, the documents say/ },
  ],
  [
    '2024-03-19',
    'Director Karina Georg departed Accra on Monday, 18 March 2024, after a visit to Ghana. She took part in a summit on fish there.',
    { 'when did Georg leave Accra': /18 March 2024/ },
  ],
  [
    '2023-06-05',
    'Minister Borg and Minister Pavlou discussed nets and the ferry line in Valletta on Saturday.',
    { 'what did Borg and Pavlou discuss': /^On “what did/ },
  ],
]

const OTHERS: readonly Case[] = [
  [
    '2021-04-02',
    'President Nina Berg met Premier Tom Reed on Friday. Spokesman Lars Ek said that the talks lasted 40 minutes. They discussed nets and lamps.',
    {
      'who is Lars Ek': /^Lars Ek, Spokesman, the documents say/,
      'who is ek': /^Lars Ek, Spokesman/,
      'what did Berg and Reed discuss': /^On “what did/,
    },
  ],
]

const MORE: readonly Case[] = [
  [
    '2024-02-02',
    'President Ama Boat swore in three judges of the Lake Court at Lock Hall on Thursday, 1 February 2024: Esi Mensa, Kojo Adda and Yaa Owus.',
    { 'who was sworn in on 1 February 2024': /^Esi Mensa, Kojo Adda and Yaa Owus/ },
  ],
  [
    '2024-07-09',
    'The bill on nets passed by 54 votes to 31. Speaker Ivar Moe said that it matters to all keepers.',
    { 'who is the speaker': /^Ivar Moe, the documents say/ },
  ],
  [
    '2021-12-02',
    'Presenting their letters of credence to Governor-General Dame Cora this morning were Ambassador Zsolt Gabor of Hungary and High Commissioner Jim Nipo of Vanuatu.',
    { 'who presented letters of credence on 2021-12-02': /^Zsolt Gabor and Jim Nipo/ },
  ],
  [
    '2018-09-03',
    'President Frank Stein will be in Finland for a state visit on 17–19 September as a guest of President Sauli Nist. On Tuesday 18 September, Stein will meet Prime Minister Juha Sippo in Turku.',
    { 'who will Stein meet on 2018-09-18': /^Frank Stein is expected at 1 planned event together with Juha Sippo$/ },
  ],
]

const VISITORS: readonly Case[] = [
  [
    '2021-12-06',
    'President Stefan Petrov visited today the National Bank of Malta, where he met Anita Borg, Governor of the National Bank.',
    {
      'when did Petrov visit the National Bank': /^6 December 2021/,
      'who visited the National Bank': /^1 person at: Meeting of Stefan Petrov/,
    },
  ],
  [
    '2010-09-15',
    'Invited by the Governor of the Bank of Malta, Mr. Adrian Full, the Deputy Governor of the Bank of Norway, Mr. Lars Berg, made an official visit at the Bank of Malta on 14-15 September 2010.',
    { 'who visited the Bank of Malta': /^1 person at: Official visit/ },
  ],
]

/** What one sentence tells, and no event: the answer is the sentence’s, and says so. */
describe.each([
  ['the day', DAYS],
  ['the place', PLACES],
  ['who it was', PEOPLE],
  ['what was done', DEEDS],
  ['who somebody is, what was discussed', OTHERS],
  ['who presented, who meets on one day', MORE],
  ['who came to a body', VISITORS],
])('one sentence tells %s', (_, cases) => {
  const rows = cases.flatMap(([published, text, asked]) =>
    Object.entries(asked).map(([words, title]) => ({ words, title, published, text })),
  )
  it.each(rows)('$words', async ({ words, title, published, text }) => {
    const told = await askingCorpus(of(published, text))(words)
    expect(told.outcome).toBe('answered')
    expect(told.title).toMatch(title)
  })
})

it('whoever has no right to do it did not do it', async () => {
  const ask = askingCorpus(
    of(
      '2023-06-22',
      'The board of the Lamp Bank met on 21 June 2023. Present: Ida Roos, Karl Bang. The Secretary of State, Mr Gideon Prass, attended the meeting without the right to vote.',
    ),
  )
  expect((await ask('did Gideon Prass vote')).title).not.toMatch(/^Yes/)
  expect((await ask('did Gideon Prass attend the meeting')).title).toMatch(/^Yes/)
})

describe('what a sentence says of something else', () => {
  it.each([
    [
      'when was the storm',
      '2022-03-29',
      'Much was done because of what was seen in 2014 and as an answer to the storm over the bay.',
    ],
    [
      'when is the regatta',
      '2018-02-21',
      'Harbour Master Pia Sund said on Monday that the regatta would need more boats.',
    ],
    ['who built the pier', '2023-06-05', 'The pier will be built by Friday, Norcon said.'],
    [
      'who is Karl Moe',
      '2021-04-02',
      'President Nina Berg met Premier Tom Reed on Friday. Spokesman Lars Ek told of it.',
    ],
    ["who is Pysh's deputy", '2023-10-11', 'Registrar Andriy Pysh met Director Alfred Kamm and his deputy Uma Rama.'],
    ['where will the council meet', '2024-03-08', 'Ahead of a trip to America, Tove Berg thanked the council.'],
  ])('is no answer: %s', async (words, published, text) => {
    expect((await askingCorpus(of(published, text))(words)).outcome).not.toBe('answered')
  })
})
