import type { Takings } from '../ledger.ts'
import { type Database, statements } from './database.ts'

export function postgresTakings(database: Database): Takings {
  const { rows, any } = statements(database)

  return {
    async take(key, now) {
      if (await any('INSERT INTO taken VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING key', [key, now])) return null
      // A statement sees what was there when it began: who was first is read by another one.
      const [taken] = await rows<{ at: string }>('SELECT at FROM taken WHERE key = $1', [key])
      return taken?.at ?? now
    },

    async giveBack(key) {
      await rows('DELETE FROM taken WHERE key = $1', [key])
    },

    async forgetTaken(before) {
      await rows('DELETE FROM taken WHERE at < $1', [before])
    },
  }
}
