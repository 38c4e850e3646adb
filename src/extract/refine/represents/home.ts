import { inLines } from '../../../core/in-lines.ts'
import type { PersonMention } from '../../../core/mention.ts'
import type { Passage } from '../../../core/passage.ts'
import { cued } from '../../words/cued.ts'
import { ofOffice } from '../../words/kept-pattern.ts'
import { linked } from '../../words/linked.ts'
import { beginsWithCountry, gapBetween, type Rule } from './context.ts'
import { isOfTownAmongGuests, isOfTownElsewhere } from './towns.ts'
import { FOREIGN, HEAD, HIGHEST, IN_ATTENDANCE, MEETING_WITH, MINISTER } from './words.ts'

/** "The OSCE Chairperson-in-Office, Minister Lund": from wherever the body’s officer comes */
const OF_BODY = cued(
  /\b\p{Lu}{2,6} (?:Special |Deputy )?(?:Chair\p{L}*(?:-in-Office)?|Envoy|Representative|Coordinator|Secretary[- ]General|High Representative),? (?:the )?$/u,
)
const COLLEAGUE = /\b(?:counterpart|colleague|opposite number)\b/

const OF_OFFICE_IN = ofOffice(/ (?:Director|Manager|Coordinator|Representative)$/)
/** Who acts for a bank: "First Deputy Governor", "Executive Director", "Chairman", but not "Governor of Gozo". */
const OF_BANK = ofOffice(
  inLines('')`
    ^(?:(?:First|Second|Third|Senior|Acting|Interim|Deputy|Vice|Assistant|Associate) )*(?:
      Governor|(?:Managing|Executive) Director|Director[- ]General|General Manager|Chief Economist
      |Chief Operating Officer|Chair(?:man|woman|person)?
    )$
  `,
)

const ANOTHER_HOUSE = inLines('u')`
    ^,? (?:[^.;:()]{2,60}, )?(?:of |at )?(?:the )?(?:\p{Lu}[\p{L}’'-]*,? (?:(?:of|for|the|and) )*){0,4}
    (?:Bank|Fund|Authority|Commission|Council|Union|Organi[sz]ation|Corporation|Institute|Agency)\b
  `

/** Where the text names no country beside somebody: those at home with the publisher, and those whom they met. */
export const HOME: readonly Rule[] = [
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
    read: (context) => {
      const { frame, passage, person, before, owner, later, home, inOffices, background, lexicon, holders, sides } =
        context
      const front = passage.text.slice(0, person.start - passage.start)
      if (
        !home ||
        !person.role ||
        owner ||
        // "signed it with his colleague Jon Vik": not of the own country, and of which nobody says
        COLLEAGUE.test(person.text) ||
        // "the newly appointed Malta director": whoever sent her there
        (OF_OFFICE_IN.test(person.role) && person.role.startsWith(`${home} `)) ||
        OF_BODY.test(front, frame) ||
        background.sentHere.has(person.name) ||
        // "President Brel talked with Ambassador Vik": a head of state has others' ambassadors before him
        (person.role === 'Ambassador' && before?.represents === home && HEAD.test(before.role ?? '')) ||
        MEETING_WITH.test(front, frame) ||
        lexicon.absent.get(home)?.has(withoutElect(person.role)) ||
        isOfTownElsewhere(person.role, home, lexicon) ||
        isOfTownAmongGuests(person, inOffices) ||
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
      if (HIGHEST.test(person.role) && isHeld) return null
      // "Ola Vik, Director General, Markets and Payments, Harbour Fund": what stands behind the office may be another house
      const behind = passage.text.slice(person.end - passage.start)
      if (person.rule === 'name-comma-office' && OF_BANK.test(person.role) && ANOTHER_HOUSE.test(behind))
        return background.bank && behind.includes(background.bank) ? background.bank : null
      // "Deputy Governor Lund", told by the Bank of Malta: the bank's, and not the country's
      return (OF_BANK.test(person.role) && background.bank) || home
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
      linked(gapBetween(passage, before, person).replace(/\bwith /, ''), frame)
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
const ONE_A_COUNTRY = ofOffice(
  /^(?:President|Prime Minister|Chancellor|Premier|King|Queen|(?:(?!Deputy|Vice)\p{L}+ )+Minister|Minister (?:of|for) .*|Foreign Secretary)$/u,
)

/** "Defence Minister Lund and her Maltese colleague": she is of another country than he. */
const isBesideColleague = (
  { text, start }: Passage,
  { end }: PersonMention,
  next: PersonMention | undefined,
  home: string,
): boolean =>
  next !== undefined &&
  next.represents === home &&
  /\b(?:counterpart|colleague|opposite number)\b/.test(next.text) &&
  /^ (?:and|met|with|hosted|received|welcomed|spoke with|held talks with)(?: with)? (?:his|her) $/.test(
    text.slice(end - start, next.start - start),
  )

const BETWEEN_THEM = /\b(?:meeting|talks|call|conversation)s? between (?:the )?$/
/** Where the foreign secretary is the minister's first official. */
const HAS_BOTH = /^(?:India|Pakistan|Bangladesh|Nepal|Maldives|Sri Lanka|Kenya)$/
/** Whom every reader knows by name. */
const HEADS = ofOffice(/^(?:Vice President|President|Prime Minister|Premier|Chancellor)$/)
const withoutElect = (role: string): string => (role.endsWith('-elect') ? role.slice(0, -'-elect'.length) : role)
