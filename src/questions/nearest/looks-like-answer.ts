import { inLines } from '../../core/in-lines.ts'

interface Kind {
  readonly asks: RegExp
  /** What an answer mostly has. */
  readonly tells: RegExp
  /** Without which it is none; `tells` where nothing is said. */
  readonly needs?: RegExp
}

/** What a sentence has to have beside the question's words to be an answer to it. */
const KINDS: readonly Kind[] = [
  {
    asks: /\b(?:when|what (?:day|date|time|year))\b/iu,
    // "28 February", "in 2022", "on Thursday", "one month since"; of "the G7" and "30 countries" none tells a day
    tells: inLines('iu')`
      \b(?:
        (?:1[89]|20)\d\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|(?:March|May)(?= \d)
        |(?<=\d )(?:March|May)|(?:in|since|until|last|next|this) (?:March|May)|April|June|July|August|September
        |October|November|December|today|yesterday|tomorrow
        |(?:last|this|next) (?:week|month|year|spring|summer|autumn|winter)
        |(?:days?|weeks?|months?|years?) (?:since|ago|after|before|later|earlier|from now)
      )\b
    `,
  },
  {
    asks: /\bhow long\b/iu,
    // "It began at 3 p.m. and ended at 5", "lasted two hours"
    tells:
      /\b(?:minutes?|hours?|days|weeks?|months?|years?)\b|-(?:minute|hour|day|week|month|year)\b|\b(?:began|started|opened)\b.*\b(?:ended|closed|finished)\b|\b(?:un)?til\b/iu,
  },
  {
    asks: /\bhow (?:many|much|long|often)\b/iu,
    tells: inLines('iu')`
      \d
      |\b(?:
        two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|twenty|thirty|forty|fifty|sixty
        |seventy|eighty|ninety|dozens?|hundreds?|thousands?|millions?|billions?|half|twice|weekly|daily|monthly
        |yearly
      )\b
    `,
  },
  {
    asks: /\b(?:which|what) (?:countr(?:y|ies)|nations?|states?)\b/iu,
    tells: /\p{Lu}\p{L}+(?:, \p{Lu}\p{L}+)*,? and \p{Lu}\p{L}+/u,
  },
  { asks: /\bwhere\b/iu, tells: /\b(?:in|at|to) (?:the )?\p{Lu}/u },
  {
    asks: /\bwho\b/iu,
    tells: /\S \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u,
    // "Ms Roe disagreed", "“It was late,” Roe said"
    needs: /(?:[^.!?\s] |^(?:Mr|Mrs|Ms|Dr|President|Minister) )\p{Lu}\p{Ll}/u,
  },
  {
    asks: /\b(?:why|what for|for what reason)\b/iu,
    tells: /\b(?:because|since|due to|owing to|after|over|reasons?|so that|in order to|in protest|citing)\b/u,
  },
]

/** Has the sentence what the question asks for: a day, a number, a place, a name? */
export const looksLikeAnswer = (question: string, quote: string): boolean =>
  KINDS.find(({ asks }) => asks.test(question))?.tells.test(quote) === true

/** Nothing speaks against it: the sentence has what the question asks for, or who can tell what that would look like. */
export function mayAnswer(question: string, quote: string): boolean {
  if (ASKS_AHEAD.test(question) && !TELLS_AHEAD.test(quote)) return false
  const kind = KINDS.find(({ asks }) => asks.test(question))
  return kind === undefined || (kind.needs ?? kind.tells).test(quote)
}

/** "When will the bank decide again" is not answered with what it decided last. */
const ASKS_AHEAD = /^(?:when|where|who|what|which)\b.*\bwill\b|\b(?:do|does|is|are)\b.*\b(?:again|next)\b/iu
const TELLS_AHEAD =
  /\b(?:will|shall|next|upcoming|planned|scheduled|due|expected|intends?|plans?|is to|are to|to be|later this|starts?|begins?|takes place|runs)\b/iu
