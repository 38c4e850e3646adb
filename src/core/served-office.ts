/** "Head of the Office of the President", "adviser to the Prime Minister": without the office that theirs is in the service of. */
export const withoutServed = (role: string): string => role.replace(SERVED, '')
const SERVED =
  /\b(?:of|to|for) (?:the |his |her |an? )?(?:vice |deputy |first )?(?:president|premier|prime minister|minister|chancellor|king|queen|emir|sultan|pope|governor|mayor|speaker)\b.*$/iu
