import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import { createLog } from '../../src/log.ts'
import { answeringOver, asking } from '../helpers/asking.ts'
import { DOCUMENTS, EVENTS, smallChronicle } from '../helpers/small-chronicle.ts'

/** Words of questions in any order, with anything between them. */
const PIECES = [
  ...commands.map((command) => command.path.join(' ').replaceAll('-', ' ')),
  ...'did was when where will the call with meeting on grain summit in and since before who met not Novak Calder Ødegård von der Heide'.split(
    ' ',
  ),
  ...[
    '28 Feb 2022',
    '2022-02-30',
    '02/03/2022',
    'January',
    '2022',
    'last week',
    'ca110228',
    '29 February',
    'the 1st',
    '-',
    '–',
    '/',
  ],
]
const words = fc
  .array(
    fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 12 }), fc.string({ unit: 'grapheme', maxLength: 8 })),
    { maxLength: 9 },
  )
  .map((parts) => parts.join(' '))

describe('any question at all', () => {
  it('is answered without a fault, with citations that hold and nobody who is not in the documents', async () => {
    const faults: string[] = []
    const log = createLog('error', { write: (line: string) => void faults.push(line) })
    const ask = asking(answeringOver(smallChronicle(), { log }))
    const known = new Set(EVENTS.flatMap((event) => event.participants.map((person) => person.name)))
    await fc.assert(
      fc.asyncProperty(words, fc.integer({ min: 1, max: 4 }), async (typed, page) => {
        const answer = await ask(typed, page)
        expect(faults, typed).toEqual([])
        expect(answer.title.trim(), typed).not.toBe('')
        expect(answer.people.filter((name) => !known.has(name))).toEqual([])
        if (answer.outcome !== 'answered') expect(answer.people).toEqual([])
        for (const { document, quote, start, end } of answer.citations) {
          expect(DOCUMENTS.find((one) => one.id === document)?.body.slice(start, end)).toBe(quote)
        }
      }),
      { numRuns: 400 },
    )
  })
})
