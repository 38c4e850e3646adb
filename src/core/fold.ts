// Letters that Unicode does not take apart into a plain one and a mark.
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
}

/** The text without case and diacritics, to compare names and words: "Wałęsa" and "WALESA" are both "walesa". */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (/^[ -~]*$/.test(lower)) return lower
  return lower
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[øłđðħıßæœþ]/g, (letter) => LETTERS[letter] ?? letter)
}
