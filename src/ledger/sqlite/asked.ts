import type { AskedLast } from '../ledger.ts'
import type { SqliteFile } from './file.ts'

export function sqliteAsked({ rows, run, lightly }: SqliteFile): AskedLast {
  return {
    lastAsked: (place, since) =>
      lightly(() => {
        const sql = 'SELECT words FROM asked WHERE place = :place AND at >= :since'
        return rows<{ words: string }>(sql, { place, since })[0]?.words ?? null
      }),

    keepAsked: (place, words, now) =>
      lightly(() => {
        run('INSERT OR REPLACE INTO asked (place, words, at) VALUES (:place, :words, :now)', { place, words, now })
      }),

    forgetAsked: (before) =>
      lightly(() => {
        run('DELETE FROM asked WHERE at < :before', { before })
      }),
  }
}
