import type { EventMention, PersonMention } from '../../core/mention.ts'
import { CUE } from '../cues.ts'
import { type Claim, claim, take } from './claim.ts'
import { OTHER_SUBJECT } from './moved.ts'
import { isOwner } from './people-lists.ts'
import { between, type Sentence, withoutDates } from './sentence.ts'

const PUT_ASIDE =
  '(?:cancel(?:l?ed|s)|call(?:ed|s) off|postpone[ds]|put off|reschedule[ds]|delay(?:ed|s)|defer(?:red|s)|abandon(?:ed|s)?|shelve[ds]|drop(?:ped|s)|abort(?:ed|s))'
const SMALL = '(?:after|before|during|for|of|on|to|from|at|in|with|and|or|following)'
/** "President Costa has cancelled her visit to Oslo" */
const DOES = new RegExp(
  `^\\s+(?:(?:has|have|had) )?(?:(?:been )?(?:forced|obliged|compelled|advised) to |had to |to )?(?:\\w+ly )?(?:${PUT_ASIDE}|cancel|call off|postpone|reschedule|delay|defer|abandon|put off|give up) (?:his|her|their|an?) (?:(?!${SMALL} )[\\p{L}-]+ ){0,3}$`,
  'u',
)
/** "President Costa’s visit to Oslo, due on 3 July, has been rescheduled" */
const OWNS = /^['’]s?\s+(?:[\p{L}-]+\s+){0,3}$/u
const IS = new RegExp(`^[^.;:]{0,90}\\b(?:has been|have been|was|were|is) (?:\\w+ly )?${PUT_ASIDE}(?![\\p{L}])`, 'u')

/** What somebody will not do, or not then: an event of one person that no other words tell. */
export function calledOffClaims(sentence: Sentence, told: readonly Claim[]): readonly Claim[] {
  if (!(sentence.cues & CUE.off)) return []
  return sentence.events.flatMap((event) => {
    if ((event.kind !== 'visit' && event.kind !== 'meeting') || told.some((each) => each.event === event)) return []
    const whose = ownerOf(sentence, event)
    if (!whose) return []
    const rule = 'called-off'
    const taking = [take(whose, 'took part', sentence, rule)]
    const found = claim(sentence, { ...event, rule }, event.kind, event, taking, {
      again: false,
      adds: false,
      lists: false,
    })
    return found.status === 'held' ? [] : [found]
  })
}

function ownerOf(sentence: Sentence, event: EventMention): PersonMention | null {
  const person = sentence.people.findLast(({ end }) => end <= event.start)
  if (!person) return null
  const words = between(sentence, person.end, event.start)
  if (DOES.test(words)) return person
  return isOwner(sentence, person) && OWNS.test(words) && isOwnFate(sentence, event) ? person : null
}

function isOwnFate(sentence: Sentence, { end }: EventMention): boolean {
  const fate = IS.exec(between(sentence, end, end + 160))
  return fate !== null && !OTHER_SUBJECT.test(withoutDates(sentence, end, end + fate[0].length), sentence)
}
