import type { PersonMention } from '../../../core/mention.ts'
import type { Context } from './subject.ts'

/** Offices by the word for several who hold them. */
const SEVERAL: Readonly<Record<string, RegExp>> = {
  ministers: /minister|secretary|chancellor|councillor|representative|commissioner|premier/i,
  presidents: /president/i,
  speakers: /speaker|president of/i,
  governors: /governor|president/i,
}

/**
 * "The two ministers", of a report that told last of the minister and of a president who received her: those of the office,
 * if it has told of as many of them.
 */
export function whoAre(word: string, context: Context): readonly PersonMention[] {
  const [, count, noun = ''] = /^(?:the (two|three|four|five)|both|the)\b.*?(\p{L}+)$/u.exec(word) ?? []
  const number = count ?? (word.startsWith('both') ? 'two' : undefined)
  if (!number || context.many.every(holds(noun))) return context.many
  return severalTold(noun, number, context)
}

const holds = (noun: string) => {
  const office = Object.hasOwn(SEVERAL, noun) ? SEVERAL[noun] : undefined
  return ({ role }: PersonMention): boolean => role === null || office === undefined || office.test(role)
}

/** Those who hold the office, of whom the report has told by now; nobody where they are not as many as the words say. */
function severalTold(noun: string, count: string | undefined, { told }: Context): readonly PersonMention[] {
  const all = told.filter(holds(noun))
  return (count ? all.length === COUNTS.indexOf(count) + 2 : all.length > 1) ? all : []
}
const COUNTS = ['two', 'three', 'four', 'five']
