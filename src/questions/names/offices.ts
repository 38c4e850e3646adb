import type { Event, Participation } from '../../core/event.ts'
import { fold } from '../../core/fold.ts'
import { withoutServed } from '../../core/served-office.ts'
import type { Office } from '../../core/subject.ts'

/** "The Sultan of Oman", "the Polish foreign minister": is such a one among those who took part? */
export const hasOffice = ({ participants }: Event, office: Office): boolean =>
  participants.some(
    (one) =>
      one.represents === office.represents && (holds(one, office.role) || isSuchCounterpart(one, office, participants)),
  )

/** Whoever is only called "his counterpart" has the office that another one there has. */
const isSuchCounterpart = (one: Participation, { role }: Office, all: readonly Participation[]): boolean =>
  /^counterpart$/i.test(one.role ?? '') && all.some((other) => other !== one && holds(other, role))

/** `foreign minister` of a "Minister for Foreign Affairs"; a deputy does not hold the office. */
function holds({ role }: Participation, asked: string): boolean {
  // "Ambassador and Permanent Representative": each of two offices by itself.
  const whole = withoutServed(asked) === asked ? withoutServed(role ?? '') : role
  const offices = whole === null ? [] : [whole, ...whole.split(/,? and |, /)]
  return offices.some((office) => {
    const own = wordsOf(office)
    const lesser = own.some((word) => LESSER.test(word) && !wordsOf(asked).includes(word))
    return own.length > 0 && !lesser && wordsOf(asked).every((word) => own.includes(word))
  })
}

const wordsOf = (role: string): readonly string[] =>
  fold(role)
    .replace(/\bexternal(?= affairs)/g, 'foreign')
    .replace(/\badvisor/g, 'adviser')
    .replace(/\bdefense/g, 'defence')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '' && !/^(?:of|for|the|and|affairs)$/.test(word))
const LESSER = /^(?:vice|deputy|former|acting|assistant|under|designate|permanent)$/
