import { inLines } from '../../../core/in-lines.ts'
import type { PersonMention } from '../../../core/mention.ts'
import { cued, someCued } from '../../words/cued.ts'
import { CUE } from '../../words/cues.ts'
import { narrow } from '../../words/narrow.ts'
import { type Claim, claim, take } from '../claim.ts'
import { between, type Sentence } from '../sentence.ts'
import { notSaid } from '../whether/not-said.ts'
import { listAt } from '../who/people-lists.ts'
import { type Context, subjectOf } from '../who/subject.ts'

const SPEECH = '(?:speech|address|lecture|keynote|testimony)'

/** "Speech by", "Opening remarks by Ms", "Keynote speech given by": a document that is one. "Statement by" may be of paper. */
const TITLE = narrow(
  new RegExp(
    `^["“]?(?:[\\p{L}’'-]+ ){0,2}(?:${SPEECH}|remarks|introductory statement|opening statement)(?: (?:given|delivered|held))? by (?:the )?$`,
    'iu',
  ),
)
/** Passages of a report among which its title stands. */
export const HEAD = 8

/** "Governor Vera Lund", alone on a line, with "At the Club of Economists, Oslo" below it. */
const AT_BELOW = cued(/^(?:At|Before|To) the [\p{Lu}\d]/u)

/** Above a speech: who gave it, on its own day. */
export function speechTitled(sentence: Sentence, all: readonly Sentence[]): readonly Claim[] {
  const { passage, people } = sentence
  const [person] = people
  if (!person) return []
  const titled = sentence.cues & CUE.speech && TITLE.test(between(sentence, passage.start, person.start))
  if (!titled && !(passage.role === 'heading' && isAlone(sentence, person))) return []
  const at = all.indexOf(sentence)
  const first = all.findIndex((each) => each.passage.report === passage.report)
  if (at - first >= HEAD) return []
  const below = all[at + 1]
  if (!titled && !(below?.passage.role === 'heading' && AT_BELOW.test(below.passage.text, below))) return []
  const told = speech(sentence, { start: passage.start, end: person.start, rule: 'speech-title' }, [person])
  // a long title closes with its day
  const day = sentence.dates.findLast(({ bearing, date }) => bearing === 'at' && date?.precision === 'day')
  return [{ ...told, date: day ?? told.date }]
}

const isAlone = ({ passage }: Sentence, { start, end, nameStart }: PersonMention): boolean =>
  start <= passage.start + 4 && nameStart > start && passage.end - end <= 1

const CONFERENCE = cued(
  /^(?:\W*|.*\b(?:statement|remarks)\b.* )(?:press|news|media) conference\b|\bwelcome you (?:all )?to (?:our|this|today['’]s) (?:press|news|media) conference/i,
)
/** Nothing but people, and the town and the day. */
const BESIDE_PEOPLE = /^(?:[\s,;.]|and|\(|\)|\p{Lu}[\p{L}.’'-]*|am|de|la)*$/u

/** "Vera Lund, President of the Bank, Jan Vik, Vice-President" above the transcript of a press conference: who gave it. */
export function pressTitled(sentence: Sentence, all: readonly Sentence[]): readonly Claim[] {
  const { passage, people } = sentence
  if (passage.role !== 'heading' || people.length === 0 || people.some(({ role }) => role === null)) return []
  const first = all.findIndex((each) => each.passage.report === passage.report)
  const head = all.slice(first, first + HEAD)
  if (!head.includes(sentence) || !head.some((each) => CONFERENCE.test(each.passage.text, each))) return []
  const rest = people.reduce((text, { start, end }) => text.replace(between(sentence, start, end), ''), passage.text)
  if ((people[0]?.start ?? 0) > passage.start + 4 || !BESIDE_PEOPLE.test(withoutDays(sentence, rest))) return []
  const rule = 'press-conference'
  return [speech(sentence, { start: passage.start, end: passage.end, rule }, listAt(sentence, 0))]
}

const withoutDays = ({ dates }: Sentence, text: string): string =>
  dates.reduce((left, date) => left.replace(date.text, ''), text)

/** "will deliver a keynote speech", "gave a lecture", "made opening remarks", "delivered the Annual Harbour Lecture" */
const GIVES = cued(
  new RegExp(
    `\\b(?:deliver(?:s|ed|ing)?|giv(?:es?|en|ing)|gave|mak(?:es?|ing)|made|present(?:s|ed)?|hold(?:s|ing)?|held)\\s+(?:[\\p{L}’'-]+\\s+){0,4}(?:${SPEECH}|remarks|Lecture|Keynote)\\b`,
    'u',
  ),
)
/** "will speak (by video link) before the Council", "spoke at the Chamber of Commerce"; speaking to somebody is a talk. */
const SPEAKS = cued(
  /\b(?:speak(?:s|ing)?|spoke)\b(?=[^.;:,]{0,40}?\s(?:at|before|to) (?:the|an?) (?:\S+ ){0,2}\p{Lu})/u,
)
/** "testified before the committee", "will appear before the Finance Committee", "gave evidence to the Senate" */
const TESTIFIES = cued(
  inLines('u')`
    \b(?:testif(?:y|ies|ied)|appear(?:s|ed)?)\b(?=\s(?:\S+ ){0,2}?(?:before|to) )
    |\b(?:gave|gives?|giving) (?:oral )?(?:evidence|testimony) (?=(?:to|before) )
    |\bbrief(?:ed|s)? (?=
      (?:the |members of the |its |their )?(?:\p{Lu}?[\p{L}’'-]+ ){0,5}
      (?:[Cc]ommittee|[Pp]arliament|[Ss]enate|[Cc]ongress|lawmakers|legislators|senators|MPs)\b
    )
  `,
)
/** "addressed the media at the bank's offices on Tuesday" */
const TO_PRESS = cued(
  /\b(?:address(?:ed)?|brief(?:ed)?|spoke to|met) (?:the |with the |members of the )?(?:\p{Ll}+ )?(?:media|press|journalists|reporters|newsmen)\b/u,
)
const SPOKEN = [GIVES, SPEAKS, TESTIFIES, TO_PRESS]
const ANY_SPOKEN = someCued(...SPOKEN)

/** Who spoke to an audience, told with a day of its own; "said in a speech" only quotes from one. */
export function spokenClaims(sentence: Sentence, context: Context): readonly Claim[] {
  if (!ANY_SPOKEN.mayFit(sentence)) return []
  if (!sentence.dates.some(({ bearing, date }) => bearing === 'at' && date)) return []
  for (const pattern of SPOKEN) {
    const match = pattern.exec(sentence.passage.text, sentence)
    if (!match) continue
    const start = sentence.passage.start + match.index
    const verb = { start, end: start + match[0].length, text: match[0] }
    if (notSaid(sentence, verb)) continue
    const { people, by } = subjectOf(sentence, verb, context)
    if (people.length === 0 || by === 'nobody' || by === 'office') continue
    const said = speech(sentence, { ...verb, rule: 'speech-given' }, people)
    const told = pattern === TESTIFIES ? { ...said, date: said.date ?? dayOf(sentence) } : said
    // "speaks at the club on Tuesday", told after it, stands below a picture
    const isCaption =
      told.status === 'held' && /^(?:speaks|gives|delivers|makes|presents|holds|appears|testifies)\b/.test(verb.text)
    if (told.date?.date && !isCaption) return [told]
  }
  return []
}

/** "will appear before the committee on 20 June": the one day of the sentence */
function dayOf({ dates }: Sentence) {
  const [day, another] = dates.filter(({ bearing, date }) => bearing === 'at' && date)
  return another ? null : (day ?? null)
}

function speech(
  sentence: Sentence,
  at: { readonly start: number; readonly end: number; readonly rule: string },
  people: readonly PersonMention[],
): Claim {
  const taking = people.map((person) => take(person, 'addressed', sentence, at.rule))
  return claim(sentence, at, 'statement', null, taking, { again: true, adds: false, lists: false })
}

/** Is all that is told of an event that somebody spoke there? */
export const isSpeech = (claims: readonly Claim[]): boolean => claims.every(({ rule }) => rule.startsWith('speech-'))
