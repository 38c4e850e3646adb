/** What thumbs leave out, where it can mean nothing else; "pm" is a time behind a number, "gov" may be a governor. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\b(?:btw|b\/w)(?= \S+ (?:and|&|\+) )/giu, 'between'],
  [/(?<=\s)w\/\s*(?=\S)/giu, 'with '],
  [/\bmtgs\b/giu, 'meetings'],
  [/\bmtg\b/giu, 'meeting'],
  [/\b(?:ppl|peeps)\b/giu, 'people'],
  [/\b(?:govts?|gvmt)\b/giu, 'government'],
  [/\bpres(?=\s+(?:of\s|\p{Lu}))/gu, 'president'],
  [/(?<![\d:]\s?)\bpm(?=\s+of\s|\s+\p{Lu}|$)/giu, 'prime minister'],
  [/\bfm(?=\s+of\s|\s+\p{Lu}|$)/giu, 'foreign minister'],
  [/\bsec\.?[\s-]?gen\b\.?/giu, 'secretary general'],
  [/\bsec(?:y|\.)?(?=\s+of\s+(?:state|defen[cs]e)\b)/giu, 'secretary'],
  [/\b(?:abt|wrt|re)(?=\s)/giu, 'about'],
  [/\bwho r\b/giu, 'who are'],
  [/\btmrw\b/giu, 'tomorrow'],
  [/\b(who|what|when|where|how)s\b(?!['’])/giu, "$1's"],
  [/\bwhos\b/giu, "who's"],
]

/** The question with its abbreviations written out. */
export const writtenOut = (text: string): string =>
  SHORT.reduce((words, [pattern, whole]) => words.replace(pattern, whole), text)
