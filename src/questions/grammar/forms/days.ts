import { type Form, form, rest, said } from './form.ts'

/** Of this day in other years, and of anniversaries to come. The first that fits wins. */
export const DAY_FORMS: readonly Form[] = [
  form(
    ['when'],
    said`
      (?:(?:when|what)(?:['’]s| is)? )?(?:the )?(?:next )?anniversary of (?<rest>(?:the|a|an) (?!\d).+)
    `,
    {
      over: ['when', 'next'],
    },
  ),
  // on this day
  form(
    ['on', 'this-day'],
    said`
      (?:(?:what|anything) )?(?:happened )?
      (?:(?:on )?this day(?: in history)?|today in history|otd|anniversar(?:y|ies)(?: (?:today|of|on|for))?) ?
      (?:of|on|for|in)? ?${rest}
    `,
  ),
  form(['on', 'this-day'], said`(?<rest>.+?),? (?:in history|in other years|through the years|over the years)`),
  form(['on', 'this-day'], said`what happened on this day(?: (?:on|in history))? ?${rest}`, {
    over: ['what happened'],
  }),
  // next
  form(['when'], said`(?:(?:the|what is the) )?(?<rest>next (?!anniversar|ones?$|days?$|dates?$|up$)\p{L}.*)`, {
    over: ['next'],
  }),
  form(
    ['next'],
    said`
      (?:what(?:['’]s| is| are)? )?(?:the )?(?:next|coming|upcoming) ?
      (?:anniversar(?:y|ies)|ones?|days?|dates?|up)? ?(?<rest>)
    `,
    { over: ['next'] },
  ),
  form(['next'], said`(?:what(?:['’]s| is) |anything )?(?:coming up|coming next|up next)(?<rest>)`),
  form(
    ['next'],
    said`
      (?:when(?:['’]s| is| are) )?(?:(?:the|any|all|some) )*(?:next|coming|upcoming)? ?anniversar(?:y|ies)
      (?: (?:soon|coming|coming up|next|this (?:week|month)|next (?:week|month)|ahead))?(?<rest>)
    `,
    { over: ['when', 'next'] },
  ),
]
