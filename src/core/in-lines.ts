/**
 * A long pattern over several lines: a line break and the white space behind it stand for nothing, all else for itself. As in a
 * literal, a backslash is written once; a pattern between `${` and `}` stands for its own source. For the beginning of a module:
 * unlike a literal it is put together anew each time that its line is run.
 */
export const inLines =
  (flags = '') =>
  ({ raw }: TemplateStringsArray, ...parts: readonly RegExp[]): RegExp =>
    new RegExp(String.raw({ raw }, ...parts.map(({ source }) => source)).replace(/\n\s*/g, ''), flags)
