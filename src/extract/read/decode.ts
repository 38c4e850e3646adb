import { Buffer, isUtf8 } from 'node:buffer'

/** Longer lines are no text that a person wrote, in UTF-16 code units. */
const LONGEST_LINE = 2_000_000
/** A saved page with its pictures inside stays below; a book does, too. In bytes. */
const LARGEST_FILE = 16_000_000

export interface Fault {
  /** Counts from 1. */
  readonly line: number
  /** What is wrong and what to do. */
  readonly message: string
}

/** The text of a file, or what keeps it from being read as text. */
export function decode(bytes: Uint8Array, longestLine = LONGEST_LINE): string | Fault {
  if (bytes.length > LARGEST_FILE)
    return { line: 1, message: `the file has ${megabytes(bytes.length)}; keep a document below 16 MB` }
  const [first, second] = [bytes[0], bytes[1]]
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return { line: 1, message: 'the file is saved as UTF-16; save it as UTF-8' }
  if (!isUtf8(bytes))
    return {
      line: firstBadLine(bytes),
      message: 'this line is not UTF-8; save the file as UTF-8 and check the letters here',
    }
  const { buffer, byteOffset, byteLength } = bytes
  const text = Buffer.from(buffer, byteOffset, byteLength).toString('utf8')
  // bytes are looked through faster than what they say
  if (bytes.includes(0))
    return {
      line: lineAt(text, text.indexOf('\0')),
      message: 'there is a zero byte: this is no text file; take it out of the folder',
    }
  return longLine(text, longestLine) ?? text
}

/** The line of an offset, counted from 1. */
export function lineAt(text: string, offset: number): number {
  let line = 1
  for (let i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) line++
  return line
}

const megabytes = (size: number) => `${(size / 1e6).toFixed(1)} MB`

function firstBadLine(bytes: Uint8Array): number {
  for (let line = 1, start = 0; ; line++) {
    const end = bytes.indexOf(0x0a, start)
    if (!isUtf8(bytes.subarray(start, end < 0 ? undefined : end))) return line
    if (end < 0) return line
    start = end + 1
  }
}

function longLine(text: string, longest: number): Fault | null {
  if (text.length <= longest) return null
  for (let line = 1, start = 0; start <= text.length; line++) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    if (end - start > longest)
      return {
        line,
        message: `this line has ${megabytes(end - start)}; break the text into lines, or take the file out of the folder`,
      }
    start = end + 1
  }
  return null
}
