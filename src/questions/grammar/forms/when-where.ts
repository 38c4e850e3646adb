import { type Form, form, rest, said } from './form.ts'

/** When and where it was. The first that fits wins. */
export const WHEN_WHERE_FORMS: readonly Form[] = [
  form(
    ['when'],
    said`
      (?:when|(?:until|till|since) when|(?:on )?(?:what|which) (?:date|day|days|dates|month|year|time))
      (?:['’]s)?(?=\s|$)${rest}
    `,
  ),
  form(['when'], said`(?<rest>(?:the )?(?:very )?(?:first|last|latest|most recent) time .+)`),
  form(['when'], said`(?:the )?(?:date|dates|day) (?:of|for|when) ${rest}`),
  form(['when'], said`(?:the )?dates? (?<rest>\p{L}.*)`),
  form(['when'], said`(?<rest>(?!what\b|who\b|where\b).+?) (?:when|what date|which day|dates?)`),
  form(
    ['where'],
    said`
      (?:where|(?:in|at|to)? ?(?:what|which) (?:place|city|town|country|location|venue))(?:['’]s)?(?=\s|$)
      ${rest}
    `,
  ),
  form(['where'], said`(?:the )?(?:place|venue|location|city) (?:(?:of|for|where) )?(?<rest>\p{L}.*)`),
  form(['where'], said`(?<rest>(?!what\b|who\b|when\b).+?) (?:where|location|venue|place)`),
  form(
    ['who', 'is'],
    said`
      what (?:
        (?:job|role|office|position|title|post) (?:does|did|has|had) (?<rest>.+?) (?:have|had|hold|held)
        |(?:is|was) (?<tail>.+?)(?:['’]s?)? (?:job|role|office|position|title|post)(?: (?:in|on|at|during)\s.*)?
      )
    `,
  ),
]
