import { UserError } from '../core/errors.ts'

const RESTORE = 'put a backup in its place (and delete the files -wal and -shm beside it)'
const MEND = 'let the bot write there, or name another data folder'

/** By SQLite's primary result code (https://www.sqlite.org/rescode.html). */
const WHY: Readonly<Record<number, readonly [why: string, remedy: string]>> = {
  5: ['is locked by another process', 'end that process, and start again'],
  8: ['is read-only', 'make it and its folder writable for the bot'],
  10: ['cannot be read or written', 'look after the disk, then start again'],
  11: ['is damaged', RESTORE],
  13: ['cannot grow, for the disk is full', 'make room, and start again'],
  14: ['cannot be opened', MEND],
  26: ['is damaged: it is no SQLite database', RESTORE],
}

/** What to tell the operator when the Ledger's file cannot be opened; any error that is not about the file is given back. */
export function unusable(file: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error
  const code = 'errcode' in error && typeof error.errcode === 'number' ? error.errcode : null
  // The higher bits say more than anybody needs. Without a code of SQLite, the file is read-only or its folder cannot be made.
  const readOnly = 'syscall' in error && error.syscall === 'access'
  const [why, remedy] = readOnly ? (WHY[8] ?? []) : code === null ? ['cannot be made', MEND] : (WHY[code & 0xff] ?? [])
  if (why === undefined) return error
  return new UserError(`The ledger in ${file} ${why} (${error.message}): ${remedy}.`)
}
