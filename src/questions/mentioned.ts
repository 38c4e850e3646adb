import type { Event } from '../core/event.ts'
import { fold } from '../core/fold.ts'
import { inLines } from '../core/in-lines.ts'
import { perObject } from '../core/keeping.ts'
import { keyOf, stem, wordsOf } from './words.ts'

/**
 * Another event that a sentence only mentions, with where that is: "to discuss preparations for the June summit in Lima",
 * "ahead of the Harbour Forum", "stressed that the coming summit". What it is called and where it is says nothing of the
 * event that the sentence tells.
 */
const ANOTHER = inLines('gu')`
  (?<![\p{L}’'-])(?:
    [Aa]head of|[Ii]n advance of|[Bb]efore|[Pp]rior to|[Aa]fter|[Ff]ollowing|[Ss]ince|[Uu]ntil|[Uu]pcoming|forthcoming|coming|next
    |[Pp]repar\p{Ll}+|run-up to|[Dd]iscuss\p{Ll}*|agenda|outcomes?|results?|conclusions?|decisions?|planned|scheduled|invited|welcomed
    |look(?:s|ed|ing)? forward to|(?:said|says|stressed|recalled|noted|added|stated|announced|expects?|hopes?) that
  )\s+(?:[\p{L}\p{N}’'“”"‘.–-]+,?\s+){0,9}?[“"‘]?
  (?:[Ss]ummit|[Mm]eeting|[Cc]onference|[Ff]orum|[Ss]ession|[Tt]alks|[Cc]eremony|[Ee]xercise|[Vv]isit|[Cc]ongress|[Aa]ssembly)s?(?!\p{L})
  (?:\s+(?:in|at|to)\s+(?:the\s+)?\p{Lu}[\p{L}’'-]*(?:,?\s+\p{Lu}[\p{L}’'-]*){0,2})?
`

/** Does an event have this word only from another one that its sentences mention: the "Lima" and "summit" of talks about a summit there? */
export function isOfAnother(event: Event, word: string): boolean {
  const begins = word.replace(/s$/, '')
  if (factsOf(event).includes(begins)) return false
  const having = new Set(event.citations.map(({ quote }) => quote).filter((quote) => fold(quote).includes(begins)))
  return having.size > 0 && [...having].every((quote) => !fold(quote.replace(ANOTHER, ' ')).includes(begins))
}
const factsOf = perObject(({ title, place, participants }: Event): string =>
  fold([title, place, ...participants.flatMap(({ name, role, represents }) => [name, role, represents])].join(' ')),
)

/** Does an event have this word only as a form of somebody's name: the "wood" of one at which Mr Woods was? */
export function isInNameAlone(event: Event, word: string): boolean {
  const key = stem(word)
  const theirs = nameWordsOf(event).filter((one) => one !== word && stem(one) === key)
  if (theirs.length === 0 || nameWordsOf(event).includes(word)) return false
  const { title, place, participants, citations } = event
  const others = [title, place, ...participants.flatMap(({ role, represents }) => [role, represents])]
  return ![...others, ...citations.flatMap(({ quote, title }) => [quote, title])].some((text) =>
    wordsOf(text ?? '').some(({ folded }) => !theirs.includes(folded) && stem(folded) === key),
  )
}
const nameWordsOf = perObject(({ participants }: Event) => participants.flatMap(({ name }) => keyOf(name).split(' ')))

/** "When did they discuss the Lima summit", "the call before the summit": what is asked for speaks of another event. */
export const asksOfTalk = (words: string): boolean => OF_TALK.test(words)
const OF_TALK = inLines('iu')`
  \b(?:discuss\p{L}*|prepar\p{L}*|ahead|before|after|since|until|about|regarding|concerning|mention\p{L}*|(?:talk|sp[eo]ak?|spoken?)\p{L}* of
  |plan\p{L}*|on the (?:margins?|sidelines))\b
`
