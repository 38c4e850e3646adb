import type { OfficeMention, PersonMention } from '../../core/mention.ts'
import { nth } from '../words/nth.ts'
import type { Frame } from './frame.ts'

/** "Representative of the Amir Salem Al-Noor, Crown Prince Faisal bin Salem received": who sent him is not there. */
export function sentBy(
  found: (PersonMention | OfficeMention)[],
  { passage }: Frame,
): (PersonMention | OfficeMention)[] {
  return found.filter((each, i) => {
    const [office, next] = [nth(found, i - 1), found[i + 1]]
    const between = (from: number, to: number) => passage.text.slice(from - passage.start, to - passage.start)
    const isSender =
      each.is === 'person' &&
      office?.is === 'office' &&
      next?.is === 'person' &&
      STANDS_IN.test(office.role) &&
      /^ of (?:the |his |her )?$/i.test(between(office.end, each.start)) &&
      /^, (?:the )?$/i.test(between(each.end, next.start)) &&
      !each.text.endsWith(',')
    return !isSender
  })
}
const STANDS_IN = /\b(?:Representative|Envoy|Emissary)$/
