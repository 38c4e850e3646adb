/**
 * Does the text end with one of these marks, whatever of the closing ones stands behind it? Only its last letters are looked
 * at: a pattern for the same is tried from every place of the text.
 */
export function endsWith(text: string, marks: string, closing: string): boolean {
  let last = text.length - 1
  while (last >= 0 && closing.includes(text.charAt(last))) last--
  return last >= 0 && marks.includes(text.charAt(last))
}

/** "It was signed.", "Will she come?”" */
export const endsSentence = (text: string): boolean => endsWith(text, '.!?', '"”’)')
