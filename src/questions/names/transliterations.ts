/**
 * Names from other alphabets and other letters as other languages write them: "Selenskyj", "Lawrow", "Poutine", "Mueller".
 * These are spellings of the same name, not slips, so they answer like an alias. Each rule asks for the marks of its
 * language: "Sorkin" is never taken for "Zorkin", but "Sorkow" may be written for "Zorkov".
 */

/**
 * The ways in which a name that was carried over from another alphabet is compared: `zelenskyy`, `zelensky` and `zelenskiy` have
 * one in common, so have `muhammad` and `mohamed`, `el sisi` and `al sisi`. Only what bears the marks of such a name changes its
 * ending: Levi is nobody's spelling of Levy, nor Draghy one of Draghi.
 */
export function respellings(key: string): readonly string[] {
  const plain = CARRIED.reduce((name, [pattern, by]) => name.replace(pattern, by), key)
  return SLAVIC.test(plain) ? ['i', 'y'].map((end) => plain.replace(ENDING, end)) : [plain]
}

/** `zelenskyy`, `zaluzhnyi`, `medvedskij`: nobody writes so what is not of another alphabet. */
const SLAVIC = /(?:[iy]y|yi|[iy]j|sk[iy]|[klnrsv]ii)\b/
const ENDING = /(?:[iy][ijy]|(?<=sk)[iy]|(?<=[klnrsv])ii)\b/g

const CARRIED: readonly (readonly [RegExp, string])[] = [
  [/\b(?:el|ul)(?= )/g, 'al'],
  [/\bm[ou]h[ae]mm?[ae]d\b/g, 'mohamed'],
  [/\bahm[ae]d\b/g, 'ahmed'],
  [/\bh[uo]ss?[ae][iy]n\b/g, 'hussein'],
  [/\by(?:o|ou|u)ss?[eu]f\b/g, 'yusuf'],
  [/\babd(?:ul|el|al)\b/g, 'abdel'],
  [
    /\b(alekse|alexe|anatol|andre|andr|arkad|dmitr|dmytr|gennad|grigor|nikola|oleks|serge|serh|valer|vasil|vital|yevgen|evgen|yur)(?:i[iy]|yi|[iy])\b/g,
    '$1i',
  ],
]

/** The name in one word, as it is typed on a phone; an article in both of its spellings. */
export const runTogether = (name: string): readonly string[] => {
  if (!name.includes(' ')) return []
  const articles = /^(?:al|el) /.test(name) ? [name.replace(/^.l/, 'al'), name.replace(/^.l/, 'el')] : [name]
  return articles.map((one) => one.replaceAll(' ', ''))
}

/** The other ways to write a name of the documents, as folded words are compared: `Søren Ødegård` → `soeren oedegaard`. */
export function writtenOut(name: string): readonly string[] {
  const lower = name.normalize('NFC').toLowerCase()
  const long = (text: string) => text.replace(/[äæ]/g, 'ae').replace(/[öøœ]/g, 'oe').replace(/ü/g, 'ue')
  const ring = (text: string) => text.replace(/å/g, 'aa')
  return [...new Set([long(ring(lower)), long(lower), ring(lower)])].filter((text) => text !== lower)
}

/** What a typed name may be written as in the documents; none when nothing about it is of another language. */
export function carriedOver(key: string): readonly string[] {
  const words = key.split(' ')
  if (words.length > LONGEST) return []
  // "Wolodymyr" beside "Selenskyj" has no marks of its own.
  if (words.some((word) => GERMAN.test(word)))
    return spread(words.map((word) => (GERMAN.test(word) ? fromGerman(word) : [word, word.replace(/w/g, 'v')])))
  if (words.some((word) => FRENCH.test(word))) return spread(words.map(fromFrench))
  return []
}

/** Words of a name that is looked at. */
const LONGEST = 3

/** `Selenskyj`, `Lawrow`, `Medwedew`, `Timoschenko`: and also Polish and Scandinavian ways that are the same. */
const GERMAN = /(?:[yi]j|[oe]w|[oe]wa)$|t?sch/
/** `Poutine`, `Loukachenko`, `Gorbatchev`; not `Martine`, `Roussel`. */
const FRENCH = /ou.*(?:ine|ov|ev|enko|ski|gou)$|tch.*(?:ov|ev|enko|ouk|ine)$/

function fromGerman(word: string): readonly string[] {
  const plain = word
    .replace(/schtsch/g, 'shq')
    .replace(/tsch/g, 'q')
    .replace(/(?<!s)ch/g, 'kh')
    .replace(/z/g, 'ts')
    .replace(/w/g, 'v')
    .replace(/j(?=[eo])/g, '')
    .replace(/j(?=[au])/g, 'y')
  // Of one German letter the documents may have either: "Saluschnyj" is Zaluzhnyi, "Gorbatschow" Gorbachev.
  return variants(
    [plain, word.replace(/w/g, 'v'), word],
    [
      [/sch/g, ['sh', 'zh']],
      [/s(?=[aeiou])/, ['s', 'z']],
      [/(?<=[q]|sh|zh)o(?=va?$)/, ['o', 'e']],
    ],
  ).map((one) => one.replace(/q/g, 'ch'))
}

const fromFrench = (word: string): readonly string[] => [
  word.replace(/tch/g, 'q').replace(/ch/g, 'sh').replace(/q/g, 'ch').replace(/ou/g, 'u').replace(/ine$/, 'in'),
]

const variants = (words: readonly string[], choices: readonly (readonly [RegExp, readonly string[]])[]) =>
  choices.reduce<readonly string[]>(
    (all, [pattern, by]) => [...new Set(all.flatMap((word) => by.map((letters) => word.replace(pattern, letters))))],
    words,
  )

/** Every combination of the words' spellings, of which there are a few. */
const spread = (words: readonly (readonly string[])[]): readonly string[] =>
  words.reduce<readonly string[]>(
    (all, spellings) => all.flatMap((before) => spellings.map((word) => (before === '' ? word : `${before} ${word}`))),
    [''],
  )
