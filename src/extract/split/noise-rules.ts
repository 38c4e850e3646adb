import { inLines } from '../../core/in-lines.ts'
import { cued, type Hints } from '../words/cued.ts'
import { CUE, has } from '../words/cues.ts'
import { isCapital, isPlainLetter } from '../words/letters.ts'
import { isCaption, isCredited } from './pictures.ts'

/** A paragraph as the rules for noise see it. */
export interface Candidate {
  readonly text: string
  /** The cues of its words. */
  readonly cues: number
  /** What its words hint at; read only of those that are short enough to be no prose. */
  readonly hints: Hints
  /** One line between empty ones, without a full stop: a heading perhaps. */
  readonly line: boolean
  /** Counts the paragraphs that are no noise before it. */
  readonly position: number
}

/** One kind of noise. The first rule of the list that matches names the reason. */
export interface NoiseRule {
  readonly reason: string
  matches(candidate: Candidate): boolean
}

const short = (text: string, length: number) => text.length <= length

const NAVIGATION = cued(
  inLines('i')`
    ^(?:
      skip to (?:main )?content|home|menu|main menu|search|back( to (?:top|list|news|index|previous page))?|top|next
      |previous|next (?:article|post|story)|previous (?:article|post|story)
      |read (?:more|full (?:story|article)|time:? .*)|continue reading|load more|show more|view all|see all|sign in
      |log ?in|register|site ?map|accessibility|breadcrumbs?|advertisement|advert|ad|sponsored|loading\W*|more
      |archives?|you are here:?.*|listen to (?:this )?article.*|\d+ min(?:ute)?s? read|list of \d+ items.*
      |end of list
    )\W*$
  `,
)
const CRUMBS = cued(/^(?:home|news|you are here)\s*[>»›/]\s*.+$/i)
const TAGS = cued(
  /^(?:tags?|topics?|filed under|categor(?:y|ies)|keywords?|related topics|sections?|in this story|more on)\s*:.*/i,
)
const DATED = cued(
  /^\W*(?:last )?(?:updated?|modified|published|posted|issued|amended|created|release date|date)(?: (?:on|at))?\b\W.*\d/i,
)
/** "Published 2023-03-20 The ministry will host a ceremony this afternoon for": what stands behind the day is no label of it. */
const SENTENCE_BEHIND = /\d{4}(?:-\d{2}-\d{2})?[\s:–—-]{1,3}(?=.{45})\p{Lu}[^|]*\p{Ll}{2}[.!?]["”’)]?$/u
const AMENDED = cued(
  /^(?:this (?:article|story|page|post) was (?:\w+ )?(?:amended|updated|corrected|published|modified)\b).*/i,
)
const BYLINE = cued(
  /^(?:by|written by|author|reported by|story by|text by|edited by)[:\s]+(?:\p{Lu}[\p{L}.'’-]+(?:,? (?:and )?|$)){1,8}(?:[|,–-].*)?$/iu,
)
const WRITTEN_BY = cued(
  /^\(?(?:additional )?(?:reporting|writing|editing|compiled|translated|translation) (?:by|and)\b/i,
)
const WITH_AGENCIES = cued(
  /^(?:\(?with (?:inputs?|files|agencies)\b|source:|agencies\b|our (?:correspondent|reporter)\b|staff (?:writer|reporter)\b|.{0,40}\bnews desk\b)/i,
)
const COMMENTS = cued(
  inLines('i')`
    ^(?:
      leave a (?:comment|reply)|(?:no|\d+|show|hide|view|write a) comments?\b.*|.*\bcomments off on\b.*
      |post a comment|comments?( \(\d+\))?|be the first to comment.*|join the (?:conversation|discussion).*
    )$
  `,
)
const CONTACT = cued(
  /^(?:media |press |for )?(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|press office|media office|media relations)\b[^.]{0,120}[:@\d]/i,
)
const ADDRESS = cued(/^(?:tel|phone|telephone|fax|mobile|e-?mail|email|web(?:site)?|address)\b\.?\s*:/i)
const MORE_INFORMATION = cued(/^for (?:more|further|additional) (?:information|details)\b/i)
const CONTACTS = cued(/^(?:contact|press|media)(?: contacts?| enquiries| inquiries)?:?$/i)
const LINK = cued(/^(?:https?:\/\/|www\.)\S{3,500}$/)
const SHARES = cued(
  /share|tweet|print|mail|facebook|twitter|whatsapp|linkedin|link|follow|listen|download|pdf|youtube|telegram|bookmark/i,
)
const SHARE_LINE = inLines('i')`
  ^(?:
    [\s|•·,:/&-]
    |\b(?:
      share|shares|tweet|print|e-?mail|facebook|twitter|x|whatsapp|linkedin|telegram|pinterest|reddit|messenger
      |copy|link|copied|save|bookmark|follow|us|on|via|by|this|page|article|story|to|post|icon|button|close
      |comment|comments|like|listen|download|pdf|send|friend|a|the|open|in|new|window|bluesky|threads|instagram
      |youtube|rss|\d+
    )\b
  )+$
`

/** With a capital letter no line begins that divides a text, but "END". */
const mayDivide = (text: string): boolean => text[0] === 'E' || !isCapital(text.charCodeAt(0))

const APPEALS = inLines('i')`
  \b(?:
    urges you to support|support us financially|your donations?|make a donation
    |become a (?:member|supporter|patron)|subscribe (?:to|now|today|for)|sign up (?:to|for) (?:our|the|get)
    |(?:our|free|daily|weekly) newsletters?|unlimited access|premium subscription|independent journalism
    |fearless journalism|follow us on|join our (?:\w+ )?(?:channel|group|community)
    |download (?:our|the) (?:\w+ )?app|get the latest|sent straight to your inbox|to your inbox
  )\b
`
const LEGAL = inLines('i')`
  \b(?:
    all rights reserved|terms (?:of|and) (?:use|service|conditions)|privacy policy
    |cookies? (?:policy|settings|preferences)|we use cookies|no part of this (?:publication|article)
    |may not be (?:published|reproduced|broadcast|rewritten)|not responsible for the content of external
  )\b
  |^disclaimer\b
`

/** Paragraphs that are no part of the report, whatever stands around them. */
export const NOISE: readonly NoiseRule[] = [
  {
    // ###, * * *, END, -30-
    reason: 'separator',
    matches: ({ text }) =>
      mayDivide(text) && /^(?:[\s#*=_~\-–—•·.|<>+]+|-?\s?30\s?-?|-*\s?ends?\s?-*|\[?end\]?)$/i.test(text),
  },
  {
    // Share, Tweet · Facebook | Print this page
    reason: 'share line',
    matches: (note) => short(note.text, 160) && SHARES.test(note.text, note) && SHARE_LINE.test(note.text),
  },
  {
    reason: 'navigation',
    matches: (note) =>
      short(note.text, 200) &&
      (NAVIGATION.test(note.text, note) || CRUMBS.test(note.text, note) || TAGS.test(note.text, note)),
  },
  {
    // "28 Feb. 2022 -" on its own line is read for the day of publication and for nothing else
    reason: 'date stamp',
    matches: (note) =>
      short(note.text, 160) &&
      ((DATED.test(note.text, note) && !SENTENCE_BEHIND.test(note.text)) || AMENDED.test(note.text, note)),
  },
  {
    reason: 'social media post',
    matches: ({ text, cues }) =>
      (has(cues, CUE.page) &&
        (/\bpic\.twitter\.com\/|https?:\/\/t\.co\/|\(@\w{2,30}\)\s*(?:on\s+)?(?:\p{Lu}\p{Ll}+ \d|\d|$|[·•—-])/u.test(
          text,
        ) ||
          /^(?:RT )?@\w{2,30}\b/.test(text))) ||
      (text[0] === '#' && /^(?:#\w{2,40}[\s,]*){2,}$/.test(text)),
  },
  {
    reason: "photographer's credit",
    matches: ({ text, cues }) => has(cues, CUE.picture) && isCredited(text),
  },
  {
    reason: 'caption',
    matches: ({ text, cues }) => isCaption(text, has(cues, CUE.picture)),
  },
  {
    reason: 'byline',
    matches: (note) =>
      short(note.text, 250) &&
      ((BYLINE.test(note.text, note) &&
        /^(?:by|written|author|reported|story|text|edited)/i.test(note.text) &&
        !/\b(?:said|met|held)\b/.test(note.text)) ||
        WRITTEN_BY.test(note.text, note) ||
        WITH_AGENCIES.test(note.text, note)),
  },
  {
    reason: 'comments',
    matches: (note) => short(note.text, 160) && COMMENTS.test(note.text, note),
  },
  {
    reason: 'contact',
    matches: (note) =>
      short(note.text, 400) &&
      (CONTACT.test(note.text, note) ||
        ADDRESS.test(note.text, note) ||
        MORE_INFORMATION.test(note.text, note) ||
        CONTACTS.test(note.text, note) ||
        (note.text.includes('@') && /^[\w.+-]{1,64}@[\w-]{1,63}\.[\w.]{2,30}$/.test(note.text)) ||
        LINK.test(note.text, note)),
  },
  {
    reason: 'appeal',
    matches: (note) =>
      (short(note.text, 300) && OPENS_APPEAL.test(note.text, note) && !/[.!?]\s+\p{Lu}/u.test(note.text)) ||
      (has(note.cues, CUE.page) && APPEALS.test(note.text)),
  },
  {
    reason: 'legal notice',
    matches: ({ text, cues }) => short(text, 400) && has(cues, CUE.page) && LEGAL.test(text),
  },
  {
    reason: 'all-caps heading',
    matches: ({ text, line, position }) =>
      line &&
      position > 0 &&
      short(text, 150) &&
      /\p{Lu}{4}/u.test(text) &&
      !/\p{Ll}{2}/u.test(text) &&
      /\s/.test(text),
  },
]

const APPEAL = inLines('i')`
  ^(?:
    subscribe|sign up|donate|support (?:us|our|independent)|start your \w+ (?:\w+ )?subscription
    |don['’]t (?:worry )?(?:we won['’]t|miss)|please (?:support|donate|subscribe|consider|click)|click here
    |read more|become a|get (?:our|the)|this article was amended|you can unsubscribe|follow (?:us|our)
    |download (?:our|the)|create (?:an|your) (?:free )?account|already (?:a subscriber|registered)
  )\b
`
const OPENS_APPEAL = cued(APPEAL)
const FIRST_WORDS = new Set(
  'subscribe sign donate support start don please click read become get this you follow download create already'.split(
    ' ',
  ),
)
function firstWordOf(sentence: string): string {
  let end = 0
  while (isPlainLetter(sentence.charCodeAt(end))) end++
  return sentence.slice(0, end).toLowerCase()
}
/** Asked of every sentence by itself, for appeals stand in the middle of an extract: most begin with another word. */
export const isAppeal = (sentence: string): boolean => FIRST_WORDS.has(firstWordOf(sentence)) && APPEAL.test(sentence)

/** A heading over things that are not the report; what follows is noise to the end. */
export const ENDS_REPORT = cued(
  inLines('i')`
    ^(?:
      you (?:may|might) (?:also|be) (?:like|interested in|enjoy)
      |recommended(?: (?:for you|stories|articles|reading))?|most (?:read|popular|viewed|shared)
      |(?:latest|top|more|other|trending|popular|recent) (?:news|stories|articles|posts|headlines|topics)
      |more (?:from|on|in|stories|news)\b.*|trending(?: now)?|popular|around the web|from the web
      |editor['’]?s['’]? (?:picks?|choice)|about the (?:author|writer)s?|leave a (?:comment|reply)
      |comments(?: \(\d+\))?
      |related (?:posts|content|links|documents|stories|articles|news|coverage|publications|events|media|videos)
      |what (?:to read|else)\b.*|sponsored(?: content)?|promoted(?: content)?|see also|further reading|useful links
      |external links|quick links|notes? to editors?:?|about (?:us|this site)|footer|follow us
      |stay (?:connected|informed|in touch)|newsletter|editorial standards|references|share this.*
    )\s*:?$
  `,
)

/** A link to another report between two paragraphs of this one. */
export const OTHER_REPORT = cued(
  inLines('i')`
    ^(?:
      you (?:may|might) also like|related(?: article| story| news| stories| reading| coverage)?
      |read (?:also|more|next|full)|also read|read|see also|watch|more|don['’]t miss|explained|opinion|must read
      |in case you missed it|also on \w+|listen|editor['’]s note
    )\s*[:|–—-]\s*\S
    |^(?:related (?:article|story)|read also|also read|read more|recommended|advertisement)$
  `,
)
