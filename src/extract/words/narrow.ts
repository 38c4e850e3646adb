/**
 * Alphabets with two cases, and the marks that go with them: Latin, Greek and Cyrillic, and punctuation. Within them a class
 * holds exactly what Unicode says.
 */
const ALPHABETS: readonly (readonly [number, number])[] = [
  [0, 0x52f],
  [0x1e00, 0x206f],
]
/** All other writing: its signs are letters, and neither small nor capital. */
const OTHER_LETTERS = '\\u0531-\\u1dff\\u2c00-\\u2dff\\u3041-\\ud7ff\\uf900-\\ufdff\\ufe70-\\ufefc'

/**
 * The same pattern without the flag `u`, its classes (`\p{L}`, `\p{Lu}`) written out for the alphabets that documents in
 * English hold. V8 makes several times less code of it, for it need not care for what two code units write together, and
 * most of what the rules cost goes into waiting for their code. Other patterns stay as they are.
 */
export function narrow(pattern: RegExp): RegExp {
  const { source, flags } = pattern
  if (!flags.includes('u') || /\\u\{|\[[^\]]*\\P/.test(source)) return pattern
  let isClass = false
  const written = source.replace(/\\([pP])\{(\w+)\}|\\.|[[\]]/g, (found, kind?: string, name?: string) => {
    if (found === '[' || found === ']') isClass = found === '['
    if (!kind || !name) return found
    return isClass ? signsOf(name) : `[${kind === 'P' ? '^' : ''}${signsOf(name)}]`
  })
  return new RegExp(written, flags.replace('u', ''))
}

const known = new Map<string, string>()

/** What of the alphabets belongs to a class of Unicode, as it stands within brackets. */
function signsOf(name: string): string {
  const found = known.get(name) ?? (name === 'L' ? OTHER_LETTERS : '') + ALPHABETS.map(rangesOf(name)).join('')
  known.set(name, found)
  return found
}

const rangesOf =
  (name: string) =>
  ([first, last]: readonly [number, number]): string => {
    const isOne = new RegExp(`^\\p{${name}}`, 'u')
    let ranges = ''
    for (let from = first; from <= last; from++) {
      let to = from
      while (to <= last && isOne.test(String.fromCharCode(to))) to++
      if (to > from) ranges += `${escaped(from)}-${escaped(to - 1)}`
      from = to
    }
    return ranges
  }

const escaped = (code: number): string => `\\u${code.toString(16).padStart(4, '0')}`
