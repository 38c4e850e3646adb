import { chmodSync, mkdtempSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { UserError } from '../../../src/core/errors.ts'
import { openLedger } from '../../../src/ledger/open.ts'
import { silentLog } from '../../../src/log.ts'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ledger-file-'))
  file = path.join(folder, 'ledger.db')
})
afterEach(() => rmSync(folder, { recursive: true }))

/** What the operator is told when the file is opened. */
const told = async (where = file): Promise<string> => {
  const error = await openLedger(null, where, silentLog).then(
    async (ledger) => ledger.close(),
    (problem: unknown) => problem,
  )
  expect(error).toBeInstanceOf(UserError)
  return error instanceof UserError ? error.message : ''
}

const written = async () => (await openLedger(null, file, silentLog)).close()

describe('a Ledger file that cannot be used', () => {
  it('is named in one sentence that asks for a backup when it holds garbage', async () => {
    writeFileSync(file, 'This is no database. '.repeat(500))
    expect(await told()).toMatch(/^The ledger in \S+ledger\.db is damaged.*put a backup in its place/)
    expect(await told()).toContain(file)
  })

  it.each([0.9, 0.5, 0.2])('is named the same way when only %d of it are left', async (part) => {
    await written()
    truncateSync(file, Math.floor(statSync(file).size * part))
    expect(await told()).toMatch(/ledger\.db is damaged.*put a backup in its place/)
  })

  it('says where the bot has to be let in when there is a folder in its place, or a file in its folder’s', async () => {
    expect(await told(folder)).toMatch(/cannot be opened.*let the bot write there/)
    writeFileSync(file, '')
    expect(await told(path.join(file, 'ledger.db'))).toMatch(/cannot be made.*let the bot write there/)
  })

  // For root there are no read-only files.
  it.skipIf(process.getuid?.() === 0)(
    'says to make it writable when it is read-only (skipped as root, who may write to it anyway)',
    async () => {
      await written()
      chmodSync(file, 0o444)
      expect(await told()).toMatch(/ledger\.db is read-only.*make it and its folder writable/)
    },
  )
})
