import { inLines } from '../../core/in-lines.ts'
import { MONTH } from '../recognise/dates/calendar.ts'

/**
 * Words without which a rule has nothing to read, as bits. Each word of the language is looked at once; a passage has the
 * cues of all its words, and a rule that needs one it has not is not tried. So a cue may be given too often, never too
 * seldom: whoever widens a rule widens its cue.
 */
export const CUE = {
  /** "28", "9th", "G20" */
  digit: 1 << 0,
  /** "2022", "1990s" */
  year: 1 << 1,
  /** "February", "Feb.", "MAY" */
  month: 1 << 2,
  /** "Monday", "Tuesdays" */
  weekday: 1 << 3,
  /** "today", "tonight", "morning" */
  today: 1 << 4,
  week: 1 << 5,
  /** "month" and "year" themselves: "last month". */
  unit: 1 << 6,
  /** "ago", "the following day", "on the 14th" */
  before: 1 << 7,
  /** "recently", "soon", "in the coming weeks", "last summer" */
  vague: 1 << 8,
  /** "not", "denied", "false": something may not be so. */
  denial: 1 << 9,
  /** "would have met" */
  modal: 1 << 10,
  /** "appointed", "sworn", "renewed" */
  office: 1 << 11,
  /** "cancelled", "put off", "no longer" */
  off: 1 << 12,
  /** "moved", "brought forward" */
  moved: 1 << 13,
  /** "by phone", "virtually", "a conference call" */
  remote: 1 << 14,
  /** "who", "whose" */
  who: 1 << 15,
  dash: 1 << 16,
  /** "Joining …", "Also present" */
  there: 1 << 17,
  /** "if", "whether", "unless", "when" */
  if: 1 << 18,
  /** "the capital Ankara" */
  described: 1 << 19,
  /** "the presidential palace" */
  house: 1 << 20,
  /** "photo", "Reuters", "pictured", "left" */
  picture: 1 << 21,
  /** "newsletter", "cookies", "twitter": a page's words */
  page: 1 << 22,
  /** "a speech", "spoke", "testified", "opening the event" */
  speech: 1 << 24,
} as const

const WORDS: readonly (readonly [number, RegExp])[] = [
  [CUE.digit, /\d/],
  [CUE.year, /(?:1[89]|20)\d\d/],
  // the dot of "Febr." is no part of the word
  [CUE.month, new RegExp(`\\b(?:${MONTH}|Febr)`)],
  [CUE.weekday, /(?:mon|tues|wednes|thurs|fri|satur|sun)day/i],
  [CUE.today, /today|yesterday|tomorrow|night|morning|afternoon|evening/i],
  [CUE.week, /week/],
  [CUE.unit, /\b(?:month|year)\b/],
  [CUE.before, /\b(?:ago|days?|night|afternoon|evening|morning)\b|\d(?:st|nd|rd|th)\b/],
  [
    CUE.vague,
    inLines('i')`
      \b(?:
        recently|soon|shortly|future|due|ago|previously|past|student|child|boy|girl|young|once|spring|summer|autumn
        |fall|winter|hours?|days?|weeks?|fortnights?|eve|months?|years?|decades?
      )\b
    `,
  ],
  [
    CUE.denial,
    inLines('i')`
      n['’]t\b
      |\b(?:
        not|never|no|nor|none|neither|nobody|nothing|untrue|false(?:ly)?|incorrect(?:ly)?|wrong(?:ly)?|mistakenly
        |inaccurate|lie|myth|truth|contrary|claimed|alleged|rumou?red|fake|fabricated|invented|unfounded|baseless
        |groundless|foundation
      )\b
    `,
  ],
  [CUE.denial, /\b(?:den(?:y|ies|ied|ying)|refut|disput|disavow|reject|dismiss|contradict)/i],
  [
    CUE.denial,
    inLines('i')`
      \b(?:
        dream|imagin|fantasi[sz]|jok(?:es|ed)|suppos|assuming|film|movie|novel|play|series|drama|comedy|musical
        |opera|sketch|cartoon|game|thriller|satire|parody|history|rumou?r|gossip|hearsay|anonymous|unverified
        |unconfirmed|satirical|demand|recommend|propos|request|insist|version
      )
    `,
  ],
  [CUE.denial, /\bHad\b/],
  [CUE.modal, /\b(?:would|could|might|should|must)(?:n['’]t)?\b/i],
  [
    CUE.office,
    inLines('i')`
      appoint|\bname[ds]?\b|\b(?:next|new|office|over|became|becomes|oath|duty|charge|picked|terms?)\b|elect|nominat
      |chose|confirm|sworn|swore|inaugurat|install|designat|select|promot|extend|prolong|renew
    `,
  ],
  [
    CUE.off,
    inLines('i')`
      \b(?:
        never|fail|didn|cancel|postpon|put|delay|reschedul|defer|push|scrap|scrub|axed|call(?:ed|s)|not|longer|ahead
        |abandon|g[ai]ve[sn]?$|shelve|drop|abort|ditch|pull|f[ae]lls?$|nothing|naught|nought|thwart|off$|forward$
        |back$
      )
    `,
  ],
  [
    CUE.moved,
    /\b(?:moved|moves|postponed|postpones|rescheduled|reschedules|deferred|delayed|shifted|puts?|push(?:ed|es)|brought|brings)\b/i,
  ],
  [CUE.remote, /phone|telephonic|video|conference|virtual|zoom|online|remotely/i],
  [CUE.who, /\bwho/],
  [CUE.dash, /^[–—-]$/],
  [
    CUE.there,
    /\b(?:joining|travell?ing|representing|presenting|attending|participating|participated|taking|present|attendance|accompanying|hand|took|attended)\b/i,
  ],
  [
    CUE.described,
    /^(?:capital|city|town|village|resort|port|island|province|state|region|suburb|municipality|district|county|prefecture|nations|countries|states|kingdom|republic)$/,
  ],
  [
    CUE.house,
    inLines()`
      ^(?:
        palace|residence|complex|headquarters|ministry|embassy|mansion|chancellery|castle|airport|airbase|hotel
        |museum|cathedral|parliament|villa|office|house|hall|library|university|centre|center|club|school|hospital
        |harbour|port|station|church|theatre|palais|shipyard|factory|plant|barracks|camp|base|gallery
      )$
    `,
  ],
  [
    CUE.picture,
    inLines('i')`
      photo|image|picture|foto|pix|video|graphic|source|^file|media|figure|^fig|watch|listen|gallery|caption|handout
      |archive|undated|\b(?:poses?|shakes?|seen|clockwise)\b|^(?:c|l|r|l-r|left|right|cent(?:re|er))$|©|copyright
    `,
  ],
  [
    CUE.picture,
    /AP|EPA|REUTERS|Reuters|Getty|Shutterstock|Jazeera|^(?:Anadolu|POOL|Pool|dpa|ANSA|PA\b|Xinhua|TASS|Sputnik|Bloomberg|NurPhoto|ZUMA|Deutsche)|AFP/,
  ],
  [
    CUE.page,
    inLines('i')`
      twitter|^(?:t|rt|@)$|urges|financially|donation|become|subscri|\bsign\b|newsletter|unlimited|premium
      |journalism|\bfollow\b|\bjoin\b|download|latest|inbox|reserved|terms|privacy|cookie|\barticle\b|publication
      |published|reproduced|broadcast|rewritten|responsible|disclaimer
    `,
  ],
  [
    CUE.speech,
    /\b(?:speech|remarks|address|lecture|presentation|overview|report|briefing|testi(?:mony|f)|keynote|sp[eo](?:ak|ke)|opening|welcoming|closing|goodwill)/i,
  ],
  [CUE.if, /\b(?:if|whether|unless|case|suppose|when)\b/i],
]

/** Has a text with these cues one of those that are asked for? */
export const has = (cues: number | undefined, asked: number): boolean => ((cues ?? 0) & asked) !== 0

/** The cues of one word by its letters. */
export const cuesOf = (word: string): number =>
  WORDS.reduce((bits, [bit, pattern]) => (pattern.test(word) ? bits | bit : bits), 0)
