/**
 * What Slack takes, as data. Lengths are in UTF-16 code units, as Slack counts them. Sources: the Block Kit reference
 * (docs.slack.dev/reference/block-kit) unless said otherwise.
 */
export const LIMITS = {
  message: {
    blocks: 50,
    /** Undocumented: messages near 13,200 characters in all their blocks were refused with `msg_blocks_too_long`. */
    characters: 12_000,
    /** `text`, shown in notifications and read aloud: Slack truncates above 40,000; a notification shows far less. */
    fallback: 600,
  },
  modal: { blocks: 100, characters: 12_000, title: 24, privateMetadata: 3000 },
  home: { blocks: 100, characters: 12_000 },
  header: 150,
  /** Documented for sections; kept for every single run of text. */
  text: 3000,
  /** One `context` element; not documented apart, so as a section's field. */
  note: 2000,
  actions: 25,
  button: { label: 75, value: 2000 },
  select: { options: 100, label: 75, value: 150, placeholder: 150 },
  input: 3000,
  imageAlternative: 2000,
  address: 3000,
  /** Ours: a sentence longer than that is cut, and shows that it was. */
  quote: 700,
} as const

/** What one surface can hold. */
export interface Room {
  readonly blocks: number
  readonly characters: number
}

/**
 * `chat.postMessage` takes about one message a second in a channel; the cap of a workspace is not published ("several
 * hundred a minute"). Reading the history is tier 3, at least 50 a minute, for internal apps.
 */
export const PER_SECOND = { workspace: 5, looks: 0.8 } as const
