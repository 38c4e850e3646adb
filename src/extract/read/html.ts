import { createRequire } from 'node:module'
import type { PartialDay } from '../../core/document.ts'
import { removeBeside } from './beside.ts'

/** What a saved page says about itself, and its article as text. */
export interface Article {
  readonly title: string | null
  readonly publisher: string | null
  readonly url: string | null
  readonly published: PartialDay | null
  /** Paragraphs divided by empty lines. */
  readonly text: string
}

// the two need 130 ms to load: only for a corpus that holds a saved page
const require = createRequire(import.meta.url)
const load = (): {
  parseHTML: typeof import('linkedom').parseHTML
  Readability: typeof import('@mozilla/readability').Readability
} => ({
  parseHTML: require('linkedom').parseHTML,
  Readability: require('@mozilla/readability').Readability,
})

/** Takes the article out of a saved page; null when there is none. */
export function articleOf(html: string): Article | null {
  const { parseHTML } = load()
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`)
  // a page that breaks off within its first tag has no element at all
  if (!document.documentElement) return null
  removeBeside(document)
  const meta = (...names: string[]) => {
    for (const name of names) {
      const value = document.querySelector(`meta[property="${name}"],meta[name="${name}"],meta[itemprop="${name}"]`)
      const content = value?.getAttribute('content')?.trim()
      if (content) return content
    }
    return null
  }
  const address = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url')
  const publisher = meta('og:site_name', 'application-name', 'publisher')
  const stamped =
    meta(
      'article:published_time',
      'datePublished',
      'date',
      'dc.date',
      'DC.date.issued',
      'dcterms.created',
      'pubdate',
    ) ??
    document.querySelector('time[datetime]')?.getAttribute('datetime') ??
    null
  const heading = document.querySelector('h1')?.textContent?.trim() || null
  const article = grab(document)
  const text = article?.content ? textOf(article.content).trim() : ''
  if (!article || text === '') return null
  const title = clean(heading ?? meta('og:title') ?? article.title ?? null)
  const body = title && !text.slice(0, 1000).includes(title) ? `${title}\n\n${text}` : text
  return {
    title,
    publisher: clean(publisher),
    url: address && /^https?:\/\//.test(address) ? address : null,
    published: dayOf(stamped ?? article.publishedTime ?? null),
    text: `${body}\n`,
  }
}

/** Readability breaks off at some pages without a body or with nothing but margins: those have no article. */
function grab(document: ConstructorParameters<typeof import('@mozilla/readability').Readability>[0]) {
  const { Readability } = load()
  try {
    return new Readability(document, { charThreshold: 100, serializer: (node) => node }).parse()
  } catch {
    return null
  }
}

const clean = (text: string | null) => text?.replace(/\s+/g, ' ').trim() || null
const dayOf = (stamp: string | null): PartialDay | null => /^\d{4}-\d{2}-\d{2}/.exec(stamp ?? '')?.[0] ?? null

const BLOCK = new Set(
  'P DIV SECTION ARTICLE HEADER H1 H2 H3 H4 H5 H6 UL OL TABLE BLOCKQUOTE PRE FIGURE FIGCAPTION DL DT DD HR'.split(' '),
)
const SKIPPED = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE SVG FIGURE FIGCAPTION BUTTON FORM NAV ASIDE'.split(' '))

/** Only what the walk needs of a node. */
interface Node {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: ArrayLike<Node> & Iterable<Node>
}

/** Blocks become paragraphs, `<br>` and list items lines; captions are left out. */
function textOf(root: Node): string {
  const parts: string[] = []
  const walk = (node: Node): void => {
    if (node.nodeType === 3) parts.push((node.textContent ?? '').replace(/[ \t\r\n\u00a0]+/g, ' '))
    const name = node.nodeName.toUpperCase()
    if (node.nodeType !== 1 || SKIPPED.has(name)) return
    if (name === 'BR') parts.push('\n')
    const gap = BLOCK.has(name) ? '\n\n' : name === 'LI' || name === 'TR' ? '\n' : ''
    if (name === 'TD' || name === 'TH') parts.push(' ')
    parts.push(gap, name === 'LI' ? '• ' : '')
    for (const child of node.childNodes) walk(child)
    parts.push(gap)
  }
  walk(root)
  return parts
    .join('')
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
}
