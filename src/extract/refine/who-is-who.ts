import type { Document } from '../../core/document.ts'
import type { Mention, OfficeMention, PersonMention } from '../../core/mention.ts'
import type { Passage } from '../../core/passage.ts'
import type { Lexicon } from '../lexicon.ts'
import { FAMILY_FIRST } from '../merge/family-first.ts'
import { compatible, keysOfName, type NameKeys } from '../merge/names.ts'
import { frameOf } from '../recognise/frame.ts'
import { recognisePeople } from '../recognise/people.ts'
import { wordsOf } from '../words.ts'
import { inPosition } from './in-position.ts'
import type { Refiner } from './index.ts'

/** Somebody of this document, by all mentions of the name. */
interface Known {
  name: string
  keys: NameKeys
  role: string | null
  represents: string | null
  former: boolean
  /** Offices the document gives, for "the Prime Minister said". */
  readonly roles: Set<string>
  readonly mentions: PersonMention[]
}

/** Rules that make somebody a person without help from elsewhere in the document. */
const SURE = new Set([
  'office-name',
  'offices-names',
  'name-comma-office',
  'the-office-comma-name',
  'honorific-name',
  'given-name-surname',
  'appointed-name',
])

/**
 * Within one document: a bare surname becomes the full name, an office without a name the person who holds it; capitalised
 * words that nothing confirms as a person are dropped.
 */
export const whoIsWho: Refiner = (mentions, passages, document, lexicon) => {
  const known: Known[] = []
  const people = mentions.filter((mention): mention is PersonMention => mention.is === 'person')
  const confirmed = usedAsPeople(people, passages)
  const placed = inPosition(mentions, passages, SURE)
  const sure = [...people, ...peopleOfTitle(document, passages, lexicon)].filter(
    (mention) => SURE.has(mention.rule) || confirmed.has(mention) || placed.has(mention),
  )
  // the fullest first, so that "Biden" finds "Joe Biden" wherever it stands
  const fullestFirst = [...sure].sort(
    (a, b) => keysOfName(b.name).given.length - keysOfName(a.name).given.length || a.start - b.start,
  )
  const homes = new Map<PersonMention, Known>()
  for (const mention of fullestFirst) {
    const home = homeOf(mention, known) ?? newcomer(mention, known)
    homes.set(mention, home)
    home.mentions.push(mention)
  }
  for (const each of known) complete(each)
  for (const mention of people) {
    if (homes.has(mention)) continue
    const home = homeOf(mention, known)
    if (home) homes.set(mention, home)
  }
  const seen: Known[] = []
  return mentions.flatMap((mention): readonly Mention[] => {
    if (mention.is === 'office') {
      const holder = holderOf(mention, seen)
      return holder ? [named(mention, holder)] : [mention]
    }
    if (mention.is !== 'person') return [mention]
    const home = homes.get(mention)
    if (!home) return []
    seen.push(home)
    const own = mention.role !== null
    return [
      {
        ...mention,
        name: home.name,
        role: mention.role === COUNTERPART ? home.role : (mention.role ?? home.role),
        represents:
          mention.represents ?? (own && mention.role !== home.role ? null : home.represents) ?? home.represents,
        former: own ? mention.former : home.former,
      },
    ]
  })
}

/**
 * The front matter's title may have the full name and country of somebody the text calls "Prime Minister Kallas". Mostly it
 * is the headline of the text, too, and read already.
 */
function peopleOfTitle(
  { title, body }: Document,
  passages: readonly Passage[],
  lexicon: Lexicon,
): readonly PersonMention[] {
  if (!title || passages.some(({ role, text }) => role !== 'noise' && text === title)) return []
  const start = body.length
  const passage = {
    start,
    end: start + title.length,
    text: title,
    role: 'heading',
    noise: null,
    paragraph: 0,
    report: 0,
  } as const
  const words = wordsOf(title, start)
  return recognisePeople(frameOf({ passage, words }, lexicon)).filter((mention) => mention.is === 'person')
}

/** What somebody does behind a surname: "Tevfik said", "Tevfik, who arrived". */
const DOES =
  /^(?:,\s+who\b|\s+(?:also\s+|then\s+|later\s+|has\s+|had\s+|is\s+|was\s+|will\s+|would\s+|\p{Ll}+ly\s+)*(?:said|says|told|tells|added|adds|noted|stressed|stated|replied|thanked|expressed|met|meets|meet|meeting|arrived|arrives|arrive|visiting|visited|welcomed|praised|urged|called|pledged|warned|insisted|travell?ed|flew|expected|due|scheduled|hailed|underlined|underscored|emphasi[sz]ed|highlighted|accompanied|born)\b)/u

/**
 * "Orkhan Bey" without an office and with a given name that no list has: a person when the surname alone does elsewhere what
 * only people do ("Bey said"), or has an honorific ("Mr Bey").
 */
function usedAsPeople(people: readonly PersonMention[], passages: readonly Passage[]): ReadonlySet<PersonMention> {
  const doubtful = people.filter(
    ({ rule, name }) => rule === 'capitalised-words' && !/\p{Lu}{2}/u.test(name) && name.split(' ').length <= 4,
  )
  if (doubtful.length === 0) return new Set()
  const surnames = new Set<string>()
  let at = 0
  for (const { rule, name, nameEnd } of people) {
    while (at < passages.length && (passages[at]?.end ?? 0) < nameEnd) at++
    const passage = passages[at]
    if (name.includes(' ') || !passage || passage.role !== 'prose') continue
    if (rule === 'honorific-name' || (rule === 'surname' && DOES.test(passage.text.slice(nameEnd - passage.start))))
      surnames.add(keysOfName(name).surname)
  }
  return new Set(doubtful.filter(({ name }) => surnames.has(keysOfName(name).surname)))
}

/** Who it can be: the only one whose name fits; of several the one with the same office or country. */
function homeOf(mention: PersonMention, known: readonly Known[]): Known | null {
  const keys = keysOfName(mention.name)
  const fitting = known.filter((each) => compatible(each.keys, keys))
  if (fitting.length < 2) return fitting[0] ?? familyNameFirst(mention, keys, known)
  const near = fitting.filter((each) => mention.role !== null && each.roles.has(mention.role))
  if (near.length === 1) return near[0] ?? null
  const full = fitting.filter((each) => each.keys.given.length > 0 && each.keys.given.length >= keys.given.length)
  return (near.length > 0 ? near : full.length > 0 ? full : fitting)[0] ?? null
}

/** "Minister Song" is Song Tao, "President Uhuru" President Uhuru Kenyatta: the first word of one name, and the same office. */
function familyNameFirst(mention: PersonMention, keys: NameKeys, known: readonly Known[]): Known | null {
  if (keys.given.length > 0) return null
  const first = known.filter((each) => each.keys.given[0] === keys.surname)
  const [only] = first
  if (first.length !== 1 || !only) return null
  const { role } = mention
  if (role !== null)
    return [...only.roles].some((other) => ` ${other} `.includes(` ${role} `) || role.endsWith(` ${other}`))
      ? only
      : null
  return FAMILY_FIRST.has(keys.surname) && /^(?:honorific-name|surname)$/.test(mention.rule) ? only : null
}

function newcomer(mention: PersonMention, known: Known[]): Known {
  const { name, role, represents, former } = mention
  const roles = new Set(role ? [role] : [])
  const each: Known = { name, keys: keysOfName(name), role, represents, former, roles, mentions: [] }
  known.push(each)
  return each
}

/** "his Greek counterpart": said only where no sentence tells the office. */
const COUNTERPART = 'Counterpart'

/** Office and country from the first mention that has them; a mention with both outweighs one with an office alone. */
function complete(each: Known): void {
  const inOrder = [...each.mentions].sort((a, b) => a.start - b.start)
  const best =
    inOrder.find((mention) => mention.role && mention.role !== COUNTERPART && mention.represents) ??
    inOrder.find((mention) => mention.role && mention.role !== COUNTERPART) ??
    inOrder.find((mention) => mention.role)
  each.role = best?.role ?? null
  each.former = best?.former ?? false
  each.represents = inOrder.find((mention) => mention.represents)?.represents ?? null
  for (const mention of inOrder) if (mention.role) each.roles.add(mention.role)
}

/** "The Secretary General stressed": the last person mentioned before who has this office, for the same country if one is said. */
function holderOf(office: OfficeMention, seen: readonly Known[]): Known | null {
  if (!office.one) return null
  for (let i = seen.length - 1; i >= 0; i--) {
    const each = seen[i]
    if (!each || each.former) continue
    const fits = [...each.roles].some(
      (role) => role === office.role || (role.endsWith(` ${office.role}`) && !/^(?:vice|deputy|former)/i.test(role)),
    )
    if (fits && (!office.represents || office.represents === each.represents)) return each
  }
  return null
}

function named(office: OfficeMention, holder: Known): PersonMention {
  const { start, end, text } = office
  return {
    is: 'person',
    start,
    end,
    text,
    rule: 'office-again',
    name: holder.name,
    nameStart: start,
    nameEnd: start,
    role: office.role,
    represents: holder.represents,
    former: false,
  }
}
