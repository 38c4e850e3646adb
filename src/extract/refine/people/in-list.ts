import type { PersonMention } from '../../../core/mention.ts'
import type { Frame } from '../../recognise/frame.ts'
import { listedIn } from '../../words/listed.ts'

/**
 * "Four judges were sworn in: Miria Achan, Zol Okem and Teba Rusk", "The new ministers are Zol Okem (Finance) and": whoever is
 * named in a list of people is somebody, though no list of names has them. `people` are those named in the passage.
 */
export function inAList(
  people: readonly PersonMention[],
  { passage, ...frame }: Frame,
  isSure: (each: PersonMention) => boolean,
): readonly PersonMention[] {
  if (people.length < 2 || people.every(isSure)) return NOBODY
  const named = people.filter((each) => isSure(each) || each.name.includes(' '))
  const list = listedIn(passage, frame, named)
  if (!list) return NOBODY
  const listed = list.items.flatMap(({ at }) => named[at] ?? [])
  const known = listed.filter(isSure).length
  // firms have members and delegates, too
  return list.ofPeople || (known > 0 && known * 3 >= listed.length) ? listed : NOBODY
}
const NOBODY: readonly PersonMention[] = []
