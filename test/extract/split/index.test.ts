import { describe, expect, it } from 'vitest'
import type { Passage } from '../../../src/core/passage.ts'
import { split } from '../../../src/extract/split/index.ts'
import { documentOf, readingOf } from '../../helpers/reading.ts'

const passages = (text: string, file?: string) => split(documentOf(text, file)).map(({ passage }) => passage)
const texts = (list: readonly Passage[], role: Passage['role']) =>
  list.filter((p) => p.role === role).map((p) => p.text)
const prose = (text: string, file?: string) => texts(passages(text, file), 'prose')

describe('a text is split into what can be cited', () => {
  const text =
    'Ministers meet\n\nOslo, 4 May 2023\n\nThey met on Monday. They\nspoke.\n\nThey ate:\n• Ann Lee, minister\n• Bo Roe\n'

  it('gives spans of the body of the same length as their text, in order and apart', () => {
    const document = documentOf(text)
    let last = 0
    for (const { passage } of split(document)) {
      const { start, end, text: said } = passage
      expect(start).toBeGreaterThanOrEqual(last)
      expect(document.body.slice(start, end).replace(/\s/g, ' ')).toBe(said)
      last = end
    }
  })

  it('knows headings, sentences over two lines, and lists, whose items belong to the sentence before them', () => {
    const found = passages(text)
    expect(texts(found, 'heading')).toEqual(['Ministers meet'])
    expect(texts(found, 'prose')).toEqual([
      'They met on Monday.',
      'They spoke.',
      'They ate:',
      '• Ann Lee, minister',
      '• Bo Roe',
    ])
    const [eating, ann, bo] = found.slice(-3).map(({ paragraph }) => paragraph)
    expect([ann, bo]).toEqual([eating, eating])
  })

  it('keeps the lines of a list of envoys apart, however long they are', () => {
    const lines = ['Ana Brel', 'Mia Holm', 'Jon Vik', 'Leo Fjord', 'Ida Lund'].map(
      (name, i) =>
        `${i % 2 === 0 ? 'Her' : 'His'} Excellency ${name} Ambassador-designate of the Island Republic of Malta`,
    )
    expect(passages(lines.join('\n')).map(({ text }) => text)).toEqual(lines)
  })

  it('joins lines that were broken at a margin, and only those', () => {
    const broken = [
      'The ministers of six countries met in Oslo on Monday to speak about',
      'Fisheries in the far north and the Barents Sea, where each of them',
      'Norway and Iceland among them, has ships. It was their third talk of',
      'the year.',
    ].join('\n')
    expect(prose(broken)).toEqual([
      'The ministers of six countries met in Oslo on Monday to speak about Fisheries in the far north and the Barents Sea, where each of them Norway and Iceland among them, has ships.',
      'It was their third talk of the year.',
    ])
    expect(prose('First report of the day.\nSecond report of the day.')).toHaveLength(2)
  })

  it('joins lines that end within a name or a day, wherever they were broken', () => {
    const text = 'The minister met the Minister of Ports\nof Norway, Bo\nRoe, in Linz on 6\nFebruary 2017.'
    expect(passages(text).map(({ role }) => role)).toEqual(['prose'])
    expect(passages('Oslo, Norway\nPresident Lee met the envoys.').map(({ text: each }) => each)).toEqual([
      'Oslo, Norway',
      'President Lee met the envoys.',
    ])
  })

  it('reads entities as their signs', () => {
    expect(prose('Norway&rsquo;s minister met Smith &amp; Roe&nbsp;in Oslo.')[0]?.replace(/ +/g, ' ')).toBe(
      'Norway’s minister met Smith & Roe in Oslo.',
    )
  })

  it('reads Markdown without its marks', () => {
    const found = passages(
      '# Ministers *meet*\n\n**Ann Lee** met [Bo Roe](https://example.no/x) in _Oslo_.\n\n> They will meet again.\n\n![Photo of Bo](x.jpg)\n',
      'a.md',
    )
    const plain = (role: Passage['role']) => texts(found, role).map((said) => said.replace(/ +/g, ' ').trim())
    expect(plain('heading')).toEqual(['Ministers meet'])
    expect(plain('prose')).toEqual(['Ann Lee met Bo Roe in Oslo .', 'They will meet again.'])
  })
})

describe('noise yields nothing, and says why', () => {
  const around = (noise: string) => `Ministers meet in Oslo\n\nThey met on Monday.\n\n${noise}\n\nThey will meet again.`
  it.each<[reason: string, noise: string]>([
    ['separator', '###'],
    ['separator', '* * *'],
    ['share line', 'Share on Facebook | Tweet | E-mail'],
    ['navigation', 'Skip to main content'],
    ['navigation', 'Tags: Norway, fish'],
    ['date stamp', 'Last updated: 4 May 2023 19:02'],
    ['date stamp', 'May 4, 2023'],
    ['social media post', 'We met today. pic.twitter.com/abc — Ann Lee (@annlee) May 4, 2023'],
    ["photographer's credit", 'Ann Lee greets Bo Roe in Oslo. Photo: Kim Poe/NTB'],
    ["photographer's credit", 'Ann Lee greets Bo Roe. (AP Photo/Kim Poe)'],
    ['caption', 'Image caption: Ann Lee and Bo Roe in Oslo'],
    ['caption', 'Ann Lee (L) shakes hands with Bo Roe in Oslo.'],
    ['caption', 'Ann Lee, Minister of Fish, in a telephone call with Bo Roe, during the talks.'],
    ['byline', 'By Kim Poe'],
    ['byline', '(Reporting by Kim Poe; editing by Al Moe)'],
    ['comments', '12 comments'],
    ['contact', 'Media contact: Kim Poe, +47 22 33 44'],
    ['contact', 'press@example.no'],
    ['appeal', 'Subscribe to our newsletter and get the news.'],
    ['appeal', 'Our readers keep us free: please make a donation, says editor Kim Poe.'],
    ['legal notice', '2023 Oslo Gazette. All rights reserved.'],
    ['all-caps heading', 'TODAY IN THE NORTH'],
    ['another report', 'Read also: Ann Lee met Bo Roe in Bergen'],
    ["a journalist's question", 'Kim Poe (Oslo Gazette): Will you meet Bo Roe?'],
    ["a journalist's question", 'Q: Will you meet Bo Roe?'],
  ])('%s: %s', (reason, noise) => {
    const found = passages(around(noise)).filter(({ role }) => role === 'noise')
    expect(found.map((passage) => [passage.noise, passage.text])).toEqual([[reason, noise]])
  })

  it('goes on to the end behind "You may also like"', () => {
    const found = passages(around('You may also like\n\nAnn Lee meets the king\n\nBo Roe resigns'))
    expect(texts(found, 'prose')).toEqual(['They met on Monday.'])
  })

  it('ends after the headline behind "Related article" in the middle of a report', () => {
    const again =
      'The ministers of all six countries agreed that they would meet once more before the end of the year in Bergen, said the ministry.'
    expect(prose(around(`Related article\n\nBo Roe resigns\n\n${again}`))).toContain(again)
  })

  it('knows a text that is said twice word for word', () => {
    const lead = 'Ministers of six countries sat around one table.'
    expect(prose(`${lead}\n\nThey met on Monday.\n\n${lead}`)).toEqual([lead, 'They met on Monday.'])
  })

  it.each([
    'Photographs of the ministers were shared with the press on Monday.',
    'She said that the support of donors mattered.',
    'The minister read the statement to reporters and answered questions.',
    'NATO will follow up on this.',
    'They discussed comments by the U.S. side.',
    'The minister met governors of the Association for Pacific Ports (APPP).',
  ])('keeps a sentence that only has its words: %s', (sentence) => {
    expect(prose(around(sentence))).toContain(sentence)
  })
})

describe('a bulletin holds several reports', () => {
  const reports = (text: string) =>
    passages(text)
      .filter(({ role }) => role === 'prose')
      .map(({ report }) => report)

  it('each with a headline and a day', () => {
    expect(
      reports(
        'Call with Norway\nMay 3, 2023\nThe minister spoke with Norway today at length.\n\nCall with Iceland\nMay 4, 2023\nThe minister spoke with Iceland today at length.',
      ),
    ).toEqual([0, 1])
  })

  it('each with its day below it', () => {
    expect(
      reports(
        'The minister spoke with Norway today at length.\n\nOslo, May 3, 2023\n\nThe minister spoke with Iceland today at length.\n\nOslo, May 4, 2023',
      ),
    ).toEqual([0, 1])
  })

  it('each with a dateline', () => {
    expect(
      reports(
        'OSLO, May 3, 2023 (NTB) — Ministers met in Oslo for long talks.\n\nThey ate.\n\nBERGEN, May 4, 2023 (NTB) — Ministers met in Bergen for long talks.',
      ),
    ).toEqual([0, 0, 1])
  })

  it('and one report has one number, whatever headings it has', () => {
    expect(
      reports('Ministers meet\n\nThey met in Oslo on Monday, for a long time.\n\nWhat they ate\n\nThey ate fish.'),
    ).toEqual([0, 0])
  })
})

it('a sentence that nobody wrote is noise', () => {
  const [passage] = passages(`They met ${'and ate and met '.repeat(300)}.`)
  expect(passage).toMatchObject({ role: 'noise', noise: 'too long for a sentence' })
})

it('no text keeps the splitter busy', () => {
  for (const piece of ['a ', 'A.', '. ', '(', '“', '#', '* ', 'Photo: ', '- x\n', '[', '<b>', '&amp;', 'Q: ', 'Dr. A'])
    expect(split(documentOf(`Text ${piece.repeat(1_000_000 / piece.length)}`, 'a.md'))).toBeInstanceOf(Array)
})

it('a report that tells of its picture is no caption', () => {
  const { drafts } = readingOf(
    'While in Oslo today, Prime Minister Jon Vik had a telephone conversation with Maltese President Ana Brel. The photo of Vik talking to Brel (left) was taken by an officer and given to reporters.',
    '2024-06-12',
  )
  expect(drafts.map(({ kind }) => kind)).toEqual(['call'])
})
