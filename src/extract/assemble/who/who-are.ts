import type { PersonMention } from '../../../core/mention.ts'
import type { Context } from './subject.ts'

/** Offices by the word for several who hold them. */
const SEVERAL: Readonly<Record<string, RegExp>> = {
  ministers: /minister|secretary|chancellor|councillor|representative|commissioner|premier/i,
  presidents: /president/i,
  speakers: /speaker|president of/i,
  governors: /governor|president/i,
}
/** What their office is for: "the two foreign ministers", told behind a prime minister who received one of them. */
const FIELDS: Readonly<Record<string, RegExp>> = {
  foreign: /foreign|external|secretary of state|international relations/i,
  defence: /defen[cs]e/i,
  defense: /defen[cs]e/i,
  finance: /financ|treasury|exchequer|econom/i,
  prime: /^(?:prime minister|premier|chancellor|taoiseach|president)/i,
}

/**
 * "The two ministers", of a report that told last of the minister and of a president who received her: those of the office,
 * if it has told of as many of them.
 */
export function whoAre(word: string, context: Context): readonly PersonMention[] {
  const [, count, noun = ''] = /^(?:the (two|three|four|five)|both|the)\b.*?(\p{L}+)$/u.exec(word) ?? []
  const number = count ?? (word.startsWith('both') ? 'two' : undefined)
  const many = number === 'two' && context.pair.length === 2 ? context.pair : context.many
  const isNone = Object.hasOwn(SEVERAL, noun) && many.length > 0 && many.length !== countOf(number)
  const isOne = holds(noun, word)
  if (!number || (!isNone && many.every(isOne) && areAlike(noun, many))) return many
  return severalTold(noun, number, isOne, context)
}

/** "welcomed by the president of the Assembly. The two presidents": of two countries, and not of one and of its house. */
const areAlike = (noun: string, people: readonly PersonMention[]): boolean =>
  noun !== 'presidents' || !people.some(isOfHouse) || people.every(isOfHouse)
const isOfHouse = ({ represents }: PersonMention): boolean => HOUSE.test(represents ?? '')
const HOUSE = /\b(?:Assembly|Parliament|Senate|Congress|Council|Chamber|Court|Bank|University)\b/

const holds = (noun: string, word: string) => {
  const office = Object.hasOwn(SEVERAL, noun) ? SEVERAL[noun] : undefined
  const field = word.split(' ').find((each) => Object.hasOwn(FIELDS, each))
  const its = field && FIELDS[field]
  return ({ role }: PersonMention): boolean =>
    role === null || ((office === undefined || office.test(role)) && (!its || its.test(role)))
}

/** Those who hold the office, of whom the report has told by now; nobody where they are not as many as the words say. */
function severalTold(
  noun: string,
  count: string | undefined,
  isOne: (person: PersonMention) => boolean,
  { told }: Context,
): readonly PersonMention[] {
  const holders = told.filter(isOne)
  const all = areAlike(noun, holders) ? holders : holders.filter((person) => !isOfHouse(person))
  // "accompanied by her husband, Jon Vik": whose office is not told is one of them only if the number says so
  const sure = all.filter(({ role }) => role !== null)
  const fits = (people: readonly PersonMention[]) => (count ? people.length === countOf(count) : people.length > 1)
  return [all, sure].find(fits) ?? []
}
const countOf = (count = ''): number => COUNTS.indexOf(count) + 2
const COUNTS = ['two', 'three', 'four', 'five']
