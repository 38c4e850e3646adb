import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readCases } from '../../../src/tools/eval/expected.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cases-'))
})
afterEach(() => rmSync(folder, { recursive: true }))
const write = (file: string, text: string) => writeFileSync(path.join(folder, file), text)

it('reads what is expected beside its documents', () => {
  write('talks.1.txt', 'One.')
  write('talks.2.md', 'Two.')
  write(
    'talks.yaml',
    `shows: much
events:
  - date: [2023-03-13..2023-03-14, none]
    kind: [summit, meeting]
    place: [Pärnu, none]
    people: { Ana Brel: [President | Head |, Malta], Mia Holm: [] }
  - date: 2024
    status: planned
    kind: meeting
not there: [Jan Kask]
spellings: { Ana Brel: [A. Brell] }
ask:
  who attended 2023-03-13: [Ana Brel, Mia Holm]
  when was it: 2023-03-13
  where was it: Pärnu
  who attended 2023-03-15: nothing
`,
  )
  const [talks] = readCases(folder)
  expect(talks?.files.map(({ file }) => file)).toEqual(['talks.1.txt', 'talks.2.md'])
  expect(talks?.mentioned).toEqual(['Jan Kask'])
  expect(talks?.events).toMatchObject([
    {
      dates: ['2023-03-13', null],
      ends: ['2023-03-14'],
      standing: 'undated',
      kinds: ['summit', 'meeting'],
      places: ['Pärnu', null],
      people: [
        { names: ['Ana Brel', 'A. Brell'], roles: ['President', 'Head', null], bodies: ['Malta'] },
        { names: ['Mia Holm'], roles: [], bodies: [] },
      ],
    },
    { dates: ['2024'], precision: 'year', standing: 'required', statuses: ['planned'], places: [null], main: false },
  ])
  expect(talks?.questions).toMatchObject([
    { names: ['Ana Brel', 'Mia Holm'], nothing: false },
    { date: '2023-03-13' },
    { places: ['Pärnu'] },
    { nothing: true },
  ])
})

it.each([
  ['a date that is none', 'shows: x\nevents: [{ date: soon, kind: call }]', /talks\.yaml: "soon" is no date/],
  ['a word it does not know', 'shows: x\nevents: [{ date: 2023, kind: call, peopel: {} }]', /talks\.yaml: .*peopel/s],
])('says which file holds %s', (_what, yaml, message) => {
  write('talks.txt', 'Text.')
  write('talks.yaml', yaml)
  expect(() => readCases(folder)).toThrow(message)
})

it('misses the document', () => {
  write('talks.yaml', 'shows: x')
  expect(() => readCases(folder)).toThrow('talks.yaml: there is no document talks.txt beside it')
})
