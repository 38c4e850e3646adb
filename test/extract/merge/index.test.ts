import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Extraction, extract, type Merged, merge } from '../../../src/extract/index.ts'
import { loadVocabulary } from '../../../src/vocabulary.ts'
import { documentOf } from '../../helpers/reading.ts'

const lexicon = loadVocabulary(path.join(import.meta.dirname, '../../../config'))

const read = (file: string, text: string, published: string): Extraction =>
  extract(documentOf(`---\npublished: ${published}\n---\n${text}`, file), lexicon)
const merged = (...texts: readonly string[]): Merged =>
  merge(
    texts.map((text, i) => read(`${i}.txt`, text, '2023-05-04')),
    lexicon,
  )
const told = ({ events }: Merged): string[] =>
  events.map(
    ({ kind, participants, documents }) =>
      `${kind} of ${participants.map(({ name }) => name).join(', ')} in ${documents}`,
  )

const LEE = 'Norwegian Prime Minister Ann Lee'
const ROE = 'Swedish Foreign Minister Bo Roe'

it('a plan is cancelled where a later document says, without its day, that it did not take place', () => {
  const { events } = merge(
    [
      read('a.txt', `${LEE} will meet ${ROE} in Oslo on 6 May 2023.`, '2023-05-04'),
      read('b.txt', `${LEE} left Oslo on Sunday. A meeting with ${ROE} did not take place.`, '2023-05-08'),
      read('c.txt', `${LEE} will meet Chancellor Karl Odin of Austria in Oslo on 6 May 2023.`, '2023-05-04'),
    ],
    lexicon,
  )
  expect(events.filter(({ kind }) => kind === 'meeting').map(({ status, date }) => `${status} ${date?.start}`)).toEqual(
    expect.arrayContaining(['cancelled 2023-05-06', 'planned 2023-05-06']),
  )
})

describe('one event told by several documents', () => {
  it('is one when day, kind and people agree, and cites each of them', () => {
    const both = merged(
      `${LEE} held a call with ${ROE} on 3 May 2023.`,
      `On 3 May 2023, Minister Bo Roe spoke by phone with Ann Lee, the Norwegian prime minister.`,
    )
    expect(told(both)).toEqual(['call of Ann Lee, Bo Roe in 0,1'])
    expect(new Set(both.events[0]?.citations.map(({ document }) => document))).toEqual(new Set(['0', '1']))
  })

  it('stays apart on different days and with different people', () => {
    expect(merged(`${LEE} met ${ROE} on 3 May 2023.`, `${LEE} met ${ROE} on 4 May 2023.`).events).toHaveLength(2)
    expect(
      merged(`${LEE} met ${ROE} on 3 May 2023.`, `${LEE} met Chancellor Karl Odin of Austria on 3 May 2023.`).events,
    ).toHaveLength(2)
  })

  it('never joins two events of one document', () => {
    const text = `${LEE} met ${ROE} in Oslo on 3 May 2023. Separately, ${LEE} held a call with ${ROE} and Chancellor Karl Odin on 3 May 2023.`
    expect(merged(text, text).events).toHaveLength(2)
  })

  it('keeps what they say differently', () => {
    const [event] = merged(
      `${LEE} held a call on 3 May 2023. The call included ${ROE} and Chancellor Karl Odin of Austria.`,
      `${LEE} held a call on 3 May 2023. The call included ${ROE}, Chancellor Karl Odin of Austria and President Ewa Mak of Poland.`,
    ).events
    expect(event?.disagreements).toEqual([
      {
        about: 'people',
        says: [expect.objectContaining({ documents: ['1'] }), expect.objectContaining({ documents: ['0'] })],
      },
    ])
  })

  it('is held when one announces and another reports it', () => {
    const [event] = merge(
      [
        read('a.txt', `${LEE} will meet ${ROE} in Oslo on 3 May 2023.`, '2023-05-01'),
        read('b.txt', `${LEE} met ${ROE} on 3 May 2023.`, '2023-05-03'),
      ],
      lexicon,
    ).events
    expect(event).toMatchObject({ status: 'held', place: 'Oslo', documents: ['a', 'b'] })
  })

  it('is the same whatever the order of the documents, and keeps its identifier when others are added', () => {
    const a = read('a.txt', `${LEE} met ${ROE} on 3 May 2023.`, '2023-05-03')
    const b = read('b.txt', `${LEE} and ${ROE} met in Oslo on 3 May 2023.`, '2023-05-04')
    const c = read('c.txt', `${LEE} met Chancellor Karl Odin of Austria on 5 May 2023.`, '2023-05-05')
    expect(merge([c, b, a], lexicon)).toEqual(merge([a, b, c], lexicon))
    const alone = merge([a], lexicon).events[0]?.id
    expect(merge([a, b, c], lexicon).events.map(({ id }) => id)).toContain(alone)
    expect(alone).toMatch(/^[0-9a-f]{10}$/)
  })
})

describe('one person in several documents', () => {
  const people = (...texts: readonly string[]) => merged(...texts).people.map(({ name }) => name)

  it('has the name most documents use, without initials and suffixes', () => {
    expect(
      people(
        `President Robert J. Moss, Jr. met ${ROE} on 3 May 2023.`,
        `President Robert Moss met ${ROE} on 4 May 2023.`,
      ),
    ).toEqual(['Bo Roe', 'Robert Moss'])
  })

  it('is found by a surname alone when only one can be meant', () => {
    expect(
      people(
        `Latvian President Anna Moss met ${ROE} on 3 May 2023.`,
        `Latvian President Moss met ${ROE} on 4 May 2023.`,
      ),
    ).toEqual(['Anna Moss', 'Bo Roe'])
    expect(
      people(
        `Latvian President Anna Moss met ${ROE} on 3 May 2023.`,
        `Maltese Minister Paul Moss met ${ROE} on 4 May 2023.`,
        `Moss met ${ROE} on 5 May 2023.`,
      ),
    ).toEqual(['Anna Moss', 'Bo Roe', 'Paul Moss'])
  })

  it('has one name however it is spelt', () => {
    expect(
      people(
        `President Olena Kovalskyy met ${ROE} on 3 May 2023.`,
        `President Olena Kovalsky met ${ROE} on 4 May 2023.`,
      ),
    ).toHaveLength(2)
  })

  it('has the name that config/people.yaml gives', () => {
    const [person] = merged(`President Volodymyr Zelensky met ${ROE} on 3 May 2023.`).people.filter(({ name }) =>
      name.startsWith('V'),
    )
    expect(person?.name).toBe('Volodymyr Zelenskyy')
  })
})
