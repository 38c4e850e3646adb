import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Answer } from '../../src/core/answer.ts'
import { folderWith } from '../helpers/folder.ts'
import { ONE_CALL } from '../helpers/one-call.ts'
import { tool } from '../helpers/tool.ts'

type Printed = Pick<
  Answer,
  'question' | 'command' | 'outcome' | 'title' | 'people' | 'events' | 'citations' | 'suggestions'
> &
  Pick<Answer, 'page'> & { readonly text: string; readonly pictures?: readonly string[] }

/** Runs the tool over a small corpus with a data folder of its own. */
const ask = (args: readonly string[], input = '') =>
  tool('ask', ['--corpus', folderWith(ONE_CALL), ...args], { DATA_DIR: folderWith() }, input)

const parsed = (out: string): readonly Printed[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('ask', () => {
  it('takes “exit” for a farewell and not for a question', async () => {
    const { code, out } = await ask(['--json'], 'who attended 2022-02-28\nexit\nwho attended 1999-01-01\n')
    expect(code).toBe(0)
    expect(parsed(out).map((answer) => answer.question)).toEqual(['who attended 2022-02-28'])
  })

  it('prints one JSON object for each line of standard input, an empty one too', async () => {
    const { code, out, err } = await ask(
      ['--json'],
      'who attended 2022-02-28\n\nwho attended 1999-01-01\nwho attended 02/03/2022\n',
    )
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const answers = parsed(out)
    expect(answers.map((answer) => answer.outcome)).toEqual(['answered', 'invalid', 'not-found', 'ambiguous'])
    expect(Object.keys(answers[0] ?? {})).toEqual([
      'question',
      'command',
      'outcome',
      'title',
      'text',
      'people',
      'events',
      'citations',
      'suggestions',
    ])
    expect(answers[0]).toMatchObject({
      question: 'who attended 2022-02-28',
      command: 'who attended',
      people: ['Ana Kovač', 'Jón Einarsson'],
    })
  })

  it('cites words that stand in the document where it says', async () => {
    const [answer] = parsed((await ask(['--json', 'who attended 2022-02-28'])).out)
    const body = ONE_CALL['call.txt'].split('---\n')[2] ?? ''
    expect(answer?.citations.length).toBeGreaterThan(0)
    for (const { start, end, quote } of answer?.citations ?? []) expect(body.slice(start, end)).toBe(quote)
    for (const { start, end, quote } of answer?.events.flatMap((event) => event.citations) ?? []) {
      expect(body.slice(start, end)).toBe(quote)
    }
  })

  it('tells where the picture of a timeline is, with --json as without', async () => {
    const [answer] = parsed((await ask(['--json', 'timeline'])).out)
    expect(answer?.pictures).toHaveLength(1)
    const [file = ''] = answer?.pictures ?? []
    expect(answer?.text).toContain(`Picture: ${file}`)
    expect([...readFileSync(file).subarray(1, 4)]).toEqual([...'PNG'].map((letter) => letter.charCodeAt(0)))
    const [other] = parsed((await ask(['--json', 'who attended 2022-02-28'])).out)
    expect(other).not.toHaveProperty('pictures')
  })

  it('prints plain text without --json, and takes the words without quotation marks', async () => {
    const { out } = await ask(['who', 'attended', '28', 'Feb', '2022'])
    expect(out).toMatch(/^2 people at: /)
    expect(out).toContain('  Ana Kovač      President, Croatia')
    expect(out).toContain('https://grain.example/call')
    expect(out).not.toContain('\u001b')
  })

  it('says so where --page names a page that is not there', async () => {
    const { out } = await ask(['--page', '9', 'who attended 2022-02-28'])
    expect(out).toMatch(/^There is no page 9: this is all of it\.$/m)
  })

  it('tells how many pages there are, and gives the one that --page names', async () => {
    const days = Array.from({ length: 12 }, (_, n) => `On ${n + 1} March 2022, President Ana Kovač visited Iceland.`)
    const corpus = folderWith(
      Object.fromEntries(
        days.map((body, n) => [`visit-${n}.txt`, `---\ntitle: Visit ${n}\npublished: 2022-04-01\n---\n${body}\n`]),
      ),
    )
    const page = async (...args: string[]) =>
      (await tool('ask', ['--corpus', corpus, ...args, 'what happened March 2022'], { DATA_DIR: folderWith() })).out
    const answers = await Promise.all([1, 2, 3].map((n) => page('--json', '--page', `${n}`)))
    const read = answers.flatMap(parsed)
    expect(read.map((answer) => answer.page)).toEqual([1, 2, 3].map((number) => ({ number, of: 3 })))
    expect(new Set(read.flatMap((answer) => answer.events.map((event) => event.id))).size).toBe(12)
    expect(await page('--page', '2')).toMatch(/→ --page 1 {2}· {2}--page 3\nPage 2 of 3/)
    expect((await ask(['--page', 'two', 'help'])).err).toContain('--page takes a number')
  })

  it('counts from the day that --today names', async () => {
    const [answer] = parsed((await ask(['--json', '--today', '2022-03-01', 'who attended yesterday'])).out)
    expect(answer?.people).toHaveLength(2)
  })

  it('says how it is used when an option is wrong', async () => {
    const { code, err } = await ask(['--today', '2022-02-30', 'next'])
    expect(code).toBe(1)
    expect(err).toContain('“2022-02-30” is no day')
    expect(err).toContain('Usage: npm run -s ask --')
  })
})
