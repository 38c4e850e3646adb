import { inLines } from '../../core/in-lines.ts'
import type { Passage } from '../../core/passage.ts'
import { cued, type Hinted } from './cued.ts'
import { narrow } from './narrow.ts'

/*
 * Lists of people within a sentence, by what announces them: "Four judges were sworn in on Monday: A, B and C", "The new
 * ministers are A (Finance) and B (Trade)", "a reception for the ambassadors – A of Spain, B of Italy – on Monday". Whoever
 * is named in such a list is somebody, though no list of names has them, and is one of the group.
 */

/** A list in a text, and of what group those in it are. */
export interface Listed {
  readonly group: string
  /** Nobody but people belong to it: "judges"; firms may be "members". */
  readonly ofPeople: boolean
  /** Where the group's word ends, and where what announces it begins and ends. */
  readonly groupEnd: number
  readonly mark: number
  readonly from: number
  /** "The new ministers are", and no colon or dash. */
  readonly isVerb: boolean
  /** "commissioners for Lands, Ana Brel, and for Ports," */
  readonly isFor: boolean
  readonly items: readonly Item[]
}

/** The last group before a list; of what stands between, no other group, and nobody who says something. */
const GROUP = cued(
  inLines('iu')`
    \b(?:
      (?<people>
        (?:(?:permanent|deputy|cabinet|prime|foreign|high) )?(?:
          ministers|ambassadors|commissioners|envoys|judges|justices|magistrates|secretaries|senators|lawmakers
          |legislators|parliamentarians|councillors|governors|officials|officers|diplomats|dignitaries|appointees
          |generals|mayors|nominees|chiefs|cabinet|women|laureates|scientists|teachers|recruits
        )
        |MPs|heads of (?:mission|state|government|delegation)
      )
      |(?<others>
        members|participants|attendees|guests|delegates|speakers|panell?ists|representatives|leaders|presidents
        |directors|signatories|delegation|line-?up|recipients|winners|experts|government|entourage|awardees|others
        |(?<=^(?:and )?)(?:they|these|he|she)
      )
    )(?=(?<rest>[^:;“”"]{0,170})$)
  `,
)
/** Between the group and its list: something else that is listed, or a clause of its own. */
const OF_OTHERS = narrow(
  /\b(?:who (?:said|says|told)|said|says|told|because|(?:two|three|four|five|six|several|following|these|some|many) (?:\p{Ll}+ )?\p{Ll}+s|(?!their |his |her )\p{Ll}+ (?:topics|issues|areas|priorities|points|questions|goals|countries|states|papers|agreements|documents|measures|steps|reasons|matters|projects|bodies|institutions|companies|banks))\b/u,
)
const MARK = cued(
  inLines('gu')`
    :\s+(?=[\p{L}(])
    |(?<=(?:[Cc]ommissioners|[Mm]inisters|[Ss]ecretaries|[Aa]mbassadors))\s(?:for|of)(?: the)?\s(?=\p{Lu}[^,;:]{2,60}, \p{Lu})
    |,? (?:namely|viz\.?|that is),?:?\s
    |\s[–—-]\s
    | (?:was|were) (?:then |later |in turn )?followed by(?: the)?\s
    | (?:are|were|include[ds]?|comprise[ds]?|consist(?:s|ed) of|(?:is|was) (?:composed|made up) of):?
      (?: those (?:of|for|in charge of)(?: the)?)?(?:\s|$)
  `,
)

/** The first list of people that a text announces; null where it has none. */
export function listedIn(
  { text, start }: Pick<Passage, 'text' | 'start'>,
  hinted: Hinted,
  people: readonly Named[],
): Listed | null {
  if (people.length < 2 || !GROUP.mayFit(hinted)) return null
  const all = people.map((each) => ({
    ...each,
    start: each.start - start,
    end: each.end - start,
    nameStart: each.nameStart - start,
  }))
  const last = all.at(-2)?.nameStart ?? 0
  for (const mark of MARK.all(text, hinted)) {
    if (mark.index > last) return null
    const lead = text.slice(0, mark.index)
    const found = GROUP.exec(lead, hinted)
    const { people, others, rest = '' } = found?.groups ?? {}
    if (!found || OF_OTHERS.test(rest)) continue
    const isVerb = !/[:–—-]|namely|viz|that is|^ (?:for|of)/.test(mark[0])
    if (isVerb && /[,;]/.test(rest)) continue
    const from = mark.index + mark[0].length
    const items = itemsIn(text, mark.index, from, all)
    if (items.length < 2) continue
    const group = (people ?? others ?? '').toLowerCase()
    return {
      group,
      ofPeople: people !== undefined || mark[0].includes('followed'),
      groupEnd: lead.length - rest.length,
      mark: mark.index,
      from,
      isVerb,
      isFor: mark[0].startsWith(' for'),
      items,
    }
  }
  return null
}

/** Where the group ends that a text announces, each of whom stands on a line below: "Five judges were sworn in on Monday:" */
export function groupAbove({ text }: Pick<Passage, 'text'>, hinted: Hinted): number | null {
  if (!text.endsWith(':')) return null
  const found = GROUP.exec(text.slice(0, -1), hinted)
  const rest = found?.groups?.rest
  return rest === undefined || OF_OTHERS.test(rest) ? null : text.length - 1 - rest.length
}

/** Somebody named in the text. */
export interface Named {
  readonly start: number
  readonly end: number
  readonly name: string
  readonly nameStart: number
}
/** One of a list: which of those asked about, and what stands beside the name: "Finance", "Kwara". */
export interface Item {
  readonly at: number
  readonly beside: string | null
}

/** Behind a name of a list: " (Finance)", " of Spain", ", Kwara", " – chairman of the Lakes Party". */
const BESIDE = inLines('u')`
  (?:
    ,? \([^()]{1,80}\)|\)| (?:of|from|for) (?:the )?\p{Lu}[^,;:()]{1,60}?|,? who (?:becomes|became|will be|takes) [^,;:()]{3,60}?
    |, (?!and\b)(?:the )?\p{Lu}[^;:()–—]{1,80}?|,? [–—-] [^;:]{2,90}?
  )
`
const LINK = /(?:,|;|,? and|; and|,? &|,? as well as|,? plus)/
const PLAIN =
  /(?:(?:the|and|also|by|of|His|Her|Mr|Ms|Mrs|Dr|Messrs|Excellency|Excellencies|Hon|Rt|Right|Honourable)[. ,]+)*/
const NAME_FIRST = {
  opens: narrow(inLines('u')`^\s*${PLAIN}$`),
  between: narrow(inLines('u')`^(?<beside>${BESIDE})?${LINK}\s+${PLAIN}$`),
  ends: narrow(
    inLines(
      'u',
    )`^(?<beside>${BESIDE})?(?:,? (?:and|among|as well as|along with|in|on|at|to|for|who|during|with|before|after|while)\b [^;:]{2,140})?[.;]?\s*$`,
  ),
}
/** In front of a name: "Finance, ", "Health, Sports and Youth: ", "Trade – " */
const OF_WHAT = /(?:(?:the|those of|for) )?(?<beside>\p{Lu}[^;:]{2,90}?)(?: \([A-Z]{2,6}\))?(?:,|:| [–—-]) /u
const OFFICE_FIRST = {
  opens: narrow(inLines('u')`^\s*${OF_WHAT}${PLAIN}$`),
  between: narrow(inLines('u')`^${LINK}\s+(?:${OF_WHAT})?${PLAIN}$`),
  ends: narrow(inLines('u')`^(?<beside>)(?:,? (?:on|at|in|during|before)\b [^;:]{2,140})?[.;]?\s*$`),
}

/** Those named in a list that begins there; nothing where anything else stands in it. */
function itemsIn(text: string, mark: number, from: number, people: readonly Named[]): readonly Item[] {
  // "commissioners for Lands, Ana Brel, and for Elections,": what is read as her office begins in front of the list
  const all = people.map((each) =>
    each.start < from && each.nameStart >= from ? { ...each, start: each.nameStart } : each,
  )
  // "the ambassadors – A of Spain and B of Italy – on Monday"
  const closing = /[–—-]/.test(text.slice(mark, from)) ? text.slice(from).search(/ [–—-] /) : -1
  const to = closing < 0 ? text.length : from + closing
  const named = [...all.keys()].filter((i) => isNamed(all[i], from, to))
  if (named.length < 2) return NONE
  const nameFirst = chain(text, from, to, all, heads(text, from, to, all, named), NAME_FIRST, true)
  if (nameFirst.length > 1) return nameFirst
  return chain(text, from, to, all, tails(text, to, all, named), OFFICE_FIRST, false)
}
const NONE: readonly Item[] = []
/** "Marine Resources" is what somebody is minister of. */
const isNamed = (each: Named | undefined, from: number, to: number): boolean =>
  each !== undefined && each.start >= from && each.end <= to && !isPortfolio(each.name)

/** Of several between two semicolons the first is named, or whoever stands behind an "and". */
function heads(text: string, from: number, to: number, all: readonly Named[], named: readonly number[]) {
  if (!text.slice(from, to).includes('; ')) return named
  return named.filter((i) => {
    const before = text.slice(from, all[i]?.start)
    return /(?:^|;)\s*(?:and )?(?:the )?$| and $/.test(before)
  })
}
/** The last one. */
const tails = (text: string, to: number, all: readonly Named[], named: readonly number[]) =>
  named.filter((i) => /^(?:[,;.]| and |$)/.test(text.slice(all[i]?.end, to)))

function chain(
  text: string,
  from: number,
  to: number,
  all: readonly Named[],
  named: readonly number[],
  { opens, between, ends }: typeof NAME_FIRST,
  isBehind: boolean,
): readonly Item[] {
  const first = opens.exec(text.slice(from, all[named[0] ?? 0]?.start))
  if (!first || named.length < 2) return NONE
  const found: { at: number; beside: string | null }[] = []
  let ahead = first.groups?.beside ?? null
  for (const [n, at] of named.entries()) {
    const end = all[at]?.end ?? to
    const next = named[n + 1]
    const gap = next === undefined ? ends.exec(text.slice(end, to)) : between.exec(text.slice(end, all[next]?.start))
    if (!gap) return NONE
    const beside = gap.groups?.beside ?? null
    found.push({ at, beside: bare(isBehind ? beside : ahead) })
    ahead = beside
  }
  return found
}

/** " (Finance)" is "Finance", ", Kwara" is "Kwara". */
const bare = (beside: string | null): string | null =>
  beside?.replace(/^[\s,(–—-]+(?:(?:of|from|for|the) )?|[\s),]+$/gu, '') || null

/** "Finance", "Health, Sports and Youth", "Fisheries and Marine Resources": what a minister may be of. */
export const isPortfolio = (text: string): boolean => PORTFOLIO.test(text)
const PORTFOLIO = narrow(
  inLines('u')`
    ^(?:(?:National|Public|Higher|Basic|Social|Local|Regional|Rural|Urban|Internal|Home|Foreign|External|Economic|Natural
      |Primary|Constitutional|Legal|Religious|Civil|Digital|Creative|Small|Federal Capital) )?
    (?:
      Finance|Affairs|Health|Education|Trade|Industr(?:y|ies)|Defen[cs]e|Justice|Interior|Agriculture|Fisheries|Forestry|Forests
      |Lands?|Tourism|Transport(?:ation)?|Works|Energy|Environment|Labou?r|Culture|Sports?|Youth|Women|Gender|Information
      |Communications?|Science|Technology|Planning|Economy|Commerce|Water|Min(?:es|ing|erals)|Resources|Government|Welfare
      |Housing|Police|Security|Infrastructure|Development|Investment|Treasury|Budget|Employment|Aviation|Power|Steel
      |Petroleum|Railways|Immigration|Climate|Innovation|Research|Europe|Family|Families|Children|Integration|Heritage
      |Arts|Law|Protection|Services?|Administration|Enterprises?|Territory|Reform|Livestock|Irrigation|Media|Corrections
      |Revenue|Customs|Roads|Ports|Marine|Oceans|Maritime|Rehabilitation|Provincial|Peace|Traditional|Chieftaincy
    )\b[\p{L} ,&’'-]{0,80}$
  `,
)
