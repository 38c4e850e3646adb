/**
 * A long pattern over several lines: a line break and the white space behind it stand for nothing, all else for itself. As in a
 * literal, a backslash is written once; a pattern or a text between `${` and `}` stands for its own source. For the beginning of a module:
 * unlike a literal it is put together anew each time that its line is run.
 */
export const inLines =
  (flags = '') =>
  ({ raw }: TemplateStringsArray, ...parts: readonly (RegExp | string)[]): RegExp =>
    new RegExp(String.raw({ raw }, ...parts.map(sourceOf)).replace(/\n\s*/g, ''), flags)

const sourceOf = (part: RegExp | string): string => (typeof part === 'string' ? part : part.source)
