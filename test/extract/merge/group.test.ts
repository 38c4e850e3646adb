import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Event } from '../../../src/core/event.ts'
import { extract, merge } from '../../../src/extract/index.ts'
import { loadVocabulary } from '../../../src/vocabulary.ts'
import { documentOf } from '../../helpers/reading.ts'

const lexicon = loadVocabulary(path.join(import.meta.dirname, '../../../config'))
const FRONT = (day: string) => `---\npublished: ${day}\n---\n`

/** The meetings that two documents tell of. */
function meetings(one: string, other: string): readonly Event[] {
  const texts = [`${FRONT('2023-05-04')}${one}`, `${FRONT('2023-05-04')}${other}`]
  const { events } = merge(
    texts.map((text, i) => extract(documentOf(text, `${i}.txt`), lexicon)),
    lexicon,
  )
  return events.filter(({ participants }) => participants.length === 2)
}

const COMMUNIQUE =
  'The summit of the Herring League was held in Riga on 3 and 4 May 2023. On the margins, President Ann Lee of Norway and President Bo Roe of Sweden held a bilateral meeting on nets.'

describe('a meeting of which no document says when it was', () => {
  it('is one in two documents that tell it of the same people, within the days of which both tell', () => {
    const [meeting, ...others] = meetings(
      COMMUNIQUE,
      'Norwegian President Ann Lee and her Swedish counterpart Bo Roe met separately to talk about nets.',
    )
    expect(meeting?.documents).toEqual(['0', '1'])
    expect(others).toEqual([])
  })

  it('is another one where a document says that it was on a day', () => {
    const all = meetings(COMMUNIQUE, 'Norwegian President Ann Lee met her Swedish counterpart Bo Roe on 4 May 2023.')
    expect(all).toHaveLength(2)
  })
})

it('a visit to one place and a visit to another, of one man on one day, are two', () => {
  const told = [
    'President Ann Lee of Norway will visit Riga on 5 May 2023.',
    'President Ann Lee of Norway visited Tartu on 5 May 2023.',
  ]
  const { events } = merge(
    told.map((text, i) => extract(documentOf(`${FRONT('2023-05-04')}${text}`, `${i}.txt`), lexicon)),
    lexicon,
  )
  expect(events.map(({ place }) => place).toSorted()).toEqual(['Riga', 'Tartu'])
})
