import type { Takings } from '../ledger.ts'
import type { SqliteFile } from './file.ts'

export function sqliteTakings({ rows, run, lightly }: SqliteFile): Takings {
  return {
    take: (key, now) =>
      lightly(() => {
        if (run('INSERT OR IGNORE INTO taken VALUES (:key, :now)', { key, now }) > 0) return null
        const [taken] = rows<{ at: string }>('SELECT at FROM taken WHERE key = :key', { key })
        return taken?.at ?? now
      }),

    giveBack: (key) =>
      lightly(() => {
        run('DELETE FROM taken WHERE key = :key', { key })
      }),

    forgetTaken: (before) =>
      lightly(() => {
        run('DELETE FROM taken WHERE at < :before', { before })
      }),
  }
}
