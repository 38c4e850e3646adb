import { renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { openCorpus } from '../../src/corpus/open-corpus.ts'
import type { Patience } from '../../src/corpus/watch.ts'
import { createLog } from '../../src/log.ts'
import { aCorpus, aReport, type TestCorpus } from '../helpers/corpus-folder.ts'

const first = aReport('2021-05-03', 'Ada Novak', 'Bernd Lind')
const second = aReport('2022-06-04', 'Carla Ruiz', 'Dieter Falk')
const patience = { settleMs: 20, rescanMs: 60 }

/** The corpus opened and followed, what it says, and what it logs. */
async function followed(
  corpus: TestCorpus,
  options: { skipBad?: boolean; patience?: Patience; changed?: () => void } = {},
) {
  const lines: string[] = []
  const log = createLog('debug', { write: (line) => lines.push(line) })
  const live = await openCorpus({ corpus, skipBad: options.skipBad ?? false, log, pauseMs: 50 })
  onTestFinished(() => live.close())
  live.watch(options.changed, options.patience ?? patience)
  const people = () =>
    live
      .chronicle()
      .people()
      .map(({ name }) => name)
  const says = (...names: string[]) =>
    vi.waitFor(() => expect(people()).toEqual(names), { timeout: 20_000, interval: 10 })
  const logged = (text: string) => lines.filter((line) => line.includes(text))
  const hears = (text: string) => vi.waitUntil(() => logged(text).length > 0, { timeout: 20_000, interval: 10 })
  return { live, people, says, logged, hears }
}

describe('a corpus that is followed', () => {
  it('has a document in its answers that is added, changed, or taken away', async () => {
    const corpus = aCorpus({ 'a.txt': first })
    const { people, says } = await followed(corpus)
    expect(people()).toEqual(['Ada Novak', 'Bernd Lind'])
    corpus.put('new/b.txt', second)
    await says('Ada Novak', 'Bernd Lind', 'Carla Ruiz', 'Dieter Falk')
    corpus.put('new/b.txt', second.replaceAll('Falk', 'Faber'))
    await says('Ada Novak', 'Bernd Lind', 'Carla Ruiz', 'Dieter Faber')
    corpus.remove('a.txt')
    await says('Carla Ruiz', 'Dieter Faber')
    corpus.remove('new')
    await says()
  })

  it('tells each time that it was read anew, and not before', async () => {
    const corpus = aCorpus({ 'a.txt': first })
    let told = 0
    const { says } = await followed(corpus, { changed: () => told++ })
    expect(told).toBe(0)
    corpus.put('b.txt', second)
    await says('Ada Novak', 'Bernd Lind', 'Carla Ruiz', 'Dieter Falk')
    await vi.waitUntil(() => told > 0, { timeout: 20_000, interval: 10 })
  })

  it('is told by the file system, long before it looks again by itself', async () => {
    const corpus = aCorpus({ 'a.txt': first, 'sub/a.txt': second })
    const { says } = await followed(corpus, { patience: { ...patience, rescanMs: 3_600_000 } })
    corpus.put('sub/b.txt', aReport('2020-01-02', 'Eva Roth', 'Bernd Lind'))
    await says('Ada Novak', 'Bernd Lind', 'Carla Ruiz', 'Dieter Falk', 'Eva Roth')
  })

  it('takes a document that an editor saves by writing another file and renaming it', async () => {
    const corpus = aCorpus({ 'a.txt': first })
    const { says } = await followed(corpus)
    const file = path.join(corpus.folder, 'a.txt')
    writeFileSync(`${file}.tmp`, second)
    renameSync(`${file}.tmp`, file)
    await says('Carla Ruiz', 'Dieter Falk')
  })

  it('changes nothing but a line in the log for a broken document, and takes it once it is mended', async () => {
    const corpus = aCorpus({ 'a.txt': first })
    const { live, people, says, hears, logged } = await followed(corpus)
    const { revision } = live.chronicle()
    corpus.put('b.txt', '---\npublished: yesterday\n---\nA report.\n')
    await hears('b.txt:2: ')
    expect(people()).toEqual(['Ada Novak', 'Bernd Lind'])
    expect(live.chronicle().revision).toBe(revision)
    corpus.put('a.txt', '')
    await hears('a.txt:1: ')
    expect(people()).toEqual(['Ada Novak', 'Bernd Lind'])
    corpus.put('b.txt', second)
    await says('Ada Novak', 'Bernd Lind', 'Carla Ruiz', 'Dieter Falk')
    expect(logged('b.txt:2: ')).toHaveLength(1)
    expect(logged('a.txt:1: ')).toHaveLength(1)
  })

  it('keeps its answers while the folder is away, and goes on when it is back', async () => {
    const corpus = aCorpus({ 'a.txt': first })
    const { people, says, hears } = await followed(corpus)
    renameSync(corpus.folder, `${corpus.folder}-away`)
    await hears('There is no corpus folder')
    expect(people()).toEqual(['Ada Novak', 'Bernd Lind'])
    renameSync(`${corpus.folder}-away`, corpus.folder)
    corpus.put('b.txt', second)
    await says('Ada Novak', 'Bernd Lind', 'Carla Ruiz', 'Dieter Falk')
  })

  it('starts the thread that reads again when it breaks, and goes on from there', async () => {
    const corpus = aCorpus({ 'a.txt': first })
    // No number of milliseconds: the thread breaks at it, as it would for want of memory.
    const broken = { settleMs: 20, rescanMs: 1n as unknown as number }
    const { live, people, says, hears } = await followed(corpus, { patience: broken })
    await hears('it is started again')
    live.watch(undefined, patience)
    expect(people()).toEqual(['Ada Novak', 'Bernd Lind'])
    corpus.put('b.txt', second)
    await says('Ada Novak', 'Bernd Lind', 'Carla Ruiz', 'Dieter Falk')
  })

  it('answers while hundreds of documents are read, from the old state or the new one and no other', async () => {
    const corpus = aCorpus({ 'a.txt': first })
    const { live } = await followed(corpus)
    const seen = new Set<string>()
    let turns = 0
    for (let i = 0; i < 300; i++) {
      const day = Temporal.PlainDate.from('2010-01-01').add({ days: i }).toString()
      writeFileSync(path.join(corpus.folder, `.part-${i}`), aReport(day, 'Carla Ruiz', 'Dieter Falk'))
    }
    for (let i = 0; i < 300; i++) {
      renameSync(path.join(corpus.folder, `.part-${i}`), path.join(corpus.folder, `report-${i}.txt`))
    }
    await vi.waitUntil(
      () => {
        turns++
        const { documents, events } = live.chronicle().extent()
        const { total } = live.chronicle().find({ people: ['Dieter Falk'] }, { offset: 0, limit: 1 })
        seen.add(`${documents} documents, ${events} events, ${total} of Dieter Falk`)
        return documents === 301
      },
      { timeout: 25_000, interval: 1 },
    )
    expect([...seen]).toEqual([
      '1 documents, 1 events, 0 of Dieter Falk',
      '301 documents, 301 events, 300 of Dieter Falk',
    ])
    expect(turns).toBeGreaterThan(10)
  })
})

describe('opening a corpus', () => {
  it('refuses broken files with all problems, and starts without them when told to, saying so', async () => {
    const corpus = aCorpus({ 'a.txt': first, 'b.txt': '', 'c.txt': '' })
    const log = createLog('silent')
    await expect(openCorpus({ corpus, skipBad: false, log })).rejects.toMatchObject({
      name: 'CorpusError',
      problems: [{ line: 1 }, { line: 1 }],
    })
    expect(corpus.stored()).toEqual({})
    const { people, logged } = await followed(corpus, { skipBad: true })
    expect(people()).toEqual(['Ada Novak', 'Bernd Lind'])
    expect(logged('started without a file of the corpus')).toHaveLength(2)
  })

  it('says so when there is no folder', async () => {
    const corpus = aCorpus()
    corpus.remove('.')
    await expect(openCorpus({ corpus, skipBad: true, log: createLog('silent') })).rejects.toMatchObject({
      name: 'UserError',
      message: `There is no corpus folder ${corpus.folder}: make it, or name another one.`,
    })
  })
})
