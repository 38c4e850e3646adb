import { cued } from '../../words/cued.ts'
import { ofOffice } from '../../words/kept-pattern.ts'
import { linked, OPENING as OPENS } from '../../words/linked.ts'
import { beginsWithCountry, countryBefore, gapBetween, type Rule } from './context.ts'
import { HOME } from './home.ts'
import { HOSTS } from './hosts.ts'
import { SAID_BESIDE } from './said.ts'
import { countryOfTown, GOVERNS_TOWN, isOfTownAmongGuests } from './towns.ts'
import { A_BODY, FOREIGN, HIGHEST, IN_ATTENDANCE, MINISTER, OPENING, RECEIVED_BY, TEAM } from './words.ts'

/** "met a Maltese delegation in Oslo, D.C., headed by " */
const LEADS = cued(/^ (?:\p{Ll}+ ){0,3}?(?:delegation|mission|team)\b[^;:]{0,60}?,? (?:led|headed) by (?:the )?$/u)
/** Between the country of a team and the first of those who are in it. */
const COMPRISING = cued(
  /^(?:['’]s?)?(?: (?!met\b)[\p{L}’'-]+){0,5},? (?:comprising|consisting of|composed of|made up of) (?:of )?(?:the )?$/u,
)
const OF_TEAM = /\b(?:delegation|team|group|mission) (?:of|from) (?:the )?$/
const IS_TEAM = /^(?:['’]s?)?(?: [\p{L}’'-]+){0,3} (?:delegation|team|group|mission)\b/u
const COUNTERPART = cued(/\bcounterpart\b/)
const ACCOMPANIED = cued(/ accompanied /)

/** Between somebody and the country whose office it was. */
const HAD_BEEN = cued(
  /^,? (?:who (?:had been|has been|was|had served as|served as|is) |an? (?:former|one-time|veteran) )(?:the )?$/,
)
const ITS_OFFICE =
  /^(?:['’]s?)? (?:\p{Ll}+ ){0,2}(?:minister|president|premier|chancellor|governor|speaker|senator|mayor|ambassador)\b/u
const DEPUTIES = cued(/\b(?:[Dd]eputy|[Dd]eputies|[Vv]ice)\b/)
const DEPUTY = ofOffice(
  /^(?:(?:First|Second|Senior) )*(?:Deputy|Vice)[- ](?:Governor|Chair|President|Director|Managing)/,
)
const HEADS_HOUSE = ofOffice(
  /^(?:(?:(?:First|Second|Senior) )*(?:Deputy|Vice)[- ])?(?:Governor|Chair|President|Director|Managing)/,
)

const ENCOUNTERS = cued(
  /^(?:(?:Also|Later|While|When) )?(?:[Mm]eeting|[Rr]eceiving|[Ww]elcoming|[Gg]reeting|[Hh]osting|[Tt]hanking|[Cc]ongratulating|[Aa]ddressing|[Tt]elling) (?:with )?(?:the )?(?:new )?$/,
)
const HEADS = ofOffice(
  /^(?:Acting |Interim |Vice |Deputy |State )*(?:President|Prime Minister|Premier|Chancellor|King|Queen)\b/,
)

/** What somebody stands for when neither the mention nor another one of the same person says it; the first that answers counts. */
export const RULES: readonly Rule[] = [
  ...SAID_BESIDE,
  {
    // "Lund, who had been Malta’s minister of trade since May, was sworn in", "Vik, a former Maltese minister, met"
    name: 'was-of-the-country',
    needs: ['country'],
    words: HAD_BEEN,
    read: ({ frame, passage, person, countries }) => {
      const own = countries.find(({ start }) => start >= person.end)
      return own &&
        HAD_BEEN.test(gapBetween(passage, person, own), frame) &&
        ITS_OFFICE.test(passage.text.slice(own.end - passage.start))
        ? own.country
        : null
    },
  },
  {
    // "a visit to Togo, where he and his counterpart, President Lund, held talks"
    name: 'counterpart-there',
    words: COUNTERPART,
    read: ({ passage, person, countries }) => {
      const there = countryBefore(countries, person)
      const gap = there ? gapBetween(passage, there, person) : ''
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
    // "received a delegation of the Maltese Parliament comprising Senator Lund and Senator Vik", "a Maltese delegation made up of"
    name: 'member-of-a-delegation',
    needs: ['country'],
    words: COMPRISING,
    read: ({ frame, passage, person, countries, listed }) => {
      const own = countryBefore(countries, person)
      const gap = own ? gapBetween(passage, own, person) : ''
      const before = own ? passage.text.slice(0, own.start - passage.start) : ''
      if (!own || !COMPRISING.test(gap, frame) || !(OF_TEAM.test(before) || IS_TEAM.test(gap))) return null
      listed.add(person.name)
      return own.country
    },
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
      const gap = gapBetween(passage, before, person)
      if (!TEAM.test(gap, frame)) return null
      listed.add(person.name)
      return before.represents
    },
  },
  {
    // "US Secretary of State Antony Blinken, Defense Secretary Lloyd Austin": not "Prime Minister Kishida of Japan and President Biden",
    // nor "former Polish president Vik, former ministers Brel and Holm", who may be guests from anywhere
    name: 'same-as-before-in-list',
    needs: ['before'],
    read: ({ frame, passage, person, before, inOffices, background, listed }) =>
      before?.represents &&
      !A_BODY.test(before.represents) &&
      before.role &&
      person.role &&
      !(before.former && person.former) &&
      (!HIGHEST.test(person.role) || /^National/.test(person.role)) &&
      !(FOREIGN.test(person.role) && FOREIGN.test(before.role)) &&
      !isOfTownAmongGuests(person, inOffices) &&
      // "A day after the visit of Norwegian Minister Vik, Deputy Minister Lund received": the comma ends what opens it
      !OPENS.test(passage.text.slice(0, before.start - passage.start)) &&
      // "Meeting Norwegian Minister Vik, Acting President Lund said": the one whom she met
      !(HEADS.test(person.role) && ENCOUNTERS.test(passage.text.slice(0, before.start - passage.start), frame)) &&
      linked(gapBetween(passage, before, person), frame) &&
      (beginsWithCountry(before) || listed.has(before.name)) &&
      !background.sentHere.has(person.name) &&
      !IN_ATTENDANCE.test(passage.text, frame)
        ? // "European Parliament President Brel, Ports Commissioner Vik": no member of the house
          / Commissioner$/.test(person.role) && before.represents.startsWith('European ')
          ? 'European Commission'
          : before.represents
        : null,
  },
  {
    // "Bank of Malta Governor Lund and deputy governors Vik and Holm": of the same house
    name: 'deputy-of-the-house',
    needs: ['before'],
    words: DEPUTIES,
    read: ({ frame, passage, person, before }) =>
      before?.represents &&
      A_BODY.test(before.represents) &&
      DEPUTY.test(person.role ?? '') &&
      HEADS_HOUSE.test(before.role ?? '') &&
      linked(gapBetween(passage, before, person), frame)
        ? before.represents
        : null,
  },
  {
    // "In Jerusalem, Mr. Sullivan met with President Herzog"; "met with Nigerian officials, including Vice President Osinbajo"
    name: 'country-of-the-sentence',
    needs: ['country'],
    read: ({ frame, passage, person, before, countries, home, met, listed }) => {
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
      const gap = near ? gapBetween(passage, near, person) : ''
      if (endsParticiple(passage.text, gap, passage.text.slice(person.end - passage.start))) return null
      // "met a Norwegian delegation in Washington, led by": where they met is not whose it is
      const side = LEADS.mayFit(frame) ? guests.findLast(({ by }) => by === 'adjective') : undefined
      if (side && LEADS.test(gapBetween(passage, side, person), frame)) {
        listed.add(person.name)
        return side.country
      }
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
      const gap = gapBetween(passage, before, person)
      if (
        !/^,? (?:(?:will be|was|is|who is|who was) )?accompanied (?:(?:on|during|in) [\p{Ll} ]{3,30} )?by (?:the |his |her )?$/u.test(
          gap,
        )
      )
        return null
      // "State Minister Ambassador Vik" is of the government
      if (/(?<!minister )ambassador|counterpart|high commissioner|chargé/i.test(person.role ?? '')) return null
      listed.add(person.name)
      return before.represents
    },
  },
  {
    // "The King of Malta, accompanied by Crown Prince Karl, visited Riga": he is told by his office alone
    name: 'goes-along-with-an-office',
    needs: ['country'],
    words: ACCOMPANIED,
    read: ({ passage, person, before, countries, listed }) => {
      const near = countryBefore(countries, person)
      if (!near || (before && before.end > near.end)) return null
      const lead = passage.text.slice(0, near.start - passage.start)
      const gap = gapBetween(passage, near, person)
      const office = near.by === 'adjective' ? RULER.exec(gap)?.[0].length : / of (?:the )?$/.test(lead) ? 0 : undefined
      if (office === undefined || (office === 0 && !RULER_OF.test(lead))) return null
      if (!/^(?:, [^,]{3,40})?, accompanied by (?:the |his |her )?$/.test(gap.slice(office))) return null
      listed.add(person.name)
      return near.country
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
      const near = countryBefore(countries, person)
      if (!person.role || near?.by !== 'adjective') return null
      const gap = gapBetween(passage, near, person)
      if (endsParticiple(passage.text, gap, passage.text.slice(person.end - passage.start))) return null
      if (!/^ (?:\p{Ll}+ ){0,2}\p{Ll}+, (?:and )?(?:his |her |the )?$/u.test(gap)) return null
      listed.add(person.name)
      return near.country
    },
  },
  ...HOSTS,
  ...HOME,
]

const RULER_OF =
  /\b(?:King|Queen|Emir|Sultan|Emperor|President|Prime Minister|Premier|Chancellor|Minister[\p{L} ]{0,30}) of (?:the )?$/u
const RULER =
  /^ (?:[Kk]ing|[Qq]ueen|[Ee]mir|[Ss]ultan|[Ee]mperor|[Pp]resident|[Pp]rime [Mm]inister|[Ff]oreign [Mm]inister)/

/** "Speaking to his Norwegian counterpart, President Brel noted": the comma ends what opens the sentence. */
const endsParticiple = (text: string, gap: string, behind: string): boolean =>
  gap.endsWith(', ') && /^\p{Lu}\p{Ll}+ing\b/u.test(text) && /^ (?:said|noted|\p{Ll}+ed)\b/u.test(behind)
