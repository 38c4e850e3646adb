/**
 * What thumbs leave out, where it can mean nothing else; "pm" is a time behind a number, "gov" may be a governor. `\b` knows
 * ASCII alone, and would find "re" in "Støre".
 */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\p{N}])(?:btw|b\/w)(?= \S+ (?:and|&|\+) )/giu, 'between'],
  [/(?<=\s)w\/\s*(?=\S)/giu, 'with '],
  [/(?<![\p{L}\p{N}])mtgs\b/giu, 'meetings'],
  [/(?<![\p{L}\p{N}])mtg\b/giu, 'meeting'],
  [/(?<![\p{L}\p{N}])(?:ppl|peeps)\b/giu, 'people'],
  [/(?<![\p{L}\p{N}])(?:govts?|gvmt)\b/giu, 'government'],
  [/(?<![\p{L}\p{N}])pres(?=\s+(?:of\s|\p{Lu}))/gu, 'president'],
  [/(?<![\d:]\s?)\bpm(?=\s+of\s|\s+\p{Lu}|$)/giu, 'prime minister'],
  [/(?<![\p{L}\p{N}])fm(?=\s+of\s|\s+\p{Lu}|$)/giu, 'foreign minister'],
  [/(?<![\p{L}\p{N}])sec\.?[\s-]?gen\b\.?/giu, 'secretary general'],
  [/(?<![\p{L}\p{N}])sec(?:y|\.)?(?=\s+of\s+(?:state|defen[cs]e)\b)/giu, 'secretary'],
  [/(?<![\p{L}\p{N}])(?:abt|wrt|re)(?=\s)/giu, 'about'],
  [/(?<![\p{L}\p{N}])who r\b/giu, 'who are'],
  [/(?<![\p{L}\p{N}])tmrw\b/giu, 'tomorrow'],
  [/(?<![\p{L}\p{N}])(who|what|when|where|how)s\b(?!['’])/giu, "$1's"],
  [/(?<![\p{L}\p{N}])whos\b/giu, "who's"],
]

/** The question with its abbreviations written out. */
export const writtenOut = (text: string): string =>
  SHORT.reduce((words, [pattern, whole]) => words.replace(pattern, whole), text)
