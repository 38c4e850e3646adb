import { inLines } from '../../../core/in-lines.ts'
import { cued } from '../../words/cued.ts'
import { ofOffice } from '../../words/kept-pattern.ts'

/** Words around people and countries that tell for whom somebody stands; each is tried in front of or behind one of them. */

export const PAIRED = ofOffice(
  /^(?:King|Queen|Emperor|Empress|Crown Prince|Crown Princess|Prince|Princess|President|First Lady|Grand Duke|Grand Duchess|Sultan|Emir)$/,
)
export const CONSORT = /^(?:Queen|Empress|Crown Princess|Princess|First Lady|Grand Duchess)$/
export const REAFFIRMS = cued(
  inLines()`
    ^,? (?:also |then |further |again |in turn |once again |once more )?
    (?:
      reiterated|reaffirmed|reaffirms|reiterates|underlined|underlines|expressed|expresses|conveyed|conveys|stressed
      |stresses|confirmed|confirms|affirmed|emphasi[sz]ed|restated|pledged|outlined
    ) (?:the )?$
  `,
)
export const OWN_WILL = cued(
  inLines()`
    ^['’]s? (?:
      (?:
        full|firm|strong|continued|continuing|unwavering|enduring|steadfast|long-standing|longstanding|ongoing
        |readiness|deep|sincere|heartfelt
      ) )*(?:
        support|commitment|solidarity|readiness|willingness|position|interest|determination|condolences|gratitude
        |appreciation|intention|desire|sympath(?:y|ies)|policy|stance|concerns?|priorities
      )\b
  `,
)
export const SIDE = cued(/^(?:['’]s)? (?:side|part|delegation|team)\b/i)
export const VISITED = cued(
  /\b(?:visit(?:s|ed|ing)?|visit to|travel(?:s|led|ed|ling|ing)? to|arriv(?:es|ed|ing) in)(?: to)? (?:the )?(?:\p{Lu}[\p{Ll}’'-]+,? ){0,2}$/u,
)
export const PARTY =
  /^((?:[\p{Lu}][\p{L}’'-]*\s+)+(?:Party|Alliance|Movement|Union Party))\s+(?:(?:Deputy|Vice|Party)\s+)?(?:Leaders?|President|Chair\w*|Secretary|General Secretary|Spokes\w+)$/iu
export const TEAM = cued(
  /^['’]s? (?:\p{Ll}+ )?(?:administration|government|cabinet|team|delegation|staff),? (?:including|among them|led by) (?:the )?$/u,
)
export const TRIP = /\b(?:travels?|trip|visit|mission|journey)s? to (?:the )?$|\b(?:to visit|visits) (?:the )?$/i
/** "Minister Lund’s meetings with": whom a noun says that somebody met. */
export const MEETING_WITH = cued(
  /['’]s? (?:[\p{L}-]+ ){0,3}?(?:meetings?|calls?|talks|conversations?|lunch|dinner) with\b/iu,
)

export const OPENING = cued(/^\W*(?:(?:While|Earlier|Also|Later|Finally|Then),? )?[Ii]n (?:the )?(?:[\p{L}]+, )?$/u)
export const VISITING = cued(
  inLines('u')`
    \b(?:
      visit(?:s|ed|ing)?(?: to)?|(?:arriv|land)\w+ in|touched down in|trip to|tour of
      |(?:fl(?:ew|ying|ies)|(?:will|to) (?:then )?fly) to|travel\w* to|head\w* to|(?:is|was) in
    )(?: \p{Ll}+day| (?:the|neighbou?ring|capital of))*(?: \p{Lu}\p{L}+,)? $
  `,
)
export const FOR_TALKS = cued(
  inLines('u')`
    ^(?:, \p{Lu}\p{L}+)?(?: (?:
        on|late|early|\w+day|\d{1,4},?
        |(?:January|February|March|April|May|June|July|August|September|October|November|December),?|for|an?|the|his
        |her|two|three|four|day|official|state|working|visit|\p{Ll}+-day
      )
    ){0,8},? (?:
      for|to hold|and held|to attend
      |where (?:he|she) (?:will|held|met|holds|is|was (?:received|welcomed|greeted|met) by)
      |and (?:(?:will|is to|is due to) )?(?:meet|meets|met|hold talks)
      |where (?:he|she) (?:will|is to|is due to) (?:meet|hold talks)
    ) (?:\p{Ll}+ ){0,4}?(?:with )?(?:the |its |her |his )?$
  `,
)
export const OWN_HOUSE = cued(
  inLines('u')`
    ^(?:, \p{Lu}[^,]{2,40},)? (?:\p{Lu}?\p{Ll}+ ){0,4}at (?:the |his |her )?
    (?:presidential|prime minister['’]s|prime ministerial|royal|chancellor['’]s) (?:complex|palace|residence|office|mansion)
    \b
  `,
)
export const MET_AT_HOUSE = cued(
  /^ (?:met|meets|held talks)\b[^;]{0,90}, at (?:the |his |her )?(?:presidential|prime minister['’]s|prime ministerial|royal|chancellor['’]s) (?:complex|palace|residence|office|mansion)\b/u,
)
export const RECEIVES = cued(
  /^,? (?:(?:is|was|will|on|has|to|also|today|be|\p{Lu}\p{Ll}+day) ){0,4}(?:host(?:s|ed|ing)?|receiv(?:es?|ed|ing)|welcom(?:es?|ed|ing)|greet(?:s|ed)) /u,
)
/** A body that one of a list stands for, and not all of them. */
export const A_BODY =
  /\b(?:Intelligence|Bank|Agency|Organi[sz]ation|Commission|Party|Institute|University|Authority|Fund|Corps)\b/

/** Offices of which a country has one, so that two of them in one list stand for two countries. */
export const HIGHEST = ofOffice(
  inLines()`
    ^(?:
      President|Prime Minister|Chancellor|King|Queen|Crown Prince|Emir|Emperor|Premier|Taoiseach|Foreign Minister
      |Foreign Secretary|Secretary of State|Minister (?:of|for) Foreign Affairs|National Security Advis[eo]r
    )$
  `,
)
export const ENVOY_TO = cued(
  /\b(?:Ambassador|High Commissioner|Envoy)\b[^,;]{0,90} to (?:the )?(?:\p{Lu}\p{Ll}+ of )?$/u,
)
export const ENVOYS_TO = cued(
  /\b(?:posted|accredited|assigned|envoys|ambassadors|commissioners) (?:\p{Ll}+ ){0,3}?to (?:the )?$/iu,
)
/** " officials who accompanied her are", " delegation includes", up to somebody of the list. */
export const GROUP_IS = cued(
  inLines('u')`
    ^(?:['’]s?)? (?:\p{Ll}+ ){0,3}?
    (?:officials|ministers|delegates|delegations?|side|team|party|representatives|members|entourage)
    \b[^.;:]{0,120}?\b(?:are|were|includes?|included|comprises?|comprised|consists? of|consisted of|made up of|composed of):? (?!to )
  `,
)

/** "Washington is being represented by her deputy, " */
export const IS_REPRESENTED = cued(
  /^ (?:is|was|were|will be|has been) (?:also |being )?represented(?: (?:at|in) [^,;.]{3,60})? by (?:the |his |her |its )?(?:[\p{L} ]{3,40}, )?$/u,
)
/** "will represent Latvia at", "represented Norway" */
export const REPRESENTS = cued(
  inLines()`
    ^,? (?:(?:who|will|is to|is set to|to|also|has|had) ){0,3}(?:
      represents?|represented|be representing|representing
      |signed(?: (?:the|an?|it|its)\b[^.;:,]{0,70}?)? (?:for|on behalf of)
    ) (?:the )?(?:(?:Republic|Kingdom|State|Government) of (?:the )?)?$
  `,
)
/** "The Maltese head of state is accompanied on her journey by " */
export const GOES_WITH = cued(
  /^(?:['’]s)? (?:\p{L}+ ){1,4}(?:will be|was|is|is being) accompanied (?:[\p{Ll} ]{2,30} )?by (?:the |his |her )?$/u,
)

/** Of a country only one is so called at a time. */
export const FOREIGN = ofOffice(
  /^(?:Foreign (?:Minister|Secretary)|Minister (?:of|for) (?:Foreign|External) Affairs|Secretary of State|External Affairs Minister)$/,
)
/** "with Minister Lund in attendance": whose, another rule has to tell */
export const IN_ATTENDANCE = cued(/, with [^.;]{3,120} in attendance\b/)
export const MINISTER = ofOffice(
  /^(?:Vice President|(?:Deputy )?Prime Minister|Minister|(?:Deputy |Vice )?\p{L}+ Minister|Minister (?:of|for) .*|President of the Republic|\p{L}+ Secretary)$/u,
)
/** The head of a country */
export const HEAD = ofOffice(/^(?:President|Prime Minister|Premier|Chancellor|King|Queen|Emir|Emperor)$/)
/** "Minister Vik was received at the airport by " */
export const RECEIVED_BY = cued(
  /\b(?:received|welcomed|greeted|met|hosted)(?: (?:on|upon) (?:his|her|their)? ?arrival| at [^.;]{3,50})? by (?:the |his |her )?$/,
)
