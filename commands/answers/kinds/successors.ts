import type { Answer } from '../../../src/core/answer.ts'
import type { Citation } from '../../../src/core/citation.ts'
import type { Asked } from '../../../src/core/command.ts'
import { fold } from '../../../src/core/fold.ts'
import { inLines } from '../../../src/core/in-lines.ts'
import { quoted, reply, typed } from '../../../src/wording/answers.ts'
import { ask as button, listNames, sentences } from '../../../src/wording/events.ts'
import type { Context } from '../../context.ts'
import { showing } from '../beside/showing.ts'
import { namedIn, type Placed } from '../sentences/named-in.ts'

/* "Who replaced Farkas", "whom did Sandor succeed", "who was governor before her": no event records it, one sentence says it. */

/** "Was governor", "led the bank": no meeting of one day. */
const IN_OFFICE = String.raw`(?:(?:was|is|became|held|had|led|headed|ran) (?:(?!(?:meetings?|talks|calls?|delegations?|sessions?|sides?)\b)\p{L}+ ){1,5}?|c[ao]mes? )`
const ASKS: readonly { readonly asks: RegExp; readonly wants: 'new' | 'old' }[] = [
  {
    asks: /^who (?:will |has |had |is to )?(?:replace[sd]?|succeed(?:s|ed)?|t(?:akes?|ook) over from) (?<name>.+)$/u,
    wants: 'new',
  },
  {
    asks: /^whom? (?:did|does|will|has|had|is) (?<name>.+?) (?:to )?(?:replac(?:ed?|ing)|succeed(?:ed|ing)?|take over from)\b/u,
    wants: 'old',
  },
  {
    asks: /^(?:who (?:is|was|will be|became) )?(?:the )?(?:successor (?:of|to) (?<name>.+)|(?<named>.+?)(?:['’]s?) successor\b)/u,
    wants: 'new',
  },
  {
    asks: /^(?:who (?:is|was) )?(?:the )?(?:predecessor (?:of|to) (?<name>.+)|(?<named>.+?)(?:['’]s?) predecessor\b)/u,
    wants: 'old',
  },
  // "Who was governor after Lund", "who came before her as governor"
  { asks: new RegExp(`^who ${IN_OFFICE}after (?<name>.+)$`, 'u'), wants: 'new' },
  { asks: new RegExp(`^who (?:preceded|precedes|${IN_OFFICE}before) (?<name>.+)$`, 'u'), wants: 'old' },
]
/** What stands behind the name: as what, when. */
const BEHIND = /\s+(?:as|at|in|on|from|since)\s.+$|[?!.\s]+$/gu
const CUES = [
  'succeeded',
  'succeeds',
  'succeed',
  'succeeding',
  'succession',
  'successor',
  'predecessor',
  'replaced',
  'replaces',
  'replace',
  'replacing',
  'took',
  'takes',
  'taking',
]

/** "Lund thanked her predecessor, Karl Moe": the one name in front came after the one behind. */
const PREDECESSOR =
  /(?:['’]s?|\b(?:his|her|their)) (?:immediate )?predecessor(?: as (?:\p{L}+ ){1,4}?| in (?:the )?\p{L}+)?,?\s/gu
/** Whoever comes stands before it, and whoever goes behind it; by "by" it is the other way round. */
const CAME =
  /\b(?:succeed(?:s|ed|ing)?|replac(?:e|es|ed|ing)|t(?:ook|akes?|aking) over (?:the \p{L}+ )?from|in succession to|(?:as (?:the )?)?successor (?:of|to))\s/gu
const BY = /\b(?:succeeded|replaced) by\s/gu
const NOT_SO =
  /\b(?:not|never|could|might|may(?! \d)|if|would|should|whether|propos\p{L}*|nominat\p{L}*|candidate|hop\p{L}+|want\p{L}*|favou?rite)\b[^,;]{0,40}$/u
/** Between the one who comes and the verb: "A, a banker, will", "A as governor to", "A, who" */
const TO_VERB = inLines('u')`
  ^(?:,[^;:.]{2,80},|\s+(?:as|to be)\b[^;:.]{2,80}?)?,?(?:
    \s+(?:
      who|and|has|have|had|will|is|are|was|were|to|been|be|set|due|appointed|named|elected|chosen|sworn in
      |officially|formally|on \p{L}+day|the|his|her|also
    )
  )*,?\s+$
  |^(?:,\s\d{2},)?\s(?:(?:will|has|is to)\s)?(?:became?|becomes|take[sn]?|took|start(?:s|ed)|assume[sd]?)\s[^;:.,]{2,80}?,?\s(?:and\s)?$
`
/** Between the verb and the one who goes: an office. */
const TO_OLD = /^(?:(?!(?:and|with|by|at|who|which|that|after|before)\b)[\p{L}.’'-]+,?\s+){0,8}$/u

/** Null for all other questions, and where no sentence tells it. */
export function successors(asked: Asked, context: Context): Answer | null {
  const words = fold(typed(asked))
  const { publisher, period } = asked.subject
  for (const { asks, wants } of ASKS) {
    const groups = asks.exec(words)?.groups
    const name = (groups?.name ?? groups?.named)?.replaceAll(BEHIND, '')
    if (name === undefined || publisher !== null || period !== null) continue
    const last = name.split(' ').at(-1) ?? ''
    const isMeant = (one: string) =>
      fold(` ${one}`).endsWith(` ${name}`) || (OFFICE.test(name) && fold(one).endsWith(` ${last}`))
    const changes = (citations: readonly Citation[]) =>
      citations.flatMap((citation) =>
        changesIn(citation, context)
          .filter((one) => isMeant(wants === 'new' ? one.old : one.new))
          .map((one) => ({ ...one, citation })),
      )
    const direct = changes(context.chronicle.quotesOfEach([[last], CUES], READ))
    const found = direct.length > 0 ? direct : changes(goingOnFrom(last, context))
    if (found.length === 0) continue
    const people = [...new Set(found.map((one) => one[wants]))]
    const citations = sentences(found.map(({ citation }) => citation)).slice(0, SHOWN)
    return reply(asked.question, 'ask', {
      title: `${found.every(({ ahead }) => ahead) ? 'Planned: ' : ''}${listNames(people, 5)}, the documents say: ${quoted(asked)}`,
      blocks: showing(citations, 'It is said here:'),
      people,
      citations,
      buttons: people.length === 1 && people[0] ? [button(`Who is ${people[0]}`, `who is ${people[0]}`)] : [],
    })
  }
  // Who was at an event of theirs did not come before or after them.
  return OF_OFFICE_ALONE.test(words) && asked.subject.people.length > 0 ? context.nothing('ask', asked) : null
}
const OF_OFFICE_ALONE = /^who c[ao]mes? (?:before|after)\b|\b(?:successor|predecessor)\b/u
const READ = 20
const FEW = 8
const SHOWN = 3
const OFFICE =
  /^(?:(?:deputy|vice|prime|first|chief) )?(?:governor|president|minister|mr|mrs|ms|dr|mayor|chair\p{L}*|judge|director|ambassador)\b/u

/** "The Board appointed Ana Lund. She succeeds Karl Moe": the sentence that tells it need not name her again. */
const goingOnFrom = (surname: string, { chronicle }: Context): readonly Citation[] =>
  [...new Set(chronicle.quotes(surname, { offset: 0, limit: FEW }).items.map(({ document }) => document))]
    .flatMap((document) => chronicle.sentencesOf(document))
    .filter(({ quote }) => /^S?he\b/u.test(quote) && fold(quote).search(CAME) >= 0)

interface Change {
  readonly new: string
  readonly old: string
  /** Still to come. */
  readonly ahead: boolean
}

function changesIn(citation: Citation, context: Context): readonly Change[] {
  const text = fold(citation.quote)
  const by = [...text.matchAll(BY)].map((match) => ({ match, isBy: true }))
  const all = [...[...text.matchAll(CAME)].map((match) => ({ match, isBy: false })), ...by]
  const before = [...text.matchAll(PREDECESSOR)]
  const named = all.length + before.length > 0 ? namedIn(text, citation, context) : []
  const told = before.flatMap((match) => predecessorIn(text, match, named))
  const changed = all.flatMap(({ match: { index, 0: cue }, isBy }): readonly Change[] => {
    const from = index + cue.length
    const before = named.findLast((one) => one.to <= index) ?? whoever(text, index, citation, context)
    const behind = named.find((one) => one.from >= from) ?? nameAt(citation.quote, text, from)
    if (!before || !behind || before.name === behind.name) return []
    const lead = text.slice(before.to, index)
    if (
      !TO_VERB.test(lead) ||
      !TO_OLD.test(text.slice(from, behind.from)) ||
      NOT_SO.test(text.slice(Math.max(0, index - 60), index))
    )
      return []
    // "Was replaced as governor": done to whoever stands before it.
    if (!isBy && /\b(?:was|were|been|be|is|are)\s+$/u.test(lead)) return []
    const ahead = /\b(?:will|to|set|due)\b/u.test(lead) && !/\b(?:appointed|named|elected|chosen)\b/u.test(lead)
    return [isBy ? { new: behind.name, old: before.name, ahead } : { new: before.name, old: behind.name, ahead }]
  })
  return [...changed, ...told]
}

/** "The Board appointed Ana Lund as director. She succeeds Karl Moe": the one person of the sentence in front. */
function whoever(text: string, index: number, citation: Citation, context: Context): Placed | undefined {
  const [pronoun] = /^s?he\b/u.exec(text) ?? []
  const told = pronoun === undefined ? [] : context.chronicle.sentencesOf(citation.document)
  const front = told[told.findIndex(({ start }) => start === citation.start) - 1]
  if (pronoun === undefined || !front || index < pronoun.length) return undefined
  const [one, ...others] = namedIn(fold(front.quote), front, context)
  return one && others.every(({ name }) => name === one.name)
    ? { name: one.name, from: 0, to: pronoun.length }
    : undefined
}

/** "Succeeds Karl Moe": who goes is often named nowhere else, without an office. */
function nameAt(quote: string, text: string, from: number): Placed | undefined {
  if (quote.length !== text.length) return undefined
  const [name] = NAME.exec(quote.slice(from)) ?? []
  return name === undefined ? undefined : { name, from, to: from + name.length }
}
const NAME = /^\p{Lu}[\p{L}’'-]+(?: (?:(?:van|von|de|der|al|bin|el) )*\p{Lu}[\p{L}’'-]+){1,3}(?=[,.;]|$)/u

function predecessorIn(text: string, { index, 0: cue }: RegExpExecArray, named: readonly Placed[]): readonly Change[] {
  const from = index + cue.length
  const before = named.filter((one) => one.to <= index)
  const behind = named.find((one) => one.from >= from)
  const comes = before.at(-1)
  const isTheirs = /^['’]/u.test(cue) ? comes?.to === index : new Set(before.map(({ name }) => name)).size === 1
  if (!comes || !behind || !isTheirs || comes.name === behind.name) return []
  return TO_OLD.test(text.slice(from, behind.from)) ? [{ new: comes.name, old: behind.name, ahead: false }] : []
}
