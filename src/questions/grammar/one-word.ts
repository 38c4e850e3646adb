import { inLines } from '../../core/in-lines.ts'

/** What people say in several words and the grammar knows as one: "when did she begin her term" asks when she took office. */

const WHOSE = '(?:his|her|their)'

/** "Took office", "took over as", "take up the role of", "started as", "began her second term". */
const ASSUMES = inLines('giu')`
  \b(?:
    (?:takes?|took|taken|taking)\s+(?:
      office\b|over(?=\s+(?:as|from)\b)
      |up\s+(?:(?:the|${WHOSE})\s+)?(?:new\s+)?(?:role|post|position|job|office|duties)\b
    )
    |assumed?s?\s+(?:office\b|(?:the|${WHOSE})\s+(?:role|post|position|office|duties)\b)
    |(?:begins?|began|begun|starts?|started)(?=\s+(?:as|being)\s)
    |(?:begins?|began|starts?|started)\s+${WHOSE}\s+(?:\p{L}+\s+)?(?:term|mandate|tenure)\b
  )(?:\s+of\s+office\b)?
`
/** "Who took the oath", "when did Ek take the oath of office". */
const SWORN =
  /^who(?:\s+(?:all|has|have|had))*\s+(?:took|taken)\s+(?:the|an|his|her|their)\s+oaths?(?:\s+of\s+(?:office|allegiance))?\b/iu
/** "Who did the World Bank send to the meeting". */
const SENT =
  /^who(?:m)?\s+(?:did|has|had|does|will)\s+(?<body>(?:the\s+)?.{2,60}?)\s+(?:send|sent|delegated?)\s+(?:to|for)\s+(?=(?:the|a|an|this|that|\d)\b)/iu

/** "Who swore in the governor". */
const SWORE = /^who\s+(?:swore|swears)\s+in\s+(?=\p{L})/iu
/** "Who attended the swearing-in". */
const SWEARING = /\bswearing[\s-]in(?:\s+ceremony)?\b/giu
/** "Who came from the World Bank": not from the 3rd to the 5th. */
const CAME_FROM =
  /^who\s+(?:all\s+)?(?:came|went|was there|attended|took part)\s+from\s+(?=(?:the\s+)?(?!\w+day\b|jan|feb|mar|apr|may\b|jun|jul|aug|sep|oct|nov|dec)\p{L})(?!.*\bto\b)/iu

/** "Who received the Medal of the Lake", "who won the prize": to whom it was given. */
const AWARDED = inLines('iu')`
  ^who\s+(?:has\s+|have\s+|had\s+)?(?:received|got|won|accepted|was (?:given|presented with|honou?red with|decorated with))
    \s+(?=(?:the|an?|his|her|their)\s+(?:[\p{L}’'-]+\s+){0,5}?(?:orders?|prizes?|awards?|medals?|decorations?|doctorates?|cross|stars?)\b)
`

/** "Who was in Norway's delegation", "who were the members of the Norwegian delegation at the talks": who stood for it. */
const IN_DELEGATION = inLines('iu')`
  ^who(?:\s+(?:all|else))?\s+(?:(?:was|were|is|are|will be)\s+(?:(?:there\s+)?(?:in|on|with|among)|part of|(?:the\s+)?members of|a member of|included in)|made up|formed|belonged to)
  \s+(?:the\s+)?(?:members of\s+)?(?:the\s+)?(?<body>(?!official\b|high|his\b|her\b|their\b|this\b|that\b|same\b)\p{L}[\p{L}.’' -]{1,30}?)(?:['’]s?)?\s+(?:delegation|side|team)\b
  (?=\s*(?:$|\?|at|in|to|on|for|during|that|which|\d))
`

/** "Who heads the delegation": who does at what is told. */
const HEADS = /^who\s+(?:heads|leads)\s+(?=.*\b(?:delegation|side|team|mission)\b)/iu

/** The text with such phrases said in the one word. */
export const mendPhrases = (text: string): string =>
  text
    .replace(ASSUMES, 'assume')
    .replace(SWORN, 'who was sworn in')
    .replace(SENT, 'who represented $<body> at ')
    .replace(AWARDED, 'who was awarded ')
    .replace(SWORE, 'who administered the oath to ')
    .replace(SWEARING, 'inauguration')
    .replace(CAME_FROM, 'who from ')
    .replace(HEADS, 'who led ')
    .replace(IN_DELEGATION, 'who represented $<body>')
