import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { type Watched, watchFolders } from '../../src/corpus/watch.ts'

const patience = { settleMs: 5, rescanMs: 10 }

/** Watches what `look` gives at each look; `reads` are the signatures at which it was told of a change. */
function watching(
  look: (times: number) => string,
  options: Partial<Watched> & { rescanMs?: number; folders?: string[] } = {},
) {
  const seen: string[] = []
  const reads: string[] = []
  const end = watchFolders(
    {
      look: () => {
        seen.push(look(seen.length))
        return { folders: options.folders ?? [], signature: seen.at(-1) ?? '' }
      },
      changed: () => {
        reads.push(seen.at(-1) ?? '')
        return true
      },
      failed: () => {},
      ...options,
    },
    'first',
    { ...patience, rescanMs: options.rescanMs ?? patience.rescanMs },
  )
  onTestFinished(end)
  const until = (condition: () => boolean) => vi.waitUntil(condition, { timeout: 20_000, interval: 2 })
  return { seen, reads, until }
}

describe('watching folders', () => {
  it('looks again and again without being told, and reads nothing while nothing changes', async () => {
    const { seen, reads, until } = watching(() => 'first')
    await until(() => seen.length > 5)
    expect(reads).toEqual([])
  })

  it('reads a change once, and only when two looks in a row saw the same: a file may be half copied', async () => {
    const growing = ['first', 'a quarter', 'a half', 'three quarters', 'whole', 'whole', 'whole', 'whole', 'whole']
    const { seen, reads, until } = watching((times) => growing[times] ?? 'whole')
    await until(() => seen.length > growing.length)
    expect(reads).toEqual(['whole'])
  })

  it('does not let a file that changes without end keep all others waiting', async () => {
    const { reads, until } = watching((times) => `change ${times}`)
    await until(() => reads.length > 1)
  })

  it('reads nothing when a change was taken back before it settled', async () => {
    const { seen, reads, until } = watching((times) => (times === 1 ? 'passing' : 'first'))
    await until(() => seen.length > 4)
    expect(reads).toEqual([])
  })

  it('tries again what could not be read, until it can', async () => {
    let tries = 0
    const { until, seen } = watching(() => 'changed', { changed: () => ++tries === 3 })
    await until(() => tries === 3)
    const looks = seen.length
    await until(() => seen.length > looks + 4)
    expect(tries).toBe(3)
  })

  it('goes on looking when the folder cannot be looked at', async () => {
    const failed = vi.fn()
    const { reads, until } = watching(
      (times) => {
        if (times < 3) throw new Error('unmounted')
        return 'back'
      },
      { failed },
    )
    // A look that throws is not counted by the helper, so it throws until told otherwise.
    await until(() => failed.mock.calls.length >= 3)
    expect(reads).toEqual([])
  })

  it('is told by the file system of a change in a folder', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'communique-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    let signature = 'first'
    const { reads, seen, until } = watching(() => signature, { folders: [folder], rescanMs: 3_600_000 })
    expect(seen).toEqual(['first'])
    signature = 'second'
    writeFileSync(path.join(folder, 'a.txt'), 'new')
    await until(() => reads.length > 0)
    expect(reads).toEqual(['second'])
  })
})
