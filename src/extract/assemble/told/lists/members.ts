import { inLines } from '../../../../core/in-lines.ts'
import type { PersonMention } from '../../../../core/mention.ts'
import { cued } from '../../../words/cued.ts'
import type { Claim } from '../../claim.ts'
import { between, type Sentence } from '../../sentence.ts'
import { listFrom } from '../../who/people-lists.ts'
import { added } from './added.ts'
import { itemsBelow } from './lines-below.ts'
import { isNotThere } from './not-there.ts'

/** "The envoys included", "They are Ambassadors", "Others were", "The ministers who attended are": those of a group told before. */
const MEMBERS = cued(
  inLines('iu')`
    ^(?:And )?(?:
      (?:The|These|Those)\s+(?:(?!and\b)[\p{L}\d-]+\s+){0,4}?(?:
        envoys|ambassadors|diplomats|ministers|officials|members|delegates|participants|guests|leaders|governors
        |commissioners|signatories|speakers|in attendance|attending|panellists|panelists|dignitaries
        |heads of (?:states?|mission)(?: and [\p{L} ]{3,40}?)?|appointees|representatives|others|delegation|party
        |team|present|sworn[ -]in|(?:newly )?appointed|named
      )(?:,?\s+(?:who|that|which|present|from|of|attending|in attendance|at|sworn[ -]in|appointed|named)\b[^.;:]{0,140}?)?
      |(?:(?:International|Keynote|Guest|Featured|Local|Foreign|Invited|Distinguished|Main|Key|Other) )?
        (?:
          Witnesses|Dignitaries|Participants|Panellists|Panelists|Leaders|Ministers|Guests|Speakers|Attendees
          |Delegates|Signatories|Representatives
          |(?:\p{Lu}\p{L}+ )?(?:(?:government|cabinet|embassy|senior|other) )*
            (?:officials|ministers|leaders|delegates|members|representatives|figures)(?=,? who )
        )(?:,? (?:attending|participating|taking part|present|in attendance|who|from|to)\b[^.;:]{0,60}?)?
      |(?:The )?(?:[Nn]ew faces|[Nn]ewcomers|[Ff]irst-timers|[Dd]ebutants)(?: [^.;:,]{1,60}?)?
      |(?:The|His|Her) (?:guest list|delegation|entourage|(?:\p{Ll}+ )?panel)
        (?= (?:was|is) (?:made up|composed) of| (?:include|comprise|consist))
      |(?:Also )?[Ii]n (?:the|his|her) (?:delegation|entourage)
      |Also (?:on|part of) (?:the|his|her) (?:delegation|team|trip|entourage)
      |Those (?:who (?:have )?)?accompan(?:ied|ying|y) (?:him|her|them|the \p{Ll}+)
        (?: (?:on|to|in|for) [^.;:,]{1,50}?)?
      |They|These|The rest
      |Among (?:
        them|these
        |the (?:[\p{Ll}-]+ ){0,3}?
          (?:
            guests|participants|attendees|speakers|dignitaries|delegates|leaders|ministers|officials|visitors|mourners
            |figures|personalities|executives|representatives
          )
          (?: (?:
              of honou?r|present|at the [\p{Ll} ]{3,30}(?: (?:in|at|on) \p{Lu}[\p{L} ’'-]{2,40}?)?
              |who (?:attended|came|took part|paid|flew|gathered|were)\b[^.;:,]{0,80}|invited(?: to [^.;:,]{2,80}?)?
            )
          )?
        |those (?:present|there|who (?:attended|came|paid)\b[^.;:,]{0,80})
      )
      |Others(?: [^.;:,]{1,50}?,?)?|Other \p{L}+(?: [^.;:,]{1,100}?)?
      |(?:The (?:event|ceremony|meeting|function|reception)['’]s )?(?:Notable |Special |Distinguished |Invited |Other |Senior ){0,2}(?:
        [Ff]igures|[Mm]ourners|[Gg]uests of honou?r|[Gg]uests|[Oo]fficials|[Dd]ignitaries|[Pp]ersonalities
        |[Aa]ttendees|[Pp]articipants
      )(?: (?:attending|who|present|at|in)\b[^.;:]{0,80}?)?
    )\s+(?:
      (?:was|is|were|are) (?:made up|composed) of|are|were|is|was|include|included|includes|comprise|comprised
      |comprises|consist(?:s|ed)? of|will include|will comprise|will be
    )\b(?: (?:the )?following)?:?\s*
  `,
)

/** Without one of these words they are not listed. */
const ARE = cued(/\b(?:are|were|is|was|includes?|included|comprises?|comprised|consists?|consisted|will)\b/)

const GROUP_BEFORE = cued(
  inLines('i')`
    \b(?:
      envoys|ambassadors|high commissioners|diplomats|members|delegations?|appointees|officials|ministers|leaders
      |delegates|participants|commissioners|governors|guests|dignitaries|signatories|presidents
      |heads of (?:state|government)
    )\b
  `,
)

const GROUP_OPENS = cued(
  inLines('u')`
    ^(?:And )?(?:
      They|These |The rest|Among (?:them|these)\b
      |Other(?!
        s (?:present|in attendance|at the)
        | (?:\p{L}+ ){0,2}?(?:guests|delegates|dignitaries|mourners|attendees|participants|signatories|speakers)\b
        | (?:\p{L}+ ){1,3}(?:present|in attendance|attending)\b| [^.;:]{1,60} who | members of (?:the|h(?:is|er)) )
    )
  `,
)

const TO_MEMBERS = inLines('i')`
  ^(?:
    \s|,|:|[–—-]\s
    |\b(?:
      the|his|her|new|newly|excellency|excellencies|right|honou?rable|hon|by|also|board members|board|members|including
      |among others|ambassadors?|high commissioners?|ministers?|governors?|U\.S\.
    )\b
  )*$
`

/** "Members of the delegation are MPP lawmakers Vera Lund and Jan Vik" */
const OF_PARTY = /^\s*(?:the )?(?:\p{Lu}{2,6} )?(?:legislators|lawmakers|senators|parliamentarians|MPs|deputies) $/u

/** "Governor Noor Hadi (Bank of Malta), ": a first item whose name no rule reads does not hide the others. */
const UNREAD_ITEM = /^\s*(?:\p{Lu}[\p{L}.’'-]*\s+){1,6}\([^()]{2,60}\)[,;]\s*(?:the\s+)?$/u

/** "The envoys included …", "Among them were …": those of a group that is told in the sentence, or in the one before. */
export function membersListed(sentence: Sentence, sentences: readonly Sentence[]): Claim | null {
  const { text, start, role } = sentence.passage
  if (sentence.people.length === 0 || !ARE.mayFit(sentence) || (role !== 'prose' && !/:\s*\S/.test(text))) return null
  const [members] = MEMBERS.exec(text, sentence) ?? []
  if (members === undefined || OF_NAMED_EVENT.test(members) || isNotThere(sentence, members.length)) return null
  if (GROUP_OPENS.test(text, sentence)) {
    const before = sentences[sentences.indexOf(sentence) - 1]
    if (!before || !GROUP_BEFORE.test(before.passage.text, before)) return null
  }
  const people = peopleBehind(sentence, start + members.length)
  const below = people.length === 1 && people[0]?.end === sentence.passage.end ? itemsBelow(sentence, sentences) : []
  if (below.length > 0) {
    // "The new ministers include: Minister of Finance: Vera Lund", each of the others on a line below
    const first = added(sentence, people, 'members-listed', members.length)
    return { ...first, taking: [...first.taking, ...below.flatMap(({ taking }) => taking)] }
  }
  // "They include the Ambassador of Malta, Jon Vik": the others may have names that no rule reads
  if (people.length <= (MAY_BE_ONE.test(members) ? 0 : 1)) return null
  const list = added(sentence, people.map(asAll(sentence, members.length)), 'members-listed', members.length)
  if (!INVITED.test(members)) return list
  // "Among the guests invited to the fair are": whether they will come is still to be seen, and of "were" it is not told
  return ARE_TO_COME.test(members) ? { ...list, status: 'planned' } : null
}
const INVITED = /\binvited\b/i
const ARE_TO_COME = /\b(?:are|is|include|includes|will be|will include):?\s*$/

/** "Dignitaries attending the HLF-4 include": of an event with a name, which need not be the last one told. */
const OF_NAMED_EVENT = /\b(?:attending|participating|at|in)\b[^:]*\p{Lu}{2}/u
const MAY_BE_ONE =
  /\b(?:delegation|entourage|team|party|side|present|attendees|guests|participants|dignitaries|accompan\p{Ll}+)\b|^They include/iu

function peopleBehind(sentence: Sentence, from: number): readonly PersonMention[] {
  const known = listFrom(sentence, from, TO_MEMBERS)
  if (known.length > 0) return known
  const others = listFrom(sentence, from, OF_PARTY)
  return others.length > 0 ? others : [...listFrom(sentence, from, UNREAD_ITEM), ...behindUnread(sentence, from)]
}

/** "Governor Nor Vera Lund (Bank of Malta), Governor Jan Vik": a first name that is half read does not hide the others. */
function behindUnread(sentence: Sentence, from: number): readonly PersonMention[] {
  const half = sentence.people.find(({ start }) => start >= from)
  return half && HALF_READ.test(between(sentence, from, half.start))
    ? listFrom(sentence, half.end, /^[,;]\s*(?:and\s+)?(?:the\s+)?$/)
    : []
}

const HALF_READ = /^\s*(?:\p{Lu}[\p{L}.’'-]*\s+){1,4}$/u

/** "The governors who took part are Vera Lund (Malta) and": each of them is one. */
export const asAll =
  ({ offices, passage }: Sentence, length: number) =>
  (person: PersonMention): PersonMention => {
    const [all, another] = offices.filter(({ end }) => end <= passage.start + length)
    const is = all && !another && !all.one && !person.role && person.represents && OF_ALL.test(all.role)
    return is ? { ...person, role: all.role.replace(/^Other /, '') } : person
  }

const OF_ALL = /(?:Governor|Minister|Ambassador|High Commissioner|Commissioner|Secretary|Senator|Mayor|Premier)$/
