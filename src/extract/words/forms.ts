const BRACES = /\{([^{}]*)\}/

/**
 * What one line of the vocabulary stands for, with braces as a shell has them: "pose{,s,d} for {a ,}photo" is "pose for a photo",
 * "poses for a photo" and so on, each way of choosing one. Throws Error where a brace is not closed.
 */
export function formsOf(line: string): string[] {
  const found = BRACES.exec(line)
  if (!found) {
    if (/[{}]/.test(line)) throw new Error(`"${line}": a brace without its other half`)
    return [line.trim()]
  }
  const [all, choices = ''] = found
  const [before, after] = [line.slice(0, found.index), line.slice(found.index + all.length)]
  return choices.split(',').flatMap((choice) => formsOf(before + choice + after))
}
