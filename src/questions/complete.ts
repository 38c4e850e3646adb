import type { Chronicle } from '../chronicle/chronicle.ts'
import { fold } from '../core/fold.ts'
import type { Choice, Completion } from '../core/question.ts'
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
  readonly choice: Choice
  readonly key: string
}

export function completer(chronicle: Chronicle, names: NameIndex, zones: readonly string[]): Completer {
  const lists: Partial<Record<Completion, readonly Item[]>> = {}
  const make: Record<Exclude<Completion, 'command'>, () => readonly Item[]> = {
    event: () =>
      chronicle
        .headlines(EVENTS)
        .map((event) =>
          item(`${sayWhen(event)} · ${event.title}`, event.id, `${event.date?.start ?? ''} ${event.place ?? ''}`),
        ),
    person: () => names.everybody.map(({ name, aliases }) => item(name, name, aliases.join(' '))),
    zone: () => zones.map((zone) => item(zone.replaceAll('_', ' '), zone, zone.replaceAll('/', ' '))),
  }
  return {
    complete(list, typed) {
      if (list === 'command') return []
      lists[list] ??= make[list]()
      return best(lists[list], typed)
    },
  }
}

const item = (label: string, value: string, more: string): Item => ({
  choice: { label: cut(label), value: cut(value) },
  key: ` ${fold(label)} ${keyOf(`${label} ${more}`)} `,
})

const cut = (text: string) => (text.length <= MOST_CHARACTERS ? text : `${text.slice(0, MOST_CHARACTERS - 1)}…`)

/** Those in which every typed word begins a word; those that begin with what was typed come first. */
function best(items: readonly Item[], typed: string): readonly Choice[] {
  const words = keyOf(typed).split(' ').filter(Boolean)
  const whole = ` ${words.join(' ')}`
  const first: Choice[] = []
  const others: Choice[] = []
  for (const { choice, key } of items) {
    if (!words.every((word) => key.includes(` ${word}`))) continue
    if (words.length > 0 && key.startsWith(whole)) first.push(choice)
    else others.push(choice)
    if (first.length >= MOST_CHOICES) break
  }
  return [...first, ...others].slice(0, MOST_CHOICES)
}
