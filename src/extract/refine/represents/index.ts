import type { Document } from '../../../core/document.ts'
import type { CountryMention, Mention, PersonMention, VerbMention } from '../../../core/mention.ts'
import type { Passage } from '../../../core/passage.ts'
import type { Frame } from '../../recognise/frame.ts'
import { someCued } from '../../words/cued.ts'
import type { Lexicon } from '../../words/lexicon.ts'
import { byPassage } from '../by-passage.ts'
import type { Refiner } from '../index.ts'
import { Background, type Sides } from './background.ts'
import type { Context } from './context.ts'
import { ITS, itsOwner } from './its-own.ts'
import { bitsIn, bitsOf } from './needs.ts'
import { bodyOfTeam, LED, OWN_LED } from './of-team.ts'
import { RULES } from './rules.ts'
import { whichBank } from './which-bank.ts'
import { whichCommission } from './which-commission.ts'

/** Completes for whom people stand, from the list, the sentence or the publisher; one answer for each person of the document. */
export const represents: Refiner = (read, frames, document, lexicon) => {
  const mentions = whichBank(whichCommission(read, document), document)
  const named = namedIn(mentions)
  const { people } = named
  const known = new Map<string, string>()
  for (const person of people)
    if (person.represents && !known.has(person.name)) known.set(person.name, person.represents)
  if (frames.some((frame) => OF_TEAM.mayFit(frame))) leadTeams(people, frames, lexicon, known)
  if (people.some((person) => isAsked(person, known))) ask(named, frames, document, lexicon, known)
  if (known.size === 0) return mentions
  const all: Mention[] = []
  for (const mention of mentions)
    all.push(mention.is === 'person' && !mention.represents ? asKnown(mention, known) : mention)
  return all
}

/** Whom a document names, which countries, and who met whom. */
function namedIn(mentions: readonly Mention[]): Named {
  const people: PersonMention[] = []
  const countries: CountryMention[] = []
  const seats: CountryMention[] = []
  const meetings: VerbMention[] = []
  for (const mention of mentions) {
    if (mention.is === 'person') people.push(mention)
    else if (mention.is === 'country') (mention.by === 'seat' ? seats : countries).push(mention)
    else if (mention.is === 'verb' && MEETS.has(mention.verb.name)) meetings.push(mention)
  }
  return { people, countries, seats, meetings }
}

interface Named extends Sides {
  readonly meetings: readonly VerbMention[]
}

const OF_TEAM = someCued(LED, OWN_LED, ITS)

/** "A World Fund team led by Jan Vik", "The Pact was represented by its Secretary General, Jan Vik" */
function leadTeams(people: readonly PersonMention[], frames: readonly Frame[], lexicon: Lexicon, known: Known): void {
  const passages = frames.map(({ passage }) => passage)
  for (const [p, here] of byPassage(people, passages).entries()) {
    const frame = frames[p]
    if (!frame) continue
    for (const person of here) {
      if (known.has(person.name)) continue
      const before = frame.passage.text.slice(0, person.start - frame.passage.start)
      const body = bodyOfTeam(person, before, frame, lexicon) ?? itsOwner(person, frame, lexicon)
      if (body) known.set(person.name, body)
    }
  }
}

/** What is known by now of those who stand for somebody, by their names. */
type Known = Map<string, string>

const isAsked = ({ name, role }: PersonMention, known: Known): boolean => Boolean(role) && !known.has(name)

/** The rules, each with what it needs as bits. */
const ASKING = RULES.map((rule) => ({ rule, needs: bitsOf(rule.needs) }))

/** Asks the rules for everybody whose side is not told; what they answer is `known` then. */
function ask(named: Named, frames: readonly Frame[], document: Document, lexicon: Lexicon, known: Known): void {
  const background = new Background(named, frames, document, lexicon, known)
  const { home, holders, countriesIn, peopleIn } = background
  const meetingsIn = byPassage(named.meetings, background.passages)
  const listed = new Set<string>()
  // those who act before those who are met, so that "spoke with President Biden" finds him known
  for (const again of [false, true]) {
    for (let p = 0; p < frames.length; p++) {
      const [frame, here] = [frames[p], peopleIn[p] ?? []]
      if (!frame || !here.some((person) => isAsked(person, known))) continue
      const inOffices = countriesIn[p] ?? []
      const countries = inOffices.filter((each) => !isInside(each, here))
      for (let i = 0; i < here.length; i++) {
        const person = here[i]
        if (!person || !isAsked(person, known)) continue
        const { passage } = frame
        const last = here.findLast((other, k) => k < i && other.name !== person.name)
        const context: Context = {
          frame,
          passage,
          person,
          before: last && asKnown(last, known),
          owner: ownerOf(passage, person, last),
          sides: known,
          first: here[0] && asKnown(here[0], known),
          later: here.slice(i + 1),
          countries,
          inOffices,
          met: meetingsIn[p]?.some((verb) => verb.end <= person.start && isDone(passage, verb, here)) ?? false,
          home,
          holders,
          listed,
          background,
          lexicon,
        }
        const answer = firstAnswer(bitsIn(context, again), context)
        if (!answer) continue
        known.set(person.name, answer.country)
        if (answer.rule === 'same-as-before-in-list') listed.add(person.name)
        if (answer.country === home) holders.add(person.role ?? '')
      }
    }
  }
}

function firstAnswer(has: number, context: Context): { rule: string; country: string } | null {
  for (const { rule, needs } of ASKING) {
    if ((needs & ~has) !== 0 || rule.words?.mayFit(context.frame) === false) continue
    const country = rule.read(context)
    if (country) return { rule: rule.name, country }
  }
  return null
}

const isInside = ({ start, end }: CountryMention, people: readonly PersonMention[]): boolean =>
  people.some((person) => start >= person.start && end <= person.end)

/** Somebody, with what is known by now. */
function asKnown(person: PersonMention, known: Known): PersonMention {
  const represents = known.get(person.name) ?? null
  return represents === person.represents ? person : { ...person, represents }
}

/** "Norland's Minister for Trade": the word with the mark, unless it is somebody's name. */
function ownerOf({ text, start }: Passage, person: PersonMention, before: PersonMention | undefined): string | null {
  // mostly there is no such mark
  const at = person.start - start - 2
  const mark = text.charAt(text.charAt(at) === 's' ? at - 1 : at)
  if (mark !== "'" && mark !== '’') return null
  const owner = OWNER.exec(text.slice(Math.max(0, person.start - start - 40), person.start - start))?.[1]
  return owner && !before?.name.endsWith(owner) ? owner : null
}
const OWNER = /(\p{Lu}[\p{L}-]+)['’]s? $/u

/** Verbs whose objects are somebody else's people; "was joined by" brings one's own. */
const MEETS = new Set(['met', 'spoke', 'phoned', 'hosted', 'welcomed', 'held', 'convened', 'visited'])

/** Somebody does it: "President Brel met", "He also met". */
const isDone = (passage: Passage, verb: VerbMention, people: readonly PersonMention[]): boolean =>
  people.some((person) => person.end <= verb.start) ||
  /\b(?:he|she|they)\b/i.test(passage.text.slice(0, verb.start - passage.start))
