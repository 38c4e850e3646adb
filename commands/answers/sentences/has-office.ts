import type { Participation } from '../../../src/core/event.ts'
import { fold } from '../../../src/core/fold.ts'
import { withoutServed } from '../../../src/core/served-office.ts'
import type { Office } from '../../../src/core/subject.ts'

/** Does somebody hold this office, however the documents put it? */
export const hasOffice = ({ role }: Participation, office: string): boolean =>
  new RegExp(`(?<!\\p{L})(?:${saidSo(office)})(?!\\p{L})`, 'iu').test(
    fold(role ?? '').replace(/\bgeneral\b(?=.*\bof\b)/, ''),
  )

/** "Foreign minister" is "Minister of Foreign Affairs" as well, and "Secretary for Foreign Affairs"; no deputy is one. */
function saidSo(office: string): string {
  const field = OF_FIELD.exec(office)?.groups?.field
  if (field === undefined) return office
  const of =
    field === 'foreign' ? '(?:foreign|external) (?:affairs|relations|trade)' : field.replace(/[cs]e$/u, '[cs]e')
  return `(?<!deputy |vice |vice-)${office}|(?<!deputy |vice |vice-)(?:minister|secretary) (?:of|for) (?:the |national |[\\p{L} ]+ and )?${of}`
}

/** Of one field: what documents put in several ways. */
export const isOfField = (office: string): boolean => OF_FIELD.test(office)
const OF_FIELD = /^(?<field>foreign|defen[cs]e|finance|interior|economy|trade) minister$/u

/** "Vice President" is no President, "Foreign Minister" is a Minister. */
export function holdsOffice(one: Participation, { person, role, represents }: Office): boolean {
  if ((person !== null && one.name !== person) || (represents !== null && one.represents !== represents)) return false
  const own = fold(one.role ?? '')
    .replace(/-/g, ' ')
    .replace(/\bchair(?:wo)?man\b|\bchairperson\b/gu, 'chair')
  if (CHAIRS.test(role)) return holdsOffice({ ...one, role: own }, { person, role: 'chair', represents })
  if (role === '') return true
  // "Deputy Prime Minister and Minister of Foreign Affairs" is the foreign minister, and no deputy of one.
  if (isOfField(role)) return hasOffice(one, role)
  const ends = own.endsWith(` ${role}`) && withoutServed(own) === own
  const same = own === role || own.startsWith(`${role} `) || ends
  return same && (isLesser(role) || !isLesser(own))
}

/** The chair by any of its names. */
const CHAIRS = /^chair(?:wo)?man$|^chairperson$/u

/** Not the office itself: "vice president", "former minister". */
export const isLesser = (role: string): boolean =>
  /^(?:vice|deputy|first deputy|former|acting|assistant|under|designate)\b/i.test(role)
