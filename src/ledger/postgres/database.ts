/** A PostgreSQL to talk to: a pool of connections, or the one in a test. */
export interface Database {
  query(sql: string, values?: readonly unknown[]): Promise<{ rows: readonly object[] }>
  /** Several statements on one connection, all or nothing. */
  transaction<T>(
    work: (run: (sql: string, values?: readonly unknown[]) => Promise<readonly object[]>) => Promise<T>,
  ): Promise<T>
  close(): Promise<void>
}

/** The statements of a verb that needs no transaction. */
export function statements(database: Database) {
  // What a row holds is what the schema says.
  const rows = async <T>(sql: string, values: readonly unknown[] = []) =>
    (await database.query(sql, values)).rows as readonly T[]
  /** Whether there is a row at all. */
  const any = async (sql: string, values: readonly unknown[]) => (await database.query(sql, values)).rows.length > 0
  return { rows, any }
}
