import { inLines } from '../../../core/in-lines.ts'
import type { EventMention, PersonMention } from '../../../core/mention.ts'
import { squeezed } from '../../recognise/squeezed.ts'
import { CUE } from '../../words/cues.ts'
import { type Claim, claim, take } from '../claim.ts'
import { between, type Sentence, undated, withoutDates } from '../sentence.ts'
import { isOwner } from '../who/people-lists.ts'
import type { Context } from '../who/subject.ts'
import { withWhom } from '../who/with-whom.ts'
import { movedTo, OTHER_SUBJECT } from './moved.ts'

const PUT_ASIDE =
  '(?:cancel(?:l?ed|s)|call(?:ed|s) off|postpone[ds]|put off|reschedule[ds]|delay(?:ed|s)|defer(?:red|s)|abandon(?:ed|s)?|shelve[ds]|drop(?:ped|s)|abort(?:ed|s)|brought forward|(?:put|pushed) back|(?:moved|shifted)(?= (?:from|to) ))'
const SMALL = '(?:after|before|during|for|of|on|to|from|at|in|with|and|or|following)'
/** "President Costa has cancelled her visit to Oslo" */
const DOES = inLines('u')`
  ^\s+(?:(?:has|have|had) )?(?:(?:been )?(?:forced|obliged|compelled|advised) to |had to |to )?(?:\w+ly )?
  (?:${PUT_ASIDE}|cancel|call off|postpone|reschedule|delay|defer|abandon|put off|give up) (?:his|her|their|an?) (?:(?!${SMALL} )[\p{L}-]+ ){0,3}
  $
`
/** "President Costa’s visit to Oslo, due on 3 July, has been rescheduled" */
const OWNS = /^['’]s?\s+(?:[\p{L}-]+\s+){0,3}$/u
const IS = new RegExp(`^[^.;:]{0,90}\\b(?:has been|have been|was|were|is) (?:\\w+ly )?${PUT_ASIDE}(?![\\p{L}])`, 'u')

/** What somebody will not do, or not then: an event of one person that no other words tell. */
export function calledOffClaims(sentence: Sentence, told: readonly Claim[], context: Context): readonly Claim[] {
  if (!(sentence.cues & (CUE.off | CUE.moved))) return []
  return sentence.events.flatMap((event) => {
    if ((event.kind !== 'visit' && event.kind !== 'meeting') || told.some((each) => each.event === event)) return []
    const others = withWhom(sentence, event)
    const whose =
      ownerOf(sentence, event) ??
      visitorBehind(sentence, event) ??
      (others.length > 0 || movedTo(sentence, event, event) ? whoMoves(sentence, event, context) : null)
    if (!whose) return []
    const rule = 'called-off'
    const taking = [whose, ...others].map((person) => take(person, 'took part', sentence, rule))
    const found = claim(sentence, { ...event, rule }, event.kind, event, taking, {
      again: false,
      adds: false,
      lists: false,
    })
    return found.status === 'held' ? [] : [found]
  })
}

/** "A visit by President Costa to Oslo, planned for 9 May, has been postponed" */
function visitorBehind(sentence: Sentence, event: EventMention): PersonMention | null {
  const person = sentence.people.find(({ start }) => start >= event.end)
  if (!person || event.kind !== 'visit' || !BY.test(between(sentence, event.end, person.start))) return null
  return IS.test(between(sentence, person.end, person.end + 160)) ? person : null
}
const BY = /^ (?:by|of) (?:the )?$/

function ownerOf(sentence: Sentence, event: EventMention): PersonMention | null {
  const person = sentence.people.findLast(({ end }) => end <= event.start)
  if (!person) return null
  const words = squeezed(undated(sentence, person.end, event.start).replace(' on  ', ' '))
  if (DOES.test(words)) return person
  return isOwner(sentence, person) && OWNS.test(words) && isOwnFate(sentence, event) ? person : null
}

/** "Minister Vik brought the meeting with her forward", "A meeting with her had to be put off": of the one told before. */
const MOVES = inLines('u')`
    ^\s+(?:(?:has|have|had|will) )?(?:
      brought|brings|put|puts|pushed|pushes|moved|moves|postponed|postpones|cancell?ed|called off|delayed
      |rescheduled
    ) (?:the|a|their|his|her|an?) (?:[\p{L}-]+ ){0,3}$
  `
const OPENS =
  /^["“]?(?:An?|His|Her|Another) (?:(?:planned|scheduled|further|bilateral|second|working|short|separate) )*$/
const HAD_TO = inLines()`
  ^[^.;:]{0,90}\b(?:
    (?:did not|never|will not|would not)(?: in the end| finally)? (?:take|took) place\b|f(?:e|a)ll through\b
    |(?:had to be|has been|was|is to be|will be) (?:\w+ly )?
      (?:put (?:off|back)|pushed back|postponed|cancell?ed|called off|delayed|rescheduled|moved|brought forward)\b
  )
`

function whoMoves(sentence: Sentence, event: EventMention, { one }: Context): PersonMention | null {
  const person = sentence.people.findLast(({ end }) => end <= event.start)
  if (person)
    return MOVES.test(between(sentence, person.end, event.start)) && !isOwner(sentence, person) ? person : null
  return one &&
    OPENS.test(between(sentence, sentence.passage.start, event.start)) &&
    HAD_TO.test(between(sentence, event.end, event.end + 130))
    ? one
    : null
}

function isOwnFate(sentence: Sentence, { end }: EventMention): boolean {
  const fate = IS.exec(between(sentence, end, end + 160))
  return fate !== null && !OTHER_SUBJECT.test(withoutDates(sentence, end, end + fate[0].length), sentence)
}
