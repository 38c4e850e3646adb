/**
 * Text for Slack. Words from documents and questions go into `plain_text` and `rich_text`, which Slack shows as they are;
 * only the fallback of a message is parsed, and there the three characters that start anything are escaped.
 */

// Control characters break JSON viewers and lines; the bidirectional overrides can make a line read as another one.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g

/** Without characters that cannot be seen, and well-formed. */
export function clean(text: string): string {
  return text.toWellFormed().replace(UNSEEN, '')
}

/** At most `most` code units, cut at the end of a word where one is near, never inside a character, with an ellipsis. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text
  let end = most - 1
  // Half of a surrogate pair is no character.
  if (/[\ud800-\udbff]/.test(text[end - 1] ?? '')) end -= 1
  const head = text.slice(0, end)
  const space = head.lastIndexOf(' ')
  return `${(space > most * 0.6 ? head.slice(0, space) : head).trimEnd()}…`
}

/** For `text` of a message, the one place that is parsed: `&`, `<` and `>` start everything that pings or links. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/**
 * The words of a message as its writer typed them. Slack rewrites what looks like an address, a channel or a person:
 * `<@U123>`, `<#C123|general>`, `<http://biden.in|biden.in>`, `<!here>`; and it escapes `&`, `<` and `>`.
 * Mentions of people carry no name, so they go.
 */
export function typedWords(text: string): string {
  return text
    .replace(/<([@#!]?)([^<>|]*)(?:\|([^<>]*))?>/g, (_all, sign: string, target: string, label?: string) => {
      if (sign === '@') return label ? ` ${label} ` : ' '
      if (sign === '#') return label ?? ''
      if (sign === '!') return ' '
      return label ?? target
    })
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim()
}

/** An http(s) address that Slack will take, or null. */
export function address(link: string | null | undefined, most: number): string | null {
  if (!link || link.length > most || !URL.canParse(link)) return null
  const { protocol, href } = new URL(link)
  return (protocol === 'https:' || protocol === 'http:') && href.length <= most ? href : null
}
