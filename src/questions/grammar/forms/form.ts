import type { Path } from '../../route.ts'

/** One way to ask for a command. The first that fits wins, so the narrow ones stand before the wide ones. */
export interface Form {
  readonly path: Path
  /** Its group `rest` holds the words of the command. */
  readonly pattern: RegExp
  /** The whole question goes on: the verb matters ("who hosted …"). */
  readonly whole?: boolean
  /** The rest goes on behind this word: "people from …" as "who from …". */
  readonly lead?: string
  /** Also wins over these commands' own words, which the form begins with: "who is at …" over "who is". */
  readonly over?: readonly string[]
}

/**
 * The pattern of a form: a space stands for any white space, ` ?` for white space or none, a line break and what stands behind it
 * for nothing; all else is as in a literal, a backslash written once.
 */
export const said = ({ raw }: TemplateStringsArray, ...parts: readonly string[]): string =>
  String.raw({ raw }, ...parts)
    .replace(/\n\s*/g, '')
    .replaceAll(' ?', String.raw`\s*`)
    .replaceAll(' ', String.raw`\s+`)

/** `who's`, `who will be`. */
export const BE = said`(?:['’]s|['’]ll be|['’]re| (?:all )?(?:is|are|was|were|will be|has been|have been|had been))`
export const form = (path: Path, pattern: string, more: Pick<Form, 'whole' | 'lead' | 'over'> = {}): Form => ({
  path,
  pattern: new RegExp(`^(?:${pattern})$`, 'isu'),
  ...more,
})
export const rest = '(?<rest>.*)'
