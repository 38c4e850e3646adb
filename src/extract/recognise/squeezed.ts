/** The text with one plain space between its words, as facts are shown. */
export const squeezed = (text: string): string => (isPlain(text) ? text : text.replace(/\s+/g, ' '))

/** Has it no blanks but single spaces? Nearly all texts are such, and most are short. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code > SPACE && code < NO_BREAK_SPACE) continue
    if (isBlank(text.charAt(code === SPACE ? i + 1 : i))) return false
  }
  return true
}
const SPACE = 32
const NO_BREAK_SPACE = 0xa0
const isBlank = (letter: string): boolean => letter !== '' && letter.trim() === ''
