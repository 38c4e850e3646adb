import { BE, type Form, form, said } from './form.ts'

/** "The biggest meeting", "who attended most": of all that is recorded. The first that fits wins. */
export const MOST_FORMS: readonly Form[] = [
  form(
    ['ask'],
    said`
      (?:(?:what|which)(?:['’]s| (?:is|was))? )?(?:the )?(?:
        (?:biggest|largest|longest|(?:best|most)[\s-]+attended|most crowded) \p{L}.*
        |\p{L}+ (?:was|were|lasted|took) (?:the )?(?:biggest|largest|longest|(?:best|most)[\s-]+attended)\b.*
        |(?:\p{L}+ ){1,3}?(?:had|has|with) (?:the )?most (?:
          people|persons|participants|attendees|guests|leaders|countries
        )\b.*
      )
    `,
    { whole: true },
  ),
  form(
    ['ask'],
    said`
      (?:which|what) (?:country|nation|body|organi[sz]ation|countries|nations|bodies|organi[sz]ations) (?:\p{L}+ ){1,3}?
        (?:the )?most\b.*
      |top (?:countries|nations|bodies|organi[sz]ations)\b.*
    `,
    { whole: true },
  ),
  form(
    ['ask'],
    said`
      (?:
        (?:
          who (?:attended|was at|met|took part(?: in)?|went to|joined|appears?|is named) (?:the )?most\b
          |(?:who(?:['’]s| is| was) )?(?:the )?most (?:frequent|active|common|regular)\b
        ).*
        |top (?:attendees|participants|people).*
      )
    `,
    { whole: true, over: ['who attended', 'who met', 'who is'] },
  ),
  form(
    ['ask'],
    said`
      who(?:m)?(?:${BE}| (?:will|has|had))? (?:all )?(?:spoke|speaks?|speaking) (?:at|before|(?:on|in|during) (?:the|that|this) (?!phone\b|telephone\b)(?:[\p{L}\d-]+ ){0,4}?(?:calls?|meetings?|talks|summit|session|conference|conversation)\b) ?.*
    `,
    {
      whole: true,
      over: ['who is'],
    },
  ),
]
