import type { Chronicle } from '../../chronicle/chronicle.ts'
import type { Command } from '../../core/command.ts'
import { isBlank } from '../../wording/events.ts'
import type { Draft } from '../reading/read-subject.ts'

/** Somebody or something that was named before: nothing in the question itself tells whom or what it means. */
export interface Pronoun {
  readonly is: 'whom' | 'what'
  readonly typed: string
  /** "His", "her visit": whose it is. */
  readonly whose?: true
}

/** "Who organised it", "when did they meet", "what was said there": the word that nothing tells the meaning of; else null. */
export function unknownPronoun(command: Pick<Command<never>, 'path'>, draft: Draft): Pronoun | null {
  const whose = OWN.exec(draft.subject.words)?.groups?.whose
  if (whose !== undefined && isOfNobody(draft)) return { is: 'whom', typed: whose, whose: true }
  if (!isNameless(command, draft)) return null
  const typed = PRONOUN.exec(draft.subject.words)?.[0] ?? ''
  return { is: /^(?:they|them|he|she|him|her)$/iu.test(typed) ? 'whom' : 'what', typed }
}

/** "When was his last visit": of whose, nothing in the question tells. */
const OWN = /^(?:(?:was|is|were|are|will|at|on|in|during|to|from|be)\s)*(?<whose>his|her|their)\s+(?!own\b)\p{L}/iu
const isOfNobody = ({ subject: { people, strangers, event, represents } }: Draft): boolean =>
  people.length + strangers.length === 0 && event === null && represents === null

function isNameless({ path }: Pick<Command<never>, 'path'>, { subject, open }: Draft): boolean {
  if (subject.claim !== null && HE.test(subject.words)) return true
  // "Who did he meet in 2023", "when did they meet last", "how often did they meet"
  const unsaid = { ...subject, kinds: [], together: false, pick: null, statuses: [], period: dayOf(subject) }
  if (WHOM.test(subject.words) && open === null && subject.offices.length === 0 && isBlank(unsaid)) return true
  // "Did they meet in 2023" is about anybody's meetings as little as "did they meet"; on one day it is plain who did.
  const period = dayOf(subject)
  const rest = { ...subject, kinds: [], together: false, period }
  if (subject.claim !== null && THEY.test(subject.words) && open === null && isBlank(rest)) return true
  const asks = /^(?:ask|when|where|who met|who attended|what happened)$/.test(path.join(' '))
  const met = /^(?:when|where)$/.test(path.join(' ')) && THEY_MET.test(subject.words)
  const says = subject.claim !== null && (subject.claim.offices.length > 0 || subject.claim.deed !== null)
  if (says) return false
  return asks && open === null && isBlank(met ? rest : subject) && PRONOUN.test(subject.words)
}

/** The same question about somebody the documents know, or about an event of theirs: each question has to say it itself. */
export function named(
  { is, typed, whose }: Pronoun,
  text: string,
  { path }: Pick<Command<never>, 'path'>,
  chronicle: Chronicle,
): readonly string[] {
  const [one, other] = chronicle.busiest(2)
  // “Conference” alone names none
  const newest = chronicle.headlines(5).find(({ title }) => title.includes(' '))
  const several = /^the(?:y|m|ir)$/iu.test(typed)
  // Of several with one title the day tells which; but when it was is not asked by its day.
  const day =
    path[0] === 'when' || !newest?.date || !/^(?:day|span)$/.test(newest.date.precision)
      ? ''
      : ` on ${newest.date.start}`
  const event = newest && `${/^there$/iu.test(typed) ? 'at ' : ''}${newest.title}${day}`
  const who = several ? one && other && `${one} and ${other}` : one
  const name = is === 'what' ? event : who && (whose ? `${who}’s` : who)
  return name === undefined || typed === '' ? [] : [text.replace(new RegExp(`\\b${typed}\\b`, 'u'), name)]
}

const dayOf = ({ period }: Draft['subject']) => (period?.precision === 'day' ? period : null)

const WHOM = /^(?!what\b)(?:(?:\p{L}+ ){0,3}?(?:did|do|does|have|has|had|will)\s+)?(?:he|she|they)\b/iu

/** "Did he meet Biden", "did they meet again": nobody was named before. */
const HE = /^\p{L}+ (?:not )?(?:he|she)\b/iu
const THEY_MET = /^(?:did|do|have|had|will)?\s*they\b/iu
const PRONOUN = /\b(?:it|this|that|they|them|he|she|him|there)\b/iu
const THEY = /^\p{L}+ (?:not )?they\b/iu
