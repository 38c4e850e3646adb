import { type Form, form, rest, said } from './form.ts'

/** What happened, and last of the who-questions who somebody is. The first that fits wins. */
export const HAPPENED_FORMS: readonly Form[] = [
  form(
    ['what', 'happened'],
    said`
      (?:what|anything|something)(?:['’]s| (?:all|else|exactly))? (?:(?:has|had|is|was|will|did|does) )?
      (?:
        happen(?:ed|ing|s)?|occur(?:red|s)?|took place|take place|going on|went on|went down|go on|goes on
        |recorded|new
      )(?: (?:on|in|at|during|for|with|to|about))?(?: |$)${rest}
    `,
    { over: ['what happened'] },
  ),
  // Plans that are over are no answer to what is planned.
  form(
    ['what', 'happened'],
    said`
      (?:(?:what|anything)(?: else)?(?:['’]s| is| are|(?: have)? you got)? )?(?:planned|scheduled)
      (?: (?:next|now|soon|from now on|for the future|in the future))?(?<rest>)
    `,
    { lead: 'upcoming events' },
  ),
  form(
    ['what', 'happened'],
    said`
      (?:what|anything|which)(?:['’]s| (?:is|was|are|were|has been|have been|got))? (?<rest>
        (?:planned|scheduled|announced|cancell?ed|postponed|called off|delayed|rescheduled)\b.*
      )
    `,
  ),
  form(
    ['what', 'happened'],
    said`
      what (?:did|do|does|has|will|was|were|is|are) (?<rest>.+?)
      (?: (?:do|done|(?:been )?doing|say|said|discuss|discussed|agree|agreed|talk about|(?:been )?up to))?
      (?: (?<tail>(?:on|in|at|during) .+))?
    `,
  ),
  form(
    ['what', 'happened'],
    said`(?:what|which) (?<rest>(?:meetings?|calls?|summits?|visits?|events?|exercises?)\b.*)`,
  ),
  form(
    ['what', 'happened'],
    said`
      (?:(?:all|the|list|every|any) )*(?:events?|happenings|news|agenda|calendar) ?
      (?:on|in|of|for|during|at|about|with|from|:)? ${rest}
    `,
  ),
  form(['what', 'happened'], said`(?<rest>.+?)[\s,]+(?:what happened|events|happened)`),
  // "Tell me who Ada Ek is"
  form(
    ['who', 'is'],
    said`who (?<rest>(?!is|was|are|were|did|does|has|had|will|met|attended|came|took|else|all)\p{L}\S+(?: \S+){0,3}) (?:is|was)`,
  ),
  form(['who', 'is'], said`(?<rest>\S+(?: \S+)?) (?:role|job|title|office|bio|biography|profile)`),
  // who is somebody, last of the who-questions
  form(
    ['who', 'is'],
    said`
      (?:
        who(?:['’]s| ?is| (?:was|are|were))|about|profile(?: of)?|bio(?:graphy)?(?: of)?|person
        |what (?:is|was) the (?:office|role|job) of
      ) ${rest}
    `,
  ),
]
