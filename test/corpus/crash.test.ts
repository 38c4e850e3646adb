import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { openToWrite } from '../../src/chronicle/database.ts'
import { readCorpus } from '../../src/corpus/corpus.ts'
import { aCorpus, aReport, type TestCorpus } from '../helpers/corpus-folder.ts'

const helper = (name: string) => path.join(import.meta.dirname, '../helpers', name)

function started(script: string, ...args: string[]): ChildProcess {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

async function killed(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL')
  if (child.signalCode === null && child.exitCode === null) await once(child, 'exit')
}

function stateOf(corpus: TestCorpus) {
  const { chronicle, refreshed } = readCorpus(corpus)
  const { items } = chronicle.find({}, { offset: 0, limit: 1000 })
  const state = { events: items, extent: chronicle.extent(), revision: chronicle.revision }
  chronicle.close()
  return { ...state, read: refreshed.read }
}

const reports = (count: number, chancellor: string): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i) => {
      const day = Temporal.PlainDate.from('2020-01-01').add({ days: i }).toString()
      return [`report-${i}.txt`, aReport(day, 'Ada Novak', chancellor)]
    }),
  )

describe('a process that is killed while it writes the Chronicle', () => {
  it('leaves the state before, whole, for the next one to go on from', async () => {
    const corpus = aCorpus(reports(3, 'Bernd Lind'))
    const before = stateOf(corpus)
    expect(before.events).toHaveLength(3)

    const child = started(helper('stopped-build.ts'), corpus.file)
    if (child.stdout) await once(child.stdout, 'data')
    expect(statSync(`${corpus.file}-wal`).size).toBeGreaterThan(100_000)
    await killed(child)

    const after = stateOf(corpus)
    expect(after).toEqual({ ...before, read: 0 })
  })

  it('does not keep others from reading the old state while it writes', async () => {
    const corpus = aCorpus(reports(3, 'Bernd Lind'))
    const { chronicle } = readCorpus(corpus)
    onTestFinished(() => chronicle.close())
    const child = started(helper('stopped-build.ts'), corpus.file)
    if (child.stdout) await once(child.stdout, 'data')
    expect(chronicle.extent()).toMatchObject({ documents: 3, events: 3 })
    await killed(child)
  })

  it('does not lose what had been read: the next one goes on where it was', async () => {
    const corpus = aCorpus(reports(450, 'Bernd Lind'))
    const child = started(helper('read-corpus.ts'), corpus.folder, corpus.dataDir)
    const database = await vi.waitUntil(() => existsSync(corpus.file) && openToWrite(corpus.file), { timeout: 20_000 })
    onTestFinished(() => database.close())
    const kept = () => database.get<{ n: number }>('SELECT count(*) AS n FROM readings')?.n ?? 0
    await vi.waitUntil(() => kept() >= 200, { timeout: 20_000, interval: 1 })
    await killed(child)

    // It may have come to its end before the signal did; half of the documents is what there never is.
    expect([0, 450]).toContain(database.get<{ n: number }>('SELECT count(*) AS n FROM documents')?.n)
    expect(kept()).toBeGreaterThanOrEqual(200)
    expect(stateOf(corpus).extent).toMatchObject({ documents: 450, events: 450 })
  })
})

describe('several processes that read the same corpus into the same Chronicle', () => {
  it('come to the same end, whoever is first', async () => {
    const corpus = aCorpus(reports(60, 'Bernd Lind'))
    const children = Array.from({ length: 3 }, () => started(helper('read-corpus.ts'), corpus.folder, corpus.dataDir))
    const codes = await Promise.all(children.map(async (child) => (await once(child, 'exit'))[0]))
    expect(codes).toEqual([0, 0, 0])
    expect(stateOf(corpus)).toMatchObject({ read: 0, extent: { documents: 60, events: 60, people: 2 } })
  })
})
