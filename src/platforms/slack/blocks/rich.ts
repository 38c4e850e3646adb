import type { types } from '@slack/bolt'
import type { Citation } from '../../../core/citation.ts'
import type { Quoted, Span } from '../../../core/message.ts'
import { sayPartialDay } from '../../../wording/dates.ts'
import { sentenceSpans } from '../../../wording/marks.ts'
import { isNamedBy, runs } from '../../runs.ts'
import { LIMITS } from '../limits.ts'
import { address, clean, cut } from './text.ts'

/** Spans and citations as `rich_text`, whose words Slack shows as they are: no mention, link or markup comes out of them. */
export type Leaf = types.RichTextText | types.RichTextLink | types.RichTextChannelMention
export type Part = types.RichTextBlock['elements'][number]

interface Style {
  readonly bold?: true
  readonly italic?: true
}

/** What a span's style looks like; `marked` are the words that were searched for. */
const STYLES: Readonly<Record<NonNullable<Span['style']>, Style>> = {
  strong: { bold: true },
  marked: { bold: true },
  emphasis: { italic: true },
}

export function leaf(text: string, style: Style = {}, link?: string): readonly Leaf[] {
  const words = cut(clean(text), LIMITS.text)
  if (words === '') return []
  const styled = Object.keys(style).length > 0 ? { style } : {}
  const url = address(link, LIMITS.address)
  return [url ? { type: 'link', url, text: words, ...styled } : { type: 'text', text: words, ...styled }]
}

export function leaves(spans: readonly Span[], over: Style = {}): readonly Leaf[] {
  return spans.flatMap((span) =>
    isChannel(span.channel)
      ? [{ type: 'channel', channel_id: span.channel } as const]
      : leaf(span.text, { ...over, ...(span.style && STYLES[span.style]) }, span.link),
  )
}

/** A channel whose name Slack puts in; what is no identifier is shown as it is. */
export const isChannel = (id: string | undefined): id is string => id !== undefined && /^[CGD][A-Z0-9]{2,}$/.test(id)

/** Is there anything to read in it? */
export const says = (part: Leaf): boolean => part.type === 'channel' || Boolean(part.text?.trim())

/** A section, or nothing when there is nothing to read: Slack refuses empty ones. */
export function section(content: readonly Leaf[]): readonly Part[] {
  return content.some(says) ? [{ type: 'rich_text_section', elements: [...content] }] : []
}

/**
 * The sentences as quotes, under those of one document where they stand: its title with its address, publisher, date; unless
 * the `title` above them is that of the document.
 */
export function quotes(citations: readonly Quoted[], title: readonly Span[] = []): readonly Part[] {
  const each = new Map(citations.map((one) => [`${one.document}:${one.start}:${one.end}`, one] as const))
  return runs([...each.values()]).flatMap((run) =>
    run.flatMap((citation, at): readonly Part[] => {
      const isSourced = at === run.length - 1 && !isNamedBy(title, citation)
      const elements = [...sentence(citation), ...(isSourced ? source(run[0] ?? citation) : [])]
      return elements.length > 0 ? [{ type: 'rich_text_quote', elements }] : []
    }),
  )
}

const source = (citation: Quoted): readonly Leaf[] => [
  ...leaf('\n— '),
  ...leaf(cut(citation.title ?? citation.document, 150), {}, citation.url ?? undefined),
  ...leaf(where(citation)),
  ...(citation.notedByEditor ? leaf(' (noted by the editor)', { italic: true }) : []),
]

function sentence(citation: Quoted): readonly Leaf[] {
  const spans = sentenceSpans(citation, LIMITS.quote)
  return spans.flatMap(({ text, style }, at) => {
    const words = text.replace(/\s+/g, ' ')
    const whole = `${at === 0 ? '“' : ''}${words}${at === spans.length - 1 ? '”' : ''}`
    return leaf(whole, style && STYLES[style])
  })
}

function where(citation: Citation): string {
  const facts = [
    citation.publisher && cut(citation.publisher, 80),
    citation.published && sayPartialDay(citation.published),
  ]
  return facts
    .filter((fact) => fact)
    .map((fact) => `, ${fact}`)
    .join('')
}
