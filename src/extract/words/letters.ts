/** What a code unit of plain English is: for loops over a text, where a pattern would be fetched for a single letter. */
export const isCapital = (code: number): boolean => code >= 65 && code <= 90
export const isSmall = (code: number): boolean => code >= 97 && code <= 122
export const isPlainLetter = (code: number): boolean => isCapital(code) || isSmall(code)
export const isDigit = (code: number): boolean => code >= 48 && code <= 57
