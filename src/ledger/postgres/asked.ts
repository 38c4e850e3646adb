import type { AskedLast } from '../ledger.ts'
import { type Database, statements } from './database.ts'

export function postgresAsked(database: Database): AskedLast {
  const { rows } = statements(database)

  return {
    async lastAsked(place, since) {
      const sql = 'SELECT words FROM asked WHERE place = $1 AND at >= $2'
      return (await rows<{ words: string }>(sql, [place, since]))[0]?.words ?? null
    },

    async keepAsked(place, words, now) {
      await rows(
        `INSERT INTO asked (place, words, at) VALUES ($1, $2, $3)
         ON CONFLICT (place) DO UPDATE SET words = excluded.words, at = excluded.at`,
        [place, words, now],
      )
    },

    async forgetAsked(before) {
      await rows('DELETE FROM asked WHERE at < $1', [before])
    },
  }
}
