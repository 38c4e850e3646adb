import type { Answer } from '../../../src/core/answer.ts'
import type { Citation } from '../../../src/core/citation.ts'
import type { Asked } from '../../../src/core/command.ts'
import type { Event, EventKind, Participation } from '../../../src/core/event.ts'
import { fold } from '../../../src/core/fold.ts'
import type { Block } from '../../../src/core/message.ts'
import type { Deed } from '../../../src/core/subject.ts'
import { heading, note, quoted, reply } from '../../../src/wording/answers.ts'
import { eventPeople, sayList, sayWhen, sentences, wasCalledOff } from '../../../src/wording/events.ts'
import type { Context } from '../../context.ts'
import { whoAttended } from '../../who-attended.ts'
import { whoMet } from '../../who-met.ts'
import { besideBlocks, besidesOf, type Why } from '../beside/beside.ts'
import { ledBy, showing } from '../beside/showing.ts'
import { verbAmong } from '../beside/verb-around.ts'
import { MOST } from '../gather.ts'
import { untold } from '../lacking/untold.ts'
import { searchedFor, wordFor } from '../sentences/deed-words.ts'
import { bodiesDoing, withItsSentences } from '../sentences/document-sentences.ts'
import { type Doer, doersOf } from '../sentences/doers.ts'
import { bodyDid } from './body-did.ts'
import { inThatWay } from './company.ts'
import { doneBy } from './done-by.ts'
import { saidToHave } from './said-to-have.ts'
import { leadersOf, ledIn, sideLed } from './side-led.ts'
import { standIns } from './stand-ins.ts'
import { type Found, theseDid } from './these-did.ts'
import { undergone } from './undergone.ts'

const RANGE = { offset: 0, limit: MOST }

/** Who chaired, signed, hosted, represented: those of the people of whom it is recorded or said, and nobody else. */
export function whoDid(asked: Asked, context: Context): Answer | Promise<Answer> {
  const { represents, deed } = asked.subject
  const done = undergone(asked, context)
  if (done) return done
  const ofSome = inThatWay(asked, context)
  if (ofSome) return ofSome
  if (represents !== null) return whoStoodFor(asked, represents, context)
  return deed === null ? whoAttended.run(asked, context) : doing(asked, deed, context)
}

function whoStoodFor(asked: Asked, body: string, context: Context): Answer {
  const recorded = context.seek(asked.subject, RANGE).events.map((event) => ({
    event,
    doers: event.participants
      .filter((person) => person.represents === body && !isReceiver(person, asked.subject.deed))
      .map((person): Doer => ({ person, citation: null })),
  }))
  const named = recorded.filter(({ event, doers }) => doers.length > 0 && !wasCalledOff(event))
  if (named.length > 0) {
    return ledBy(theseDid(asked, named), corrections(asked, named, ['person corrected'], context))
  }
  // "Duda, representing the Chairmanship of the OSCE": said of one who is recorded for a country.
  const words = fold(body).split(/[^\p{L}\p{N}]+/u)
  const deed: Deed = { verb: 'represent', part: null, to: words }
  const worded = context.seek({ ...asked.subject, represents: null, terms: [...asked.subject.terms, ...words] }, RANGE)
  const said = saidIn(worded.events, deed)
    .map(({ event, doers }) => ({ event, doers: doers.filter(({ citation }) => standsFor(citation, words)) }))
    .filter(({ doers }) => doers.length > 0)
  if (said.length > 0) return theseDid(asked, said)
  const stood = standIns(asked, body, context) ?? doneBy(asked, deed.verb, context)
  if (stood) return stood
  const { period, kinds, terms } = asked.subject
  // "At the summit", which the documents call a meeting: of what they stood for it elsewhere, the reader sees.
  if (kinds.length > 0 && terms.length === 0 && asked.subject.event === null) {
    const wider = whoStoodFor({ ...asked, subject: { ...asked.subject, kinds: [] } }, body, context)
    if (wider.outcome === 'answered') return ledBy(wider, [note(`Not recorded of a ${sayList(kinds, 'or')}.`)])
  }
  const why = `Nobody is recorded as representing ${body}${period ? ` (${period.label})` : ''}.`
  return ledBy(context.nothing('ask', asked, why), saidSomewhere(context, deed))
}

/** All words of the body beside the verb: who represents the OSCE, in a sentence with the European Council, stands for the first alone. */
const standsFor = (citation: Citation | null, words: readonly string[]): boolean =>
  citation !== null &&
  [...fold(citation.quote).matchAll(/[^.,;:]*\brepresent\p{L}*[^.,;:]*/gu)].some(([clause]) => {
    const said = new Set(clause.split(/[^\p{L}\p{N}]+/u))
    return words.every((word) => word === 'the' || word === 'of' || said.has(word))
  })

/** "Who presented credentials for Malta" did not receive them. */
const isReceiver = ({ part }: Participation, deed: Deed | null): boolean =>
  deed?.verb === 'presented' && part === 'hosted'

/** "We wrote that the treaty was signed on 3 May": what its publisher took back stands before the answer. */
function corrections(
  { subject: { terms } }: Asked,
  found: readonly Found[],
  whys: readonly Why[],
  context: Context,
): readonly Block[] {
  const besides = found.slice(0, MOST_READ).flatMap(({ event, doers }) => {
    const names = doers.map(({ person }) => person.name)
    return besidesOf({ names, events: [event], terms }, whys, context)
  })
  return besideBlocks(besides)
}

/** The verb and what is said for it, as far as any sentence says it at all. */
const saidAtAll = ({ verb }: Deed, { chronicle }: Context): readonly string[] =>
  searchedFor(verb).filter((word) => chronicle.quotesOfEach([[word]], 1).length > 0)

function doing(asked: Asked, deed: Deed, context: Context): Answer | Promise<Answer> {
  const events = withItsSentences(context.seek(asked.subject, RANGE).events, deed, context)
  const { kinds, terms } = asked.subject
  const withVerb = (verb: string) =>
    context.seek({ ...asked.subject, kinds: [], terms: [...terms, verb] }, RANGE).events
  // A treaty may be signed at a meeting; a call is no meeting, and who chaired the one did not chair the other.
  const wider = () =>
    kinds.length > 0 && kinds.every((kind) => AT_OTHERS.has(kind)) ? saidAtAll(deed, context).flatMap(withVerb) : []
  const side = sideLed(asked.subject)
  const did = side ? ledIn(events, side, context) : saidIn(events, deed, asked.subject.people)
  const found = did.length > 0 ? did : saidIn(wider(), { ...deed, part: null }, asked.subject.people)
  if (found.length > 0) {
    const corrected = corrections(asked, found, ['person corrected', 'day corrected'], context)
    return ledBy(theseDid(asked, found, deed), corrected)
  }
  const alone =
    saidToHave(
      asked,
      context,
      wordFor(deed.verb),
      (event) => (side ? leadersOf(event, side, deed.verb) : doersOf(event, deed)),
      events,
    ) ?? (events.length === 0 ? saidAt(asked, deed, context) : null)
  if (alone) return alone
  // Who was there with them is told, who joined or rang whom is not: the answer says no more than that.
  const { people } = asked.subject
  const calls = events.filter(({ kind }) => kind === 'call')
  if (RANG.test(deed.verb) && people.length > 0) {
    if (calls.length === 0) return context.nothing('ask', asked)
    const why = `Not recorded: who called ${sayList(people)}; the calls with ${people.length > 1 ? 'them' : 'this person'} are below.`
    return untold('ask', asked, calls, why)
  }
  if (deed.verb.startsWith('join') && people.length > 0)
    return whoMet.run({ ...asked, subject: { ...asked.subject, deed: null } }, context)
  const body = bodiesDoing(events, deed, context).find(({ denied }) => !denied)
  if (body) {
    return reply(asked.question, 'ask', {
      title: `${body.body}: ${quoted(asked)}`,
      blocks: [
        ...showing([body.citation], 'It is said here:'),
        heading(body.event.title),
        ...eventPeople(body.event, []).slice(0, 1),
      ],
      events: [body.event],
      citations: [body.citation],
    })
  }
  // whose side it was is not told by all words of the question beside the verb
  const ofBody = bodyDid(asked, deed, context) ?? (side ? null : doneBy(asked, deed.verb, context))
  if (ofBody) return ofBody
  const somewhere = saidSomewhere(context, deed)
  const behind = somewhere.length > 0 ? somewhere : verbAmong(events, deed, context)
  const [only, second] = events.filter((event) => hasOwn(event, asked))
  const which = only && !second && events.length === 1 ? ` (${only.title}, ${sayWhen(only)})` : ''
  const why = `Not recorded: ${asked.rest.replace(/[?!.\s]+$/u, '')}${which}.`
  return events.length > 0 ? untold('ask', asked, events, why, behind) : ledBy(context.nothing('ask', asked), behind)
}

/** "Who gave the keynote at the Harbour summit": what was given is told in a sentence beside the event, which need not name it. */
function saidAt(asked: Asked, deed: Deed, context: Context): Answer | null {
  const object = fold(OBJECT.exec(asked.rest)?.groups?.object ?? '').split(/[^\p{L}\p{N}]+/u)
  const to = deed.to.filter((word) => object.includes(word))
  if (to.length === 0 || to.length === deed.to.length) return null
  const which = { ...asked.subject, deed: null, terms: asked.subject.terms.filter((term) => !object.includes(term)) }
  const { events } = context.seek(which, { offset: 0, limit: MOST_READ + 1 })
  if (events.length === 0 || events.length > MOST_READ) return null
  for (const verb of GAVE.test(deed.verb) ? ['gave', 'delivered', 'made'] : [deed.verb]) {
    const said = saidToHave(asked, context, wordFor(verb), (event) => doersOf(event, { ...deed, verb, to }), events)
    if (said) return said
  }
  return null
}
const OBJECT = /^who\s(?:\p{L}+\s){1,3}?(?<object>(?:the|an?)\s.+?)\s(?:at|in|during|for)\s/iu
const GAVE = /^(?:g[ai]ven?|deliver(?:ed)?|ma[dk]e)$/u

/** One that only its document's title makes an event of these words is not named as the one that is meant. */
function hasOwn({ title, place, citations }: Event, { subject: { terms } }: Asked): boolean {
  const words = fold([title, place ?? '', ...citations.map(({ quote }) => quote)].join(' '))
  return terms.every((term) => words.includes(term.replace(/(?:es|s|ed|ing)$/u, '')))
}

/** Kinds of things that are done at events of other kinds too. */
const AT_OTHERS: ReadonlySet<EventKind> = new Set([
  'agreement',
  'statement',
  'appointment',
  'ceremony',
  'visit',
  'other',
])

/** Those to whom it was done ("who accompanied Calder") did not do it. */
const saidIn = (events: readonly Event[], deed: Deed, to: readonly string[] = []): readonly Found[] =>
  events
    .filter((event) => !wasCalledOff(event))
    .map((event) => ({ event, doers: doersOf(event, deed).filter(({ person }) => !to.includes(person.name)) }))
    .filter(({ doers }) => doers.length > 0)

const RANG = /^(?:call|phone|telephone)/u

const MOST_READ = 3

/** Sentences that have the verb and what it was done to, also where they speak for no event: to read, not to believe. */
function saidSomewhere({ chronicle }: Context, deed: Deed): readonly Block[] {
  const word = wordFor(deed.verb)
  const objects = deed.to.join(' ')
  const citations = searchedFor(deed.verb)
    .map((verb) => `${verb} ${objects}`)
    .flatMap((words) => chronicle.quotes(words, { offset: 0, limit: 20 }).items)
    .filter(({ quote }) => fold(quote).search(word) >= 0)
  const found = sentences(citations).slice(0, 2)
  return showing(found, 'The words are in these sentences:')
}
