import { DIGEST_FORMS } from './digest-forms.ts'
import { BE, type Form, form, rest } from './form.ts'
import { LOOK_UP_FORMS } from './look-up-forms.ts'

const WHO = ['who', 'attended'] as const

/** The first that fits wins, so the narrow ones stand before the wide ones. */
export const FORMS: readonly Form[] = [
  // "Besides Ek, who was there"
  form(
    ['who', 'attended'],
    `(?:besides|apart from|aside from|other than|in addition to)\\s+.+?,?\\s+(?:who|which people)(?: else)?\\s+(?:was|were|is|attended|took part|joined|participated|came)\\b.*`,
    { whole: true },
  ),
  ...DIGEST_FORMS,
  form(
    ['when'],
    `(?:(?:when|what)(?:['’]s|\\s+is)?\\s+)?(?:the\\s+)?(?:next\\s+)?anniversary\\s+of\\s+(?<rest>(?:the|a|an)\\s+(?!\\d).+)`,
    {
      over: ['when', 'next'],
    },
  ),
  // on this day
  form(
    ['on', 'this-day'],
    `(?:(?:what|anything)\\s+)?(?:happened\\s+)?(?:(?:on\\s+)?this day(?: in history)?|today in history|otd|anniversar(?:y|ies)(?:\\s+(?:today|of|on|for))?)\\s*(?:of|on|for|in)?\\s*${rest}`,
  ),
  form(['on', 'this-day'], `(?<rest>.+?),?\\s+(?:in history|in other years|through the years|over the years)`),
  form(['on', 'this-day'], `what happened on this day(?:\\s+(?:on|in history))?\\s*${rest}`, {
    over: ['what happened'],
  }),
  // next
  form(['when'], `(?:(?:the|what is the)\\s+)?(?<rest>next\\s+(?!anniversar|ones?$|days?$|dates?$|up$)\\p{L}.*)`, {
    over: ['next'],
  }),
  form(
    ['next'],
    `(?:what(?:['’]s| is| are)?\\s+)?(?:the\\s+)?(?:next|coming|upcoming)\\s*(?:anniversar(?:y|ies)|ones?|days?|dates?|up)?\\s*(?<rest>)`,
    { over: ['next'] },
  ),
  form(['next'], `(?:what(?:['’]s| is)\\s+|anything\\s+)?(?:coming up|coming next|up next)(?<rest>)`),
  form(
    ['next'],
    `(?:when(?:['’]s|\\s+is|\\s+are)\\s+)?(?:(?:the|any|all|some)\\s+)*(?:next|coming|upcoming)?\\s*anniversar(?:y|ies)(?:\\s+(?:soon|coming|coming up|next|this (?:week|month)|next (?:week|month)|ahead))?(?<rest>)`,
    { over: ['when', 'next'] },
  ),
  ...LOOK_UP_FORMS,
  form(
    ['ask'],
    `(?:(?:what|which)(?:['’]s|\\s+(?:is|was))?\\s+)?(?:the\\s+)?(?:(?:biggest|largest|longest|(?:best|most)[\\s-]+attended|most crowded)\\s+\\p{L}.*|\\p{L}+\\s+(?:was|were|lasted|took)\\s+(?:the\\s+)?(?:biggest|largest|longest|(?:best|most)[\\s-]+attended)\\b.*|(?:\\p{L}+\\s+){1,3}?(?:had|has|with)\\s+(?:the\\s+)?most\\s+(?:people|persons|participants|attendees|guests|leaders|countries)\\b.*)`,
    { whole: true },
  ),
  form(
    ['ask'],
    `(?:which|what)\\s+(?:country|nation|body|organi[sz]ation|countries|nations|bodies|organi[sz]ations)\\s+(?:\\p{L}+\\s+){1,3}?(?:the\\s+)?most\\b.*|top\\s+(?:countries|nations|bodies|organi[sz]ations)\\b.*`,
    { whole: true },
  ),
  form(
    ['ask'],
    `(?:(?:who\\s+(?:attended|was\\s+at|met|took\\s+part(?:\\s+in)?|went\\s+to|joined|appears?|is\\s+named)\\s+(?:the\\s+)?most\\b|(?:who(?:['’]s|\\s+is|\\s+was)\\s+)?(?:the\\s+)?most\\s+(?:frequent|active|common|regular)\\b).*|top\\s+(?:attendees|participants|people).*)`,
    { whole: true, over: ['who attended', 'who met', 'who is'] },
  ),
  form(
    ['ask'],
    `who(?:m)?(?:${BE}|\\s+(?:will|has|had))?\\s+(?:all\\s+)?(?:spoke|speaks?|speaking)\\s+(?:at|before)\\s+.+`,
    {
      whole: true,
      over: ['who is'],
    },
  ),
  // who met whom
  form(['who', 'met'], `who(?:m)?\\s+(?:met|meets?|saw)\\s+(?:whom?|each other|one another)(?<rest>)`, {
    over: ['who met'],
  }),
  form(
    ['who', 'met'],
    `(?:who(?:m)?|which (?:people|leaders|persons))(?:\\s+(?:all|else))?\\s+(?:has\\s+|had\\s+)?(?:met|meets|seen|saw(?!.*\\soff$)|spoken|spoke|talked|conferred)(?!\\s+for\\b)(?:\\s+(?:with|to))?\\s+${rest}`,
    { over: ['who met'] },
  ),
  form(
    ['who', 'met'],
    `who(?:m)?\\s+(?:has\\s+|had\\s+)?(?:paid|pays?)\\s+(?:an?|his|her|their)\\s+(?:\\p{L}+\\s+){0,2}?(?:calls?|visits?)\\s+(?:on|to)\\s+${rest}`,
    { over: ['who met'] },
  ),
  form(
    ['who', 'met'],
    `(?:who(?:m)?|which (?:people|leaders))\\s+(?:did|does|has|had|was)\\s+(?<rest>.+?)\\s+(?:meet|met|see|seen|speak|spoken|talk|talked)(?:\\s+(?:with|to))?(?:\\s+(?<tail>first|last|latest))?`,
  ),
  form(
    ['who', 'met'],
    `(?:who(?:m)?)\\s+(?:did|does|has|had)\\s+(?<rest>.+?\\s+(?:meet|met|see|seen|speak|spoken|talk|talked)(?:\\s+(?:with|to))?\\s+(?:(?:in|on|at|during|since|before|after|until|till|between|from|over|this|last|next)\\s+.+|recently|so far|\\d.*))`,
  ),
  form(
    ['who', 'met'],
    `who(?:m)?\\s+(?:did|has|had|will)\\s+(?<rest>.+?\\s+sign(?:ed)?\\s+.+?)\\s+with(?:\\s+(?<tail>(?:in|on|at|during)\\s.+))?`,
  ),
  form(
    ['who', 'met'],
    `(?:(?:all|the|list|every)\\s+)*(?:meetings?|talks?|encounters?|calls?)\\s+(?:between|of)\\s+(?<rest>.+\\s+(?:and|with|&)\\s+.+)`,
  ),
  form(
    ['who', 'met'],
    `who(?:m)?(?:\\s+(?:has|had|will|all|else))*\\s+(?:travell?(?:ed)?|went|gone|flew|fly|came|come|go)\\s+(?<rest>(?:\\S+\\s+){0,5}?with\\s+.+)`,
  ),
  form(['who', 'met'], `who${BE}\\s+(?:there\\s+)?(?:together\\s+)?with\\s+${rest}`, { over: ['who is'] }),
  form(
    ['who', 'met'],
    `with who(?:m)?\\s+(?:did|does|has|had|will)\\s+(?<rest>.+?)\\s+(?:meet|met|speak|spoken|talk|talked)`,
  ),
  form(
    ['who', 'met'],
    `(?:who(?:['’]s|\\s+(?:is|was))\\s+)?(?:the\\s+)?(?<tail>first|last|latest)\\s+(?:person|one|leader|man|woman)\\s+(?:(?:that|whom?)\\s+)?(?<rest>.+?)\\s+(?:(?:has\\s+)?(?:met|saw|seen)|spoke (?:to|with)|talked (?:to|with))(?:\\s+with)?`,
    { over: ['who is'] },
  ),
  form(['who', 'met'], `who(?:m)? will\\s+(?<rest>.+?)\\s+(?:meet|see|speak to|speak with|talk to)`),
  form(
    ['who', 'met'],
    `who(?:m)? will\\s+(?<rest>.+?\\s+(?:meet|see|speak to|speak with|talk to)\\s+(?:(?:in|on|at|during|this|next)\\s.+|tomorrow|today))`,
  ),
  // "Who did Calder receive": those who came to see him
  form(
    ['who', 'met'],
    `who(?:m)?\\s+(?:did|does|has|had|will)\\s+(?<rest>\\S+(?:\\s+\\S+){0,3}?)\\s+(?:receiv|welcom|greet|host)(?:e|ed)?(?:\\s+(?<tail>(?:in|on|at|during)\\s.+))?`,
  ),
  form(
    ['ask'],
    `who(?:m)?\\s+(?:(?:was|were|is|are|did|does|has|have|had|will|would)\\s+(?:not|absent|missing)\\b|missed\\b).*`,
    {
      whole: true,
      over: ['who is'],
    },
  ),
  // to whom it was done
  form(
    ['ask'],
    `who(?:m)?${BE}\\s+(?:(?:also|newly|to be|been|being)\\s+)*(?:(?:re-?)?(?:appointed|nominated|elected)|named(?!\\s+(?:in|at|on|among)\\b)|confirmed|sworn|inaugurated|received|welcomed|greeted)\\b.*`,
    { whole: true, over: ['who is'] },
  ),
  // who with a part to play, or for a country: the verb tells what is asked
  form(
    ['ask'],
    `who(?:${BE}|\\s+(?:will|has|had|would))?\\s+(?:represent|(?:spoke|speaks?|stood|stands?) for\\b|host|organi[sz]|conven|chair|co-?chair|call(?:ed|ing)?\\b|(?:tele)?phoned\\b|led\\b|lead|initiat|address|join|accompan|travel|receiv|welcom|sign|invit)\\p{L}*.*`,
    { whole: true, over: ['who is'] },
  ),
  form(
    ['ask'],
    `who${BE}\\s+(?!attend|participat|tak|com|go|be|speak|meet|talk|visit|join|sit|king\\b)\\p{L}+ing\\b.*`,
    {
      whole: true,
      over: ['who is'],
    },
  ),
  form(['ask'], `(?:who(?:m)?${BE}\\s+.+\\s+\\p{L}+(?:ed|en|d)\\s+by|by whom\\b.+)`, { whole: true, over: ['who is'] }),
  form(
    ['ask'],
    `(?:who${BE}\\s+)?(?:the\\s+)?(?:(?:co-?)?hosts?|(?:co-?)?organi[sz]ers?|conven[eo]rs?|signator(?:y|ies)|moderators?)\\s+(?:(?:of|at|for|on|in)\\s+)?(?=\\p{L}).+`,
    { whole: true, over: ['who is'] },
  ),
  form(
    ['ask'],
    `(?:who${BE}\\s+)?(?:the\\s+)?(?:co-?)?(?:chair(?:man|woman|person)?|chairs)\\s+(?:of|at|for|on)\\s+.*\\b(?:calls?|meetings?|summits?|sessions?|talks|conference|discussions?|visit|dialogue|round ?table)\\b.*`,
    { whole: true, over: ['who is'] },
  ),
  form(['ask'], `who(?:m)?\\s+(?:(?:has|have|had)\\s+)?never\\b.*`, { whole: true }),
  // Of who held an office, and not of who came somewhere: "who came before Calder", "Calder's successor"
  form(
    ['ask'],
    `(?:who\\s+(?:(?:c[ao]mes?|(?:was|is)\\s+in\\s+(?:office|power|charge))\\s+(?:before|after)|preceded|precedes)\\s+.+|(?:the\\s+)?(?:successor|predecessor)\\s+(?:of|to)\\s+.+|\\S+(?:\\s+\\S+){0,3}['’]s?\\s+(?:successor|predecessor))`,
    { whole: true },
  ),
  form(['ask'], `(?:the\\s+)?(?:duration|length)\\s+(?:of\\s+)?(?<rest>.+)`, { lead: 'how long was' }),
  form(['ask'], `(?:who|any(?:one|body)|some(?:one|body)) from\\s+.*`, { whole: true }),
  // "People from Italy", and not "participants from the call".
  form(
    ['ask'],
    `(?:(?:list|show|name|all|the|which|what)\\s+)*(?:people|persons|leaders|participants|attendees|politicians|officials|delegates|guests)\\s+(?<rest>from\\s+(?!.*\\d|the\\s+(?:\\p{L}+\\s+)?(?:calls?|meetings?|summits?|visit|talks|session)\\b)\\p{L}.*)`,
    { lead: 'who' },
  ),
  form(
    ['where'],
    `(?:(?:list|all|the)\\s+)*(?:countries|cities|places|towns|capitals)\\s+(?:that\\s+)?(?<rest>.+\\s+(?:(?:has\\s+)?(?:visited|been to|seen)|went to|travell?ed to))(?:\\s+(?<tail>(?:in|since|before|after|during)\\s.+))?`,
  ),
  form(
    ['where'],
    `(?:which|what)\\s+(?:countries|cities|places|towns|capitals)\\s+(?<rest>(?:did|has|have|will)\\s+.+\\s+(?:visit(?:ed)?|go(?:ne)? to|travel(?:led)? to|been to|see|seen)\\b.*)`,
  ),
  form(
    ['ask'],
    `(?:which|what)\\s+(?:(?:foreign|defen[cs]e|finance|prime)\\s+)?(?:countries|nations|states|ministers?|presidents?|chancellors?|ambassadors?|generals?|governors?|organi[sz]ations|bodies)\\b.+`,
    {
      whole: true,
    },
  ),
  form(
    ['who', 'is'],
    `who(?:m)?\\s+(?:did|does|do|has|had)\\s+(?<rest>.+?)\\s+(?:represent(?:ed)?|stand for|speak for)(?:\\s+(?:in|on|at|during)\\s.*)?`,
  ),
  form(['when'], `how (?:long|many (?:days|weeks|months|years)) ago\\s+${rest}`),
  form(['ask'], `how (?:many|often|frequently|much|long).*`, { whole: true }),
  form(['ask'], `(?:did|was|were|has|have|had|is|are|will|does|do|would)\\s+.+`, { whole: true }),
  // who attended
  form(
    WHO,
    `(?:who|which (?:people|leaders|persons)|whom)(?:\\s+(?:all|else|exactly|actually))?\\s+(?:(?:has|had|have|did|will|would|is going to|are going to)\\s+)?(?:attend(?:s|ed|ing)?|particip?ated?s?|participat\\p{L}*|took part|take part|takes part|joined|came|come|went|go|show(?:ed)? up|sat|dialled in)(?:\\s+(?:at|in|on|to|for|the same))?(?:\\s+|$)${rest}`,
  ),
  form(
    WHO,
    `who${BE}\\s+(?:all\\s+)?(?:attending|participating|taking part|present|there|involved|invited|part|on the list|in attendance|coming|going|in the room|named|listed)(?:\\s+(?:at|in|on|to|of|for))?(?:\\s+|$)${rest}`,
    { over: ['who is'] },
  ),
  form(
    WHO,
    `who${BE}\\s+(?:all\\s+)?(?:the\\s+)?(?:people|persons|participants|attendees|guests)\\s+(?:at|on|in|of)\\s+${rest}`,
    { over: ['who is'] },
  ),
  form(
    WHO,
    `who${BE}\\s+(?:(?:going|expected|due|set|supposed|scheduled|likely)\\s+to\\s+(?:be|attend|come|go|join|take part|participate)|expected|been)(?:\\s+(?:at|in|on|to|for))?(?:\\s+|$)${rest}`,
    { over: ['who is'] },
  ),
  form(WHO, `who${BE}\\s+(?:also\\s+)?(?<rest>(?:visiting|travell?ing)\\s.+)`, { over: ['who is'] }),
  form(WHO, `who\\s+(?:has|have|had)\\s+been\\s+(?:at|in|to|on)\\s+${rest}`),
  form(WHO, `who${BE}\\s+(?:at|on|in)\\s+${rest}`, { over: ['who is'] }),
  form(
    WHO,
    `(?:(?:the|a|full|complete|all|all the|list|list of|show|names of)\\s+)*(?:attendees?|attendance|participants?|guests?|people|persons|attended|those present|present|guest ?list|participant list|attendance list|who['’]?s who|who all|roll ?call|line-?up|delegates?|members)(?:\\s+list)?\\s*(?:of|at|in|on|for|from|to|:|,)?\\s+${rest}`,
  ),
  form(WHO, `(?:attendees?|participants?|attended|attendance|who|people)(?<rest>)`),
  form(
    ['who', 'met'],
    `(?!who\\b|what\\b|when\\b|where\\b)(?<rest>.+?)\\s+(?:met|meets|meet|spoke|talked)(?:\\s+(?:with|to))?\\s+whom?`,
  ),
  form(WHO, `(?:all\\s+)?(?:the\\s+)?names?(?:\\s+please)?\\s+(?:of|on|at|for|from)?\\s*(?<rest>.*\\d.*)`),
  form(WHO, `(?<rest>(?:call|meeting|summit|session|visit|talks))\\s+(?:attendees?|participants?)\\s+(?<tail>.+)`),
  form(
    WHO,
    `(?<rest>.+?)[\\s,:;-]+(?:who attended|who was there|who was (?:at|on|in) it|who took part|who participated|attendees?|participants?|attendance|guest ?list|who\\??|people)`,
  ),
  form(WHO, `who\\s*[:,]?\\s+(?<rest>(?:on\\s+|in\\s+|at\\s+)?(?:the\\s+)?\\d.*|(?:on|in|at|during)\\s+.*)`),
  // when, where
  form(
    ['when'],
    `(?:when|(?:until|till|since)\\s+when|(?:on\\s+)?(?:what|which)\\s+(?:date|day|days|dates|month|year|time))(?:['’]s)?(?=\\s|$)${rest}`,
  ),
  form(['when'], `(?<rest>(?:the\\s+)?(?:very\\s+)?(?:first|last|latest|most recent)\\s+time\\s+.+)`),
  form(['when'], `(?:the\\s+)?(?:date|dates|day)\\s+(?:of|for|when)\\s+${rest}`),
  form(['when'], `(?:the\\s+)?dates?\\s+(?<rest>\\p{L}.*)`),
  form(['when'], `(?<rest>(?!what\\b|who\\b|where\\b).+?)\\s+(?:when|what date|which day|dates?)`),
  form(
    ['where'],
    `(?:where|(?:in|at|to)?\\s*(?:what|which)\\s+(?:place|city|town|country|location|venue))(?:['’]s)?(?=\\s|$)${rest}`,
  ),
  form(['where'], `(?:the\\s+)?(?:place|venue|location|city)\\s+(?:(?:of|for|where)\\s+)?(?<rest>\\p{L}.*)`),
  form(['where'], `(?<rest>(?!what\\b|who\\b|when\\b).+?)\\s+(?:where|location|venue|place)`),
  form(
    ['who', 'is'],
    `what\\s+(?:(?:job|role|office|position|title|post)\\s+(?:does|did|has|had)\\s+(?<rest>.+?)\\s+(?:have|had|hold|held)|(?:is|was)\\s+(?<tail>.+?)(?:['’]s?)?\\s+(?:job|role|office|position|title|post)(?:\\s+(?:in|on|at|during)\\s.*)?)`,
  ),
  // what happened
  form(
    ['what', 'happened'],
    `(?:what|anything|something)(?:['’]s|\\s+(?:all|else|exactly))?\\s+(?:(?:has|had|is|was|will|did|does)\\s+)?(?:happen(?:ed|ing|s)?|occur(?:red|s)?|took place|take place|going on|went on|went down|go on|goes on|recorded|new)(?:\\s+(?:on|in|at|during|for|with|to|about))?(?:\\s+|$)${rest}`,
    { over: ['what happened'] },
  ),
  form(
    ['what', 'happened'],
    `(?:what|anything|which)(?:['’]s|\\s+(?:is|was|are|were|has been|have been|got))?\\s+(?<rest>(?:planned|scheduled|announced|cancell?ed|postponed|called off|delayed|rescheduled)\\b.*)`,
  ),
  form(
    ['what', 'happened'],
    `what\\s+(?:did|do|does|has|will|was|were|is|are)\\s+(?<rest>.+?)(?:\\s+(?:do|done|(?:been )?doing|say|said|discuss|discussed|agree|agreed|talk about|(?:been )?up to))?(?:\\s+(?<tail>(?:on|in|at|during)\\s+.+))?`,
  ),
  form(
    ['what', 'happened'],
    `(?:what|which)\\s+(?<rest>(?:meetings?|calls?|summits?|visits?|events?|exercises?)\\b.*)`,
  ),
  form(
    ['what', 'happened'],
    `(?:(?:all|the|list|every|any)\\s+)*(?:events?|happenings|news|agenda|calendar)\\s*(?:on|in|of|for|during|at|about|with|from|:)?\\s+${rest}`,
  ),
  form(['what', 'happened'], `(?<rest>.+?)[\\s,]+(?:what happened|events|happened)`),
  form(['who', 'is'], `(?<rest>\\S+(?:\\s+\\S+)?)\\s+(?:role|job|title|office|bio|biography|profile)`),
  // who is somebody, last of the who-questions
  form(
    ['who', 'is'],
    `(?:who(?:['’]s|\\s*is|\\s+(?:was|are|were))|about|profile(?: of)?|bio(?:graphy)?(?: of)?|person|what (?:is|was) the (?:office|role|job) of)\\s+${rest}`,
  ),
]

/** Any other question; tried when no word of it can be mended into one of the above. */
export const LAST_FORMS: readonly Form[] = [
  // Which of the digest's commands was meant, nobody can say: they are all shown.
  form(['help'], `(?<rest>digests? \\p{L}+)`),
  form(['what', 'happened'], `what\\s+${rest}`),
  form(['ask'], `(?:who|whom|whose|which|why|how)\\b.*`, { whole: true }),
]
