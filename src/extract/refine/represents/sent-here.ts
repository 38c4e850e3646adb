import { inLines } from '../../../core/in-lines.ts'
import type { CountryMention, PersonMention } from '../../../core/mention.ts'
import type { Passage } from '../../../core/passage.ts'
import { ofOffice } from '../../words/kept-pattern.ts'
import { beginsWithCountry, gapBetween } from './context.ts'
import { HEAD } from './words.ts'

/** Does a passage say that somebody was sent here, or came: for no home country? */
export const isFromElsewhere = (
  person: PersonMention,
  next: PersonMention | undefined,
  passage: Passage,
  countries: readonly CountryMention[],
  { home, isByDateline }: { readonly home: string | null; readonly isByDateline: boolean },
): boolean =>
  isSentHere(person, passage, countries, home) ||
  (isByDateline && (arrivesHere(person, passage) || isBesideAnotherHead(person, next, passage)))

/** "HELSINKI – President Brel and Russian President Vik met": nobody says that she is of the country where they met. */
const isBesideAnotherHead = (person: PersonMention, next: PersonMention | undefined, passage: Passage): boolean =>
  next !== undefined &&
  beginsWithCountry(next) &&
  HEAD.test(next.role ?? '') &&
  HEAD.test(person.role ?? '') &&
  gapBetween(passage, person, next) === ' and '

/** "High Commissioner Vik is the fourth accredited to Malta", "presented his credentials to President Brel": not in a town abroad */
const isSentHere = (
  { end, role }: PersonMention,
  { text, start }: Passage,
  countries: readonly CountryMention[],
  home: string | null,
): boolean =>
  role !== null &&
  ENVOY.test(role) &&
  SENT_HERE.test(text.slice(end - start)) &&
  !countries.some(({ by, country }) => by === 'city' && country !== home)
/** "Premier Brel arrived here on Monday": from another country than the report. */
const arrivesHere = ({ end }: PersonMention, { text, start }: Passage): boolean =>
  ARRIVES_HERE.test(text.slice(end - start, end - start + 40))
const ARRIVES_HERE = /^,? (?:(?:has|is|will|was) )?(?:arrived?|arrives|arriving|landed|lands|flew in|due) here\b/

const ENVOY = ofOffice(/\b(?:Ambassador|High Commissioner|Chargé|Nuncio)/)
const SENT_HERE = inLines()`
    ^[^.;]{0,80}\b(?:
      accredited to
      |present(?:s|ed) (?:(?:his|her) )?(?:credentials|[Ll]etters? of [Cc]redence) to (?:the )?
        (?:[Hh](?:is|er) Excellency,? )?(?:President|King|Queen|Governor|Emir)\b
    )
  `
