import { describe, expect, it } from 'vitest'
import { documentOf, readingOf } from '../../helpers/reading.ts'

const NEWS =
  'President Maria Costa met Chancellor Otto Braun in Graz on 9 May 2023. They talked about ferries, fisheries and the price of ice. '
const OTHER =
  'Prime Minister Luis Pinto met President Ana Reis in Porto on 2 May 2023 to speak about the price of salt.'

/** A saved page with one more block within its article. */
const page = (block: string, around = '') =>
  `<!doctype html><html><head><title>Talks in Graz</title></head><body class="has-comments"><article class="tag-cookies">
  <h1>Talks in Graz</h1><div class="${around}"><p>${NEWS}</p><p>${'The two sides agreed to go on in the autumn. '.repeat(20)}</p></div>${block}</article></body></html>`
const bodyOf = (html: string) => documentOf(html, 'page.html').body

describe('a block beside the article of a saved page', () => {
  it.each([
    'class="related-articles"',
    'class="article__related"',
    'id="relatedContent"',
    'class="wide c-recommended"',
    'class="more-news"',
    'class="newsletter-box"',
    'class="social-share"',
    'class="share-buttons"',
    'id="comments"',
    'class="cookie-banner"',
    'class="breadcrumbs"',
    'class="advert advert--wide"',
  ])('is left out: %s', (name) => {
    const body = bodyOf(page(`<div ${name}><p>${OTHER}</p></div>`))
    expect(body).toContain('Costa met Chancellor')
    expect(body).not.toContain('Pinto')
  })

  it.each([
    'class="body"',
    'class="topic-adverts"',
    'class="no-newsletter"',
    'class="market-share"',
    'class="tag-cookies"',
    'class="moreover"',
  ])('is none because it looks like one: %s', (name) => {
    expect(bodyOf(page(`<div ${name}><p>${OTHER}</p></div>`))).toContain('Pinto')
  })

  it('never takes the headline or most of the text with it', () => {
    expect(bodyOf(page('', 'share-area'))).toContain('Costa met Chancellor')
  })

  it('tells no event', () => {
    const { drafts } = readingOf(page(`<div class="related-articles"><p>${OTHER}</p></div>`), '2023-05-10', 'page.html')
    expect(drafts.map(({ date }) => date?.start)).toEqual(['2023-05-09'])
  })
})
