import { existsSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { openLedger } from '../../src/ledger/open.ts'
import { silentLog } from '../../src/log.ts'
import { folderWith } from '../helpers/folder.ts'
import { tool } from '../helpers/tool.ts'

/** A data folder with a Ledger in it. */
async function dataFolder(): Promise<string> {
  const folder = folderWith()
  await (await openLedger(null, path.join(folder, 'ledger.sqlite'), silentLog)).close()
  return folder
}

describe('the backup', () => {
  it('copies the Ledger into a folder that it makes, and never over a file that is there', async () => {
    const folder = await dataFolder()
    const copy = path.join(folder, 'copies/of/today.sqlite')
    const { code, out, err } = await tool('backup', [copy], { DATA_DIR: folder })
    expect([code, err]).toEqual([0, ''])
    expect(out).toBe(`Copied ${path.join(folder, 'ledger.sqlite')} to ${copy}.\n`)
    await (await openLedger(null, copy, silentLog)).close()
    const again = await tool('backup', [copy], { DATA_DIR: folder })
    expect([again.code, again.err]).toEqual([1, `${copy} is there already; name a file that is not.\n`])
  })

  it('says in one sentence that nothing can be written there, and leaves nothing behind', async () => {
    const folder = await dataFolder()
    const places = [path.join(folder, 'ledger.sqlite/copy'), ...(existsSync('/proc/self') ? ['/proc/none/copy'] : [])]
    for (const place of places) {
      const { code, out, err } = await tool('backup', [place], { DATA_DIR: folder })
      expect([code, out]).toEqual([1, ''])
      expect(err).toMatch(/^\S+copy cannot be written \(.+\): name a file in a folder where you may write\.\n$/)
    }
  })
})
