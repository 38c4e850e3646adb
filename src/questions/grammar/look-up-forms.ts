import { type Form, form, rest } from './form.ts'

/** Of documents, pictures, sentences and one event: what is looked up and not asked. The first that fits wins. */
export const LOOK_UP_FORMS: readonly Form[] = [
  // sources
  form(
    ['sources'],
    `(?:(?:what|which)\\s+)?(?:are\\s+)?(?:the\\s+|your\\s+)?(?:sources?|srcs?|documents?|docs?|citations?|references?|links?|urls?|articles?|press releases?|reports?)\\s*(?:(?:are there|do you have|did you read|is this from|say so|there are)\\b)?\\s*(?:for|of|on|about|from|behind|mention(?:ing)?|:)?\\s*${rest}`,
  ),
  form(
    ['sources'],
    `where (?:does|do|did) (?:this|that|it|you) (?:come from|get (?:this|that|it)(?: from)?)(?<rest>)`,
    {
      over: ['where'],
    },
  ),
  form(
    ['sources'],
    `(?:what(?:['’]s|\\s+(?:is|are|was))?\\s+)?(?:the\\s+)?(?:newest|latest|last|most recent)\\s+(?:documents?|sources?|articles?|press releases?|reports?)(?<rest>)`,
  ),
  form(['sources'], `how do you know(?: that)?(?<rest>)`),
  form(['sources'], `(?<rest>.+?)\\s+(?:sources?|citations?|references?)`),
  form(
    ['what', 'happened'],
    `(?:(?:a|the|short|brief|quick)\\s+)*(?:summary|overview|recap|rundown|details)\\s+(?:of|on|about|for)\\s+${rest}`,
  ),
  form(
    ['what', 'happened'],
    `(?:(?:the|what (?:is|was|were) the)\\s+)?(?:agenda|topics?|subject|purpose|outcomes?|results?|conclusions?|decisions?)\\s+(?:(?:of|at|on|in|for|from)\\s+)?(?<rest>.*\\b(?:calls?|meetings?|summits?|visit|talks|session|conference|event|dialogue)\\b.*)`,
  ),
  // timeline
  form(
    ['timeline'],
    `(?:(?:a|the|draw|make|me|us|create|generate|plot)\\s+)*(?:time\\s*-?lines?|chronology|chart|history|graph|diagram|picture|image)(?=$|[\\s:])\\s*(?:for|of|on|about|:)?\\s*${rest}`,
  ),
  form(['timeline'], `(?:draw|plot|graph|chart)\\s+(?:me\\s+)?${rest}`),
  form(['timeline'], `(?<rest>.+?)\\s+(?:time\\s*-?line|chronology)(?:\\s+(?<tail>.+))?`),
  // search and one event
  form(
    ['search'],
    `(?:google|search up|(?:(?:any|all|the|show|list|give|me|find)\\s+)*(?:mentions?|sentences|quotes|passages|lines)\\s+(?:of|about|with|on|for|from|mentioning|that\\s+(?:have|mention|contain)))\\s+${rest}`,
  ),
  form(
    ['search'],
    `find\\s+(?:me\\s+)?(?:(?:any|some|every)thing|all|stuff|info)?\\s*(?:(?:on|about|for|with)\\s+)?${rest}`,
  ),
  form(
    ['search'],
    `(?:search(?:\\s+for)?|find|look(?:\\s*up|\\s+for)|grep|mentions? of|quotes? (?:about|on|with)|anything (?:about|on(?!\\s+(?:the\\s+)?(?:\\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))|what (?:is|was) said about|what (?:did|do) (?:they|the documents) say about)\\s*:?\\s*${rest}`,
    { over: ['search'] },
  ),
  form(['search'], `(?:any\\s+|all\\s+|the\\s+)?quotes?\\s+(?:from|by|of)\\s+${rest}`),
  form(['search'], `(?<rest>.+?)\\s+(?:quotes?|quotations?)`),
  form(['search'], `where\\s+(?:is|are|was|were)\\s+(?<rest>.+?)\\s+mentioned`, { over: ['where'] }),
  form(['search'], `(?<rest>.+?)\\s+search`),
  form(
    ['event'],
    `(?:(?:show|open|details? of|all about)\\s+)?(?:event\\s+)?#?(?<rest>(?=[a-z0-9]*\\d)[0-9a-z]{8}(?:[0-9a-z]{2})?)`,
  ),
]
