import { keeping } from '../../../core/keeping.ts'
import type { Context } from './context.ts'
import { HIGHEST, PAIRED, PARTY } from './words.ts'

/** What a rule cannot do without, one bit each: found out once for everybody who is asked about, and not by every rule anew. */
const BITS = {
  /** The passage names a country, outside of the offices of those it names. */
  country: 1 << 0,
  /** Somebody is named before, and behind. */
  before: 1 << 1,
  later: 1 << 2,
  /** "Norland's Minister" */
  owner: 1 << 3,
  /** The document has a home country. */
  home: 1 << 4,
  /** Somebody met the one who is asked about; nobody did. */
  met: 1 << 5,
  unmet: 1 << 6,
  /** What the office is: "President", "Queen", "Secretary General", "Mayor of Linz", "Green Party Leader", "European Commissioner for Energy". */
  highest: 1 << 7,
  paired: 1 << 8,
  'of a body': 1 << 9,
  'of a town': 1 << 10,
  'of a party': 1 << 11,
  'of a union': 1 << 12,
  /** Everybody was asked about once: those who act are known by now. */
  again: 1 << 13,
} as const
export type Need = keyof typeof BITS

export const bitsOf = (needs: readonly Need[] = []): number => needs.reduce((bits, need) => bits | BITS[need], 0)

/** Of the context of somebody what rules need. */
interface Asked extends Pick<Context, 'countries' | 'before' | 'later' | 'owner' | 'home' | 'met'> {
  readonly person: Pick<Context['person'], 'role'>
}

/** All that somebody has of it; `again`: everybody was asked about once. */
export const bitsIn = ({ person, countries, before, later, owner, home, met }: Asked, again: boolean): number =>
  officeBits(person.role ?? '') |
  (again ? BITS.again : 0) |
  (met ? BITS.met : BITS.unmet) |
  (countries.length > 0 ? BITS.country : 0) |
  (before ? BITS.before : 0) |
  (later.length > 0 ? BITS.later : 0) |
  (owner ? BITS.owner : 0) |
  (home ? BITS.home : 0)

const OF_A_BODY =
  /^(?:(?:Deputy|Assistant|Under|Acting|Under-)[ -]?)?(?:Secretary General|Director General|Managing Director|Executive Director|Executive Secretary|Commissioner)$/

const OFFICES: readonly (readonly [Need, Pick<RegExp, 'test'>])[] = [
  ['highest', HIGHEST],
  ['paired', PAIRED],
  ['of a body', OF_A_BODY],
  ['of a town', /^(?:(?:Lord |Deputy |Vice )?Mayor|Governor) of /],
  ['of a party', PARTY],
  ['of a union', /^European Commissioner\b/],
]

/** The same few offices come again and again. */
const officeBits = keeping(2_000, (role: string) =>
  bitsOf(OFFICES.flatMap(([need, pattern]) => (pattern.test(role) ? [need] : []))),
)
