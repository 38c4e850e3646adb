/** What Discord accepts, in UTF-16 code units or entries, from https://discord.com/developers/docs. Over a limit it answers 400. */
export const LIMITS = {
  /** Components v2: all that is nested counts, and the text of all text displays together. */
  components: 40,
  text: 4000,
  /** Ours: longer ones fill a phone in large letters. */
  heading: 150,
  belowHeading: 1200,
  buttonsInRow: 5,
  buttonLabel: 80,
  customId: 100,
  /** A picture's description. */
  alternative: 1024,
  nonce: 25,
  choices: 25,
  choice: 100,
  /** `typed` is ours: a line is enough. */
  modal: { title: 45, fields: 5, label: 45, placeholder: 100, typed: 200, note: 300 },
  command: { description: 100, options: 25, characters: 8000 },
} as const
