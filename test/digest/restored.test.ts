import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSqliteLedger } from '../../src/ledger/sqlite/index.ts'
import { Billboard } from '../helpers/digest/billboard.ts'
import { declared, Stage } from '../helpers/digest/stage.ts'

/** As a workspace of Slack takes it. */
const SLACK = { platform: Number.POSITIVE_INFINITY, workspace: 5, looks: 0.8 }

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'restored-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('a Ledger that was restored from a backup', () => {
  it('brings no second digest on the day of the backup, also where the time was changed after it', async () => {
    const [file, backup] = [path.join(folder, 'ledger.db'), path.join(folder, 'backup.db')]
    const stage = new Stage('2027-03-01T05:00:00Z')
    const run = async (from: string, until: string, time: string) => {
      const ledger = openSqliteLedger(from)
      const digests = await stage.start([declared('a', { time })], { ledger })
      await stage.time.until(until)
      await digests.stop()
      await ledger.close()
    }
    await run(file, '2027-03-01T06:00:00Z', '09:00')
    copyFileSync(file, backup)
    await run(file, '2027-03-01T08:00:00Z', '07:00')
    expect(stage.board.posts).toBe(1)
    await stage.time.until('2027-03-01T10:00:00Z')
    await run(backup, '2027-03-01T23:00:00Z', '09:00')
    expect(stage.board.posts).toBe(1)
    expect(stage.facts()).toContain('digest found: it was posted before this Ledger knew of it')
  })
})

describe('catching up', () => {
  const late = async () => {
    const stage = new Stage('2027-03-01T08:00:00Z')
    await (await stage.start([declared('a')])).stop()
    await stage.time.until('2027-03-01T14:00:20Z')
    return stage
  }

  it('looks once whether the digest is there already, and then posts it', async () => {
    const stage = await late()
    await stage.start([declared('a')])
    await stage.time.until('2027-03-01T14:02:00Z')
    expect([stage.board.finds, stage.board.posts]).toEqual([1, 1])
    await stage.time.until('2027-03-02T14:00:00Z')
    expect([stage.board.finds, stage.board.posts]).toEqual([1, 2])
  })

  it('is silent, with one line in the log, while the platform cannot be read', async () => {
    const stage = await late()
    stage.board.readable = false
    await stage.start([declared('a')])
    await stage.time.until('2027-03-01T20:00:00Z')
    expect(stage.board.posts).toBe(0)
    expect(stage.facts().filter((fact) => fact.includes('cannot be read'))).toHaveLength(1)
    stage.board.readable = true
    await stage.time.until('2027-03-01T21:00:00Z')
    expect(stage.board.keys('a')).toHaveLength(1)
  })

  it.each(['stopped', 'killed'])(
    'looks for nothing after a new start in the midst of it (%s): nobody else was at it meanwhile',
    async (how) => {
      const stage = new Stage('2027-03-01T08:50:00Z', (virtual) => new Billboard(virtual, SLACK))
      const channels = Array.from({ length: 900 }, (_, index) => declared(`c${index}`, { workspace: 'W' }))
      const first = await stage.start(channels)
      await stage.time.until('2027-03-01T09:01:00Z')
      expect(stage.board.posts).toBeGreaterThan(200)
      if (how === 'killed') stage.kill()
      else await first.stop()
      await stage.time.until('2027-03-01T09:02:20Z')
      await stage.start(channels)
      // 600 are left, at five a second.
      await stage.time.until('2027-03-01T09:06:00Z')
      expect(new Set(stage.board.posted.map(({ key }) => key)).size).toBe(900)
      expect(stage.board.posted).toHaveLength(900)
      // What was in the hands of the killed process.
      expect(stage.board.finds).toBeLessThanOrEqual(16)
    },
  )

  it('goes on looking after a new start in the midst of looking', async () => {
    const stage = new Stage('2027-03-01T08:00:00Z', (virtual) => new Billboard(virtual, SLACK))
    const channels = Array.from({ length: 100 }, (_, index) => declared(`c${index}`, { workspace: 'W' }))
    await (await stage.start(channels)).stop()
    await stage.time.until('2027-03-01T14:00:00Z')
    await (await stage.start(channels)).stop()
    await stage.time.until('2027-03-01T14:00:30Z')
    await stage.start(channels)
    await stage.time.until('2027-03-01T14:10:00Z')
    expect(stage.board.posted).toHaveLength(100)
    expect(stage.board.finds).toBeGreaterThanOrEqual(100)
  })

  it('brings many channels of one workspace as fast as it may look, not slower', async () => {
    const stage = new Stage('2027-03-01T08:00:00Z', (virtual) => new Billboard(virtual, SLACK))
    const channels = Array.from({ length: 240 }, (_, index) => declared(`c${index}`, { workspace: 'W' }))
    await (await stage.start(channels)).stop()
    await stage.time.until('2027-03-01T14:00:00Z')
    await stage.start(channels)
    // 240 looks at 0.8 a second are five minutes; that the channels of the settings are checked takes nothing from them.
    await stage.time.until('2027-03-01T14:05:10Z')
    expect(stage.board.posted).toHaveLength(240)
  })
})
