/** The text with one plain space between its words, as facts are shown. */
export const squeezed = (text: string): string => (text.search(ODD) < 0 ? text : text.replace(/\s+/g, ' '))
const ODD = /\s\s|[^\S ]/
