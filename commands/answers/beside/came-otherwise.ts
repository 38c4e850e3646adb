import type { Citation } from '../../../src/core/citation.ts'
import { fold } from '../../../src/core/fold.ts'
import { sentences } from '../../../src/wording/events.ts'
import type { Context } from '../../context.ts'
import { isOf, isSaidAbsent } from '../sentences/said-there.ts'
import type { Told } from './beside.ts'

/** Only announced; what the same or a later document tells may be that it came otherwise: "Calder had flu and stayed at home." */
export function cameOtherwise({ names, events }: Told, { chronicle }: Context): readonly Citation[] {
  const own = new Set(events.flatMap(({ citations }) => citations.map(({ quote }) => quote)))
  const announced = events
    .flatMap(({ citations }) => citations.flatMap(({ published }) => published ?? []))
    .toSorted()
    .at(-1)
  if (announced === undefined) return []
  const told = names
    .slice(0, MOST_NAMES)
    .flatMap((name) =>
      chronicle
        .quotes(name.split(' ').at(-1) ?? name, { offset: 0, limit: READ })
        .items.filter(
          ({ quote, published }) =>
            published !== null &&
            published >= announced &&
            !own.has(quote) &&
            isOf(quote, name) &&
            (OTHERWISE.test(quote) || isSaidAbsent(quote, name)),
        ),
    )
  const beside =
    names.length === 0
      ? []
      : ofPlaceOrOffice({ names, events }, announced, { chronicle }).filter(({ quote }) => !own.has(quote))
  return sentences([...beside, ...told]).slice(0, SHOWN)
}

/** "The stop in Linz was dropped", "A meeting with the Polish prime minister did not take place": in a document that names one of them. */
function ofPlaceOrOffice(
  { names, events }: Pick<Told, 'names' | 'events'>,
  announced: string,
  { chronicle }: Pick<Context, 'chronicle'>,
): readonly Citation[] {
  const places = events.flatMap(({ place }) => place?.split(',')[0] ?? [])
  const offices = events.flatMap(({ participants }) =>
    participants.flatMap(({ role, represents }) =>
      role === null || represents === null ? [] : [{ role, represents }],
    ),
  )
  const searched = [
    ...places.flatMap((place) => NEVER_CAME.map((words) => `${place} ${words}`)),
    ...offices.flatMap(({ role }) => NEVER_CAME.map((words) => `${role} ${words}`)),
  ].slice(0, MOST_SEARCHED)
  const isMeant = (quote: string) =>
    places.some((place) => fold(quote).includes(fold(place))) ||
    offices.some(({ role, represents }) => {
      const body = RegExp.escape(fold(represents).slice(0, LIKE_A_DEMONYM))
      return new RegExp(
        `(?<!\\p{L})${body}\\p{L}*\\s+${RegExp.escape(fold(role))}|${RegExp.escape(fold(role))} of (?:the )?${body}`,
        'u',
      ).test(fold(quote))
    })
  return searched
    .flatMap((words) => chronicle.quotes(words, { offset: 0, limit: 5 }).items)
    .filter(
      ({ quote, published, document }) =>
        published !== null &&
        published >= announced &&
        isMeant(quote) &&
        OFF.test(quote) &&
        chronicle.sentencesOf(document).some((one) => names.some((name) => isOf(one.quote, name))),
    )
}
const NEVER_CAME = ['dropped', 'cancelled', 'did not take place', 'called off', 'postponed', 'scrapped']
const OFF =
  /\b(?:was|were|been|is) (?:\p{L}+ )?(?:dropped|cancell?ed|called off|scrapped|postponed|put off)\b|\bdid not (?:take place|happen)\b/iu
/** "Poland" and "Polish" begin alike. */
const LIKE_A_DEMONYM = 3
const MOST_SEARCHED = 24

const OTHERWISE =
  /\b(?:died|dies|dead(?! sea)|cancell?ed|call(?:ed|s) off|stayed|abandon(?:ed)?|dropped|postponed|put off|pushed back|moved (?:to|from)|instead|missed|skipped|fell ill|taken ill)\b/iu
const READ = 50
const MOST_NAMES = 3
const SHOWN = 2
