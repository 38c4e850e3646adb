import type { Supports } from '../core/citation.ts'
import type { Correction } from '../core/correction.ts'
import type { EventDate } from '../core/date.ts'
import type { Document } from '../core/document.ts'
import type { Draft, DraftParticipant, Evidence } from './draft.ts'
import { firstDay, lastDay } from './read/front-matter.ts'
import { keyOf } from './words/spelling.ts'

/**
 * Applies what an editor wrote in the front matter: each correction is meant for the events that the sentence with its
 * quote tells of. Where that sentence tells of none, a correction of the kind makes it tell of one. What comes from a
 * correction is cited by its quote, "noted by the editor".
 */
export function correct(drafts: readonly Draft[], document: Document): readonly Draft[] {
  // kinds first: they may make the event that the others complete
  const ordered = document.corrections.toSorted((a, b) => Number(b.fix === 'kind') - Number(a.fix === 'kind'))
  return ordered.reduce((corrected, correction) => applied(corrected, correction, document), drafts)
}

function applied(drafts: readonly Draft[], correction: Correction, document: Document): readonly Draft[] {
  const start = document.body.indexOf(correction.quote)
  if (start < 0) return drafts
  const quoted = { start, end: start + correction.quote.length }
  const meant = (draft: Draft) => tells(draft, quoted, correction.fix)
  if (correction.fix === 'not-an-event')
    return drafts.flatMap((draft) => (meant(draft) ? (withoutSentence(draft, quoted) ?? []) : draft))
  if (correction.fix === 'kind' && !drafts.some(meant)) return [...drafts, added(correction, quoted)]
  return drafts.map((draft) => (meant(draft) ? fixed(draft, correction, quoted) : draft))
}

interface Span {
  readonly start: number
  readonly end: number
}

/** A sentence of the event overlaps the quote; the sentence that makes it an event, when one does. */
function tells({ evidence }: Draft, quoted: Span, fix: Correction['fix']): boolean {
  const overlapping = evidence.filter(({ start, end }) => start < quoted.end && quoted.start < end)
  return overlapping.some(({ supports }) => supports === 'event') || (fix !== 'not-an-event' && overlapping.length > 0)
}

/**
 * What is left of an event when one of its sentences tells of none: its other sentences, with those whom they name. Nothing
 * is left without the sentence that told of it first.
 */
function withoutSentence(draft: Draft, quoted: Span): Draft | null {
  const isQuoted = ({ start, end }: Evidence) => start < quoted.end && quoted.start < end
  const first = draft.evidence.find(({ supports }) => supports === 'event')
  if (!first || isQuoted(first)) return null
  const told = draft.evidence.filter((each) => !isQuoted(each))
  const participants = draft.participants.filter(({ name }) =>
    told.some(({ supports }) => supports === `participant:${name}`),
  )
  const isLost = (fact: Supports) =>
    draft.evidence.some(({ supports }) => supports === fact) && !told.some(({ supports }) => supports === fact)
  return {
    ...draft,
    participants,
    organisers: draft.organisers.filter((name) => participants.some((person) => person.name === name)),
    date: isLost('date') ? null : draft.date,
    place: isLost('place') ? null : draft.place,
    evidence: told,
  }
}

function fixed(draft: Draft, correction: Exclude<Correction, { fix: 'not-an-event' }>, quoted: Span): Draft {
  switch (correction.fix) {
    case 'date':
      return { ...draft, date: dateOf(correction), evidence: cited(draft, correction, quoted, 'date') }
    case 'place':
      return { ...draft, place: correction.place, evidence: cited(draft, correction, quoted, 'place') }
    case 'kind':
      return { ...draft, kind: correction.kind, evidence: [...draft.evidence, noted(correction, quoted, 'event')] }
    case 'person': {
      const known = draft.participants.find(({ name }) => isSame(name, correction.name))
      const person: DraftParticipant = {
        name: known?.name ?? correction.name,
        role: correction.role ?? known?.role ?? null,
        represents: correction.represents ?? known?.represents ?? null,
        part: known?.part ?? 'took part',
      }
      const participants = known
        ? draft.participants.map((each) => (each === known ? person : each))
        : [...draft.participants, person]
      const evidence = [...draft.evidence, noted(correction, quoted, `participant:${person.name}`)]
      return { ...draft, participants, evidence }
    }
  }
}

/** An event that no rule read, made by the editor from a sentence. */
function added(correction: Extract<Correction, { fix: 'kind' }>, quoted: Span): Draft {
  const title =
    correction.kind === 'other' ? 'Event' : correction.kind.charAt(0).toUpperCase() + correction.kind.slice(1)
  return {
    kind: correction.kind,
    status: 'held',
    title,
    date: null,
    place: null,
    organisers: [],
    participants: [],
    listsPresent: false,
    evidence: [noted(correction, quoted, 'event')],
  }
}

function dateOf({ date, end }: Extract<Correction, { fix: 'date' }>): EventDate {
  const [first, last] = [firstDay(date), lastDay(end ?? date)]
  const precision = end && end !== date ? 'span' : date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year'
  return { start: first, end: last, precision, certainty: 'stated' }
}

const noted = ({ quote }: Correction, { start, end }: Span, supports: Supports): Evidence => ({
  start,
  end,
  quote,
  supports,
  rule: 'correction',
  notedByEditor: true,
})

/** The editor's word in place of the sentences that were read for the same fact. */
const cited = (draft: Draft, correction: Correction, quoted: Span, supports: Supports): readonly Evidence[] => [
  ...draft.evidence.filter((evidence) => evidence.supports !== supports),
  noted(correction, quoted, supports),
]

const isSame = (a: string, b: string): boolean => {
  const [x, y] = [a.split(/\s+/).map(keyOf), b.split(/\s+/).map(keyOf)]
  return x.join(' ') === y.join(' ') || (x.at(-1) === y.at(-1) && (x.length === 1 || y.length === 1 || x[0] === y[0]))
}
