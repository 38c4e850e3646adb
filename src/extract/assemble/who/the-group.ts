import type { PersonMention, VerbMention } from '../../../core/mention.ts'
import { cued } from '../../words/cued.ts'
import { between, type Sentence } from '../sentence.ts'
import type { Behind } from './object.ts'
import type { Context } from './subject.ts'

/** "received the visiting ministers": those of whom the report has told. */
export function theGroup(
  sentence: Sentence,
  { verb, end }: VerbMention,
  { is, people }: Behind,
  context: Context,
): readonly PersonMention[] {
  if (is !== 'group' || people.length > 0 || !/^(?:met|welcomed|hosted)$/.test(verb.name)) return []
  const [, count, noun = ''] = THE_GROUP.exec(between(sentence, end, end + 60), sentence) ?? []
  const office = noun.slice(0, -1)
  const all = context.told.filter(({ role }) => role?.toLowerCase().endsWith(office) === true && !HEAD.test(role))
  return noun !== '' && (count ? all.length === COUNTS.indexOf(count) + 2 : all.length > 1) ? all : []
}
const THE_GROUP = cued(
  /^ the (?:visiting )?(?:(two|three|four|five) )?(?:visiting )?(?:\p{Ll}+ )?(ministers|presidents|speakers|governors)(?=[,.;]| (?:at|in|on|for|before|after|during)\b)/u,
)
/** "Prime Minister": receives the ministers and is none of them. */
const HEAD = /^Prime Minister|^Premier/i
const COUNTS = ['two', 'three', 'four', 'five']
