import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { launch } from '../helpers/child.ts'
import { folderWith } from '../helpers/folder.ts'

const TWELVE = [
  ['Jens Stoltenberg', 'Secretary General, NATO'],
  ['Joe Biden', 'President, United States'],
  ['Boris Johnson', 'Prime Minister, United Kingdom'],
  ['Justin Trudeau', 'Prime Minister, Canada'],
  ['Emmanuel Macron', 'President, France'],
  ['Olaf Scholz', 'Chancellor, Germany'],
  ['Mario Draghi', 'Prime Minister, Italy'],
  ['Andrzej Duda', 'President, Poland'],
  ['Klaus Iohannis', 'President, Romania'],
  ['Ursula von der Leyen', 'President, European Commission'],
  ['Charles Michel', 'President, European Council'],
  ['Fumio Kishida', 'Prime Minister, Japan'],
]

/** Asks these lines of the console, as `printf … | npm start -s` does; resolves with what it printed. */
async function ask(
  lines: string,
  env: Record<string, string> = {},
): Promise<{ out: string; err: string; code: number | null }> {
  const child = launch('main', [], { DATA_DIR: path.join(folderWith(), 'data'), ...env }, lines)
  const code = await child.ended
  return { out: child.out(), err: child.err(), code }
}

describe('the console, over the five documents', () => {
  it('tells the twelve of the call with office and country, and the sentence with its document and address', async () => {
    const { out, err, code } = await ask('/nato who attended 2022-02-28\n')
    expect({ err, code }).toEqual({ err: '', code: 0 })
    for (const [name, office] of TWELVE) expect(out).toMatch(new RegExp(`${name} +${office}`))
    expect(out).toContain('“The call included British Prime Minister Boris Johnson')
    expect(out).toContain('https://www.nato.int/cps/en/natohq/news_192578.htm')
  })

  it('finds the same call by every way to write the day, and by words', async () => {
    const ways = ['28 Feb 2022', 'Feb 28, 2022', '28.02.2022', 'the call with Biden']
    const { out } = await ask(ways.map((words) => `who attended ${words}\n`).join(''))
    expect(out.match(/Fumio Kishida +Prime Minister, Japan/g)).toHaveLength(ways.length)
  })

  it('asks which day is meant when it can be two', async () => {
    const { out } = await ask('who attended 02/03/2022\n')
    expect(out).toContain('2022-03-02')
    expect(out).toContain('2022-02-03')
  })

  it('answers nonsense with one clear sentence and what to type instead', async () => {
    const nonsense = ['2022-02-30', 'yesterdayish', '🎉', 'x'.repeat(4000), '']
    const { out, code } = await ask(nonsense.map((words) => `who attended ${words}\n`).join(''))
    expect(code).toBe(0)
    const answers = out.trim().split('\n\n')
    expect(answers).toHaveLength(nonsense.length)
    for (const answer of answers) expect(answer).toMatch(/^[^\n]{10,200}\n(?:Type:|→) who attended/)
  })

  it('says that nothing is recorded and names the nearest days, and never guesses', async () => {
    const { out } = await ask('who attended 1999-01-01\n')
    expect(out).toContain('Nothing is recorded')
    expect(out).toContain('24 January 2022')
    expect(out).not.toContain('“')
  })
})

describe('a start that cannot be', () => {
  it('names every broken file and touches nothing', async () => {
    const folder = folderWith({
      'corpus/bad-yaml.txt': '---\ntitle: "half\n---\nText.\n',
      'corpus/empty.txt': '',
      'corpus/latin.txt': new Uint8Array([0x4e, 0xe9, 0x65]),
    })
    const data = path.join(folder, 'data')
    const { err, code } = await ask('help\n', { CORPUS_DIR: path.join(folder, 'corpus'), DATA_DIR: data })
    expect(code).toBe(1)
    expect(err).toMatch(/bad-yaml\.txt:\d+: /)
    expect(err).toMatch(/empty\.txt:1: /)
    expect(err).toMatch(/latin\.txt:1: /)
    expect(readdirSync(path.join(folder, 'corpus'))).toHaveLength(3)
  })

  it('tells a wrong option in a sentence', async () => {
    const child = launch('main', ['--skip-it'], {}, '')
    expect(await child.ended).toBe(1)
    expect(child.err()).toContain('Usage: npm start [-- --skip-bad]')
  })
})
