import type { EventDate } from '../../core/date.ts'
import type { Document } from '../../core/document.ts'
import type { Mention } from '../../core/mention.ts'
import type { Passage } from '../../core/passage.ts'
import type { Draft, DraftParticipant, Evidence } from '../draft.ts'
import type { Lexicon } from '../lexicon.ts'
import { keyOf } from '../words.ts'
import type { Taking } from './claim.ts'
import { claimsOf } from './claims.ts'
import { type Gathered, gather } from './gather.ts'
import { type Sentence, sentencesOf } from './sentence.ts'
import { titleOf } from './title.ts'

/** Mentions → what the document tells of each event. */
export function assemble(
  mentions: readonly Mention[],
  passages: readonly Passage[],
  document: Document,
  _lexicon: Lexicon,
): readonly Draft[] {
  const sentences = sentencesOf(passages, mentions).filter((sentence) => sentence.passage.role !== 'noise')
  const prose = sentences.filter((sentence) => sentence.passage.role === 'prose')
  const lead = prose[0] ?? null
  const claims = prose.flatMap((sentence) => claimsOf(sentence, lead))
  return gather(claims).flatMap((gathered, i) => draftOf(gathered, i === 0, sentences, document) ?? [])
}

function draftOf(gathered: Gathered, first: boolean, sentences: readonly Sentence[], document: Document): Draft | null {
  const { claims } = gathered
  const main = claims[0]
  if (!main) return null
  const dated = claims.find((claim) => claim.date?.date)
  const date = dated?.date?.date ?? (first && main.status === 'held' ? publishedDay(document) : null)
  const placed = claims.find((claim) => claim.place)
  const takings = claims.flatMap((claim) => claim.taking)
  const participants = participantsOf(takings)
  const organisers = participants
    .filter((person) => person.part === 'organised' || person.part === 'hosted')
    .map((person) => person.name)
  const evidence: Evidence[] = [
    ...claims.map((claim) => evidenceOf(claim.sentence, 'event', claim.rule)),
    ...(dated?.date ? [evidenceOf(dated.sentence, 'date', dated.date.rule)] : []),
    ...(placed?.place ? [evidenceOf(placed.sentence, 'place', placed.place.rule)] : []),
    ...takings.map((taking) => evidenceOf(naming(taking, sentences), `participant:${taking.person.name}`, taking.rule)),
  ]
  const kind = claims.map((claim) => claim.kind).find((each) => each !== 'other') ?? gathered.kind
  const facts = { kind, participants, organisers, place: placed?.place?.place ?? null }
  return {
    ...facts,
    status: main.status,
    title: titleOf(claims, facts, document),
    date,
    listsPresent: claims.some((claim) => claim.lists),
    evidence: unique(evidence),
  }
}

function publishedDay(document: Document): EventDate | null {
  const { published } = document
  if (published?.length !== 10) return null
  return { start: published, end: published, precision: 'day', certainty: 'implied' }
}

function participantsOf(takings: readonly Taking[]): readonly DraftParticipant[] {
  const byName = new Map<string, DraftParticipant>()
  for (const { person, part } of takings) {
    const known = byName.get(person.name)
    byName.set(person.name, {
      name: person.name,
      role: known?.role ?? person.role,
      represents: known?.represents ?? person.represents,
      part: known && known.part !== 'took part' ? known.part : part,
    })
  }
  return [...byName.values()]
}

/** The sentence that says it when the name is in it, or else the first one that has the name. */
function naming({ person, sentence }: Taking, sentences: readonly Sentence[]): Sentence {
  const has = (each: Sentence) => hasName(each.passage.text, person.name)
  return has(sentence) ? sentence : (sentences.find(has) ?? sentence)
}

function hasName(text: string, name: string): boolean {
  const words = name.split(/\s+/).map(keyOf)
  const surname = words.findLast((word) => word.length > 2) ?? words[0] ?? ''
  return text.split(/[^\p{L}\p{M}.’'ʼ-]+/u).some((word) => keyOf(word.replace(/['’]s$/, '')) === surname)
}

function evidenceOf(sentence: Sentence, supports: Evidence['supports'], rule: string): Evidence {
  const { start, end, text } = sentence.passage
  return { start, end, quote: text, supports, rule }
}

function unique(evidence: readonly Evidence[]): readonly Evidence[] {
  const seen = new Set<string>()
  return evidence.filter(({ start, supports }) => {
    const key = `${start} ${supports}`
    return seen.has(key) ? false : seen.add(key)
  })
}
