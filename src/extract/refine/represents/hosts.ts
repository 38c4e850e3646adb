import { cued, someCued } from '../../words/cued.ts'
import { ofOffice } from '../../words/kept-pattern.ts'
import { type Context, countryBefore, gapBetween, type Rule } from './context.ts'
import { FOR_TALKS, MET_AT_HOUSE, OWN_HOUSE, RECEIVED_BY, RECEIVES, VISITING } from './words.ts'

/** "was received by Prime Minister Lund at Riga Castle in Riga": a house, and not the hall of some summit */
const HOUSE_THERE = cued(
  /^ at (?:the |his |her )?(?:\p{Lu}[\p{L}.’'-]* (?:de |do |da |di |du |la )?){0,4}(?:Palace|Castle|House|Residence|Mansion|Chancellery|Hall) in (?:the capital,? )?$/u,
)
const AT_HOUSE = someCued(RECEIVES, OWN_HOUSE, MET_AT_HOUSE, HOUSE_THERE)
const CALLED_ON = cued(/\bcalled on (?:the )?$/)
const TEAM_MET = cued(
  /^(?:During (?:its|the|their) (?:visit|stay|mission), )?(?:The|An?|Its) (?:[\p{L}.’'-]+ ){0,5}(?:mission|team|delegation)\b[^.]{0,60}\b(?:met|called on|held|talks|meetings)\b/iu,
)

/** Whose officials are met on a visit, at home, and by those who are posted somewhere. */
export const HOSTS: readonly Rule[] = [
  {
    // "visiting Iceland for talks with Prime Minister Holm": the host's country; nobody travels to see those of a third one
    name: 'host-of-the-visit',
    needs: ['country', 'before', 'highest'],
    words: VISITING,
    read: ({ frame, passage, person, before, countries }) => {
      const near = countryBefore(countries, person)
      if (!near || near.by === 'adjective' || before?.represents === near.country) return null
      const gap = gapBetween(passage, near, person)
      const front = passage.text.slice(0, near.start - passage.start)
      return VISITING.test(front, frame) && FOR_TALKS.test(gap, frame) ? near.country : null
    },
  },
  {
    // "President Ramaphosa is hosting President Ghali in Pretoria": whoever receives does so at home
    name: 'host-at-home',
    needs: ['highest'],
    words: AT_HOUSE,
    read: (context) => {
      const { frame, passage, person, countries, later } = context
      const behind = passage.text.slice(person.end - passage.start)
      // "met with President Erdogan at the presidential complex in Ankara"
      const guest = later[0]?.represents
      if (
        !RECEIVES.test(behind, frame) &&
        !OWN_HOUSE.test(behind, frame) &&
        !(guest && MET_AT_HOUSE.test(behind, frame))
      )
        return receivedThere(context)
      if (/\b(?:sidelines?|margins?|embassy|hotel|consulate)\b/.test(behind)) return null
      const town = countries.find(
        (each) => each.start > person.end && each.country !== guest && (each.by === 'city' || each.by === 'seat'),
      )
      const gap = town ? gapBetween(passage, person, town) : ''
      return town && /\b(?:in|at|to) (?:the )?(?:capital )?$/.test(gap) ? town.country : null
    },
  },
  {
    // "OSLO: Governor Vik called on Prime Minister Lund": whoever is called on is at home, and the report is written there
    name: 'called-on-at-home',
    needs: ['home'],
    words: CALLED_ON,
    read: ({ frame, passage, person, home, before, background }) =>
      home &&
      CALLED_ON.test(passage.text.slice(0, person.start - passage.start), frame) &&
      HEAD.test((person.role ?? '').replace(/^Caretaker /, '')) &&
      !TRAVELS.test(before?.role ?? '') &&
      (background.visited === null || background.visited === home)
        ? home
        : null,
  },
  {
    // "A WFF mission visited Norway. The mission met with Minister Lund": those of the country that it came to
    name: 'met-by-a-team',
    words: TEAM_MET,
    read: ({ frame, passage, person, background }) =>
      !/ambassador|chargé|envoy|resident|country director/i.test(person.role ?? '') &&
      TEAM_MET.test(passage.text.slice(0, person.start - passage.start), frame)
        ? background.visited
        : null,
  },
  {
    // "Readout of Travel to India: she met Principal Secretary Rao"
    name: 'host-of-the-trip',
    needs: ['met'],
    read: ({ passage, person, background: { trip } }) =>
      trip.to &&
      !/ambassador|chargé|envoy/i.test(person.role ?? '') &&
      // "Minister Lund concludes visit to India": not the traveller, nor who sent a letter with him
      !trip.traveller.includes(person.name.split(' ').at(-1) ?? '') &&
      !/\bfrom (?:the )?$/.test(passage.text.slice(0, person.start - passage.start))
        ? trip.to
        : null,
  },
  {
    // "Islamabad, 9 May: The High Commissioner of Malta called on Minister Lund": where envoys are posted
    name: 'met-by-an-envoy',
    needs: ['met', 'home', 'before'],
    read: ({ person, home, before }) =>
      before?.represents !== home && ENVOY.test(before?.role ?? '') && AT_HOME.test(person.role ?? '') ? home : null,
  },
  {
    // "The Resident Representative of the World Fund in Malta, Jan Vik, called on Minister Lund": those where he resides
    name: 'met-by-a-resident',
    read: ({ passage, person, before, later, inOffices }) => {
      const resident = [before, ...later].find((one) => RESIDENT.test(one?.role ?? ''))
      if (!resident || RESIDENT.test(person.role ?? '') || !AT_HOME.test(person.role ?? '')) return null
      const named = new Set(inOffices.map(({ country }) => country))
      const [only] = named
      const own = inOffices.find(({ start, end }) => start >= resident.start - 40 && end <= resident.end + 40)
      return named.size === 1 && only && own && RESIDES.test(passage.text.slice(0, own.start - passage.start))
        ? only
        : null
    },
  },
]

/** "Minister Vik was received by Prime Minister Lund at Riga Castle in Riga" */
function receivedThere({ frame, passage, person, countries, before }: Context): string | null {
  if (!RECEIVED_BY.test(passage.text.slice(0, person.start - passage.start), frame)) return null
  const town = countries.find(
    (each) =>
      each.start > person.end && each.by === 'city' && HOUSE_THERE.test(gapBetween(passage, person, each), frame),
  )
  return town && before?.represents !== town.country ? town.country : null
}

/** Whom envoys see where they are posted. */
const AT_HOME = /\b(?:Minister|Secretary|Governor|Speaker|Chief|Commissioner|Director General)\b/
const ENVOY = /\b(?:Ambassador|High Commissioner|Charg[eé])/
const RESIDENT = ofOffice(/\b(?:Resident (?:Representative|Coordinator)|Country (?:Director|Representative|Manager))\b/)
const RESIDES = /\b(?:in|to|for) (?:the )?$/

/** Those who call on the heads of other countries. */
const TRAVELS =
  /\b(?:Foreign|External|Ambassador|Envoy|Commissioner|President|Prime Minister|Premier|King|Army|Chief of)\b/
const HEAD = /^(?:President|Prime Minister|Premier|Chancellor|King|Queen|Emir|Emperor)$/
