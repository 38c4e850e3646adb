import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { chown } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'

/** A private PostgreSQL cluster in a temporary folder, reached by a Unix socket in it. */
export interface Cluster {
  /** Makes a fresh, empty database and returns its address. */
  database(): Promise<string>
  stop(): Promise<void>
}

/** The folder of PostgreSQL's programs, the newest first; null when it is not installed. */
function postgresPrograms(): string | null {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [...versions.map((version) => path.join(debian, version, 'bin')), '/usr/local/bin', '/usr/bin']
  return folders.find((folder) => existsSync(path.join(folder, 'initdb'))) ?? null
}

/** Why tests that need PostgreSQL are skipped here; null when they are not. */
export const WHY_NO_POSTGRES = postgresPrograms() ? null : 'PostgreSQL is not installed on this machine'

export async function startPostgres(): Promise<Cluster> {
  const programs = postgresPrograms()
  if (!programs) throw new Error(WHY_NO_POSTGRES ?? '')
  const folder = mkdtempSync(path.join(tmpdir(), 'ledger-pg-'))
  // PostgreSQL refuses to be root; Debian's package brings a user for it.
  const identity = process.getuid?.() === 0 ? userNamed('postgres') : null
  if (identity) await chown(folder, identity.uid, identity.gid)
  const data = path.join(folder, 'data')
  const options = { ...identity, cwd: folder, env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' } }
  const made = spawnSync(
    path.join(programs, 'initdb'),
    ['-D', data, '-U', 'communique', '-A', 'trust', '--no-sync', '-E', 'UTF8'],
    { ...options, encoding: 'utf8' },
  )
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}${made.error ?? ''}`)
  // A test's database need not survive a power cut; it has to survive the death of those who use it.
  const settings = ['listen_addresses=', `unix_socket_directories=${folder}`, 'fsync=off', 'max_connections=60']
  const server = spawn(path.join(programs, 'postgres'), ['-D', data, ...settings.flatMap((s) => ['-c', s])], {
    ...options,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  await ready(server)

  const address = (name: string) => `postgresql://communique@${encodeURIComponent(folder)}/${name}`
  let count = 0
  return {
    async database() {
      count += 1
      const name = `ledger_${count}`
      const client = new pg.Client(address('postgres'))
      await client.connect()
      await client.query(`CREATE DATABASE ${name}`)
      await client.end()
      return address(name)
    },
    async stop() {
      const ended = new Promise((resolve) => server.once('exit', resolve))
      server.kill('SIGQUIT')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function userNamed(name: string): { uid: number; gid: number } {
  const id = (flag: string) => Number(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout)
  return { uid: id('-u'), gid: id('-g') }
}

function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = ''
    server.once('exit', (code) => reject(new Error(`postgres ended with ${code}: ${said}`)))
    server.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text
      if (said.includes('database system is ready to accept connections')) resolve()
    })
  })
}
