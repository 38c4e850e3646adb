import { inLines } from '../core/in-lines.ts'
import { writtenOut } from './grammar/shorthand.ts'

/** Nobody asks a real question in more; the longest of the test questions has a tenth of it. */
export const LONGEST_QUESTION = 500

// "/nato", "<@U123>", "<@!123456>", "@bot", "nato:" as platforms and habits leave them in front of a question.
// "/help" alone is the command itself.
const ADDRESS = /^(?:\s*(?:<@!?[\w|.-]+>|@[\w.-]+|\/(?!(?:help|next|sources|timeline)\s*$)[\p{L}\p{N}_-]+)[\s,:]*)+/u
// "*who attended*", "# who attended", "• who attended", "👋 who attended", ":wave: who attended".
const MARKS_BEFORE =
  /^(?:[\s"“”'‘’`*_>«»#•·|~/-]|(?:\uFE0F|\p{Extended_Pictographic}|:[a-z][\w+-]*:)(?=.*[\p{L}\p{N}]))+/u
const MARKS_BEHIND = /(?:[\s"“”‘’`*_?!…,;:«»|~-]|(?<=\s):[a-z][\w+-]*:)+$/u
// Hyphens that break no line, and the dashes that phones make of them in a date.
const HYPHENS = /[\u2010-\u2012\u2212]|(?<=\b\d{4})[–—](?=\d\d[–—]\d\d\b)|(?<=\b\d{4}[–—]\d\d)[–—](?=\d\d\b)/gu
const OPENING = inLines('iu')`
  ^(?:
    (?:
      please|pls|plz|hey|hi|hello|ok|okay|so|well|and|um|dear bot|(?:bot|there|everyone|all|team|guys)(?=,)
      |(?:thanks|thank you)(?! (?:so much|very much|a lot|a bunch|mate|bot|all|again|everyone)\b)
    )\b[\s,!.:]*
    |(?:can|could|would|will) (?:you|u|someone|anyone|anybody) (?:please |kindly |maybe )?
      (?:tell|show|give|list|find|look up|check|say|help)(?: (?:me|us|for me))?(?: (?:with|about|out))?\s+
    |(?:do|does) (?:you|anyone|anybody|someone) (?:happen to )?(?:know|remember|recall)\s+(?:if |whether )?
    |(?:(?:please|kindly) )?(?:tell|show|give) (?:me|us)(?: about)?\s+
    |(?:(?:please|kindly) )?(?:tell|say)\s+(?=(?:who|whom|what|when|where|which|how|if|whether)\b)|kindly\s+
    |i(?:['’]d| would)? (?:want|like|need|wish|love) to (?:know|see|find out|learn|ask)(?: about)?\s+
    |i(?:['’]m| am) (?:looking for|wondering|curious|interested in)\s+(?:if |whether )?|i need\s+|just\s+
    |quick question[\s:,-]*|question[\s:,-]+|remind me(?: of)?\s+|any idea\s+|let me (?:know|see)\s+
    |(?:can|could|would|will) (?:you|someone|anyone|anybody) (?:please |kindly |maybe )?
      (?=(?:search|draw|make|plot|subscribe|pause|stop)\b)
    |ask me\s+(?=(?:who|what|when|where|did|was|how)\b)
    |(?:something|everything|all|more|info|information|(?:full |more )?details)\s+(?:there is )?(?:about|on)\s+
      (?=(?!(?:the\s+)?\d)\p{L})
    |full (?:details|info)\s+(?:of\s+|on\s+|about\s+)?|what (?:do|can) you (?:know|have|tell me) (?:about|on)\s+
    |(?:what|how) about\s+
  )
`
const CLOSING = inLines('i')`
  (?:
    [\s,]+(?:
      please|pls|plz|thanks|thank you|thx|ta|for me|again|exactly|then|btw|by the way|would you|in your documents
      |in the documents|according to the documents|y\/n|yes or no|true or false|asap|lol
    )
  )+[\s?!.…]*$
`

// "Which leaders represented …" asks who did.
const WHICH_PEOPLE = inLines('iu')`
  ^(?:
    (?:(?:list|show|name)\s+)?(?:
      every(?:one|body)|those
      |(?:all )?(?:the )?names?(?: of)?(?: (?:those|people|persons|everyone|everybody|all))?
      |(?:all )?(?:the )?(?:people|persons|leaders|participants|ones)
    ) (?:who|that) |(?:which|what) (?:persons?|people|leaders?|politicians?|officials?|minister|delegates?) )
  (?=\p{L})
`

// "Is it true that she attended", "she attended, right": whether she did.
const TRUE_THAT = /^(?:is|was) it (?:really )?(?:true|correct|right|the case|a fact) (?:that )?(?=\p{L})/iu
const TAG = inLines('iu')`
  ^(?!
    (?:
      who|whom|what|when|where|which|how|why|did|was|were|is|are|has|have|had|will|does|do|would|search|event
      |sources|timeline|help|ask|next|on this
    )\b
  )(.+?),? (?:right|correct|yes|(?:is|was|did|has|does) ?n['’]?t (?:he|she|it|they)|am i right)$
`

// "Neither of them attended" is asked as well as said; "everyone but her" asks who.
const NEITHER = /^neither (?=.+ nor )/iu
const EVERYONE = /^(?:every|any)(?:one|body) (?=(?:but|except|besides|other than|apart from|aside from|excluding)\b)/iu

// "Presidents at the summit", "list all the countries on the call": which of them were there.
const PLURALS = inLines('iu')`
  ^(?:(?:list|show|name)\s+)?(?:all\s+)?(?:the\s+)?(
    (?:(?:foreign|defen[cs]e|finance|prime)\s+)?
    (?:countries|nations|ministers|presidents|chancellors|ambassadors|organi[sz]ations)
  )\s+(?:who\s+were\s+|that\s+were\s+|present\s+)?(?=(?:at|on|in)\s+(?:the|a|that|this)\s)
`
// "There was a call in February?"
const THERE = /^there\s+(was|were|is|are|has been|have been)\s+(?=\p{L})/iu

// "Between January and March who met her", "at the summit who was": the question stands behind.
const ASKED_BEHIND = inLines('iu')`
  ^(
    (?:in|on|at|between|during|since|after|before|until)\s+
    (?:(?!\b(?:who|whom|what|when|where|which|how|did|was|were)\b).)+?
  ),?\s+(
    (?:who|whom|what|when|where|which|how many|how often)\s+(?!
      attended\s*$|(?:was|were) (?:there|present|at it|on it|in it)\s*$|took part\s*$|participated\s*$
      |happened\s*$|it\b
    ).+
    |who was|who were
  )$
`
// "How much people were there".
const HOW_MUCH =
  /^how much (?=(?:people|persons?|leaders|participants|attendees|countries|times?|meetings?|calls?|events?)\b)/iu

// "Number of people on the call", "count meetings": how many.
const NUMBER = /^(?:(?:the )?(?:total )?number of|count(?: of)?(?: all)?|total) (?=\p{L})/iu

// "Calder attended the call?" asks whether.
const STATED = inLines('iu')`
  ^(?!
    (?:
      who|whom|what|when|where|which|how|why|did|was|were|is|are|has|have|had|will|does|do|would|search|ask|in|on
    )\b
  )((?:\S+ ){1,4}?(?:attended|met|visited|joined|organised|hosted|called|went to|took part|spoke) .+)$
`

// "Didn't she attend", "who wasnt there".
const SHORT_NOT = /\b(did|was|were|has|have|had|is|are|would|does|do|could)n['’]?t\b/giu
const WONT = /\bwon['’]t\b/giu

/** A question without address, politeness and closing punctuation; what is left may be empty. */
export function clean(words: string): string {
  const plain = words
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .replace(HYPHENS, '-')
  const asks = /\?\s*$/u.test(plain)
  let text = plain.replace(ADDRESS, '').replace(MARKS_BEFORE, '').replace(MARKS_BEHIND, '').trim()
  text = writtenOut(text)
    .replace(TRUE_THAT, 'did ')
    .replace(TAG, 'did $1')
    .replace(WHICH_PEOPLE, 'who ')
    .replace(NEITHER, 'did neither ')
    .replace(NUMBER, 'how many ')
    .replace(PLURALS, 'which $1 were ')
    .replace(HOW_MUCH, 'how many ')
    .replace(ASKED_BEHIND, '$2 $1')
    .replace(EVERYONE, 'who ')
    .replace(SHORT_NOT, (_, verb: string) => `${verb} not`)
    .replace(WONT, 'will not')
  for (let before = ''; before !== text; ) {
    before = text
    const opened = text.replace(OPENING, '')
    const closed = opened.replace(CLOSING, '').replace(/[\s?!…,;:]+$/u, '')
    // "thanks" or "hello" alone stays: it is all that was said.
    text = (/[\p{L}\p{N}]/u.test(closed) ? closed.trim() : text).replace(WHICH_PEOPLE, 'who ')
  }
  text = text.replace(THERE, '$1 there ')
  if (asks) text = text.replace(STATED, 'did $1')
  return /\p{L}\.$/u.test(text) && !/\b(?:jr|sr|d\.c|u\.s|u\.k)\.$/i.test(text) ? text.slice(0, -1) : text
}

/** Words that are looked up as they are, without what stands around them: “grain” 🙏. */
export const bare = (words: string): string =>
  words.replace(/^(?:\p{Extended_Pictographic}|[\uFE0F\s"“”])+|(?:\p{Extended_Pictographic}|[\uFE0F\s"“”])+$/gu, '') ||
  words
