import { sayList } from '../../wording/events.ts'
import { datesIn } from '../dates/index.ts'
import { mendMonths } from '../dates/months.ts'
import type { Knowledge } from '../reading/read-subject.ts'
import { wordsOf } from '../words.ts'
import { inEnglish, isGerman } from './german.ts'

/**
 * Words that ask in languages other than English, and are no words or names of it: without "was" and "die", and without what stands
 * in names ("von der", "el", "de").
 */
const FOREIGN = new Set(
  `wer wen wem wann wo warum wieso weshalb wie wieviele welche welcher welches nahm nahmen teil dabei teilgenommen anwesend geschah
  geschehen passierte passiert ist sind waren wurde hat haben ich bitte und mit im beim zum
  qui quand quoi quel quelle quels quelles est sont etait etaient a participe assiste rencontre avec sur dans pourquoi comment combien passe
  quien quienes cuando donde que cual cuales fue fueron asistio asistieron participo participaron paso reunio con sobre
  chi quando dove cosa quale quali era erano partecipato incontrato successo perche come
  quem onde foi participou aconteceu
  kto kiedy gdzie co byl byla byli uczestniczyl stalo spotkal
  wat waar wanneer waarom welke heeft hebben gebeurde deelgenomen aanwezig
  vem vad hvem hva hvad hvor hvornar deltog skjedde hande`.split(/\s+/),
)
/** In all of these languages, and in English. */
const SHARED = new Set(['a', 'co', 'con', 'era', 'passe', 'sur', 'come', 'wat', 'teil'])
const ENGLISH =
  /^(?:who|whom|whos|what|whats|when|where|which|how|did|does|is|are|were|will|the|of|attended|happened|met)$/

/** What can be said of a question in another language: what of it is understood. Null for an English one. */
export function inOtherWords(
  text: string,
  { names, today }: Pick<Knowledge, 'names' | 'today'>,
): { readonly says: string; readonly suggestions: readonly string[] } | null {
  const words = wordsOf(text)
  const german = isGerman(text)
  if (!german && words.some(({ folded }) => ENGLISH.test(folded))) return null
  const foreign = words.filter(({ folded }) => FOREIGN.has(folded))
  if (!german && (foreign.length < 2 || foreign.every(({ folded }) => SHARED.has(folded)))) return null
  const people = names.within(words).flatMap((found) => (found.names.length === 1 && !found.loose ? found.names : []))
  const days = datesIn(mendMonths(text), today).flatMap((date) => (date.is === 'period' ? [date.period.label] : []))
  const known = [...people, ...days]
  const english = german ? inEnglish(text, people) : null
  return {
    says: german ? inGerman(english, known) : `Questions are read in English: ${understoodOf(known)}. Ask like this.`,
    suggestions: [
      ...(english === null ? [] : [english]),
      ...days.flatMap((day) => [`who attended ${day}`, `what happened ${day}`]),
      ...people.flatMap((name) => [`who is ${name}`, `who met ${name}`]),
    ],
  }
}

const understoodOf = (known: readonly string[]): string =>
  known.length > 0 ? `of this one I understand ${sayList(known)}, and no more` : 'this one I cannot read'

/** Who asks in German is told in German that English is read, and what the question would be in it. */
function inGerman(english: string | null, known: readonly string[]): string {
  if (english !== null) return `Fragen werden hier auf Englisch gelesen. Diese wäre: “${english}”.`
  const understood =
    known.length > 0 ? `von dieser verstehe ich ${known.join(' und ')}, mehr nicht` : 'diese verstehe ich nicht'
  return `Fragen werden hier auf Englisch gelesen: ${understood}. So lässt es sich fragen.`
}
