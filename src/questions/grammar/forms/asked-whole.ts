import { BE, type Form, form, rest, said } from './form.ts'

/** What a command of its own does not know: the whole question is read, its verb too. The first that fits wins. */
export const WHOLE_FORMS: readonly Form[] = [
  form(
    ['ask'],
    said`
      who(?:m)? (?:(?:was|were|is|are|did|does|has|have|had|will|would) (?:not|absent|missing)\b|missed\b).*
    `,
    {
      whole: true,
      over: ['who is'],
    },
  ),
  // to whom it was done
  form(
    ['ask'],
    said`
      who(?:m)?${BE} (?:(?:also|newly|to be|been|being) )*(?:
        (?:re-?)?(?:appointed|nominated|elected)|named(?! (?:in|at|on|among)\b)|confirmed|sworn|inaugurated
        |awarded|decorated|honou?red|presented with|received|welcomed|greeted
      )\b.*
    `,
    { whole: true, over: ['who is'] },
  ),
  // who with a part to play, or for a country: the verb tells what is asked
  form(
    ['ask'],
    said`
      who(?:${BE}| (?:will|has|had|would))? (?:
        represent|(?:spoke|speaks?|stood|stands?) for\b|host|organi[sz]|conven|chair|co-?chair|call(?:ed|ing)?\b
        |(?:tele)?phoned\b|led\b|lead|initiat|address|join|accompan|travel|receiv|welcom|sign|invit
      )\p{L}*.*
    `,
    { whole: true, over: ['who is'] },
  ),
  form(
    ['ask'],
    said`
      who${BE} (?!attend|participat|tak|com|go|be|speak|meet|talk|visit|join|sit|king\b)\p{L}+ing\b.*
    `,
    {
      whole: true,
      over: ['who is'],
    },
  ),
  form(['ask'], said`(?:who(?:m)?${BE} .+ \p{L}+(?:ed|en|d) by|by whom\b.+)`, { whole: true, over: ['who is'] }),
  form(
    ['ask'],
    said`
      (?:who${BE} )?(?:the )?
      (?:(?:co-?)?hosts?|(?:co-?)?organi[sz]ers?|conven[eo]rs?|signator(?:y|ies)|moderators?) (?:(?:of|at|for|on|in) )?
      (?=\p{L}).+
    `,
    { whole: true, over: ['who is'] },
  ),
  form(
    ['ask'],
    said`
      (?:who${BE} )?(?:the )?(?:co-?)?(?:chair(?:man|woman|person)?|chairs) (?:of|at|for|on) .*\b
      (?:calls?|meetings?|summits?|sessions?|talks|conference|discussions?|visit|dialogue|round ?table)\b.*
    `,
    { whole: true, over: ['who is'] },
  ),
  form(['ask'], said`who(?:m)? (?:(?:has|have|had) )?never\b.*`, { whole: true }),
  // Of who held an office, and not of who came somewhere: "who came before Calder", "Calder's successor"
  form(
    ['ask'],
    said`
      (?:
        who (?:(?:c[ao]mes?|(?:was|is) in (?:office|power|charge)) (?:before|after)|preceded|precedes) .+
        |(?:the )?(?:successor|predecessor) (?:of|to) .+|\S+(?: \S+){0,3}['’]s? (?:successor|predecessor)
      )
    `,
    { whole: true },
  ),
  form(['ask'], said`(?:the )?(?:duration|length) (?:of )?(?<rest>.+)`, { lead: 'how long was' }),
  form(['ask'], said`(?:who|any(?:one|body)|some(?:one|body)) from .*`, { whole: true }),
  // "People from Italy", and not "participants from the call".
  form(
    ['ask'],
    said`
      (?:(?:list|show|name|all|the|which|what) )*
      (?:people|persons|leaders|participants|attendees|politicians|officials|delegates|guests) (?<rest>
        from (?!.*\d|the (?:\p{L}+ )?(?:calls?|meetings?|summits?|visit|talks|session)\b)\p{L}.*
      )
    `,
    { lead: 'who' },
  ),
  form(
    ['where'],
    said`
      (?:(?:list|all|the) )*(?:countries|cities|places|towns|capitals) (?:that )?
      (?<rest>.+ (?:(?:has )?(?:visited|been to|seen)|went to|travell?ed to))
      (?: (?<tail>(?:in|since|before|after|during)\s.+))?
    `,
  ),
  form(
    ['where'],
    said`
      (?:which|what) (?:countries|cities|places|towns|capitals) (?<rest>
        (?:did|has|have|will) .+ (?:visit(?:ed)?|go(?:ne)? to|travel(?:led)? to|been to|see|seen)\b.*
      )
    `,
  ),
  form(
    ['ask'],
    said`
      (?:which|what) (?:(?:foreign|defen[cs]e|finance|prime) )?(?:
        countries|nations|states|ministers?|presidents?|chancellors?|ambassadors?|generals?|governors?
        |organi[sz]ations|bodies
      )\b.+
    `,
    {
      whole: true,
    },
  ),
  form(
    ['who', 'is'],
    said`
      who(?:m)? (?:did|does|do|has|had) (?<rest>.+?) (?:represent(?:ed)?|stand for|speak for)
      (?: (?:in|on|at|during)\s.*)?
    `,
  ),
  form(['when'], said`how (?:long|many (?:days|weeks|months|years)) ago ${rest}`),
  form(['ask'], said`how (?:many|often|frequently|much|long).*`, { whole: true }),
  form(['ask'], said`(?:did|was|were|has|have|had|is|are|will|does|do|would) .+`, { whole: true }),
]
