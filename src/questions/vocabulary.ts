import { EVENT_KINDS, type EventKind } from '../core/event.ts'

/** The words of questions, apart from the commands: what they say about an event, and what says nothing. */

const set = (words: string) => new Set(words.trim().split(/\s+/))

/** Carry no meaning of their own in a question. */
export const SILENT = set(`
  a an the this that these those some any all every each both either neither nor and or but of at in on to from for with by about into onto over
  under between during within among is are was were be been being am do does did done has have had having will would shall
  should can could may might must who whom whose what which when where why how it its he she they them his her their him there
  here then so just also please pls thanks thank you me my i we us our your tell show give list find know see want like get
  s re ll ve d t not no yes ok hey hi hello one ones everyone everybody anybody anyone people person persons participants
  participant attendees attendee attendance guests guest event events day days date dates time times place places location
  venue month year week present part take took taken taking together ever else exactly actually really happen happened
  happens happening occur occurred going go goes went gone come came comes take held hold holds holding
  name names named list many often much more most other others same as than whether if
  after before since until while following because despite regarding concerning via per without through towards toward around
  near upon across news
  upcoming future coming scheduled planned next latest last recent recently first previous previously earliest oldest newest final
  dated never thing things stuff occasion occasions bit lot long absent missing missed co twice once times than most frequent frequently often active common regular top guy guys person chap somebody someone still yet already again ahead off
  document documents sources source record recorded records information info details detail anything something everything
`)

/** "met", "spoke with": people come together. */
export const TOGETHER = set(
  'meet meets met meeting speak speaks spoke spoken speaking talk talks talked talking call calls called calling phone phones phoned telephoned confer conferred consult consulted see saw host hosted hosts receive received welcome welcomed join joins joined joining',
)

/** Verbs of taking part and of moving: what was done is in the kind and in the part, so an event need not have the word. */
export const VERBS = set(`
  meet meets met speak speaks spoke spoken speaking talk talked talking attend attends attended attending participate
  participates participated participating join joins joined joining travel travels travelled traveled travelling traveling
  arrive arrives arrived arriving leave left visit visits visited visiting host hosts hosted hosting organise organised
  organises organize organized organizes convene convenes convened convening chair chairs chaired address addresses addressed
  addressing represent represents represented representing receive received receives welcome welcomed welcomes see saw seen
  call calls called phone phoned telephoned confer conferred lead led leads accompany accompanied discuss discussed launch
  launched say said stay stayed begin began start started end ended return returned fly flew invite invites invited inviting expire expires expired finish finished agree agreed decide decided adopt adopted conclude concluded commence commenced participate sign signed signs signing
`)

/** Nouns that name events, and kinds of event that may be meant; the first is what the word says, the rest is as near. */
const NOUNS: readonly (readonly [words: string, kind: EventKind])[] = [
  ['call calls phonecall telephone phone conversation conversations videocall videoconference teleconference', 'call'],
  [
    'meeting meetings talks session sessions consultations discussion discussions roundtable lunch dinner breakfast conference bilateral trilateral dialogue',
    'meeting',
  ],
  ['summit summits', 'summit'],
  ['visit visits trip trips travel travels tour tours', 'visit'],
  ['exercise exercises drill drills manoeuvres', 'exercise'],
  ['ceremony ceremonies inauguration funeral commemoration', 'ceremony'],
  ['statement statements', 'statement'],
  ['appointment appointments nomination nominations appointed nominated become becomes became assume', 'appointment'],
  ['agreement agreements treaty treaties accord accords memorandum mou mous', 'agreement'],
  ['attack attacks invasion strike strikes bombing', 'attack'],
]

export const KIND_OF: ReadonlyMap<string, EventKind> = new Map(
  NOUNS.flatMap(([words, kind]) => words.split(' ').map((word) => [word, kind] as const)),
)

/** The plainest word of each kind says no more than the kind; others ("breakfast", "invasion") should be in the event. */
export const PLAIN_NOUN = set(
  'call calls meeting meetings talks summit summits visit visits trip trips travel travels exercise exercises ceremony ceremonies statement statements appointment appointments appointed nominated become becomes became assume agreement agreements attack attacks phone conversation conversations session tour',
)

/** "The January meeting" may have been a call: what a word may mean when nothing is exactly that. */
export const NEAR_KINDS: Readonly<Record<EventKind, readonly EventKind[]>> = {
  call: ['call', 'meeting'],
  meeting: ['meeting', 'call', 'summit', 'visit', 'other'],
  summit: ['summit'],
  visit: ['visit', 'meeting', 'summit', 'exercise', 'ceremony', 'other'],
  exercise: ['exercise', 'visit'],
  ceremony: ['ceremony', 'other'],
  statement: ['statement'],
  appointment: ['appointment'],
  agreement: ['agreement'],
  attack: ['attack'],
  other: ['other'],
}

/** Where people come together; a statement about somebody is no meeting with them. */
export const GATHERINGS: readonly EventKind[] = EVENT_KINDS.filter(
  (kind) => kind !== 'statement' && kind !== 'appointment' && kind !== 'attack',
)

/** Before a name: they help to know who is meant, and the documents may write another one. */
export const TITLES = set(`
  president vice prime minister premier chancellor secretary general king queen prince princess pope cardinal emperor sultan emir
  sheikh sir dame lady lord mr mrs ms miss dr professor prof senator governor ambassador admiral commissioner commission
  chairman chairwoman chair speaker director national security adviser advisor foreign defense defence finance state
  u s his her majesty holiness
  excellency first deputy of the
`)

/** Those whom no name tells: "the foreign ministers", "EU leaders". */
export const ROLES = set(`
  leader leaders minister ministers adviser advisers advisor advisors official officials ambassador ambassadors team teams
  government governments delegation delegations counterpart counterparts president presidents premier premiers chancellor
  chancellors secretary secretaries general generals head heads state states king queen members member allies ally partners
  partner families family community students workers troops soldiers journalists reporters press governors governor mayors mayor
  senators senator lawmakers negotiators representatives representative envoy envoys chiefs chief commanders director directors
  lady deputy council commission parliament union group forces committee board countries nations world people
`)
