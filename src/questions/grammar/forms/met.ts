import { BE, type Form, form, rest, said } from './form.ts'

/** Who met whom. The first that fits wins. */
export const MET_FORMS: readonly Form[] = [
  form(['who', 'met'], said`who(?:m)? (?:met|meets?|saw) (?:whom?|each other|one another)(?<rest>)`, {
    over: ['who met'],
  }),
  form(
    ['who', 'met'],
    said`
      (?:who(?:m)?|which (?:people|leaders|persons))(?: (?:all|else))? (?:has |had )?
      (?:met|meets|seen|saw(?!.*\soff$)|spoken|spoke|talked|conferred)(?! for\b)(?: (?:with|to))? ${rest}
    `,
    { over: ['who met'] },
  ),
  // "Who held consultations with Calder": whoever met him, and not Calder
  form(
    ['who', 'met'],
    said`
      who(?:m)?(?: (?:all|else))? (?:has |have )?(?:held|had|holds|conducted) (?:an? |the |bilateral |separate |\p{L}+ )?(?:
        talks?|meetings?|discussions?|consultations?|conversations?|negotiations
      ) with ${rest}
    `,
    { over: ['who met'] },
  ),
  form(
    ['who', 'met'],
    said`
      who(?:m)? (?:has |had )?(?:paid|pays?) (?:an?|his|her|their) (?:\p{L}+ ){0,2}?(?:calls?|visits?) (?:on|to) ${rest}
    `,
    { over: ['who met'] },
  ),
  form(
    ['who', 'met'],
    said`
      (?:who(?:m)?|which (?:people|leaders)) (?:did|does|has|had|was) (?<rest>.+?) (?:
        meet|met|see|seen|speak|spoken|talk|talked
      )(?: (?:with|to))?(?: (?<tail>first|last|latest))?
    `,
  ),
  form(
    ['who', 'met'],
    said`
      (?:who(?:m)?) (?:did|does|has|had) (?<rest>
        .+? (?:meet|met|see|seen|speak|spoken|talk|talked)(?: (?:with|to))? (?:
          (?:in|on|at|during|since|before|after|until|till|between|from|over|this|last|next) .+|recently|so far
          |\d.*
        )
      )
    `,
  ),
  form(
    ['who', 'met'],
    said`
      who(?:m)? (?:did|has|had|will) (?<rest>.+? sign(?:ed)? .+?) with(?: (?<tail>(?:in|on|at|during)\s.+))?
    `,
  ),
  form(
    ['who', 'met'],
    said`
      (?:(?:all|the|list|every) )*(?:meetings?|talks?|encounters?|calls?) (?:between|of) (?<rest>.+ (?:and|with|&) .+)
    `,
  ),
  form(
    ['who', 'met'],
    said`
      who(?:m)?(?: (?:has|had|will|all|else))* (?:travell?(?:ed)?|went|gone|flew|fly|came|come|go) (?<rest>(?:\S+ ){0,5}?with .+)
    `,
  ),
  form(['who', 'met'], said`who${BE} (?:there )?(?:together )?with ${rest}`, { over: ['who is'] }),
  form(
    ['who', 'met'],
    said`
      with who(?:m)? (?:did|does|has|had|will) (?<rest>.+?) (?:meet|met|speak|spoken|talk|talked)
      (?: (?<tail>(?:in|on|at|during|since|before|after|until|between|from|over|this|last) .+|\d.*))?
    `,
  ),
  // "With whom did Calder hold talks in 2016", "with whom did he have a phone call": what it was is asked, too
  form(
    ['who', 'met'],
    said`
      with who(?:m)? (?:did|does|has|had|will) (?<rest>
        .+? (?:hold|held|have|had) (?:an? |the |\p{L}+ ){0,3}?(?:
          talks?|meetings?|discussions?|consultations?
        )\b.*
      )
    `,
  ),
  form(
    ['who', 'met'],
    said`
      (?:who(?:['’]s| (?:is|was)) )?(?:the )?(?<tail>first|last|latest) (?:person|one|leader|man|woman) (?:(?:that|whom?) )?
      (?<rest>.+?) (?:(?:has )?(?:met|saw|seen)|spoke (?:to|with)|talked (?:to|with))(?: with)?
    `,
    { over: ['who is'] },
  ),
  form(['who', 'met'], said`who(?:m)? will (?<rest>.+?) (?:meet|see|speak to|speak with|talk to)`),
  form(
    ['who', 'met'],
    said`
      who(?:m)? will (?<rest>
        .+? (?:meet|see|speak to|speak with|talk to) (?:(?:in|on|at|during|this|next)\s.+|tomorrow|today)
      )
    `,
  ),
  // "Who did Calder receive": those who came to see him
  form(
    ['who', 'met'],
    said`
      who(?:m)? (?:did|does|has|had|will) (?<rest>\S+(?: \S+){0,3}?) (?:receiv|welcom|greet|host)(?:e|ed)?
      (?: (?<tail>(?:in|on|at|during)\s.+))?
    `,
  ),
]
