import { inLines } from '../../../core/in-lines.ts'
import type { Former, OfficeMention, PersonMention } from '../../../core/mention.ts'
import { cued } from '../../words/cued.ts'

/** Somebody of the document, as an office without a name asks for one. */
export interface Holder {
  readonly name: string
  readonly role: string | null
  readonly represents: string | null
  readonly former: Former
  readonly roles: ReadonlySet<string>
}

const HEADS = /^(?:President|Prime Minister|Chancellor|King|Queen|Emir|Premier|Taoiseach|Sultan|Emperor)$/

const CHIEFS =
  /^(?:Secretary General|Director General|President|Governor|High Representative|Commissioner|High Commissioner|Managing Director|Executive Director|Chair\w*)$/

/** "The Secretary General stressed": the last person mentioned before who has this office, for the same country if one is said. */
export function holderOf(office: OfficeMention, seen: readonly Seen[], report: number): Holder | null {
  if (!office.one) return null
  const fitting = seen.filter(
    ({ who }) =>
      !who.former &&
      (!office.represents || office.represents === who.represents || isOfABody(office, who)) &&
      [...who.roles].some(
        (role) =>
          isSameOffice(role, office.role) ||
          (role.endsWith(` ${office.role}`) && !/^(?:vice|deputy|former)/i.test(role)) ||
          // "the head of state recalled"
          (isHead(office) && HEADS.test(role)) ||
          // "Kuwait's leader", "the Kenyan leader"
          (office.role === 'Leader' && office.represents !== null && HEADS.test(role)) ||
          // "the NATO chief", "the Fed boss"
          (office.role === 'Chief' && office.represents !== null && CHIEFS.test(role)) ||
          // "Iran's top diplomat": its foreign minister
          (office.role === 'Top Diplomat' &&
            /^(?:Foreign Minister|Minister (?:of|for) Foreign Affairs|Secretary of State)$/.test(role)) ||
          // "Top US diplomat Lund", then "the secretary of state"
          (role === 'Top Diplomat' &&
            /^(?:Foreign Minister|Secretary of State|Foreign Secretary)$/.test(office.role)) ||
          // "the Chinese premier", "the premier": a prime minister
          (office.role === 'Premier' && role === 'Prime Minister'),
      ),
  )
  if (fitting.length === 0) return inShort(office, seen, report)
  // of several presidents the one whom the report is about: it names him first
  const here = fitting.filter((each) => each.report === report)
  return (here.find(({ invites }) => !invites) ?? here[0] ?? fitting.at(-1))?.who ?? null
}

/** "Minister of Fisheries Lund", then "the Minister": the only one of the report whose office begins so. */
function inShort(office: OfficeMention, seen: readonly Seen[], report: number): Holder | null {
  if (!SHORTENED.test(office.role)) return null
  const holders = seen.filter(
    ({ who, report: there }) =>
      there === report &&
      !who.former &&
      (!office.represents || office.represents === who.represents || isOfABody(office, who)) &&
      [...who.roles].some((role) => role.startsWith(`${office.role} of `) || role.startsWith(`${office.role} for `)),
  )
  return new Set(holders.map(({ who }) => who)).size === 1 ? (holders[0]?.who ?? null) : null
}
const SHORTENED = inLines()`
  ^(?:(?:Deputy|Vice|State|Assistant|Associate|Parliamentary|Permanent|Under) )?
  (?:
    Minister|Secretary|Commissioner|Director|High Representative|Special Representative|Under-Secretary-General
    |Assistant Secretary-General
  )$
`

const isHead = ({ role }: OfficeMention): boolean => /^Head of (?:(?:the )?State|Government)$/.test(role ?? '')

/** "Minister of External Affairs Lund", then "the External Affairs Minister" */
const isSameOffice = (role: string, office: string): boolean =>
  role === office || (role.includes('Minister') && office.includes('Minister') && turned(role) === turned(office))
const turned = (role: string): string =>
  role
    .replace(/^Minister (?:of|for) (?:the )?(.+)$/, '$1 Minister')
    .replace(/^Foreign Affairs Minister$/, 'Foreign Minister')

/** "the NATO Secretary General" is the Secretary General of whom the document does not say it; of countries there are many. */
const isOfABody = (office: OfficeMention, who: Holder): boolean =>
  who.represents === null && /^(?:Secretary General|Director General|Managing Director)$/.test(office.role)

/** "at the invitation of President Lund, President Brel will visit": it is about the guest. */
export const INVITES = cued(/\binvitation of (?:the )?$/i)

export interface Seen {
  readonly invites: boolean
  readonly who: Holder
  /** The office that stands with the name there. */
  readonly as: string | null
  /** Where it stands. */
  readonly start: number
  readonly report: number
}

export function named(office: OfficeMention, holder: Holder): PersonMention {
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
    role: isShorter(office.role, holder.role) ? (holder.role ?? office.role) : office.role,
    represents: holder.represents ?? office.represents,
    former: false,
  }
}

/** "the leader" of whom it is told that he is President; "the Maltese minister", who is Foreign Minister */
const isShorter = (office: string, known: string | null): boolean =>
  /^(?:Leader|Chief|Premier|Top Diplomat|Head of (?:State|Government))$/.test(office) ||
  (known !== null &&
    !/^(?:vice|deputy|former)\b/i.test(known) &&
    (known.endsWith(` ${office}`) || known.startsWith(`${office} of `) || known.startsWith(`${office} for `)))
