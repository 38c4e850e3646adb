import type { PersonMention } from '../../core/mention.ts'
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
export function whoAre(word: string, { many, told }: Context): readonly PersonMention[] {
  const [, count, noun = ''] = /^(?:the (two|three|four|five)|both|the)\b.*?(\p{L}+)$/u.exec(word) ?? []
  const office = Object.hasOwn(SEVERAL, noun) ? SEVERAL[noun] : undefined
  const fits = ({ role }: PersonMention) => role === null || office === undefined || office.test(role)
  if (many.every(fits)) return many
  const all = told.filter(fits)
  const number = count ? COUNTS.indexOf(count) + 2 : word.startsWith('both') ? 2 : 0
  return number === 0 ? many : all.length === number ? all : []
}
const COUNTS = ['two', 'three', 'four', 'five']
