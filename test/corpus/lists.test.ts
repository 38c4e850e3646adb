import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { readingOf } from '../helpers/reading.ts'

const shapes = z
  .record(z.string(), z.strictObject({ text: z.string(), people: z.array(z.string()) }))
  .parse(parse(readFileSync(path.join(import.meta.dirname, 'lists.yaml'), 'utf8')))

it.each(Object.entries(shapes))('reads everybody in a list, and nobody else: %s', (_shape, { text, people }) => {
  const { drafts } = readingOf(text, '2023-05-04')
  const read = drafts.map(({ participants }) =>
    participants.map(({ name, role, represents }) => written(`${name} | ${role ?? ''} | ${represents ?? ''}`)),
  )
  expect(read.map((each) => each.toSorted())).toContainEqual(people.map(written).toSorted())
})

/** "Ana Brel" and "Ana Brel | | Malta": what is not told may be left out at the end. */
const written = (person: string): string => person.replace(/[\s|]+$/, '').replace(/\s+/g, ' ')
