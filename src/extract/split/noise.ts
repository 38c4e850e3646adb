import { inLines } from '../../core/in-lines.ts'
import { type Hints, hintsIn } from '../words/cued.ts'
import { endsSentence, endsWith } from '../words/ends.ts'
import { type Candidate, ENDS_REPORT, isAppeal, NOISE, OTHER_REPORT } from './noise-rules.ts'
import type { Layout } from './reports.ts'

/** No rule asks a longer paragraph what its words hint at, in UTF-16 code units. */
const LONGEST_NOTE = 400
const NONE: Hints = []

/** For every block why it is noise, or null. The heading of a day is none, unless it stands among other reports. */
export function noiseOf({
  blocks,
  texts,
  words,
  cues,
  stamps,
  days,
}: Pick<Layout, 'blocks' | 'texts' | 'words' | 'cues' | 'stamps' | 'days'>): (string | null)[] {
  // only what is as long as something else can be the same; a set reads each text to its end
  const alike = new Map<number, number>()
  for (const { length } of texts) alike.set(length, (alike.get(length) ?? 0) + 1)
  const seen = new Set<string>()
  let position = 0
  let told = false
  let until: { reason: string; end: 'text' | 'report' | 'paragraph' } | null = null
  const reasons = blocks.map((block, i) => {
    const text = texts[i] ?? ''
    if (days[i]) {
      // what happened on Monday may happen again on Tuesday
      seen.clear()
      return until?.reason ?? null
    }
    const line = block.is !== 'item' && text.length <= 300 && !endsWith(text, '.;,', '"”’)')
    const again = (alike.get(text.length) ?? 0) > 1
    const hints = text.length <= LONGEST_NOTE ? hintsIn(words[i] ?? []) : NONE
    const candidate = { text, cues: cues[i] ?? 0, hints, line, position }
    const reason = stamps[i] ? 'date stamp' : reasonOf(candidate, again && seen.has(text))
    if (again) seen.add(text)
    if (line && text.length < 80 && ENDS_REPORT.test(text, candidate) && position > 0) {
      // above the first paragraph it is a box beside the headline, below it the end of the report
      until = { reason: `after "${text}"`, end: told ? 'report' : 'paragraph' }
      return 'other reports'
    }
    if (until && isProse(text) && (until.end === 'paragraph' || isReportAgain(texts, i))) until = null
    if (until) return reason ?? until.reason
    if (text.length <= 250 && OTHER_REPORT.test(text, candidate)) {
      // "Related article" alone announces the headline on the next line
      if (!/[:|–—-]\s*\S/.test(text)) until = { reason: `after "${text}"`, end: 'paragraph' }
      return 'another report'
    }
    if (reason === 'appeal' && line) until = { reason: `after "${text.slice(0, 60)}"`, end: 'paragraph' }
    if (reason === null) position++
    told ||= reason === null && isProse(text)
    return reason
  })
  // a film or a picture with nothing but its caption: that is the report
  return told ? reasons : reasons.map((reason, i) => (isCaption(reason, texts[i] ?? '') ? null : reason))
}

const isCaption = (reason: string | null, text: string): boolean =>
  reason === "photographer's credit" && text.length > LONGEST_CREDIT
/** Letters: "Photo: Jon Vik, Office of the President of the Republic of Malta" */
const LONGEST_CREDIT = 100

function reasonOf(candidate: Candidate, seen: boolean): string | null {
  for (const rule of NOISE) if (rule.matches(candidate)) return rule.reason
  // a caption stands on a page as often as its picture; the headline may come twice
  return seen && candidate.text.length > 20 ? 'said before, word for word' : null
}

const isProse = (text: string) => text.length > 120 && endsSentence(text)
/** After "Related stories" come teasers; two paragraphs of prose in a row are the report again. */
const isReportAgain = (texts: readonly string[], i: number) =>
  isProse(texts[i] ?? '') && isProse(texts[i + 1] ?? '') && (texts[i] ?? '').length > 250

// "Irina Somer (Interfax Ukraine): I would like to ask", "Question:", "Q:"; a town has one word, or is written in capitals
const QUESTION = inLines('u')`
  ^(?:
    (?!(?:New|Abu|Buenos|Addis|Kuala|Hong|Tel|Phnom|San|Sao|Cape|The|Port|St\.?) )(?!\p{Lu}{3,}[ ,])
      (?:\p{Lu}[\p{L}.'’-]+ ){2,4}\((?!@)[^()]{2,60}\) ?:
    |Q(?:uestion)?\s?[.:]\s|Journalist ?:|Reporter ?:|Moderator ?:
  )
`
const SPEAKER = /^(?:\p{Lu}[\p{L}.'’-]+ ){1,8}?\p{Lu}[\p{L}.'’-]+ ?: /u
const ANSWER = /^A(?:nswer)?\s?[.:]\s/

/** For every sentence of a paragraph why it is noise, or null: questions of journalists, appeals between two sentences. */
export function noiseIn(sentences: readonly string[]): (string | null)[] {
  let asking = false
  return sentences.map((sentence) => {
    if ((sentence.includes(':') || sentence[0] === 'Q') && QUESTION.test(sentence)) asking = true
    else if (
      asking &&
      (SPEAKER.test(sentence) || ANSWER.test(sentence) || !/\?|\byou(?:r)?\b|\bI\b|\bmy\b/i.test(sentence))
    )
      asking = false
    if (asking) return "a journalist's question"
    return isAppeal(sentence) ? 'appeal' : null
  })
}
