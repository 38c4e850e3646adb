/** The text with one plain space between its words, as facts are shown. */
export const squeezed = (text: string): string => (/\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text)
