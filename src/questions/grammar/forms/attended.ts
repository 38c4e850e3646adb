import { BE, type Form, form, rest, said } from './form.ts'

const WHO = ['who', 'attended'] as const

/** Who was there. The first that fits wins. */
export const ATTENDED_FORMS: readonly Form[] = [
  form(
    WHO,
    said`
      (?:who|which (?:people|leaders|persons)|whom)(?: (?:all|else|exactly|actually))? (?:
        (?:has|had|have|did|will|would|is going to|are going to) )?(?:
          attend(?:s|ed|ing)?|particip?ated?s?|participat\p{L}*|took part|take part|takes part|joined|came|come
          |went|go|show(?:ed)? up|sat|dialled in
        )(?: (?:at|in|on|to|for|the same))?(?: |$)${rest}
    `,
  ),
  form(
    WHO,
    said`
      who${BE} (?:all )?(?:
        attending|participating|taking part|present|there|involved|invited|part|on the list|in attendance|coming
        |going|in the room|named|listed
      )(?: (?:at|in|on|to|of|for))?(?: |$)${rest}
    `,
    { over: ['who is'] },
  ),
  form(
    WHO,
    said`
      who${BE} (?:all )?(?:the )?(?:people|persons|participants|attendees|guests) (?:at|on|in|of) ${rest}
    `,
    { over: ['who is'] },
  ),
  form(
    WHO,
    said`
      who${BE} (?:
        (?:going|expected|due|set|supposed|scheduled|likely) to (?:be|attend|come|go|join|take part|participate)
        |expected|been
      )(?: (?:at|in|on|to|for))?(?: |$)${rest}
    `,
    { over: ['who is'] },
  ),
  form(WHO, said`who${BE} (?:also )?(?<rest>(?:visiting|travell?ing)\s.+)`, { over: ['who is'] }),
  form(WHO, said`who (?:has|have|had) been (?:at|in|to|on) ${rest}`),
  form(WHO, said`who${BE} (?:at|on|in) ${rest}`, { over: ['who is'] }),
  form(
    WHO,
    said`
      (?:(?:the|a|full|complete|all|all the|list|list of|show|names of) )*
      (?:
        attendees?|attendance|participants?|guests?|people|persons|attended|those present|present|guest ?list
        |participant list|attendance list|who['’]?s who|who all|roll ?call|line-?up|delegates?|members
      )(?: list)? ?(?:of|at|in|on|for|from|to|:|,)? ${rest}
    `,
  ),
  form(WHO, said`(?:attendees?|participants?|attended|attendance|who|people)(?<rest>)`),
  form(
    ['who', 'met'],
    said`
      (?!who\b|what\b|when\b|where\b)(?<rest>.+?) (?:met|meets|meet|spoke|talked)(?: (?:with|to))? whom?
    `,
  ),
  form(WHO, said`(?:all )?(?:the )?names?(?: please)? (?:of|on|at|for|from)? ?(?<rest>.*\d.*)`),
  form(
    WHO,
    said`
    (?<rest>(?:call|meeting|summit|session|visit|talks)) (?:attendees?|participants?) (?<tail>.+)
  `,
  ),
  form(
    WHO,
    said`
      (?<rest>.+?)[\s,:;-]+(?:
        who attended|who was there|who was (?:at|on|in) it|who took part|who participated|attendees?
        |participants?|attendance|guest ?list|who\??|people
      )
    `,
  ),
  form(WHO, said`who ?[:,]? (?<rest>(?:on |in |at )?(?:the )?\d.*|(?:on|in|at|during) .*)`),
]
