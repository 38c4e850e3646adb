import { inLines } from '../../../core/in-lines.ts'
import { cued } from '../../words/cued.ts'
import { beginsWithCountry, countryBefore, gapBetween, type Rule } from './context.ts'
import { OF_A_GROUP } from './of-a-group.ts'
import {
  CONSORT,
  ENVOY_TO,
  ENVOYS_TO,
  GOES_WITH,
  OWN_WILL,
  PAIRED,
  PARTY,
  REAFFIRMS,
  REPRESENTS,
  SIDE,
  VISITED,
} from './words.ts'

/** "headed the delegation from the Central Bank of Malta" */
const OF_BODY = cued(
  inLines('u')`
    ^ (?:head(?:s|ed)|leads?|led) (?:the|a) (?:\p{Ll}+ )?delegation (?:from|of) (?:the )?
    (
      (?:\p{Lu}[\p{L}’'-]+ )*(?:Bank|Ministry|Treasury|Commission|Fund)
      (?: (?:of|for)(?: the)?(?: \p{Lu}[\p{L}’'-]+)+)?
    )
  `,
)

const INVITED_BY = cued(
  /\b[Aa]t the (?:kind |official )?invitation of (?:the |(?:his|her) (?:\p{Ll}+ )?(?:counterpart|host),? )?$/u,
)

const INVITATION = cued(/\binvitation of\b/)

/** "was represented by", "was unable to travel because of a storm and was represented by" */
const STANDS_IN = cued(
  inLines()`
    ^(?:,? (?:was|is|were|could|did|does|had|has|will|fell|stayed|remained)\b[^.;:]{1,80},? (?:and|so|but))?,? (?:he |she )?
    (?:was |is |were |will be |is to be )?(?:also )?(?:instead )?represented (?:instead |there )?by (?:the |his |her )?
    $
  `,
)

const A_DELEGATION = cued(/\b(?:delegation|side)\b/)
const DELEGATION = cued(/^(?:['’]s)? (?:\p{Ll}+ )?(?:delegation|side)\b/u)

const WHO_LED = cued(/^,? who (?:is |was |has |had |also )?(?:led|leads?|leading|head(?:s|ed|ing)?) (?:the |a )?$/)

const CREDENTIALS = cued(/\b[Cc]reden(?:tials|ce)\b/)

const upTo = (link: string, role: string): string => {
  const end = role.indexOf(link)
  return end < 0 ? role : role.slice(0, end)
}

/** Offices that are known as those of one country, and that others have too. */
const SHARED = /^(?:Secretary of State|Union Minister)\b/

/** What the words beside the name tell, wherever the sentence stands and whoever published it. */
export const SAID_BESIDE: readonly Rule[] = [
  {
    // "Maltese President Ana Brel was represented by Foreign Minister Jon Vik"
    name: 'stands-in-for',
    needs: ['before'],
    words: STANDS_IN,
    read: ({ before, person, passage, frame }) =>
      before && STANDS_IN.test(gapBetween(passage, before, person), frame) ? before.represents : null,
  },
  {
    // "External Affairs Minister S. Jaishankar"
    name: 'office-of-one-country',
    read: ({ person, lexicon, home, background }) => {
      const country =
        lexicon.only.get(person.role ?? '') ??
        // "Assistant Secretary of State for Ports"; a "Secretary of State for Defence" is another country's minister
        (person.role?.startsWith('Secretary of State') ? null : lexicon.only.get(upTo(' for ', person.role ?? ''))) ??
        // "Taoiseach and Minister for Trade"
        lexicon.only.get(upTo(' and ', person.role ?? '')) ??
        null
      // "Raksha Mantri Ana Brel met her Norwegian counterpart, Jon Vik": not of that country, whatever his office is called
      if (country === null || /\b(?:counterpart|colleague|opposite number)\b/.test(person.text)) return null
      // "Secretary of State Brel" in a text that names Malta and Norway alone
      const isShared = country !== home && SHARED.test(person.role ?? '')
      return isShared && background.isAboutOthers(country) ? null : country
    },
  },
  {
    // "Minister Holm from the Maltese side and State Secretary Vik from the Norwegian side took part"
    name: 'from-a-side',
    needs: ['country'],
    words: SIDE,
    read: ({ frame, passage, person, countries }) => {
      const side = countries.find(({ start }) => start >= person.end)
      if (!side || !/^,? (?:from|on|for) (?:the )?$/.test(gapBetween(passage, person, side))) return null
      return SIDE.test(passage.text.slice(side.end - passage.start), frame) ? side.country : null
    },
  },
  {
    // "met Minister Holm, who led Norway’s delegation": met though she was
    name: 'who-led-the-delegation',
    needs: ['country', 'met'],
    words: A_DELEGATION,
    read: ({ frame, passage, person, countries }) => {
      const own = countries.find(({ start }) => start > person.end)
      return own &&
        WHO_LED.test(gapBetween(passage, person, own), frame) &&
        DELEGATION.test(passage.text.slice(own.end - passage.start), frame)
        ? own.country
        : null
    },
  },
  {
    // "as Head of the Singapore delegation", "leading the Kenyan delegation", "while Minister Vik led the Norwegian side"
    name: 'heads-the-delegation',
    needs: ['unmet'],
    words: A_DELEGATION,
    read: ({ frame, passage, person, countries, later }) => {
      const until = later[0]?.start ?? passage.end
      // "headed the delegation of the Kingdom of Malta to the meeting"
      const of = countries.find(
        ({ start }) =>
          start > person.end &&
          start <= until &&
          /^,? (?:will )?(?:head(?:s|ed)?|le(?:d|ads?)) the delegation of (?:the )?(?:(?:Kingdom|Republic|State|Sultanate) of )?$/.test(
            passage.text.slice(person.end - passage.start, start - passage.start),
          ),
      )
      if (of) return of.country
      const body = OF_BODY.exec(passage.text.slice(person.end - passage.start, until - passage.start), frame)?.[1]
      if (body) return body.trim()
      const own = countries.find(
        ({ start, end }) =>
          start > person.end &&
          end <= until &&
          DELEGATION.test(passage.text.slice(end - passage.start), frame) &&
          /\b(?:[Hh]ead of|[Ll]eader of|member of|part of|lead|leads|led|leading|head|heads|headed|heading) (?:the |a )?$/.test(
            passage.text.slice(0, start - passage.start),
          ),
      )
      return own?.country ?? null
    },
  },
  {
    // "From the Japanese side, Mr Sugiyama and Mr Ihara attended"
    name: 'side-of-the-sentence',
    needs: ['country'],
    words: SIDE,
    read: ({ frame, passage, person, countries }) => {
      const sides = countries.filter(({ end }) => SIDE.test(passage.text.slice(end - passage.start), frame))
      const [first] = sides
      // "The Maltese delegation was led by Minister Lund, while the Norwegian side was led by Minister Vik"
      const own = sides.findLast(({ end }) => end <= person.start) ?? first
      if (!first || !own || first !== countries[0]) return null
      const opening = passage.text.slice(0, first.start - passage.start)
      return /^\W*(?:(?:From|On|For|Representing) the |The )$/i.test(opening) ? own.country : null
    },
  },
  ...OF_A_GROUP,
  {
    // "will visit Singapore at the invitation of Minister Lund"
    name: 'invites-to-the-country',
    needs: ['country'],
    words: INVITATION,
    read: ({ frame, passage, person, countries, met }) => {
      const front = passage.text.slice(0, person.start - passage.start)
      if (!met && !INVITED_BY.test(front, frame)) return null
      if (!INVITATION.test(front, frame)) return null
      if (/^\W*At the (?:kind |official )?invitation of (?:the )?$/.test(front)) {
        // "At the invitation of Minister Lund, President Brel will pay a visit to Norway"
        const led = countries.filter(
          ({ start }) =>
            start > person.end &&
            /\b(?:visit|trip|travel) to (?:the )?$/.test(passage.text.slice(0, start - passage.start)),
        )
        return led.length === 1 ? (led[0]?.country ?? null) : null
      }
      const visited = countries.filter(
        (each) => each.end <= person.start && VISITED.test(passage.text.slice(0, each.start - passage.start), frame),
      )
      return visited.length === 1 ? (visited[0]?.country ?? null) : null
    },
  },
  {
    // "King Olav and Queen Sonja of Norway"
    name: 'of-both',
    needs: ['later', 'paired'],
    read: ({ passage, person, later }) => {
      const [next] = later
      // "President Brel and Ukraine’s President" are of two countries, and so are two presidents of any
      if (!next?.represents || person.role === next.role || beginsWithCountry(next)) return null
      if (!PAIRED.test(next.role ?? '')) return null
      if (!CONSORT.test(person.role ?? '') && !CONSORT.test(next.role ?? '')) return null
      return /^ and (?:the )?$/.test(gapBetween(passage, person, next)) ? next.represents : null
    },
  },
  {
    // "Minister Lund will represent Norway at the meeting", "Minister Lund signed the pact for Norway"
    name: 'represents-the-country',
    needs: ['country', 'unmet'],
    words: REPRESENTS,
    read: ({ frame, passage, person, countries, later }) => {
      const own = countries.find(({ start }) => start > person.end)
      if (!own || (later[0] && later[0].start < own.start)) return null
      return REPRESENTS.test(gapBetween(passage, person, own), frame) ? own.country : null
    },
  },
  {
    // "The Maltese head of state is accompanied on her journey by Minister Lund"
    name: 'goes-with-the-office',
    needs: ['country'],
    words: GOES_WITH,
    read: ({ frame, passage, person, countries, listed }) => {
      const near = countryBefore(countries, person)
      if (near?.by !== 'adjective') return null
      if (!GOES_WITH.test(gapBetween(passage, near, person), frame)) return null
      listed.add(person.name)
      return near.country
    },
  },
  {
    // "Prime Minister Lund reiterated Norway’s support": nobody reaffirms what another country does
    name: 'speaks-for-the-country',
    needs: ['country'],
    words: REAFFIRMS,
    read: ({ frame, passage, person, countries, before }) => {
      if (before && /^\s*(?:,|and)\s/.test(gapBetween(passage, before, person))) return null
      const own = countries.find(({ start }) => start > person.end)
      if (!own) return null
      return REAFFIRMS.test(gapBetween(passage, person, own), frame) &&
        OWN_WILL.test(passage.text.slice(own.end - passage.start), frame)
        ? own.country
        : null
    },
  },
  {
    // "President Brel received credentials from nine ambassadors posted to Malta"
    name: 'receives-envoys',
    needs: ['unmet', 'highest'],
    words: CREDENTIALS,
    read: ({ frame, passage, person, countries, inOffices }) => {
      if (!CREDENTIALS.test(passage.text, frame)) return null
      const to = countries.filter(
        ({ start }) => start > person.end && ENVOYS_TO.test(passage.text.slice(0, start - passage.start), frame),
      )
      if (to.length === 1) return to[0]?.country ?? null
      // "The Ambassador of Norway to Malta, Mia Holm, presented her credentials to President Brel"
      const own = inOffices.filter(
        ({ start, end }) => end < person.start && ENVOY_TO.test(passage.text.slice(0, start - passage.start), frame),
      )
      return own.length === 1 ? (own[0]?.country ?? null) : null
    },
  },
  {
    // "Ambassador Vik presented her letters of credence to President Brel in Valletta": of the country where she did
    name: 'receives-envoy-in-town',
    needs: ['before', 'highest'],
    words: CREDENTIALS,
    read: ({ frame, passage, person, countries }) => {
      if (!CREDENTIALS.test(passage.text, frame)) return null
      const town = countries.find(({ start, by }) => start >= person.end && by === 'city')
      if (!town || !/\bto (?:the )?$/.test(passage.text.slice(0, person.start - passage.start))) return null
      return /^,? in $/.test(gapBetween(passage, person, town)) ? town.country : null
    },
  },
  {
    // "President Lund will host the President of Ukraine on a state visit to Norway"
    name: 'hosts-in-the-country',
    needs: ['country', 'later'],
    read: ({ passage, person, countries, later, home }) => {
      if (home !== null) return null
      const behind = passage.text.slice(person.end - passage.start, (later[0]?.start ?? 0) - passage.start)
      if (!/^\s(?:[^.;]{0,60}\s)?(?:host(?:s|ed)?|welcome[sd]?|receive[sd]?)\s/.test(behind)) return null
      const visited = countries.filter(
        (each) =>
          each.start > (later[0]?.end ?? 0) &&
          /\b[Vv]isit (?:to|by [^.;]{3,80},? to) (?:the )?$/.test(passage.text.slice(0, each.start - passage.start)),
      )
      return visited.length === 1 ? (visited[0]?.country ?? null) : null
    },
  },
  {
    // "Green Party leader"
    name: 'party-of-the-office',
    needs: ['of a party'],
    read: ({ person }) => PARTY.exec(person.role ?? '')?.[1] ?? null,
  },
]
