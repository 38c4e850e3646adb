import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import type { DraftParticipant } from '../../src/extract/draft.ts'
import { readingOf } from '../helpers/reading.ts'

/** A line of a table: what stands before "=>", and what behind it. */
type Shape = readonly [said: string, expected: string]
const NOT_YET = 'not yet: '

/** The lines of a table, by group; those that are "not yet" read rightly are left out. */
function shapesIn(table: string): (readonly [group: string, shapes: readonly Shape[]])[] {
  const file = path.join(import.meta.dirname, 'shapes', `${table}.yaml`)
  const groups = z.record(z.string(), z.string()).parse(parse(readFileSync(file, 'utf8')))
  return Object.entries(groups).map(([group, lines]) => {
    const read = lines.split('\n').filter((line) => line !== '' && !line.startsWith(NOT_YET))
    return [group, read.map((line) => line.split(/ =>(?: |$)/) as [string, string])]
  })
}

/** Everybody who takes part in anything that the sentence tells and that is not called off, in the words of `write`. */
const peopleOf = (sentence: string, write: (person: DraftParticipant) => string): readonly string[] => {
  const drafts = readingOf(sentence, '2023-05-04').drafts.filter(({ status }) => status !== 'cancelled')
  return [...new Set(drafts.flatMap(({ participants }) => participants.map(write)))].toSorted()
}

describe.each(['takes-part', 'nobody'])('one sentence: %s', (table) => {
  describe.each(shapesIn(table))('%s', (_group, shapes) => {
    it.each(shapes)('%s => %s', (sentence, people) => {
      expect(peopleOf(sentence, ({ name }) => name)).toEqual(people === '' ? [] : people.split(', ').toSorted())
    })
  })
})

describe.each(shapesIn('offices'))('one office, and whose it is: %s', (_group, shapes) => {
  const written = ({ name, role, represents }: DraftParticipant) =>
    name === 'Jon Vik' ? name : `${name} | ${role ?? '-'} | ${represents ?? '-'}`.toLowerCase()

  it.each(shapes)('%s => %s', (described, expected) => {
    const she = `${described}${described.includes('Ana Brel,') ? ',' : ''}`
    const read = `Ana Brel | ${expected}`.toLowerCase()
    const opening = `${she.charAt(0).toUpperCase()}${she.slice(1)} attended the Lakes Forum in Linz on Tuesday.`
    expect(peopleOf(opening, written)).toEqual([read])
    expect(peopleOf(`Jon Vik met ${she} on Tuesday.`, written)).toEqual(['Jon Vik', read])
  })
})
