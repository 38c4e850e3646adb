import type { Event } from '../core/event.ts'
import { fold } from '../core/fold.ts'
import type { Subject } from '../core/subject.ts'

/* Where a question says that somebody was, and where an event was. */

type Body = Subject['bodies'][number]

/** A country as typed, as it is called, or one of its cities. */
export const waysOf = ({ typed, name, cities = [] }: Body): readonly string[] => [typed, name, ...cities]

/** "When did he go to Chile", "who flew to Chile with Ek": not "the Chile talks", which may be elsewhere. */
export const isGoal = (words: string, typed: string): boolean =>
  new RegExp(
    `\\b(?:go|goes|going|gone|went|fl(?:y|ies|ew|own)|travel\\p{L}*|been) to (?:the )?${RegExp.escape(fold(typed))}(?: (?:on|in|with|for|this|last|next|after|before|and|again|\\d).*)?\\W*$`,
    'u',
  ).test(fold(words))

/** "Whom will he meet in Cambodia" is not answered with the Thais whom he meets in Thailand. */
export function isElsewhere({ place, participants, citations }: Event, asked: readonly string[]): boolean {
  const land = place?.split(', ').at(-1)
  if (!place || !land || asked.some((one) => fold(place).includes(one))) return false
  if (participants.some(({ represents }) => represents === land)) return true
  // "on a visit to Norway on Friday in Bergen": which country the town is in, the sentence says
  const visited = citations.flatMap(({ quote }) => VISIT_TO.exec(quote)?.[1] ?? [])
  return visited.length > 0 && visited.every((to) => asked.every((one) => !fold(to).includes(one)))
}
const VISIT_TO = /\b[Vv]isit to (?:the )?(\p{Lu}[^.,;]{0,60})/u

/** Was the event in the country, or in one of its cities? */
export function wasThere({ place, citations }: Event, body: Body): boolean {
  const ways = waysOf(body).map(fold)
  if (place !== null) return ways.some((one) => fold(place).includes(one))
  // "The Ambassador of Chile was received", "talked to Chile's envoy": no place is told, and Chile is not where it was
  const told = fold(citations.map(({ quote }) => quote).join(' '))
  const whereTo = ways.filter((one) => told.includes(one)).map((one) => RegExp.escape(one))
  return whereTo.length > 0 && new RegExp(`${TO} (?:the )?(?:${whereTo.join('|')})(?!\\p{L}|['’]s)`, 'u').test(told)
}
const TO = String.raw`(?<!\p{L})(?:in|to|into|through|across|around|for|(?:visit(?:s|ed|ing)?|toured)(?: (?:today|yesterday|\p{L}+day))?|visit at|left|tour)`
