import { FAMILY_FIRST } from '../words/family-first.ts'
import { IS } from '../words/lexicon.ts'
import { nth } from '../words/nth.ts'
import { FORM } from '../words/spelling.ts'
import { wordList, writtenList } from '../words/word-list.ts'
import type { Word } from '../words/words.ts'
import { type Frame, means } from './frame.ts'

const SUFFIXES = wordList('jr sr ii iii iv mp mep td mla msp qc kc obe mbe cbe kbe phd md')
/** Behind a comma. */
const OWN_SUFFIXES = wordList('jr sr iii ii phd')
/** Written in capitals behind a name, several of them at times: "Ana Brel AK MC". */
export const HONOURS_BEHIND = writtenList(
  'AK AM AO AC OAM CVO KCVO GCVO LVO MVO GCMG KCMG DCMG CMG GBE KBE DBE CBE OBE MBE MC DSC CSC DSM PSM APM QPM MNZM CNZM ONZM DCNZM GNZM QSO QSM MNI GCON CON GCFR MFR OFR CFR OON FRS PVSM AVSM EGH CBS MGH EBS',
)
const QUOTES = writtenList('" “ ” ‘ ’')
/** "von", "al" */
const isParticle = (word: Word | undefined): boolean => word !== undefined && (word.spelling.form & FORM.particle) !== 0
/** "the John F. Kennedy Airport": what is named after somebody is nobody. */
const NAMED_AFTER = writtenList(
  'Hall Bridge Airport Institute Foundation Prize Award Center Centre Street Avenue Square Stadium University School Hospital Museum Library Park Building Room Memorial Act Doctrine Lecture Fellowship Forum',
)

/** A person's name in a passage: the words from `from` up to, not including, `to`. */
export interface Name {
  readonly from: number
  readonly to: number
}

const SURNAMES = wordList('hill hall west north day church black green read house camp young long best sen')

/** Can the word at `i` be part of a name? "Angela", "al-Sistani", "O’Brien"; not "Germany", "Minister", "The". */
export function isNameWord(frame: Frame, i: number): boolean {
  const word = frame.words[i]
  if (!word) return false
  if (word.spelling.form & FORM.article) return true
  if (!word.capital || word.spelling.form & FORM.elect) return false
  if (word.spelling.form & FORM.loud && !isShouted(frame, i)) return isLoudSurname(frame, i)
  if (means(frame, i, IS.given) || !means(frame, i, NO_NAME) || isGivenTitle(frame, i)) return true
  if (isMiddleSheikh(frame, i) || isOfName(frame, i) || isMiddleName(frame, i)) return true
  return isSurnameBehindOffice(frame, i)
}

/** "President Hill", "Mr West", "Minister Sen": behind an office a surname, elsewhere a thing or an honorific. */
export const isSurnameBehindOffice = (frame: Frame, i: number): boolean =>
  SURNAMES.has(frame.words[i]) &&
  !frame.words[i + 1]?.capital &&
  means(frame, i - 1, IS.office | IS.honorific) &&
  nth(frame.words, i - 1)?.capital === true
/** "Kim Jong Un": behind two words of a name, and not in capitals as the body is; "Ko In Ho": between two. */
function isOfName(frame: Frame, i: number): boolean {
  const { words } = frame
  if (words[i]?.text === 'Un') return words[i - 1]?.capital === true && FAMILY_FIRST.has(nth(words, i - 2)?.key ?? '')
  return (
    words[i]?.text === 'In' &&
    FAMILY_FIRST.has(nth(words, i - 1)?.key ?? '') &&
    words[i + 1]?.capital === true &&
    !means(frame, i + 1, NO_NAME | IS.event) &&
    !words[i + 2]?.capital
  )
}
/** "Ambassador Paul Hill Lund": a word that is no name elsewhere, behind a title and a given name, and in front of a surname. */
const isMiddleName = (frame: Frame, i: number): boolean =>
  SURNAMES_TOO.has(frame.words[i]) &&
  means(frame, i - 1, IS.given) &&
  means(frame, i - 2, IS.office | IS.honorific) &&
  !frame.words[i - 1]?.possessive &&
  frame.words[i + 1]?.capital === true &&
  !means(frame, i + 1, ~IS.given)
const SURNAMES_TOO = writtenList(
  'Bay Black Camp Castle Church Day Getty Good Green Hall Hill House Key Lake North Street West',
)
const TITLES = writtenList('Sultan Prince King Emir Amir')
/** "Hassan Sheikh Mohamud": between two names no honorific. */
const isMiddleSheikh = (frame: Frame, i: number): boolean =>
  frame.words[i]?.text === 'Sheikh' && means(frame, i - 1, IS.given) && frame.words[i + 1]?.capital === true

/** "Dr. Sultan bin Ahmad", "bin Ahmad Sultan Al Noor": a name, where "Sultan Haitham bin Tariq" is an office. */
export const isGivenTitle = ({ words }: Frame, i: number): boolean =>
  TITLES.has(words[i]) &&
  (/^(?:bin|bint|ibn)$/i.test(words[i + 1]?.text ?? '') ||
    (/^(?:bin|bint|ibn)$/i.test(nth(words, i - 2)?.text ?? '') && /^Al$/i.test(words[i + 1]?.text ?? '')))
const NO_NAME = IS.never | IS.honorific | IS.office | IS.former | IS.country | IS.adjective | IS.body

/** Can a name begin with the word, or with an honorific? Most words of a text are written small, and no particles. */
export const mayBegin = ({ capital, spelling, text }: Word): boolean =>
  capital || (spelling.form & (FORM.article | FORM.particle)) !== 0 || text === 'ap'

/** "HAYASHI Yoshimasa", "Emmanuel MACRON": a family name in capitals beside a given name. */
function isLoudSurname(frame: Frame, i: number): boolean {
  if (means(frame, i, ~(IS.given | IS.never))) return false
  const beside = (k: number): boolean => {
    const word = nth(frame.words, k)
    return (
      word?.kind === 'word' &&
      word.capital &&
      /\p{Ll}{2}/u.test(word.text) &&
      !means(frame, k, IS.never | IS.country | IS.adjective | IS.body | IS.office | IS.event)
    )
  }
  // "Lt Gen Ahmed Fathi IBRAHIM KHALIFA"
  const isLong = (word: Word | undefined): boolean =>
    word !== undefined && (word.spelling.form & FORM.loud) !== 0 && word.text.length > 3
  const third =
    isLong(frame.words[i]) &&
    ((means(frame, i - 2, IS.given) && beside(i - 1)) ||
      (isLong(nth(frame.words, i - 1)) && means(frame, i - 3, IS.given) && beside(i - 2)))
  return beside(i + 1) || (beside(i - 1) && means(frame, i - 1, IS.given)) || third || isLoudName(frame, i)
}

const LOUD = /^\p{Lu}{2,}(?:[-’']\p{Lu}{2,})*$/u
/** "President ANA BREL", "Malta’s JAN VIK", "MIA HOLM of Iceland": a paper that writes all its names in capitals. */
function isLoudName(frame: Frame, i: number): boolean {
  const { words } = frame
  const isPart = (k: number): boolean =>
    LOUD.test(nth(words, k)?.text ?? '') && !means(frame, k, ~(IS.given | IS.never))
  let [from, to] = [i, i + 1]
  while (isPart(from - 1)) from--
  while (isPart(to)) to++
  if (to - from < 2 || to - from > 4 || words.slice(from, to).every(({ text }) => text.length < 4)) return false
  if (words.slice(from, to).some(({ text }) => text.length < 3)) return false
  return (
    means(frame, from - 1, IS.office | IS.honorific) ||
    nth(words, from - 1)?.possessive === true ||
    (words[to]?.key === 'of' && means(frame, to + 1, IS.country)) ||
    means(frame, from, IS.given)
  )
}

/** A line in capitals, or "ANA BREL, PRIME MINISTER OF MALTA: Good afternoon": whose words follow. */
function isShouted({ passage, words }: Frame, i: number): boolean {
  if (!/\p{Ll}/u.test(passage.text)) return true
  if (!passage.text.includes(': ')) return false
  const label =
    /^(?=[^:]*\b(?:MINISTER|PRESIDENT|PREMIER|CHANCELLOR|SECRETARY|GOVERNOR|COMMISSIONER)\b)[^\p{Ll}:]{6,90}(?=: )/u.exec(
      passage.text,
    )
  return label !== null && (words[i]?.end ?? 0) - passage.start <= label[0].length
}

/** "Ursula von der Leyen", "Lloyd J. Austin III", "James “Sandy” Winnefeld", "Ali al-Sistani"; null when none begins at `i`. */
export function nameAt(frame: Frame, i: number): Name | null {
  const { words } = frame
  // "El Salvador", "Costa Rica": a particle or a given name may begin a country
  const country = IS.country | IS.body
  if (means(frame, i, country) && frame.matches[i]?.some(({ is, length }) => length > 1 && is & country)) return null
  // "H.E. Donald Trump": no initials
  if (means(frame, i, IS.honorific) && /^H\.?[EH]?\.?$/.test(words[i]?.text ?? '')) return null
  let to = i
  let named = 0
  while (to < words.length && to - i < 7) {
    const word = words[to]
    if (!word || (to > i && words[to - 1]?.possessive)) break
    if (isNameWord(frame, to)) named++
    else if (word.spelling.form & FORM.initials) named += 0
    // "Jose Ma. Trinidad-Cruz": a given name cut short
    else if (to > i && word.text === '.' && words[to - 1]?.text === 'Ma' && isNameWord(frame, to + 1)) named += 0
    else if ((isParticle(word) || word.text === 'ap') && leadsOn(frame, to)) named += 0
    else if (
      to > i &&
      word.kind === 'mark' &&
      QUOTES.has(word) &&
      words[to + 1]?.capital &&
      QUOTES.has(words[to + 2])
    ) {
      to += 3
      continue
    } else if (to > i && named > 0 && isTrailingSurname(frame, i, to)) named++
    else break
    to++
  }
  // a particle or an opening quotation mark at the end belongs to what follows
  while (to > i && isParticle(words[to - 1]) && !words[to - 1]?.capital) to--
  if (named === 0 || isNamedAfter(frame, to)) return null
  return { from: i, to: withSuffix(frame, to) }
}

/** "Hall", "International Conference Centre": the house that has the name. */
function isNamedAfter({ words }: Frame, to: number): boolean {
  if (words[to - 1]?.possessive) return false
  if (NAMED_AFTER.has(words[to])) return true
  if (!HOUSE_OF.has(words[to])) return false
  let end = to
  while (words[end]?.capital && end - to < 4) end++
  return NAMED_AFTER.has(words[end - 1])
}
const HOUSE_OF = writtenList('International National Conference Convention Memorial Cultural Exhibition Sports Medical')

/** A particle leads on when a name word follows, perhaps after another particle: "van der Bellen". */
function leadsOn(frame: Frame, i: number): boolean {
  const next = frame.words[i + 1]
  if (!next || frame.words[i]?.possessive) return false
  return isNameWord(frame, i + 1) || (isParticle(next) && isNameWord(frame, i + 2))
}

/** "Scott Morrison King"? No; but "Robert Gates", "Mike Pence", "Jack Straw": a surname may be a word of the vocabulary behind a given name. */
function isTrailingSurname(frame: Frame, from: number, i: number): boolean {
  const word = frame.words[i]
  if (!word?.capital || !means(frame, from, IS.given) || means(frame, i, IS.event)) return false
  // "James “Sandy” Hall", "J. D. Hall": what stands between is no surname yet
  if (i !== from + 1 && !/^(?:["“”]|\p{Lu}\.)$/u.test(frame.words[i - 1]?.text ?? '')) return false
  if (means(frame, i, IS.office | IS.honorific | IS.adjective | IS.country | IS.body)) {
    const next = frame.words[i + 1]
    // "Stephen King," but not "King Abdullah" behind a given name
    return !next?.capital && !means(frame, i, IS.adjective | IS.body)
  }
  return (
    means(frame, i, IS.never) && !frame.words[i + 1]?.capital && !MONTHS_AND_DAYS.test(word.text) && !TROOPS.has(word)
  )
}
/** "the Marine Corps": nobody's surname, though a given name stands before it */
const TROOPS = wordList('corps brigade regiment battalion squadron guard guards forces command infantry')
const MONTHS_AND_DAYS =
  /^(?:January|February|March|April|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Today|Yesterday)$/

/** "Biden, Jr.", "Austin III" */
function withSuffix(frame: Frame, to: number): number {
  const { words } = frame
  const [next, afterNext] = [words[to], words[to + 1]]
  if (words[to - 1]?.possessive) return to
  if (next && HONOURS_BEHIND.has(next)) return withSuffix(frame, to + 1)
  if (next?.capital && SUFFIXES.has(next)) return to + 1
  if (afterNext?.capital && OWN_SUFFIXES.has(afterNext) && next?.text === ',') return to + 2
  return to
}
