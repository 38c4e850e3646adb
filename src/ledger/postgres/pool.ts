import pg from 'pg'
import { UserError } from '../../core/errors.ts'
import type { Log } from '../../log.ts'
import type { Database } from './database.ts'

/**
 * Connections to the PostgreSQL of `DATABASE_URL`. A connection that breaks while it is idle is replaced, and the log says
 * so; a statement that fails rejects, and whoever asked tries again at the next tick. Rejects with UserError when the
 * server cannot be reached at the start.
 */
export async function openPool(url: string, log: Log): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 8,
    connectionTimeoutMillis: 10_000,
    query_timeout: 30_000,
    application_name: 'communique',
  })
  pool.on('error', (error) => log.warn({ error: error.message }, 'ledger connection lost'))
  try {
    await pool.query('SELECT 1')
  } catch (error) {
    await pool.end()
    const why = error instanceof Error ? error.message || String(error.cause ?? error.name) : String(error)
    throw new UserError(
      `The PostgreSQL of DATABASE_URL cannot be used (${why}). Check the address and that it is running.`,
    )
  }
  return {
    query: (sql, values = []) => pool.query(sql, [...values]),
    async transaction(work) {
      const client = await pool.connect()
      // Whoever waits for a statement hears of it from there; without a listener it would end the process.
      let broken: Error | undefined
      const onError = (error: Error) => {
        broken = error
      }
      client.on('error', onError)
      try {
        await client.query('BEGIN')
        const result = await work(async (sql, values = []) => (await client.query(sql, [...values])).rows)
        await client.query('COMMIT')
        return result
      } catch (error) {
        await client.query('ROLLBACK').catch((error: Error) => {
          broken = error
        })
        throw error
      } finally {
        client.off('error', onError)
        // One that could not be rolled back is closed, and goes to nobody else.
        client.release(broken)
      }
    },
    close: () => pool.end(),
  }
}
