/**
 * What thumbs leave out, where it can mean nothing else; "pm" is a time behind a number, "gov" may be a governor. `\b` knows
 * ASCII alone, and would find "re" in "Støre".
 */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\p{N}])(?:btw|b\/w)(?= \S+ (?:and|&|\+) )/giu, 'between'],
  [/(?<=\s)w\/o\.?\s+(?=\S)/giu, 'without '],
  [/(?<=\s)w\/\s*(?=\S)/giu, 'with '],
  [/(?<![\p{L}\p{N}])mtgs\b/giu, 'meetings'],
  [/(?<![\p{L}\p{N}])mtg\b/giu, 'meeting'],
  [/(?<![\p{L}\p{N}])(?:ppl|peeps)\b/giu, 'people'],
  [/(?<![\p{L}\p{N}])(?:govts?|gvmt)\b/giu, 'government'],
  [/(?<![\p{L}\p{N}])pres(?=\s+(?:of\s|\p{L}))(?!\s+(?:release|conference|office|statement)s?\b)/giu, 'president'],
  [/(?<![\d:]\s?)\bpm(?=\s+of\s|\s+\p{Lu}|$)/giu, 'prime minister'],
  [/(?<![\p{L}\p{N}])fm(?=\s+of\s|\s+\p{Lu}|$)/giu, 'foreign minister'],
  [/(?<![\p{L}\p{N}])pms(?![\p{L}\p{N}])/giu, 'prime ministers'],
  [/(?<![\p{L}\p{N}])fms(?![\p{L}\p{N}])/giu, 'foreign ministers'],
  [/(?<![\p{L}\p{N}@])(?:the\s+)?potus(?![\p{L}\p{N}])/giu, 'the president of the United States'],
  [/(?<![\p{L}\p{N}@])(?:the\s+)?(?:vpotus|veep)(?![\p{L}\p{N}])/giu, 'the vice president of the United States'],
  [/(?<![\p{L}\p{N}])secdef(?![\p{L}\p{N}])/giu, 'secretary of defense'],
  [/(?<![\p{L}\p{N}])secstate(?![\p{L}\p{N}])/giu, 'secretary of state'],
  // "Us" is a word of questions; the country stands behind "the", before an office, or in capitals.
  [/(?<=\bthe\s)us(?![\p{L}\p{N}.])/giu, 'United States'],
  [/(?<![\p{L}\p{N}])US(?![\p{L}\p{N}.])(?=.*\p{Ll})/gu, 'United States'],
  [
    /(?<![\p{L}\p{N}])us(?=\s+(?:(?:vice|deputy)\s+)?(?:president|secretary|delegation|officials?|government|ambassador|envoy|senators?|treasury|general|leaders?|side)\b)/giu,
    'United States',
  ],
  [/(?<=\bwashington,?\s+)d\.?c\b\.?/giu, 'D.C.'],
  [/^(who|what|when|where|how)(attended|met|happened|was|did)(?=\s|$)/iu, '$1 $2'],
  [/(?<![\p{L}\p{N}])sec\.?[\s-]?gen\b\.?/giu, 'secretary general'],
  [/(?<![\p{L}\p{N}])sec(?:y|\.)?(?=\s+of\s+(?:state|defen[cs]e)\b)/giu, 'secretary'],
  [/(?<![\p{L}\p{N}'’])(?:abt|wrt|re)(?=\s)/giu, 'about'],
  [/(?<![\p{L}\p{N}])who r\b/giu, 'who are'],
  [/(?<![\p{L}\p{N}])(?:tmrw|tmr|tmro|2moro|2morrow)\b/giu, 'tomorrow'],
  [/(?<![\p{L}\p{N}])2day\b/giu, 'today'],
  [/(?<![\p{L}\p{N}])(?:yest|yday|ystrday)\b/giu, 'yesterday'],
  [/(?<![\p{L}\p{N}])yr(s?)\b/giu, 'year$1'],
  [/(?<![\p{L}\p{N}])wk(s?)\b/giu, 'week$1'],
  [/(?<![\p{L}\p{N}])mth(s?)\b/giu, 'month$1'],
  [/(?<![\p{L}\p{N}])b4\b/giu, 'before'],
  [/(?<=\b(?:went|go|going|came|come|been|spoke|talked|travelled)\s)2(?=\s)/giu, 'to'],
  [/(?<![\p{L}\p{N}.'’])u(?=\s|$)(?!\.)/gu, 'you'],
  [/(?<=\p{L}\s)n(?=\s\p{L})/gu, 'and'],
  [/(?<=\p{L}\s)(?:x|×|vs?\.?|versus)(?=\s\p{L})/gu, 'and'],
  [/(?<![\p{L}\p{N}])gonna\b/giu, 'going to'],
  [/(?<![\p{L}\p{N}])(?:sth|smth|sthg)\b/giu, 'something'],
  [/^(?:wat|wht|wut|wot)(s?)(?=\s)/iu, 'what$1'],
  [/(?<![\p{L}\p{N}])(who|what|when|where|how)['’]d\b/giu, '$1 did'],
  [/(?<=^(?:who|what|when|where|how|why)\s)(?:tf|the (?:hell|heck|fuck)|on earth|in the world)\s/iu, ''],
  [/(?<![\p{L}\p{N}])(who|what|when|where|how)s\b(?!['’])/giu, "$1's"],
  [/(?<![\p{L}\p{N}])whos\b/giu, "who's"],
]

/** The question with its abbreviations written out. */
export const writtenOut = (text: string): string =>
  SHORT.reduce((words, [pattern, whole]) => words.replace(pattern, whole), text)
