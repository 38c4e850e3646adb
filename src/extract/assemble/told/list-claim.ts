import { inLines } from '../../../core/in-lines.ts'
import type { PersonMention } from '../../../core/mention.ts'
import { cued } from '../../words/cued.ts'
import { CUE } from '../../words/cues.ts'
import { wordList } from '../../words/word-list.ts'
import { type Claim, claim, take } from '../claim.ts'
import { between, type Sentence } from '../sentence.ts'
import { countryList, sideOfItem, standing } from '../who/delegates.ts'
import { isOwner, listAt, listFrom, listUpTo } from '../who/people-lists.ts'

/** "Joining President Biden on the call were", "Also present were", "Attending the meeting were" */
const INVERTED = cued(
  inLines('i')`
    ^(?:also\s+|(?:among (?:those|the participants|the guests)|others|those) (?:who (?:were )?)?(?:also )?)?
    (?:
      joining|representing|presenting (?:their )?(?:letters|credentials)|attending|participating|taking part|present
      |in attendance|accompanying|on hand|took part|attended
    )\b[^.;:]{0,120}?\b(?:was|were|is|are|will be)\b:?\s*(?:also\s+)?
  `,
)

const OTHERS = wordList('also others those')
const OPENS_MEETING = wordList('also at signing')
/** "Also at the meeting are", "Others at the talks were", "Also at the table were", "Also there were" */
const ALSO_THERE = cued(
  inLines('u')`
    ^(?:Also|Others|Those) (?:
      there
      |(?:in|at|around) (?:the|this|their) (?:[\p{L}-]+ ){0,3}?(?:
        meeting|talks|summit|ceremony|event|session|dinner|lunch|conference|forum|audience|reception|service|table
        |room
      )
    )\b[^.;:]{0,60}?\b(?:was|were|is|are):?\s*
  `,
)

/** "Among those attending were Zetland’s outgoing First Minister Vik" */
const TO_INVERTED = inLines('iu')`
    ^(?:[^.;:,]{0,50}:\s)?(?:
      \s|,
      |\b(?:
        the|by|also|U\.S\.|outgoing|newly|elected|new|acting|his|her|excellency|excellencies|following|state
        |governors|ministers
      )\b
      |\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?['’]s?(?=\s)
    )*$
  `

/** "Voting for the monetary policy action were Vera Lund, Chair;", "Voting against this action: Jan Vik" */
const VOTING = cued(/^Voting (?:for|against|in favou?r of) [^.;:]{3,80}?(?:\b(?:was|were)\b:?|:)\s*/)
/** "Members present: Vera Lund, Jan Vik", "Members of the delegation: …": on one line. */
const PRESENT = cued(
  inLines('i')`
    ^(?:
      (?:(?:board |committee |council )?members |also |others? |those )?(?:present|in attendance|attending)
      |(?:other |senior |main |key )?(?:
        participants|attendees|panell?ists
        |(?:members of )?(?:the |his |her )?(?:accompanying |official )?delegation(?: members)?|signatories
        |guests of honou?r|(?:accompanying|attending) (?:officials|ministers)
      )
    )(?: (?:were|are|included))?:\s*
  `,
)

/** "At the meeting were the Minister of Ports, Vera Lund, and Governor Jan Vik" */
const AT_MEETING = cued(
  /^(?:Also )?at the (?:meeting|ceremony|event|launch|conference|signing) (?:are|were|is|was)(?: also)?(?: present)?:? |^Signing (?:the |this |for |on )[^.;:]{2,60}? (?:were|was) (?:the )?/i,
)

/** "thanked Governor Lund and Governor Vik for their presence": whoever is thanked for being there was. */
const THANKED = cued(/\b(?:gratitude to|thanked|thanks to|appreciation to|welcomed|acknowledged) (?:the )?$/)
const FOR_COMING =
  /^[^.]{0,140}?\bfor (?:(?:his|her|their) (?:presence|attendance|participation)|attending|participating|joining|being present)\b/

/** "The following leaders took part in the meeting in Riga on 3 March: Vera Lund, Jan Vik, etc.", "Ten ministers attended, among them" */
const TOOK_PART = cued(
  inLines('iu')`
    ^(?:
      The following (?:\p{L}+ ){0,4}(?:took part|participated|attended|were present|were in attendance)
        \b[^.;:]{0,120}:
      |(?:(?:about|some|over|nearly|almost|more than|at least|around) )?
        (?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|numerous|dozens of) (?:[\p{L}-]+ ){0,3}?
        (?:
          leaders|heads of (?:state|government)(?: and (?:of )?government)?|ministers|presidents|governors
          |ambassadors|envoys|officials|dignitaries|guests|delegates|participants
        ) (?:[\p{L}-]+ ){0,4}?(?:took part|participated|attended|were present|were in attendance|gathered)
        \b[^.;:“”"]{0,90}?(?:,| [–—-]) (?:among them|including|namely|notably|among others):?
    )\s*
  `,
)

/** "The envoys included", "They are Ambassadors", "Others were", "The ministers who attended are": those of a group told before. */
const MEMBERS = cued(
  inLines('iu')`
    ^(?:And )?(?:
      (?:The|These|Those)\s+(?:(?!and\b)[\p{L}\d-]+\s+){0,4}?(?:
        envoys|ambassadors|diplomats|ministers|officials|members|delegates|participants|guests|leaders|governors
        |commissioners|signatories|speakers|in attendance|attending|panellists|panelists|dignitaries
        |heads of (?:states?|mission)(?: and [\p{L} ]{3,40}?)?|appointees|representatives|others|delegation|party
        |team|present
      )(?:,?\s+(?:who|that|which|present|from|of|attending|in attendance|at)\b[^.;:]{0,140}?)?
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
        |the (?:\p{Ll}+ )?
          (?:guests|participants|attendees|speakers|dignitaries|delegates|leaders|ministers|officials|visitors)
          (?: (?:
              of honou?r|present|at the [\p{Ll} ]{3,30}
              |who (?:attended|came|took part|paid|flew|gathered|were)\b[^.;:,]{0,80}
            )
          )?
        |those (?:present|there|who (?:attended|came|paid)\b[^.;:,]{0,80})
      )
      |Others(?: [^.;:,]{1,50}?,?)?|Other \p{L}+(?: [^.;:,]{1,100}?)?
      |(?:Notable |Special |Distinguished |Invited |Other |Senior ){0,2}(?:
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
const TO_MEMBERS = inLines('i')`
    ^(?:
      \s|,|:|[–—-]\s
      |\b(?:
        the|his|her|excellency|excellencies|right|honou?rable|hon|by|also|board members|board|members|including
        |among others|ambassadors?|high commissioners?|ministers?|governors?|U\.S\.
      )\b
    )*$
  `

/** "Members of the delegation are MPP lawmakers Vera Lund and Jan Vik" */
const OF_PARTY = /^\s*(?:the )?(?:\p{Lu}{2,6} )?(?:legislators|lawmakers|senators|parliamentarians|MPs|deputies) $/u

/** "Governor Noor Hadi (Bank of Malta), ": a first item whose name no rule reads does not hide the others. */
const UNREAD_ITEM = /^\s*(?:\p{Lu}[\p{L}.’'-]*\s+){1,6}\([^()]{2,60}\)[,;]\s*(?:the\s+)?$/u

/** "Members of the delegation:", "Participants included:", "The following leaders took part:" in front of a list below it. */
const ANNOUNCED = cued(
  inLines('i')`
    \b(?:
      participants?|attendees|delegations?|members of the|those (?:present|attending)|in attendance|taking part
      |took part|participated|attended|joined|present|signed|signatories|accompanied by|speakers
    )\b[^.]{0,120}:\s*$
  `,
)

const PRESENT_BELOW = cued(
  inLines('iu')`
    ^\W*(?:\p{L}+ ){0,4}(?:members?|governors|directors|representatives|participants|those|also)(?: \p{L}+){0,3} (?:
      present|in attendance|attending
    )\W*$
    |^\W*(?:present|in attendance|attendees|participants)\W*$
  `,
)

const GROUP_OPENS = cued(
  inLines('u')`
    ^(?:And )?(?:
      They|These |The rest|Among (?:them|these)\b
      |Other(?!
        s (?:present|in attendance|at the)
        | (?:\p{L}+ ){0,2}?(?:guests|dignitaries|mourners|attendees|participants|signatories|speakers)\b
        | (?:\p{L}+ ){1,3}(?:present|in attendance|attending)\b| [^.;:]{1,60} who | members of (?:the|h(?:is|er)) )
    )
  `,
)

/** Lists of those who were there. They add to the event told before. */
export function listClaims(sentence: Sentence, sentences: readonly Sentence[]): readonly Claim[] {
  const { text, start } = sentence.passage
  const [opening] = sentence.words
  const inverted =
    (sentence.cues & CUE.there ? INVERTED.exec(text, sentence) : null) ??
    (OTHERS.has(opening) ? ALSO_THERE.exec(text, sentence) : null)
  if (inverted) {
    const people = listFrom(sentence, start + inverted[0].length, TO_INVERTED)
    const first = sentence.people.find(
      (person) => person.end <= start + inverted[0].length && !isOwner(sentence, person),
    )
    if (people.length > 0)
      return [added(sentence, first ? [first, ...people] : people, 'inverted-list', inverted[0].length)]
  }
  const attending = inAttendance(sentence)
  if (attending) return [attending]
  const byCountry = countryList(sentence)
  if (byCountry) return [byCountry]
  const [voting] = text.startsWith('Voting ') ? (VOTING.exec(text, sentence) ?? []) : []
  const [present] = PRESENT.exec(text, sentence) ?? []
  const [following] = sentence.cues & CUE.there ? (TOOK_PART.exec(text, sentence) ?? []) : []
  const [there] = OPENS_MEETING.has(opening) ? (AT_MEETING.exec(text, sentence) ?? []) : []
  const lead = voting ?? present ?? following ?? there
  if (lead) {
    const people = listFrom(sentence, start + lead.length, /^[\s,]*(?:the )?$/i)
    const list = people.length > 0 ? added(sentence, people, voting ? 'voted' : 'inverted-list', lead.length) : null
    // whoever votes meets
    const meeting = { kind: 'meeting', adds: lead.startsWith('Voting against') } as const
    if (list) return [voting ? { ...list, ...meeting } : list]
  }
  if (
    sentence.people.length > 0 &&
    ARE.mayFit(sentence) &&
    (sentence.passage.role === 'prose' || /:\s*\S/.test(text))
  ) {
    const members = MEMBERS.exec(text, sentence)
    const before = members && GROUP_OPENS.test(text, sentence) ? sentences[sentences.indexOf(sentence) - 1] : null
    // "Dignitaries attending the HLF-4 include": of an event with a name, which need not be the last one told
    const another = members && /\b(?:attending|participating|at|in)\b[^:]*\p{Lu}{2}/u.test(members[0])
    if (members && !another && (before === null || (before && GROUP_BEFORE.test(before.passage.text, before)))) {
      const from = start + members[0].length
      const known = listFrom(sentence, from, TO_MEMBERS)
      const others = () => listFrom(sentence, from, OF_PARTY)
      const unread = () => [...listFrom(sentence, from, UNREAD_ITEM), ...behindUnread(sentence, from)]
      const people = known.length > 0 ? known : others().length > 0 ? others() : unread()
      // "The new ministers include: Minister of Finance: Vera Lund", each of the others on a line below
      const below =
        people.length === 1 && people[0]?.end === sentence.passage.end ? itemsBelow(sentence, sentences) : []
      if (below.length > 0) {
        const first = added(sentence, people, 'members-listed', members[0].length)
        return [{ ...first, taking: [...first.taking, ...below.flatMap(({ taking }) => taking)] }]
      }
      // "They include the Ambassador of Malta, Jon Vik": the others may have names that no rule reads
      if (
        people.length >
        (/\b(?:delegation|entourage|team|party|side|present|accompan\p{Ll}+)\b|^They include/u.test(members[0]) ? 0 : 1)
      )
        return [added(sentence, people.map(asAll(sentence, members[0].length)), 'members-listed', members[0].length)]
    }
  }
  if (
    text.endsWith(':') &&
    (FOLLOWING.test(text, sentence) || (sentence.people.length === 0 && ANNOUNCED.test(text, sentence)))
  )
    return listedBelow(sentence, sentences)
  // "Board Members Present" on a line of its own, and each of them on one below it
  if (sentence.people.length === 0 && PRESENT_BELOW.test(text, sentence)) return listedBelow(sentence, sentences)
  return thankedForComing(sentence)
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
const asAll =
  ({ offices, passage }: Sentence, length: number) =>
  (person: PersonMention): PersonMention => {
    const [all, another] = offices.filter(({ end }) => end <= passage.start + length)
    const is = all && !another && !all.one && !person.role && person.represents && OF_ALL.test(all.role)
    return is ? { ...person, role: all.role.replace(/^Other /, '') } : person
  }
const OF_ALL = /(?:Governor|Minister|Ambassador|High Commissioner|Commissioner|Secretary|Senator|Mayor|Premier)$/

function thankedForComing(sentence: Sentence): readonly Claim[] {
  if (!THANKED.mayFit(sentence)) return []
  const { text, start } = sentence.passage
  const at = sentence.people.findIndex((person) => THANKED.test(text.slice(0, person.start - start), sentence))
  const people = at < 0 ? [] : listAt(sentence, at)
  const [first, last] = [people[0], people.at(-1)]
  if (!first || !last || isOwner(sentence, first)) return []
  const other = sentence.people.find((person) => person.start > last.end)
  const behind = between(sentence, last.end, other?.start ?? sentence.passage.end)
  return FOR_COMING.test(behind) ? [added(sentence, people, 'thanked-for-coming', first.start - start)] : []
}

/** "…, with Ministers Lund and Vik in attendance", "With Governor Brel in the chair, the board met" */
const THERE = cued(/ (?:also )?(?:in attendance|in the chair|present|on hand)\b(?=[.,;]|$)/)
function inAttendance(sentence: Sentence): Claim | null {
  const there = THERE.exec(sentence.passage.text, sentence)
  const end = there ? sentence.passage.start + there.index : 0
  const last = there ? sentence.people.findIndex((person) => person.end === end) : -1
  if (!there || last < 0) return null
  const people = listUpTo(sentence, last)
  const start = people[0]?.start ?? end
  if (!/(?:^|, |\s)[Ww]ith (?:the )?$/.test(between(sentence, sentence.passage.start, start))) return null
  const at = { start: end, end: end + there[0].length, rule: 'in-attendance' }
  const taking = people.map((person) => take(person, 'took part', sentence, at.rule))
  return claim(sentence, at, 'other', null, taking, { again: true, adds: true, lists: false })
}

/** The lines below, each of them one person, with an office alone ("The Governor") passed over; one claim for all. */
function listedBelow(sentence: Sentence, sentences: readonly Sentence[]): readonly Claim[] {
  const at = sentences.indexOf(sentence)
  const items = itemsBelow(sentence, sentences)
  const [first] = items
  if (!first) return []
  const told = sentences
    .slice(0, at)
    .findLast(({ passage, events }) => passage.role === 'heading' && events.some(({ kind }) => HELD.test(kind)))
  const kind = told?.events.find((event) => HELD.test(event.kind))?.kind ?? 'other'
  // "Minutes of the board meeting held on 3 May" above it
  const [day, another] = (told?.dates ?? []).filter(({ date, bearing }) => date && bearing === 'at')
  const date = first.date ?? (another ? null : (day ?? null))
  return [{ ...first, kind, date, taking: items.flatMap(({ taking }) => taking) }]
}

function itemsBelow(sentence: Sentence, sentences: readonly Sentence[]): readonly Claim[] {
  const at = sentences.indexOf(sentence)
  const items: Claim[] = []
  // "The new Deputy Governors are:": what all of them are
  const [given, another] = sentence.offices
  const all = given && !another && /^the (?:new )?\p{Lu}/iu.test(given.text) && !given.one ? given.role : null
  for (const item of sentences.slice(at + 1, at + 120)) {
    if (NUMBER_OF_ITEM.test(item.passage.text)) continue
    const first = item.people[0]
    if (!first && /^\W*(?:The )?\p{Lu}[^.:;]{2,40}$/u.test(item.passage.text) && item.offices.length > 0) continue
    const lead = first ? between(item, item.passage.start, first.start) : ''
    const side = first ? sideOfItem(item, first) : null
    const office = first?.end === item.passage.end && !side ? OFFICE_LEAD.exec(lead)?.[1] : undefined
    if (!first || !(office || side || ITEM_LEAD.test(lead)) || !isItem(item, first) || item.verbs.length > 1) break
    items.push(added(item, [standing({ ...first, role: first.role ?? office ?? all }, side)], 'listed-below', 0))
  }
  return items
}

/** "3." in front of a name stands as a sentence of its own. */
const NUMBER_OF_ITEM = /^\(?\d{1,2}[.)]$/
const HELD = /^(?:meeting|summit|call|ceremony)$/
const ITEM_LEAD = /^\W*(?:\d{1,2}\W+)?(?:(?:and|as well as)\s+)?(?:the\s+)?$/i
/** "Attorney General and Minister of Justice: " in front of a name */
const OFFICE_LEAD = /^\W*(?:\d{1,2}\W+)?(\p{Lu}[^.:;–—]{3,80}?)\s*[:–—]\s*$/u
/** "received credentials from the following ambassadors:", "The panel was moderated by Ana Brel of Radio North and included:" */
const FOLLOWING = cued(
  inLines('iu')`
    \bthe following(?: \p{L}+){0,4}? (?:
      ambassadors|envoys|ministers|leaders|officials|members|people|persons|participants|guests|representatives
      |governors|delegates|heads of \p{L}+
    )[^.]{0,60}:\s*$
    |^(?:The|These|Those) (?:\p{L}+[- ]){1,4}(?:are|were|include):\s*$
    |^(?:The|This) (?:(?:expert|opening|closing|first|second|high-level|ministerial) )?
      (?:panel|delegation|round ?table)\b[^;]{0,120}\b(?:included|comprised|featured|consisted of)
      (?: the following)?:\s*$
  `,
)

function added(sentence: Sentence, people: readonly PersonMention[], rule: string, length: number): Claim {
  const at = { start: sentence.passage.start, end: sentence.passage.start + length, rule }
  // "The HPL delegation included": whoever belongs to it stands for it
  const party = PARTY_SIDE.exec(sentence.passage.text, sentence)?.[1] ?? null
  const taking = people.map((person) =>
    take({ ...person, represents: person.represents ?? party }, 'took part', sentence, rule),
  )
  return claim(sentence, at, 'other', null, taking, { again: true, adds: true, lists: true })
}

const PARTY_SIDE = cued(/^The (\p{Lu}{2,6}) (?:delegation|side|team)\b/u)

/** "Governor Salvi sent his apologies." is a sentence and no item. */
function isItem(item: Sentence, person: PersonMention): boolean {
  const rest = between(item, person.end, item.passage.end)
  return !/[.!?]["”’]?$/.test(rest) || !/\b\p{Ll}{3,}\s+\p{L}/u.test(rest)
}
