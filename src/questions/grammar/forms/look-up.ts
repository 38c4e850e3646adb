import { type Form, form, rest, said } from './form.ts'

/** Of documents, pictures, sentences and one event: what is looked up and not asked. The first that fits wins. */
export const LOOK_UP_FORMS: readonly Form[] = [
  // sources
  form(
    ['sources'],
    said`
      (?:(?:what|which) )?(?:are )?(?:the |your )?
      (?:sources?|srcs?|documents?|docs?|citations?|references?|links?|urls?|articles?|press releases?|reports?) ?
      (?:(?:are there|do you have|did you read|is this from|say so|there are)\b)? ?
      (?:for|of|on|about|from|behind|mention(?:ing)?|:)? ?${rest}
    `,
  ),
  form(
    ['sources'],
    said`
      where (?:does|do|did) (?:this|that|it|you) (?:come from|get (?:this|that|it)(?: from)?)(?<rest>)
    `,
    {
      over: ['where'],
    },
  ),
  form(
    ['sources'],
    said`
      (?:what(?:['’]s| (?:is|are|was))? )?(?:the )?(?:newest|latest|last|most recent) (?:
        documents?|sources?|articles?|press releases?|reports?
      )(?<rest>)
    `,
  ),
  form(['sources'], said`how do you know(?: that)?(?<rest>)`),
  form(['sources'], said`(?<rest>.+?) (?:sources?|citations?|references?)`),
  form(
    ['what', 'happened'],
    said`
      (?:(?:a|the|short|brief|quick) )*(?:summary|overview|recap|rundown|details) (?:of|on|about|for) ${rest}
    `,
  ),
  form(
    ['what', 'happened'],
    said`
      (?:(?:the|what (?:is|was|were) the) )?
      (?:agenda|topics?|subject|purpose|outcomes?|results?|conclusions?|decisions?) (?:(?:of|at|on|in|for|from) )?
      (?<rest>.*\b(?:calls?|meetings?|summits?|visit|talks|session|conference|event|dialogue)\b.*)
    `,
  ),
  // timeline
  form(
    ['timeline'],
    said`
      (?:(?:a|the|draw|make|me|us|create|generate|plot) )*
      (?:time ?-?lines?|chronology|chart|history|graph|diagram|picture|image)(?=$|[\s:]) ?(?:for|of|on|about|:)? ?${rest}
    `,
  ),
  form(['timeline'], said`(?:draw|plot|graph|chart) (?:me )?${rest}`),
  form(['timeline'], said`(?<rest>.+?) (?:time ?-?line|chronology)(?: (?<tail>.+))?`),
  // search and one event
  form(
    ['search'],
    said`
      (?:
        google|search up
        |(?:(?:any|all|the|show|list|give|me|find) )*(?:mentions?|sentences|quotes|passages|lines) (?:
          of|about|with|on|for|from|mentioning|that (?:have|mention|contain)
        )
      ) ${rest}
    `,
  ),
  form(
    ['search'],
    said`
      find (?:me )?(?:(?:any|some|every)thing|all|stuff|info)? ?(?:(?:on|about|for|with) )?${rest}
    `,
  ),
  form(
    ['search'],
    said`
      (?:
        search(?: for)?|find|look(?: ?up| for)|grep|mentions? of|quotes? (?:about|on|with)
        |anything (?:about|on(?! (?:the )?(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))
        |what (?:is|was) said about|what (?:did|do) (?:they|the documents) say about
      ) ?:? ?${rest}
    `,
    { over: ['search'] },
  ),
  form(['search'], said`(?:any |all |the )?quotes? (?:from|by|of) ${rest}`),
  form(['search'], said`(?<rest>.+?) (?:quotes?|quotations?)`),
  form(['search'], said`where (?:is|are|was|were) (?<rest>.+?) mentioned`, { over: ['where'] }),
  form(['search'], said`(?<rest>.+?) search`),
  form(
    ['event'],
    said`
      (?:(?:show|open|details? of|all about) )?(?:event )?#?(?<rest>(?=[a-z0-9]*\d)[0-9a-z]{8}(?:[0-9a-z]{2})?)
    `,
  ),
]
