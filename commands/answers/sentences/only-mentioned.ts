import type { Asked } from '../../../src/core/command.ts'
import type { Event } from '../../../src/core/event.ts'
import { fold } from '../../../src/core/fold.ts'
import { inLines } from '../../../src/core/in-lines.ts'

/**
 * "Did Vik visit Norway", of a visit "on the invitation of President Jon Vik": the sentence has his name, and he took no part.
 * Only what people alone do, and only a name that stands behind an office or a title there: a firm may well have met somebody.
 */
export function isOnlyMentioned({ rest, subject }: Asked, { participants, citations }: Event): boolean {
  const doer = fold(DOER.exec(rest)?.[1] ?? '').trim()
  const name = doer.split(' ').at(-1) ?? ''
  if (
    name.length < 3 ||
    name === 'the' ||
    subject.people.length > 0 ||
    participants.some((one) => fold(one.name).includes(name))
  )
    return false
  const titled = new RegExp(`${TITLES}\\s+(?:\\p{L}[\\p{L}’'-]*\\s+){0,3}${RegExp.escape(name)}(?!\\p{L})`, 'u')
  return citations.some(({ quote }) => titled.test(fold(quote)))
}
const DOER = inLines('iu')`
  ^(?:did|does|do|has|have|had|will)\s+((?:\p{L}[\p{L}’'-]*\s+){1,3}?)
  (?:visit|travel|go|come|fly|flown|arrive|meet|met|attend|speak|land)(?:ed|l?led)?(?!\p{L})
`
/** As they are folded. */
const TITLES =
  '(?<!\\p{L})(?:president|minister|premier|chancellor|governor|king|queen|prince|emir|ambassador|secretary|commissioner|chairman|speaker|counterpart|mr\\.?|mrs\\.?|ms\\.?|dr\\.?|general|leader|chief)'
