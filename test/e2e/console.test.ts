import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { launch } from '../helpers/child.ts'
import { folderWith } from '../helpers/folder.ts'

/** Asks these lines of the console, as `printf … | npm start -s` does; resolves with what it printed. */
async function ask(
  lines: string,
  env: Record<string, string> = {},
): Promise<{ out: string; err: string; code: number | null }> {
  const child = launch('main', [], { DATA_DIR: path.join(folderWith(), 'data'), ...env }, lines)
  const code = await child.ended
  return { out: child.out(), err: child.err(), code }
}

// What it answers is held by test/platforms/console/seeds.test.ts; here it is the process that counts.
describe('the console, as a process fed by a pipe', () => {
  it('tells the twelve of the call with office and country, and the sentence with its document and address', async () => {
    const { out, err, code } = await ask('/nato who attended 2022-02-28\n')
    expect({ err, code }).toEqual({ err: '', code: 0 })
    expect(out).toMatch(/^12 people at: /)
    expect(out).toMatch(/Ursula von der Leyen +President, European Commission/)
    expect(out).toContain('“The call included British Prime Minister Boris Johnson')
    expect(out).toContain('https://www.nato.int/cps/en/natohq/news_192578.htm')
  })
})

it('keeps the pictures of two questions side by side, and tells where', async () => {
  const data = path.join(folderWith(), 'data')
  const { out } = await ask('timeline 2022\ntimeline June 2022\ntimeline 2022\nexit\nhelp\n', { DATA_DIR: data })
  const told = [...out.matchAll(/^Picture: (.+)$/gm)].map((match) => match[1] ?? '')
  expect(told).toHaveLength(3)
  expect(told[2]).toBe(told[0])
  const kept = readdirSync(path.join(data, 'pictures')).toSorted()
  expect(kept.map((name) => name.replace(/-[0-9a-f]{8}\.png$/, ''))).toEqual(['timeline-2022', 'timeline-june-2022'])
  expect(
    told
      .map((file) => path.basename(file))
      .slice(0, 2)
      .toSorted(),
  ).toEqual(kept)
  expect(out).not.toContain('who attended <event>')
})

it('shows what the README says that it shows', async () => {
  const { out } = await ask('help\n')
  const [events] = /^\d+ events/.exec(out) ?? ['no events']
  expect(readFileSync(path.join(import.meta.dirname, '../../README.md'), 'utf8')).toContain(
    `${events} from 5 documents`,
  )
})

describe('a start that cannot be', () => {
  it('says what is missing when there is neither a token nor anybody who asks', async () => {
    const { out, err, code } = await ask('')
    expect({ out, code }).toEqual({ out: '', code: 0 })
    expect(err).toContain('set SLACK_BOT_TOKEN or DISCORD_TOKEN')
  })

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
    expect(err).toContain('start without them: npm start -- --skip-bad')
    expect(readdirSync(path.join(folder, 'corpus'))).toHaveLength(3)
  })

  it('tells a wrong option in a sentence', async () => {
    const child = launch('main', ['--skip-it'], {}, '')
    expect(await child.ended).toBe(1)
    expect(child.err()).toContain('Usage: npm start [-- --skip-bad]')
  })
})
