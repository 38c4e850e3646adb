import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { aCorpus, aReport } from '../helpers/corpus-folder.ts'
import { tool } from '../helpers/tool.ts'

const first = aReport('2021-05-03', 'Ada Novak', 'Bernd Lind')
const second = aReport('2022-06-04', 'Carla Ruiz', 'Dieter Falk')

describe('corpus export', () => {
  it('prints one event a line, each fact with its sentence, and makes the data folder it is told', async () => {
    const corpus = aCorpus({ 'a.txt': `---\ntitle: Talks\n---\n${first}`, 'b.txt': second })
    expect(existsSync(corpus.dataDir)).toBe(false)
    const { code, out, err } = await tool('corpus', ['export', '--corpus', corpus.folder], { DATA_DIR: corpus.dataDir })
    expect([code, err]).toEqual([0, ''])
    const events = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(events).toHaveLength(2)
    expect(events[1]).toMatchObject({
      id: expect.stringMatching(/^\w{10}$/),
      kind: 'meeting',
      status: 'held',
      title: expect.any(String),
      date: { start: '2021-05-03', end: '2021-05-03', precision: 'day', certainty: 'stated' },
      place: 'Vienna',
      organisers: [],
      documents: ['a'],
    })
    expect(events[1].participants).toContainEqual({
      name: 'Ada Novak',
      role: 'President',
      represents: 'Poland',
      part: 'took part',
    })
    const supports = events[1].citations.map((citation: { supports: string }) => citation.supports)
    expect(new Set(supports)).toEqual(
      new Set(['event', 'date', 'place', 'participant:Ada Novak', 'participant:Bernd Lind']),
    )
    for (const { quote, start, end, document, title } of events[1].citations) {
      expect([first.slice(start, end), document, title]).toEqual([quote, 'a', 'Talks'])
    }
    expect(existsSync(path.join(corpus.dataDir))).toBe(true)
  })

  it('reads the folder of the settings when none is named', async () => {
    const { folder, dataDir } = aCorpus({ 'a.txt': first })
    const { code, out } = await tool('corpus', ['export'], { DATA_DIR: dataDir, CORPUS_DIR: folder })
    expect([code, out.trim().split('\n').length]).toEqual([0, 1])
    expect(readFileSync(path.join(dataDir, 'chronicle.sqlite')).subarray(0, 15).toString()).toBe('SQLite format 3')
  })

  it('prints nothing for a corpus with a broken file, tells all problems, and goes on without them when told to', async () => {
    const { folder, dataDir } = aCorpus({ 'a.txt': first, 'b.txt': '', 'sub/c.md': '---\ntitel: One\n---\nText.\n' })
    const environment = { DATA_DIR: dataDir }
    const refused = await tool('corpus', ['export', '--corpus', folder], environment)
    expect([refused.code, refused.out, existsSync(path.join(dataDir, 'chronicle.sqlite'))]).toEqual([1, '', false])
    expect(refused.err.trim().split('\n')).toEqual([
      expect.stringContaining(`${folder}/b.txt:1: `),
      expect.stringContaining(`${folder}/sub/c.md:2: `),
    ])
    const without = await tool('corpus', ['export', '--corpus', folder, '--skip-bad'], environment)
    expect([without.code, without.out.trim().split('\n').length]).toEqual([0, 1])
    expect(without.err).toContain(`left out ${folder}/b.txt:1: `)
  })
})

describe('corpus check', () => {
  it('sums up a corpus in order, with what is not read', async () => {
    const { folder, dataDir } = aCorpus({
      'a.txt': first,
      'b.txt': `---\npublished: 2022-06-05\n---\n${second}`,
      'c.txt': first,
      'd.pdf': '',
      'e.txt': '---\nlayout: post\n---\nNothing happened.\n\n1 March 2022\n',
    })
    const { code, out } = await tool('corpus', ['check', '--corpus', folder], { DATA_DIR: dataDir })
    expect(code).toBe(0)
    expect(out.trim().split('\n')).toEqual([
      `${folder}: 3 documents in order; 2 events, from 2021-05-03 to 2022-06-04; 4 people.`,
      '1 document without an event: e.txt.',
      '1 document without a day of publication, so that "on Monday" stays unknown: a.txt.',
      '1 document with the key "layout", which nothing reads: e.txt.',
      'c.txt says the same as a.txt to the letter, and is left out.',
      'd.pdf is not read: it does not end in .txt, .md or .html.',
    ])
  })

  it('ends with 1 and every problem as file:line: what and what to do', async () => {
    const { folder, dataDir } = aCorpus({
      'a.txt': '---\ncorrections:\n  - fix: place\n    quote: not there\n    place: Oslo\n---\nText.\n',
    })
    const { code, out } = await tool('corpus', ['check', '--corpus', folder], { DATA_DIR: dataDir })
    expect(code).toBe(1)
    expect(out).toMatch(new RegExp(`^${folder}/a\\.txt:3: .*not there`))
  })

  it.each([[[]], [['exprot']], [['export', '--nonsense']], [['check', 'more']]])(
    'explains itself for %j',
    async (args) => {
      const { code, out, err } = await tool('corpus', args)
      expect([code, out]).toEqual([1, ''])
      expect(err).toContain('npm run -s corpus -- export [--corpus DIR]')
    },
  )
})
