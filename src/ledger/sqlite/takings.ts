import type { Takings } from '../ledger.ts'
import type { SqliteFile } from './file.ts'

export function sqliteTakings({ rows, run, lightly }: SqliteFile): Takings {
  return {
    take: (key, now, todo) =>
      lightly(() => {
        if (
          run('INSERT OR IGNORE INTO taken (key, at, todo) VALUES (:key, :now, :todo)', {
            key,
            now,
            todo: todo ?? null,
          }) > 0
        )
          return null
        const [taken] = rows<{ at: string }>('SELECT at FROM taken WHERE key = :key', { key })
        return taken?.at ?? now
      }),

    begin: (key) =>
      lightly(() => run('UPDATE taken SET todo = NULL WHERE key = :key AND todo IS NOT NULL', { key }) > 0),

    giveBack: (key) =>
      lightly(() => {
        run('DELETE FROM taken WHERE key = :key', { key })
      }),

    leftOver: (prefix, from, until) =>
      lightly(() => {
        const those = 'todo IS NOT NULL AND at < :until AND substr(key, 1, length(:prefix)) = :prefix'
        const found = rows<{ at: string; todo: string }>(`SELECT at, todo FROM taken WHERE ${those} ORDER BY at`, {
          prefix,
          until,
        })
        if (found.length > 0) run(`UPDATE taken SET todo = NULL WHERE ${those}`, { prefix, until })
        return found.flatMap(({ at, todo }) => (at >= from ? [todo] : []))
      }),

    forgetTaken: (before) =>
      lightly(() => {
        run('DELETE FROM taken WHERE at < :before', { before })
      }),
  }
}
