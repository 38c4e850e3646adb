import type { Chronicle, Headline } from '../chronicle/chronicle.ts'
import { fold } from '../core/fold.ts'
import type { Choice, Completion } from '../core/question.ts'
import { MONTHS } from '../wording/dates.ts'
import { sayWhen } from '../wording/events.ts'
import type { NameIndex } from './names.ts'
import { keyOf } from './words.ts'

/** Lists while a person types; called at every keystroke, so everything is in memory and in order of preference. */
export interface Completer {
  complete(list: Completion, typed: string): readonly Choice[]
}

/** Discord's limits for autocomplete, the narrowest there are: choices, and characters of each. */
const MOST_CHOICES = 25
const MOST_CHARACTERS = 100
/** Events kept for completion: the newest; older ones are found by typing words or a date. */
const EVENTS = 20_000

interface Item {
  /** Folded words, each with a space before it. */
  readonly key: string
  /** Made only for the few that are shown: there are tens of thousands of items. */
  choice(): Choice
}

export function completer(chronicle: Chronicle, names: NameIndex, zones: readonly string[]): Completer {
  const lists: Partial<Record<Completion, readonly Item[]>> = {}
  const make: Record<Exclude<Completion, 'command'>, () => readonly Item[]> = {
    event: () => chronicle.headlines(EVENTS).map(eventItem),
    person: () => names.everybody.map(({ name, aliases }) => item([name, ...aliases].join(' '), name, name)),
    zone: () => zones.map((zone) => item(zone, zone.replaceAll('_', ' '), zone)),
  }
  return {
    complete(list, typed) {
      if (list === 'command') return []
      lists[list] ??= make[list]()
      return best(lists[list], typed)
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
  // As keyOf makes it, without its list of words: this runs for every event before the first keystroke is answered.
  const key = ` ${fold(words)
    .replace(/['’ʼ]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')}`
  return { key, choice: () => ({ label: cut(typeof label === 'string' ? label : label()), value: cut(value) }) }
}

const cut = (text: string) => (text.length <= MOST_CHARACTERS ? text : `${text.slice(0, MOST_CHARACTERS - 1)}…`)

/** Those in which every typed word begins a word; those that begin with what was typed come first. */
function best(items: readonly Item[], typed: string): readonly Choice[] {
  const words = keyOf(typed).split(' ').filter(Boolean)
  const whole = ` ${words.join(' ')}`
  const first: Item[] = []
  const others: Item[] = []
  for (const one of items) {
    if (!words.every((word) => one.key.includes(` ${word}`))) continue
    if (words.length > 0 && one.key.startsWith(whole)) first.push(one)
    else if (others.length < MOST_CHOICES) others.push(one)
    if (first.length >= MOST_CHOICES || (words.length === 0 && others.length >= MOST_CHOICES)) break
  }
  return [...first, ...others].slice(0, MOST_CHOICES).map((one) => one.choice())
}
