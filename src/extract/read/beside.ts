/** What pages call the blocks that are no part of their article, as words of a class or an id. */
const BESIDE: readonly string[] = [
  // other reports: "related-articles", "c-recommended", "MoreNews", "most-read"
  ...['related', 'recommended', 'recommendations?', 'trending', 'also-read', 'also-like', 'read-also', 'read-next'],
  ...['more-(?:news|stories|articles|headlines|posts|from|on|reading)', 'most-(?:read|popular|viewed|shared)'],
  // appeals and notices
  ...['newsletters?', 'subscribe', 'cookies?', 'adverts?', 'advertisements?', 'advertising', 'sponsored', 'promoted'],
  ...['ad-(?:slot|unit|banner|container|wrapper)', 'taboola', 'outbrain'],
  // what readers do and say, and the way to the page
  ...['comments', 'comment-(?:list|form|section|thread)', 'disqus', 'breadcrumbs?'],
]
const NAMED = new RegExp(`(?:^|-)(?:${BESIDE.join('|')})(?:-|$)`)
/** "share-buttons", "article-share"; a market share is news. */
const SHARE = /^(?:(?:\w{1,3}|social|article|post|page|block|story|entry)-)?(?:share|sharing|sharedaddy)(?:-|$)/
/** Says how a block looks or what a report is about: "has-comments", WordPress's "tag-cookies". */
const STATE = /^(?:has|have|no|not|without|with|is|show|hide|enable|enabled|tag|tags|category|topic|post-type|format)-/

/** Only what is needed of an element. */
interface Element {
  readonly nodeName: string
  readonly textContent: string | null
  getAttribute(name: string): string | null
  querySelector(selector: string): unknown
  remove(): void
}

interface Page {
  readonly body: Pick<Element, 'textContent'> | null
  querySelectorAll(selector: string): Iterable<Element>
}

/** Takes the blocks out of a page that stand beside its article; what holds the headline or most of the text stays. */
export function removeBeside(page: Page): void {
  const whole = page.body?.textContent?.length ?? 0
  for (const element of [...page.querySelectorAll('[class],[id]')]) {
    if (/^(?:html|body|main|h1|a|b|i|em|strong|mark|time)$/i.test(element.nodeName) || !isBeside(element)) continue
    if (element.querySelector('h1') || (element.textContent?.length ?? 0) > whole / 2) continue
    element.remove()
  }
}

const isBeside = (element: Element): boolean =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
    .split(/\s+/)
    .map(kebab)
    .some((name) => !STATE.test(name) && (NAMED.test(name) || SHARE.test(name)))

/** "relatedArticles", "block__related--wide" → "related-articles", "block-related-wide" */
const kebab = (name: string): string =>
  name
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1-')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .toLowerCase()
