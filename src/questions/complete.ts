import type { Chronicle, Headline } from '../chronicle/chronicle.ts'
import { fold } from '../core/fold.ts'
import type { Choice, Completion } from '../core/question.ts'
import { alsoCalled } from '../core/zone.ts'
import { MONTHS } from '../wording/dates.ts'
import { sayWhen } from '../wording/events.ts'
import type { NameIndex } from './names/index.ts'
import { keyOf } from './words.ts'

/** Lists while a person types; called at every keystroke, so everything is in memory and in order of preference. */
export interface Completer {
  complete(list: Completion, typed: string): readonly Choice[]
  /** The folded words of all events: of their titles and places. */
  words(): Iterable<string>
  /** Makes the lists a slice at a time, for a time in which nobody waits; what is not made yet is made when it is needed. */
  prepare(): Generator<void>
}

/** Discord's limits for autocomplete, the narrowest there are: choices, and characters of each. */
const MOST_CHOICES = 25
const MOST_CHARACTERS = 100
/** Events kept for completion: the newest; older ones are found by typing words or a date. */
const EVENTS = 20_000

interface Item {
  /** Folded words, each with a space before it. */
  readonly key: string
  /** What is typed in its place. */
  readonly value: string
  /** Made only for the few that are shown: there are tens of thousands of items. */
  choice(): Choice
}

/** Events that are made into items in one slice: a few milliseconds. */
const SLICE = 500

export function completer(chronicle: Chronicle, names: NameIndex, zones: readonly string[]): Completer {
  const once = (make: () => readonly Item[]) => growing((made) => (made.length === 0 ? make() : []))
  const lists = {
    event: growing((made) =>
      made.length < EVENTS ? chronicle.headlines(SLICE, made.at(-1)?.value).map(eventItem) : [],
    ),
    person: once(() => names.everybody.map(({ name, aliases }) => item([name, ...aliases].join(' '), name, name))),
    zone: once(() => zones.map((zone) => item(`${zone} ${alsoCalled(zone)}`, zone.replaceAll('_', ' '), zone))),
  }
  return {
    *words() {
      for (const { key } of lists.event.all()) yield* key.split(' ')
    },
    complete: (list, typed) => (list === 'command' ? [] : best(lists[list].all(), typed)),
    *prepare() {
      for (const list of Object.values(lists)) {
        for (let more = list.grow(); more.length > 0; more = list.grow()) {
          // What is run for the first time takes several times as long: that, too, is not left to the first keystroke.
          best(more, 'practice')
          yield
        }
      }
    },
  }
}

interface Growing {
  /** Adds a slice, and gives it; an empty one when there is no more. */
  grow(): readonly Item[]
  all(): readonly Item[]
}

/** `slice` makes what comes behind the items that are there; nothing when they are all. */
function growing(slice: (made: readonly Item[]) => readonly Item[]): Growing {
  const items: Item[] = []
  let whole = false
  const grow = () => {
    const more = whole ? [] : slice(items)
    items.push(...more)
    whole = more.length === 0
    return more
  }
  return {
    grow,
    all() {
      while (grow().length > 0);
      return items
    },
  }
}

/** Found by its day, as digits and in words, by its title and by its place. */
function eventItem(event: Headline): Item {
  const day = event.date?.start ?? ''
  const [year, month, date] = day.split('-')
  const inWords = day === '' ? '' : `${Number(date)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`
  return item(
    `${day} ${inWords} ${event.title} ${event.place ?? ''}`,
    () => `${sayWhen(event)} · ${event.title}`,
    event.id,
  )
}

function item(words: string, label: string | (() => string), value: string): Item {
  // As keyOf makes it, without its list of words: this runs for every event. The space comes first, so that no string is
  // left to be put together at the first keystroke.
  const folded = fold(` ${words}`).replace(/['’ʼ]/g, '')
  const key = PLAIN.test(folded) ? folded.replace(/[^a-z0-9]+/g, ' ') : folded.replace(/[^\p{L}\p{N}]+/gu, ' ')
  return { key, value, choice: () => ({ label: cut(typeof label === 'string' ? label : label()), value: cut(value) }) }
}

const PLAIN = /^[ -~]*$/

const cut = (text: string) => (text.length <= MOST_CHARACTERS ? text : `${text.slice(0, MOST_CHARACTERS - 1)}…`)

/** Those in which every typed word begins a word; those that begin with what was typed come first. */
function best(items: readonly Item[], typed: string): readonly Choice[] {
  const words = keyOf(typed).split(' ').filter(Boolean)
  const begins = words.map((word) => ` ${word}`)
  const whole = ` ${words.join(' ')}`
  const first: Item[] = []
  const others: Item[] = []
  for (const one of items) {
    if (!begins.every((word) => one.key.includes(word))) continue
    if (words.length > 0 && one.key.startsWith(whole)) first.push(one)
    else if (others.length < MOST_CHOICES) others.push(one)
    if (first.length >= MOST_CHOICES || (words.length === 0 && others.length >= MOST_CHOICES)) break
  }
  return [...first, ...others].slice(0, MOST_CHOICES).map((one) => one.choice())
}
