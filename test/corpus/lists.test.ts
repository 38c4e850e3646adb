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
    participants.map(({ name, role, represents }) => `${name} | ${role ?? ''} | ${represents ?? ''}`.trimEnd()),
  )
  expect(read.map((each) => each.toSorted())).toContainEqual(people.map((each) => each.trimEnd()).toSorted())
})
