import type { Citation } from '../../../src/core/citation.ts'
import type { Event } from '../../../src/core/event.ts'
import type { Context } from '../../context.ts'
import { isWithin, sentencesAround } from './document-sentences.ts'

/**
 * Countries of which a sentence says that they took part, whoever came for them: "The participating countries were Malta and
 * Cyprus", "Delegations from Peru and Chile attended", "Bolivia took part as an observer".
 */
export interface CountryThere {
  readonly country: string
  readonly citation: Citation
}

const CAME =
  '(?:(?:also|both|all) )?(?:took part|participated|attended|joined|(?:was|were) (?:also )?(?:present|represented)|sent (?:an? |their |its )?(?:delegat(?:ion|e)s?|representatives?|observers?|ministers?))\\b'
const SAYS: readonly RegExp[] = [
  /\b(?:participating|participant|attending|represented) (?:countries|states|nations) (?:were|are|included|include|comprised)(?: those of)?:? (?<list>[^.;]+)/iu,
  new RegExp(`^(?<list>[^.;:]{3,200}?) ${CAME}`, 'u'),
  new RegExp(
    `\\b(?:delegat(?:ion|e)s?|representatives|ministers|leaders|ambassadors|envoys|officials) (?:of|from) (?<list>[^.;:]{3,200}?) ${CAME}`,
    'iu',
  ),
]

/** Of a few events that are meant; of each country once. */
export function countriesThere(events: readonly Event[], context: Context): readonly CountryThere[] {
  if (events.length > FEW) return []
  const there = sentencesAround(events, context).flatMap((citation) => {
    const said = listed(citation.quote, context)
    return said.length > 0 && events.some((event) => event.status === 'held' && isWithin(citation, event, context))
      ? said.map((country) => ({ country, citation }))
      : []
  })
  return [...new Map(there.map((one) => [one.country, one])).values()]
}
const FEW = 3

/** Names of countries and nothing else. */
function listed(quote: string, { isCountry }: Context): readonly string[] {
  for (const pattern of SAYS) {
    const list = pattern.exec(quote)?.groups?.list
    if (list === undefined) continue
    const names = list.split(/,\s*(?:and\s+)?|\s+and\s+/u).map((name) => name.replace(/^(?:the|The)\s+/u, '').trim())
    if (names.every(isCountry)) return names
  }
  return []
}
