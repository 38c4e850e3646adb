/**
 * What people type, the command it means, and what is read in it: days, people joined by "&", names nobody has with "?", kinds,
 * "together" for meeting, words and countries in brackets. For commands that read their words themselves: the words.
 */
export type Phrasing = readonly [typed: string, command: string, read: string]
