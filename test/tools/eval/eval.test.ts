import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const root = path.join(import.meta.dirname, '../../..')
const run = (...args: string[]) =>
  promisify(execFile)(process.execPath, [path.join(root, 'src/launch.js'), 'tools/eval', ...args], { cwd: root })

it('measures a folder of documents with what they say, and tells what is wrong', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'eval-'))
  for (const each of ['docs', 'gold']) mkdirSync(path.join(folder, each))
  writeFileSync(
    path.join(folder, 'docs/call.txt'),
    '---\npublished: 2022-05-05\n---\nPresident Ana Brel of Malta met President Jan Holm of Norway in Rome on 4 May 2022.\n',
  )
  const gold = {
    id: 'call',
    events: [
      {
        date: '2022-05-04',
        kind: 'meeting',
        place: 'Rome',
        main: true,
        gist: 'Brel meets Holm',
        attendees: [
          { name: 'Ana Brel', role: 'President', represents: 'Malta' },
          { name: 'Jan Holm' },
          { name: 'Nobody' },
        ],
      },
    ],
    questions: [{ ask: 'who attended 2022-05-06', expect_none: true }],
  }
  writeFileSync(path.join(folder, 'gold/call.json'), JSON.stringify(gold))
  writeFileSync(path.join(folder, 'gold/without-text.json'), JSON.stringify({ ...gold, id: 'without-text' }))
  const json = path.join(folder, 'measures.json')
  const { stdout } = await run(
    ...['--docs', path.join(folder, 'docs'), '--gold', path.join(folder, 'gold'), '--json', json],
  )
  expect(stdout).toContain('1 documents in 1 cases')
  expect(stdout).toMatch(/^events +P 100\.0 % {2}R 100\.0 %/m)
  expect(stdout).toMatch(/^people, by event .*2 right, 0 invented, 1 missed$/m)
  expect(stdout).toMatch(/^time a document .*× chrono\.parse/m)
  expect(stdout).toContain('missed Nobody')
  expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject([
    {
      measures: { role: 1, place: 1, noAnswer: 1, citationFaults: 0 },
      notes: [{ id: 'call', notes: ['missed Nobody'] }],
    },
  ])
  rmSync(folder, { recursive: true })
})

it('says how it is used when it cannot tell what is meant', async () => {
  await expect(run('--docs', 'somewhere')).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^--docs and --gold go together\.\nUsage:/),
  })
})
