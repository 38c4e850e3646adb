import type { Takings } from '../ledger.ts'
import { type Database, statements } from './database.ts'

export function postgresTakings(database: Database): Takings {
  const { rows, any } = statements(database)

  return {
    async take(key, now, todo) {
      const insert = 'INSERT INTO taken (key, at, todo) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING key'
      if (await any(insert, [key, now, todo ?? null])) return null
      // A statement sees what was there when it began: who was first is read by another one.
      const [taken] = await rows<{ at: string }>('SELECT at FROM taken WHERE key = $1', [key])
      return taken?.at ?? now
    },

    begin: (key) => any('UPDATE taken SET todo = NULL WHERE key = $1 AND todo IS NOT NULL RETURNING key', [key]),

    async giveBack(key) {
      await rows('DELETE FROM taken WHERE key = $1', [key])
    },

    async leftOver(prefix, from, until) {
      // What another process is taking over in this moment is its own.
      const found = await rows<{ at: string; todo: string }>(
        `WITH those AS (
           SELECT key, at, todo FROM taken
           WHERE todo IS NOT NULL AND at < $2 AND substr(key, 1, length($1::text)) = $1::text
           FOR UPDATE SKIP LOCKED
         ), cleared AS (
           UPDATE taken SET todo = NULL FROM those WHERE taken.key = those.key
         )
         SELECT at, todo FROM those ORDER BY at`,
        [prefix, until],
      )
      return found.flatMap(({ at, todo }) => (at >= from ? [todo] : []))
    },

    async forgetTaken(before) {
      await rows('DELETE FROM taken WHERE at < $1', [before])
    },
  }
}
