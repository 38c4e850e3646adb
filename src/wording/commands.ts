import type { Spelling, Typeable } from '../core/command.ts'
import type { Asker } from '../core/question.ts'

/** The command as people type it: `on this day`; the hyphen is there for those who cannot type a space. */
export const nameOf = ({ path }: Pick<Typeable, 'path'>): string => path.join(' ').replaceAll('-', ' ')

/** `who met <name> [and <other>]` */
export function usageOf(command: Typeable): string {
  const each = command.arguments.map(({ name, lead, required }) => {
    const words = `${lead ? `${lead} ` : ''}<${name}>`
    return required ? words : `[${words}]`
  })
  return [nameOf(command), ...each].join(' ')
}

/** The words alone: on a console, and behind a mention. */
const WORDS: Spelling = {
  typed: (words, values = {}) => [words, ...Object.values(values)].join(' '),
  usage: usageOf,
}

/** Everything behind one name: `/nato who attended 2022-02-28`. */
export const behind = (name: string): Spelling => ({
  typed: (words, values) => `${name} ${WORDS.typed(words, values)}`,
  usage: (command) => `${name} ${usageOf(command)}`,
})

export const spellingOf = ({ spelling }: Pick<Asker, 'spelling'>): Spelling => spelling ?? WORDS

/** What an argument is, without the examples that menus show behind a colon: an answer has some of the loaded documents. */
export const withoutExamples = (description: string): string =>
  description.replace(/: [^;(]*$/u, '').replace(/[.?]$/u, '')
