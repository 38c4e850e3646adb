const COLON = 'there is a second colon in the line, or it is indented too far; put a text that holds a colon in quotes'
const INDENT = 'the line is not indented like the others of its group; begin it in the same column'
const QUOTES = 'the value cannot be read as it stands; put all of it in double quotes'

/** By the code of the YAML library's error: its own words ("implicit keys", "flow maps") tell nobody what to type. */
const TO_DO: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: COLON,
  MULTILINE_IMPLICIT_KEY: 'the line has no key; write it as `key: value`',
  MISSING_CHAR: 'a closing quote or bracket, or the `-` of a list entry, is missing here or above',
  TAB_AS_INDENT: 'the line begins with a tab; indent with spaces',
  DUPLICATE_KEY: 'the key stands here a second time; keep one',
  BAD_INDENT: 'a bracket opened here or above is not closed; close it, or put the text in quotes',
  BAD_SCALAR_START: QUOTES,
  BAD_DQ_ESCAPE: 'a backslash in double quotes has a meaning of its own; use single quotes, or write it twice',
  MULTIPLE_DOCS: 'a line `---` divides the text in two; take it out',
  UNEXPECTED_TOKEN: `${INDENT}, and put a text that holds quotes in double quotes`,
}

/**
 * What the person who wrote the YAML has to do, a sentence for each faulty line: the faults after the first of a line only
 * follow from it. `code` and `pos` are those of the library's errors.
 */
export function yamlFaults(
  errors: readonly { readonly code: string; readonly pos: readonly [number, number] }[],
  lineAt: (offset: number) => number,
): { line: number; message: string }[] {
  const byLine = new Map<number, string>()
  for (const { code, pos } of errors) {
    const line = lineAt(pos[0])
    if (!byLine.has(line)) byLine.set(line, TO_DO[code] ?? QUOTES)
  }
  return [...byLine].map(([line, message]) => ({ line, message: `is not valid YAML: ${message}` }))
}
