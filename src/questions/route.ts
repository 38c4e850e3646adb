import { typos } from '../core/typos.ts'
import { datesIn } from './dates/index.ts'
import type { Form } from './grammar/forms/form.ts'
import { FORMS, LAST_FORMS } from './grammar/forms/index.ts'

export type Path = readonly string[]

/** Which command is meant, and the words that belong to it. Null: no command's words are there. */
export interface Route {
  readonly path: Path
  readonly rest: string
}

/**
 * Finds the command in words: its path as written, then the ways people say the same, then a date alone, then the same with
 * slips of the keyboard mended in the first words. `today` only serves to see what is a date; `isName` tells what somebody in
 * the documents is called, which is no slip for a word of ours ("Krause" for "pause").
 */
export function route(
  text: string,
  paths: readonly Path[],
  today: string,
  isName: (word: string) => boolean = () => false,
): Route | null {
  return (
    byPath(text, paths) ??
    byForm(text, FORMS) ??
    // Before any mending: "march 2022" is a month, not a slip for "search".
    byShape(text, today) ??
    byMended(text, paths, isName) ??
    byForm(text, LAST_FORMS)
  )
}

function byPath(text: string, paths: readonly Path[]): Route | null {
  for (const path of paths.toSorted((a, b) => b.length - a.length)) {
    const match = new RegExp(
      `^${path.join(' ').replace(/[ -]/g, '[\\s_-]+')}(?=$|[\\s:,?.!])[\\s:,]*(.*)$`,
      'isu',
    ).exec(text)
    // "who is at the summit" and "next to" are not the commands "who is" and "next".
    if (match && !FORMS.some((form) => form.over?.includes(path.join(' ')) && form.pattern.test(text))) {
      return { path, rest: (match[1] ?? '').trim() }
    }
  }
  return null
}

function byForm(text: string, forms: readonly Form[]): Route | null {
  for (const form of forms) {
    const match = form.pattern.exec(text)
    if (match)
      return { path: form.path, rest: form.whole ? text : [form.lead, restOf(match)].filter(Boolean).join(' ') }
  }
  return null
}

/** "What did Calder do in January": the words around the verb belong together. */
function restOf({ groups, input }: RegExpExecArray): string {
  const rest = groups?.rest ?? ''
  // "What happened in may", "in jan": without its "in" it is no month; "who was in India": without it anything about India.
  const lead = rest === '' ? undefined : IN_MONTH.exec(input)?.[1]
  const isLed = lead !== undefined && !/^(?:in|during)\b/iu.test(rest) && input.includes(`${lead} ${rest}`)
  return [isLed ? lead : '', rest, groups?.tail].filter(Boolean).join(' ').trim()
}
const IN_MONTH = /\b(in|during)\s+(?:(?:may|march|mar|sept?|dec|jan|jun|oct)\b|(?!(?:the|an?|it|on|at)\b)\p{L})/iu

/** Words that begin a question, long enough that a slip in them can be told. */
const OPENERS =
  'who whom whose what why how which when where did was attended attendees participants happened sources search timeline event digest help next documents visited visitors chronology hosted represented subscribe'.split(
    ' ',
  )

/** Words of their own, however near they come to one of ours. */
const OWN =
  'january february march april june july august september october november december last past first latest recent there meeting meetings planned presented'.split(
    ' ',
  )

function byMended(text: string, paths: readonly Path[], isName: (word: string) => boolean): Route | null {
  const known = new Set([...OPENERS, ...OWN, ...paths.flat()])
  let mended = false
  const words = text.split(' ').map((word, i) => {
    const plain = word.toLowerCase()
    if (i > 2 || plain.length < 3 || known.has(plain) || /\d/.test(plain) || isName(word)) return word
    const allowed = plain.length < 5 ? 1 : 2
    const near = [...known].filter(
      (one) =>
        one.length > 2 &&
        beginsAlike(plain, one) &&
        typos(plain, one, allowed) <= Math.min(allowed, one.length < 5 ? 1 : 2),
    )
    const best = near.toSorted((a, b) => typos(plain, a, 2) - typos(plain, b, 2))[0]
    if (best === undefined) return word
    mended = true
    return best
  })
  if (!mended) return null
  // Only a mended text that begins like a command counts: a name that looks like a word of ours is left alone.
  const again = words.join(' ')
  return byPath(again, paths) ?? byForm(again, FORMS)
}

const ASKING = /^(?:who|whom|whose|what|why|how|which|when|where|attended|attendees|participants|happened)$/
/** A slip in the very first letter is rare: "hwo", "qho", "ttended", but no "lause" for "pause". */
function beginsAlike(typed: string, word: string): boolean {
  const swapped = typed[0] === word[1] && typed[1] === word[0]
  const rest = typed.slice(1) === word.slice(1) || typed === word.slice(1)
  return typed[0] === word[0] || swapped || (rest && ASKING.test(word))
}

/** `2022-02-28` alone asks what happened then. */
function byShape(text: string, today: string): Route | null {
  const dates = datesIn(text, today)
  const without = dates.reduceRight((left, date) => left.slice(0, date.start) + left.slice(date.end), text)
  if (dates.length > 0 && !/[\p{L}\p{N}]/u.test(without.replace(/\b(?:on|in|at|the|during|of)\b/gi, ''))) {
    return { path: ['what', 'happened'], rest: text }
  }
  return null
}
