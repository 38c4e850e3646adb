import type { PersonMention } from '../../core/mention.ts'
import type { Passage } from '../../core/passage.ts'
import { linked, OPENING as OPENS } from '../assemble/people-lists.ts'
import { cued } from '../words/cued.ts'
import { type Lexicon, lookUp } from '../words/lexicon.ts'
import { wordsOf } from '../words/words.ts'
import { beginsWithCountry, type Rule } from './represents-context.ts'
import { HOSTS } from './represents-hosts.ts'
import { SAID_BESIDE } from './represents-said.ts'
import { A_BODY, HIGHEST, MEETING_WITH, OPENING, TEAM } from './represents-words.ts'

const RECEIVED_BY = cued(
  /\b(?:received|welcomed|greeted|met|hosted)(?: (?:on|upon) (?:his|her|their)? ?arrival| at [^.;]{3,50})? by (?:the |his |her )?$/,
)
const COUNTERPART = cued(/\bcounterpart\b/)
const ACCOMPANIED = cued(/ accompanied /)

/** What somebody stands for when neither the mention nor another one of the same person says it; the first that answers counts. */
export const RULES: readonly Rule[] = [
  ...SAID_BESIDE,
  {
    // "a visit to Togo, where he and his counterpart, President Lund, held talks"
    name: 'counterpart-there',
    words: COUNTERPART,
    read: ({ passage, person, countries }) => {
      const there = countries.findLast((each) => each.end <= person.start)
      const gap = there ? passage.text.slice(there.end - passage.start, person.start - passage.start) : ''
      return there && /^,? where\b[^.;]*\bcounterpart,? (?:the )?$/.test(gap) ? there.country : null
    },
  },
  {
    // "Governor of São Paulo"
    name: 'governs-a-town',
    needs: ['of a town'],
    read: ({ person, lexicon }) => countryOfTown(person.role ?? '', GOVERNS_TOWN, lexicon),
  },
  {
    // "European Commissioner for Energy Jan Vik", told in Amman
    name: 'office-of-a-union',
    needs: ['of a union'],
    read: () => 'European Commission',
  },
  {
    // "President Lund will travel to Riga to open a fair together with Minister of Trade Vik": with her own
    name: 'together-with-own',
    needs: ['before', 'home'],
    read: ({ passage, person, before, home }) =>
      home &&
      before?.represents === home &&
      HIGHEST.test(before.role ?? '') &&
      MINISTER.test(person.role ?? '') &&
      !HIGHEST.test(person.role ?? '') &&
      /\b(?:together|along) with (?:the )?$/.test(passage.text.slice(0, person.start - passage.start))
        ? home
        : null,
  },
  {
    // "King Leo of Norland … Norland's Minister for Trade"
    name: 'owner-said-elsewhere',
    needs: ['owner'],
    read: ({ person, owner, sides, listed }) => {
      if (!owner || ![...sides.values()].includes(owner)) return null
      listed.add(person.name)
      return owner
    },
  },
  {
    // "members of President Quispe of Peru’s administration, including Chief of Cabinet Ruiz"
    name: 'team-of-the-one-before',
    needs: ['before'],
    words: TEAM,
    read: ({ frame, passage, person, before, listed }) => {
      if (!before?.represents || !person.role) return null
      const gap = passage.text.slice(before.end - passage.start, person.start - passage.start)
      if (!TEAM.test(gap, frame)) return null
      listed.add(person.name)
      return before.represents
    },
  },
  {
    // "US Secretary of State Antony Blinken, Defense Secretary Lloyd Austin": not "Prime Minister Kishida of Japan and President Biden"
    name: 'same-as-before-in-list',
    needs: ['before'],
    read: ({ frame, passage, person, before, background, listed }) =>
      before?.represents &&
      !A_BODY.test(before.represents) &&
      before.role &&
      person.role &&
      (!HIGHEST.test(person.role) || /^National/.test(person.role)) &&
      !(FOREIGN.test(person.role) && FOREIGN.test(before.role)) &&
      // "A day after the visit of Norwegian Minister Vik, Deputy Minister Lund received": the comma ends what opens it
      !OPENS.test(passage.text.slice(0, before.start - passage.start)) &&
      linked(passage.text.slice(before.end - passage.start, person.start - passage.start), frame) &&
      (beginsWithCountry(before) || listed.has(before.name)) &&
      !background.sentHere.has(person.name) &&
      !IN_ATTENDANCE.test(passage.text, frame)
        ? before.represents
        : null,
  },
  {
    // "In Jerusalem, Mr. Sullivan met with President Herzog"; "met with Nigerian officials, including Vice President Osinbajo"
    name: 'country-of-the-sentence',
    needs: ['country'],
    read: ({ frame, passage, person, before, countries, home, met }) => {
      const guests = countries.filter((each) => each.end <= person.start && each.country !== home)
      const first = guests[0]
      const opening = first && OPENING.test(passage.text.slice(0, first.start - passage.start), frame)
      // "met President Brel to discuss the plan outlined by President Hill": whom another clause names was not met
      const apart =
        before &&
        /\b(?:by|to|who|which|that|about|of)\b/.test(
          passage.text
            .slice(before.end - passage.start, person.start - passage.start)
            .replace(/\b(?:spoke|talked|spoken|speaking) to\b/, ''),
        )
      if (first && opening && before && met && person.role && !apart) return first.country
      const near = guests.at(-1)
      const gap = near ? passage.text.slice(near.end - passage.start, person.start - passage.start) : ''
      if (endsParticiple(passage.text, gap, passage.text.slice(person.end - passage.start))) return null
      return near?.by === 'adjective' &&
        /^ (?:\p{Ll}+ ){0,3}?(?:leaders?|officials|counterparts?|government|delegation|side|authorities|ministers?|representatives|team|hosts?)(?:,| –|:)?(?: including| led by)?(?: the)? $/u.test(
          gap,
        )
        ? near.country
        : null
    },
  },
  {
    // "The President of Malta will be accompanied by Ana Lund, Minister of Fisheries": who goes along is of the same side
    name: 'goes-along',
    needs: ['before'],
    words: ACCOMPANIED,
    read: ({ passage, person, before, listed }) => {
      if (!before?.represents || before.role === person.role || !HIGHEST.test(before.role ?? '')) return null
      const gap = passage.text.slice(before.end - passage.start, person.start - passage.start)
      if (
        !/^,? (?:(?:will be|was|is|who is|who was) )?accompanied (?:(?:on|during|in) [\p{Ll} ]{3,30} )?by (?:the |his |her )?$/u.test(
          gap,
        )
      )
        return null
      if (/ambassador|counterpart|high commissioner|chargé/i.test(person.role ?? '')) return null
      listed.add(person.name)
      return before.represents
    },
  },
  {
    // "has arrived in Malta. He was received by President Lund": those of the country that the visitor came to
    name: 'receives-the-visitor',
    words: RECEIVED_BY,
    read: ({ frame, passage, person, before, background }) =>
      RECEIVED_BY.test(passage.text.slice(0, person.start - passage.start), frame) &&
      before?.represents !== background.visited
        ? background.visited
        : null,
  },
  {
    // "The Kuwaiti emir, Crown Prince Nawaf and Speaker Marzouq": one side
    name: 'list-that-an-office-opens',
    needs: ['country'],
    read: ({ passage, person, countries, listed }) => {
      const near = countries.findLast((each) => each.end <= person.start)
      if (!person.role || near?.by !== 'adjective') return null
      const gap = passage.text.slice(near.end - passage.start, person.start - passage.start)
      if (endsParticiple(passage.text, gap, passage.text.slice(person.end - passage.start))) return null
      if (!/^ (?:\p{Ll}+ ){0,2}\p{Ll}+, (?:and )?(?:his |her |the )?$/u.test(gap)) return null
      listed.add(person.name)
      return near.country
    },
  },
  ...HOSTS,

  {
    // "the Secretary-General met", told by the United Nations
    name: 'body-of-the-publisher',
    needs: ['of a body', 'unmet'],
    read: ({ background }) => background.house,
  },
  {
    // the White House's "President Biden", "Secretary Blinken"; nobody whom somebody met
    name: 'home-country',
    needs: ['home', 'unmet'],
    read: ({ frame, passage, person, before, owner, later, home, background, lexicon, holders, sides }) => {
      const front = passage.text.slice(0, person.start - passage.start)
      if (
        !home ||
        !person.role ||
        owner ||
        background.sentHere.has(person.name) ||
        MEETING_WITH.test(front, frame) ||
        lexicon.absent.get(home)?.has(person.role.replace(/-elect$/, '')) ||
        isOfTownElsewhere(person.role, home, lexicon) ||
        // "She was accompanied by the Deputy Governor": her own, and she is from elsewhere
        (SHE_WAS_ACCOMPANIED.test(front, frame) && isOfAnother(background.toldBefore(passage), home, sides)) ||
        (background.abroad && HEADS.test(person.role)) ||
        isOneOfTwo(passage, person, before, later[0]) ||
        isBesideColleague(passage, person, later[0], home)
      )
        return null
      // "the Maltese Foreign Minister, Mr Brel, and the Foreign Secretary, Mr Vik": of two countries
      const foreign = FOREIGN.test(person.role) && !(HAS_BOTH.test(home) && person.role === 'Foreign Secretary')
      if (foreign && before?.represents === home && FOREIGN.test(before.role ?? '')) return null
      if (before && before.role === person.role && HIGHEST.test(person.role)) return null
      // "the meeting between Minister Lund and President Brel": whom somebody of the own side met
      if (
        before?.represents === home &&
        BETWEEN_THEM.test(front.slice(0, before.start - passage.start)) &&
        / and (?:the )?$/.test(front)
      )
        return null
      // "SEOUL – Prime Minister Ito and South Korean President Rim met": told by Ito's own press, from abroad
      const [next] = later
      if (next?.represents === home && beginsWithCountry(next) && HEAD.test(next.role ?? '') && HEAD.test(person.role))
        return null
      // "met by Yusuf bin Alawi, the minister responsible for foreign affairs": whose minister is not said
      if (person.rule === 'name-comma-office' && !HIGHEST.test(person.role) && /,\s+the\s+\p{Ll}/u.test(person.text))
        return null
      const isHeld = holders.has(person.role) || (foreign && [...holders].some((role) => FOREIGN.test(role)))
      return HIGHEST.test(person.role) && isHeld ? null : home
    },
  },
  {
    // "Minister Song of China will visit Norway. He will call on Prime Minister Berg": the visitor meets those of the house
    name: 'met-by-the-visitor',
    needs: ['met', 'home'],
    read: ({ person, before, first, home, background, lexicon }) =>
      home &&
      background.visited === home &&
      person.role &&
      [before, first].some((one) => one?.represents && one.represents !== home && one.name !== person.name) &&
      !lexicon.absent.get(home)?.has(person.role)
        ? home
        : null,
  },
  {
    // "is set to visit Turkey. He will meet Turkish Foreign Minister Kaya and President Demir": those of the visited country
    name: 'met-beside-the-visited',
    needs: ['before', 'met'],
    read: ({ frame, passage, person, before, background }) =>
      before?.represents &&
      before.represents === background.visited &&
      HEAD.test(person.role ?? '') &&
      linked(passage.text.slice(before.end - passage.start, person.start - passage.start).replace(/\bwith /, ''), frame)
        ? before.represents
        : null,
  },
  {
    // "President Lund met President Brel of Malta … ties between Norway and Malta"
    name: 'the-other-side',
    read: ({ passage, person, met, before, later, background: { otherSide } }) => {
      if (isOneOfTwo(passage, person, before, later[0])) return null
      // whom one of the known country met, or who met one of it himself
      if (!otherSide || before?.represents === otherSide || (met && !before?.represents)) return null
      return HIGHEST.test(person.role ?? '') || MINISTER.test(person.role ?? '') ? otherSide : null
    },
  },
  {
    // "Readout of the Meeting with Afghan Leaders: President Biden met with President Ghani"
    name: 'the-other-country',
    needs: ['home', 'again'],
    read: ({ frame, passage, person, met, home, before, first, lexicon, later, background: { guest, abroad } }) => {
      if (!guest || !home || !person.role || IN_ATTENDANCE.test(passage.text, frame)) return null
      // "She held talks with Minister Vik in Oslo": whose guest she is, the sentence does not say
      if ((abroad && met && !before?.represents) || isOneOfTwo(passage, person, before, later[0])) return null
      // "Minister Song of China will be hosted by Minister Lund and meet with Minister Vik": he does not meet his own
      if (met && first && first.name !== person.name && isOf(first.represents, guest)) return null
      // "President Duarte of Cabo Verde is visiting for talks with President Mora": two presidents are of two countries
      if (before?.represents === guest && before.role === person.role && HIGHEST.test(person.role)) return home
      // "Trade Minister Yusuf and Kenyan Trade Minister Odera": the country is the second one's
      if (later.some((other) => other.represents === guest && beginsWithCountry(other) && other.role === person.role))
        return null
      const second = before && before.role === person.role && HIGHEST.test(person.role) && before.represents === home
      return met || second || (home !== null && lexicon.absent.get(home)?.has(person.role)) ? guest : null
    },
  },
]

/** "Director of the Port of Poti": of a town of which nobody knows that it lies at home. */
const isOfTownElsewhere = (role: string, home: string, lexicon: Lexicon): boolean =>
  TOWN_OF.test(role) && countryOfTown(role, TOWN_OF, lexicon) !== home

/** "Governor of São Paulo": whose town it is. */
function countryOfTown(role: string, of: RegExp, lexicon: Lexicon): string | null {
  const town = of.exec(role)?.[1]
  const all = town ? (lookUp(wordsOf(town, 0), lexicon)[0] ?? []) : []
  const [country = null] = all.flatMap(({ entry }) => (entry.is === 'city' ? [entry.country] : []))
  return country
}
const GOVERNS_TOWN = /^(?:(?:Lord |Deputy |Vice )?Mayor|Governor) of (?:the (?:City|State) of )?(\p{Lu}[\p{L} -]*)$/u
const TOWN_OF =
  /\b(?:Port|Port Authority|Harbour|Airport|City|Town|Municipality) of (?:the (?:Port|City) of )?(\p{Lu}[\p{L} -]*)$/u

/** Of the country or of a body that has its name: "Central Bank of Norway". */
const isOf = (represents: string | null, country: string): boolean =>
  represents === country || represents?.endsWith(` of ${country}`) === true

const SHE_WAS_ACCOMPANIED = cued(
  /^(?:He|She) (?:was|is|will be) (?:also )?accompanied (?:[\p{Ll} ]{2,30} )?by (?:the )?$/u,
)

const isOfAnother = (one: PersonMention | null, home: string, sides: ReadonlyMap<string, string>): boolean => {
  const side = one && (one.represents ?? sides.get(one.name))
  return Boolean(side) && side !== home
}

/** "Foreign Ministers Lund and Vik signed": a country has one, and which of them is whose is not said. */
function isOneOfTwo(
  { text, start }: Passage,
  person: PersonMention,
  before: PersonMention | undefined,
  next: PersonMention | undefined,
): boolean {
  if (!ONE_A_COUNTRY.test(person.role ?? '')) return false
  const pair = (one: PersonMention | undefined, other: PersonMention | undefined) =>
    one !== undefined &&
    other !== undefined &&
    one.role === other.role &&
    other.start === other.nameStart &&
    text.slice(one.end - start, other.start - start) === ' and '
  return pair(before, person) || pair(person, next)
}
const ONE_A_COUNTRY =
  /^(?:President|Prime Minister|Chancellor|Premier|King|Queen|(?:(?!Deputy|Vice)\p{L}+ )+Minister|Minister (?:of|for) .*|Foreign Secretary)$/u

/** "Defence Minister Lund and her Maltese colleague": she is of another country than he. */
const isBesideColleague = (
  { text, start }: Passage,
  { end }: PersonMention,
  next: PersonMention | undefined,
  home: string,
): boolean =>
  next !== undefined &&
  next.represents === home &&
  /\b(?:counterpart|colleague)\b/.test(next.text) &&
  /^ (?:and|met|with|hosted|received|welcomed|spoke with|held talks with)(?: with)? (?:his|her) $/.test(
    text.slice(end - start, next.start - start),
  )

const BETWEEN_THEM = /\b(?:meeting|talks|call|conversation)s? between (?:the )?$/
/** Of a country only one is so called at a time. */
const FOREIGN =
  /^(?:Foreign (?:Minister|Secretary)|Minister (?:of|for) (?:Foreign|External) Affairs|Secretary of State|External Affairs Minister)$/
/** "with Minister Lund in attendance": whose, another rule has to tell */
const IN_ATTENDANCE = cued(/, with [^.;]{3,120} in attendance\b/)
/** Where the foreign secretary is the minister's first official. */
const HAS_BOTH = /^(?:India|Pakistan|Bangladesh|Nepal|Maldives|Sri Lanka|Kenya)$/
const MINISTER =
  /^(?:Vice President|(?:Deputy )?Prime Minister|Minister|(?:Deputy |Vice )?\p{L}+ Minister|Minister (?:of|for) .*|President of the Republic|\p{L}+ Secretary)$/u
/** Whom every reader knows by name. */
const HEADS = /^(?:Vice President|President|Prime Minister|Premier|Chancellor)$/
const HEAD = /^(?:President|Prime Minister|Premier|Chancellor|King|Queen|Emir|Emperor)$/

/** "Speaking to his Norwegian counterpart, President Brel noted": the comma ends what opens the sentence. */
const endsParticiple = (text: string, gap: string, behind: string): boolean =>
  gap.endsWith(', ') && /^\p{Lu}\p{Ll}+ing\b/u.test(text) && /^ (?:said|noted|\p{Ll}+ed)\b/u.test(behind)
