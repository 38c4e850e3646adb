/** What documents say as often as the word of a question, of one thing: a "memorandum" is an "MoU". */
const SAME_THING: readonly (readonly string[])[] = [
  ['credentials', 'credence'],
  ['memorandum', 'mou'],
  ['mous', 'memoranda'],
  ['mou', 'memorandum'],
  ['sworn', 'oath'],
  ['lunch', 'luncheon'],
  ['dinner', 'banquet'],
  ['inaugurated', 'sworn'],
  ['inaugurated', 'inauguration'],
  ['inauguration', 'inaugurated'],
]

/** The words, with one of them said otherwise. */
export const saidElsewise = (words: readonly string[]): readonly (readonly string[])[] =>
  SAME_THING.flatMap(([asked = '', said = '']) =>
    words.includes(asked) ? [words.filter(isOwn(asked)).map((word) => (word === asked ? said : word))] : [],
  )

/** Who writes "MoU" does not write of whose "understanding" it is. */
const isOwn = (asked: string) => (word: string) => asked !== 'memorandum' || word !== 'understanding'
