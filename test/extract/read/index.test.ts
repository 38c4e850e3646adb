import { describe, expect, it } from 'vitest'
import type { Document } from '../../../src/core/document.ts'
import { readDocument } from '../../../src/extract/read/index.ts'
import { documentOf } from '../../helpers/reading.ts'

function problemsOf(bytes: string | Uint8Array, file = 'report.txt'): string[] {
  const read = readDocument(file, Buffer.from(bytes), 'hash')
  if (!Array.isArray(read)) throw new Error('it was read')
  return read.map((problem) => `${problem.file}:${problem.line}: ${problem.message}`)
}

describe('front matter', () => {
  it('gives title, publisher, address and day, and leaves the body as it stands below it', () => {
    const body = '\r\nMinisters met. \t \n\n“Ça va”, she said. 🙂\n'
    const head =
      '---\r\ntitle: "Ministers: a meeting"\npublisher: Oslo Gazette\nurl: https://example.no/a?b=1\npublished: 2023-05-04\n---  \n'
    const document = documentOf(head + body, 'deep/2023/report.txt')
    expect(document).toMatchObject<Partial<Document>>({
      id: 'deep/2023/report',
      file: 'deep/2023/report.txt',
      title: 'Ministers: a meeting',
      publisher: 'Oslo Gazette',
      url: 'https://example.no/a?b=1',
      published: '2023-05-04',
      publishedByEditor: true,
      bodyLine: 7,
      body,
      hash: 'hash',
    })
  })

  it.each(['2023', '2023-05', '2023-05-04'])('takes %s as a day, month or year as exactly as it is', (published) => {
    expect(documentOf(`---\npublished: ${published}\n---\nMinisters met.`).published).toBe(published)
  })

  it('may be left out or be empty', () => {
    expect(documentOf('Ministers met.').body).toBe('Ministers met.')
    expect(documentOf('---\n---\nMinisters met.').body).toBe('Ministers met.')
    expect(documentOf('---\n# only a remark\n---\nMinisters met.').publisher).toBeNull()
  })

  it('keeps a line of dashes that opens a text without front matter', () => {
    expect(documentOf('---\nMinisters met in Oslo.\n').body).toBe('---\nMinisters met in Oslo.\n')
  })

  it('leaves alone what other programs keep in a front matter', () => {
    expect(documentOf('---\ntitle: Talks\nlayout: post\ntags: [a, b]\n---\nMinisters met.').title).toBe('Talks')
    const both = '---\ntitle: Talks\ndate: 2023-05-05T10:00\npublished: 2023-05-04\n---\nMinisters met.'
    expect(documentOf(both).published).toBe('2023-05-04')
  })

  it('reads corrections with their lines', () => {
    const text = '---\ncorrections:\n  - quote: They met\n    fix: date\n    date: 2023-05-04\n---\nThey met in May.'
    expect(documentOf(text).corrections).toEqual([{ quote: 'They met', fix: 'date', date: '2023-05-04', line: 3 }])
  })
})

describe('every fault is told with its line and what to do, all at once', () => {
  it.each<[what: string, text: string, told: RegExp]>([
    ['bad YAML', '---\ntitle: Talks: a report\n---\nMinisters met.', /^report\.txt:2: .*not valid YAML.*quotes/],
    [
      'a key with a slip in it',
      '---\ntitel: Talks\n---\nMinisters met.',
      /^report\.txt:2: unknown key "titel"; write "title"/,
    ],
    [
      'a key that other programs have for one of ours',
      '---\ntitle: Talks\ndate: 2023-05-04\n---\nMinisters met.',
      /^report\.txt:3: unknown key "date"; write "published"/,
    ],
    ['an address as source', '---\nsource: https://a.no/1\n---\nThey met.', /^report\.txt:2: .*"source"; write "url"/],
    ['a name as source', '---\nsource: Oslo Gazette\n---\nThey met.', /^report\.txt:2: .*"source"; write "publisher"/],
    ['a swapped letter', '---\npubilshed: 2023\n---\nThey met.', /^report\.txt:2: .*"pubilshed"; write "published"/],
    ['a key cut short', '---\npublishd: 2023\n---\nThey met.', /^report\.txt:2: .*"publishd"; write "published"/],
    ['a capital', '---\ntitle: Talks\nTitle: Talk\n---\nThey met.', /^report\.txt:3: .*"Title"; write "title"/],
    ['an impossible day', '---\n\npublished: 2023-02-30\n---\nMinisters met.', /^report\.txt:3: there is no such day/],
    [
      'a day written otherwise',
      '---\npublished: 4 May\n---\nMinisters met.',
      /^report\.txt:2: write the date as 2022-02-28/,
    ],
    ['no address', '---\nurl: example\n---\nMinisters met.', /^report\.txt:2: url has to be an address/],
    ['front matter that is not closed', '---\ntitle: Talks\nMinisters met.', /^report\.txt:1: .*not closed.*---/],
    ['aliases', '---\na: &a [1]\nb: *a\n---\nMinisters met.', /^report\.txt:/],
    ['no text', '---\ntitle: Talks\n---\n \n', /^report\.txt:4: there is no text/],
    ['an empty file', '', /^report\.txt:1: there is no text/],
    [
      'a quote that is gone',
      '---\ncorrections:\n  - { quote: We met, fix: not-an-event }\n---\nThey met.',
      /^report\.txt:3: the text does not say "We met"/,
    ],
    [
      'a fix nobody knows',
      '---\ncorrections:\n  - { quote: They met, fix: colour }\n---\nThey met.',
      /^report\.txt:3: a correction needs `fix:`/,
    ],
    [
      'an end before its beginning',
      '---\ncorrections:\n  - { quote: They met, fix: date, date: 2023-05, end: 2023-04 }\n---\nThey met.',
      /^report\.txt:3: the end is before/,
    ],
    [
      'a day before the one the text is dated',
      '---\npublished: 2023-05-01\n---\nMinisters meet\n\nMay 4, 2023\n\nThey met.',
      /^report\.txt:2: published is 2023-05-01, but the text is dated 2023-05-04 \(line 6\)/,
    ],
  ])('%s', (_, text, told) => {
    expect(problemsOf(text)[0]).toMatch(told)
  })

  it('believes the editor when the page says so itself, whatever the reader’s clock on top says', () => {
    const text =
      '---\npublished: 2023-05-01\n---\nSaturday, December 06, 2025 | 06:15 PM\n\nMinisters meet\n\nThey met.\n\nFirst Published: May 01 2023 | 5:57 PM\n'
    expect(readDocument('report.txt', Buffer.from(text), 'hash')).toMatchObject({ published: '2023-05-01' })
  })

  it('believes the editor when later days stand below what is told: they are those of other reports', () => {
    const told = `${'The two ministers spoke about fish, ports and the weather over the sea. '.repeat(2).trim()}\n`
    const others = 'More\nHarbour opens\n14:48, 13.01.2026\nFerry late\n19:16, 12.01.2026\n'
    const text = `---\npublished: 2023-05-01\n---\nMinisters meet\n\n${told}\n${told}\n${others}`
    expect(readDocument('report.txt', Buffer.from(text), 'hash')).toMatchObject({ published: '2023-05-01' })
  })

  it('tells several faults of one file together', () => {
    const text = '---\ntitle: ""\npublished: 2023-13\nurls: me\n---\n\n'
    expect(problemsOf(text).map((problem) => problem.split(':')[1])).toEqual(['2', '3', '4', '6'])
  })

  it('says which line is not UTF-8', () => {
    expect(problemsOf(Buffer.concat([Buffer.from('One\ntwo\n'), Buffer.from([0x63, 0xe9, 0x0a])]))[0]).toMatch(
      /^report\.txt:3: this line is not UTF-8/,
    )
    expect(problemsOf(Buffer.from('\ufeffHello', 'utf16le'))[0]).toMatch(/UTF-16; save it as UTF-8/)
    expect(problemsOf('one\ntwo \0 three')[0]).toMatch(/^report\.txt:2: .*zero byte/)
  })

  it('refuses a line that no person wrote, without choking on it', () => {
    expect(problemsOf(`One.\n${'x'.repeat(20_000_000)}`)[0]).toMatch(/MB/)
    expect(problemsOf(`One.\n${'x'.repeat(3_000_000)}\nThree.`)[0]).toMatch(/^report\.txt:2: this line has 3\.0 MB/)
  })

  it.each([
    'Ministers meet in Oslo\n\n24 May 2023, Oslo\n\nMinisters will meet in Oslo.',
    'Media advisory\n\nDate: 24 May 2023\nTime: 10:00\n\nMedia are invited.',
    'The Prime Minister will travel to Oslo.\n\n24 May 2023 – Arrival\n\n25 May 2023 – Departure',
  ])('does not mind the day of what is announced: %j', (text) => {
    expect(documentOf(`---\npublished: 2023-05-03\n---\n${text}`).published).toBe('2023-05-03')
  })

  it.each([
    'Published: 24 May 2023\n\nMinisters will meet in Oslo.',
    'Ministers will meet in Oslo.\n\nToday (24 May 2023), they said so.',
    'OSLO, May 24, 2023 (NTB) — Ministers will meet.',
    '24 May 2026\n\nMinisters will meet in Oslo.',
  ])('minds a later day that is said to be the day of publication: %j', (text) => {
    expect(problemsOf(`---\npublished: 2023-05-03\n---\n${text}`)).toHaveLength(1)
  })

  it('does not mind a page that is dated a day later, or updated later', () => {
    const text = '---\npublished: 2023-05-03\n---\nMay 4, 2023\n\nLast updated: 9 June 2023\n\nThey met.'
    expect(documentOf(text).published).toBe('2023-05-03')
  })
})

describe('what the front matter lacks is read from the text', () => {
  it.each<[text: string, published: string | null]>([
    ['Ministers meet in Oslo\n\nMay 4, 2023\n\nThey met.', '2023-05-04'],
    ['Ministers meet in Oslo\n  • 4 May 2023 -\n  • |\n  • Last updated: 9 May 2023\n\nThey met.', '2023-05-04'],
    ['Oslo, 4 May 2023\n\nThey met.', '2023-05-04'],
    ['OSLO, May 4, 2023 (NTB) — Ministers met.', '2023-05-04'],
    ['FOR IMMEDIATE RELEASE: May 4, 2023\nThey met.', '2023-05-04'],
    ['Published: Thursday, 4 May 2023, 10:30 AM CEST\nThey met.', '2023-05-04'],
    ['Ministers meet\nMay 4, 2023 / 4:01 PM / 2 years ago\nThey met.', '2023-05-04'],
    ['# 04 May 2023 14:07 (UTC +02:00)\nThey met.', '2023-05-04'],
    ['Today (4 May 2023), ministers met.', '2023-05-04'],
    ['They met in Oslo.\n\nOslo, 4 May 2023', '2023-05-04'],
    ['Minister’s call with Norway: 4 May 2023\n\nThe minister spoke with Norway.', '2023-05-04'],
    ['Posted 24/05/2023\nThey met.', '2023-05-24'],
    ['Posted 05/09/2023\nThey will meet again on May 11.', '2023-05-09'],
    ['Posted 05/09/2023\nThey met.', null],
    ['OSLO, May 4 — Ministers met.', null],
    ['They met on 4 May 2023 and will meet again.', null],
    ['Last updated: 9 May 2023\n\nThey met.', null],
    ['Today, ministers met.', null],
  ])('%j was published %s', (text, published) => {
    expect(documentOf(text)).toMatchObject({ published, publishedByEditor: false })
  })

  it.each<[text: string, title: string | null]>([
    ['Ministers meet in Oslo\n\nThey met.', 'Ministers meet in Oslo'],
    ['Press release\n\n  Ministers meet in Oslo\nMay 4, 2023\nThey met.', 'Ministers meet in Oslo'],
    ['May 4, 2023\nMinisters meet in Oslo\nThey met.', 'Ministers meet in Oslo'],
    ['They met in Oslo on Monday, said the ministry.\nMore text', null],
  ])('%j is titled %j', (text, title) => {
    expect(documentOf(text).title).toBe(title)
  })

  it('takes the mark of a Markdown heading from the title', () => {
    expect(documentOf('# Ministers meet in **Oslo**\n\nThey met.', 'a.md').title).toBe('Ministers meet in Oslo')
  })
})

describe('a saved page', () => {
  const paragraph =
    'Ministers of six countries met in Oslo to talk about fish, ships and the price of ice in the far north. '
  const page = `<!doctype html><html><head><title>Oslo Gazette | Ministers meet</title>
    <meta property="og:site_name" content="Oslo Gazette"><link rel="canonical" href="https://example.no/a">
    <meta property="article:published_time" content="2023-05-04T10:00:00+02:00"></head>
    <body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article><h1>Ministers meet in Oslo</h1>
    <p>${paragraph.repeat(3)}</p><figure><img src="x.jpg"><figcaption>Photo: Somebody</figcaption></figure>
    <p>They will meet <b>again</b> on&nbsp;Friday.</p><ul><li>Norway</li><li>Iceland</li></ul><p>${paragraph.repeat(3)}</p>
    </article><footer>Subscribe to our newsletter</footer><script>alert(1)</script></body></html>`

  it('gives its article as text, with what the page says of itself', () => {
    const document = documentOf(page, 'page.html')
    expect(document).toMatchObject({
      title: 'Ministers meet in Oslo',
      publisher: 'Oslo Gazette',
      url: 'https://example.no/a',
      published: '2023-05-04',
    })
    expect(document.body).toContain('\n\nThey will meet again on Friday.\n')
    expect(document.body).toContain('• Norway\n')
    expect(document.body).not.toMatch(/Sport|Photo|newsletter|alert|</)
  })

  it('may have front matter, which counts more', () => {
    expect(documentOf(`---\npublisher: NTB\npublished: 2023-05-05\n---\n${page}`, 'page.html')).toMatchObject({
      publisher: 'NTB',
      published: '2023-05-05',
      publishedByEditor: true,
    })
  })

  it('without an article is a fault', () => {
    expect(problemsOf('<html><body><script>let there = "words"</script></body></html>', 'p.html')[0]).toMatch(
      /no article/,
    )
  })
})
