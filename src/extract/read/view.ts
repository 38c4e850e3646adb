import { decodeHTML } from 'entities'
import { lettersOf } from '../words/words.ts'

/**
 * The text as the rules read it, of the same length, so that every offset counts in the body too: odd spaces are plain
 * ones, an entity is its sign and spaces for the rest. In Markdown, marks and addresses are spaces.
 */
export function viewOf(body: string, markdown: boolean): string {
  if (body !== last.body || markdown !== last.markdown) last = { body, markdown, view: viewed(body, markdown) }
  return last.view
}

/** Two stages ask for the same one, one after the other. */
let last = { body: '', markdown: false, view: '' }

function viewed(body: string, markdown: boolean): string {
  let view = hasOddSpace(body) ? body.replace(ODD_SPACE, ' ') : body
  // "Russia`s"
  if (view.includes('`') || view.includes('´')) view = view.replace(/(?<=\p{L})[`´](?=s?(?:\s|$))/gmu, '’')
  if (view.includes('&') && ENTITY.test(view)) view = view.replace(ENTITY_WORD, signs)
  return markdown ? MARKS.reduce((text, [mark, plain]) => text.replace(mark, plain), view) : view
}

const ODD_SPACES =
  '\t\v\f\r\u00a0\u00ad\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff'
const ODD_SPACE = new RegExp(`[${ODD_SPACES}]`, 'g')
const IS_ODD = new Uint8Array(0x10000)
for (const space of ODD_SPACES) IS_ODD[space.charCodeAt(0)] = 1

/** Most texts have none, and to look at all code units is quicker than the pattern. */
function hasOddSpace(body: string): boolean {
  const { codes } = lettersOf(body)
  for (let i = 0; i < codes.length; i++) if (IS_ODD[codes[i] ?? 0]) return true
  return false
}

const ENTITY = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,31});/
// a word with entities in it: "Biden&rsquo;s", "R&amp;D", "&nbsp;"
const ENTITY_WORD = /[^\s&]{0,60}(?:&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,31});[^\s&]{0,60})+/g

/** What the signs save in length goes behind the word, so that the word stays whole. */
function signs(word: string): string {
  const said = decodeHTML(word).replace(/[\u00a0\u200b]/g, ' ')
  return said.length > word.length ? word : said.padEnd(word.length)
}

const blank = (text: string) => text.replace(/[^\n]/g, ' ')
const keep = (before: string, text: string, after: string) => blank(before) + text + blank(after)

/** Each takes its marks out and leaves the words where they are. Lengths are bounded: a text full of marks is read once. */
const MARKS: readonly (readonly [RegExp, (match: string, ...groups: string[]) => string])[] = [
  [/<!--[\s\S]{0,5000}?-->/g, blank],
  [/!\[[^\]\n]{0,500}\]\([^)\n]{0,2000}\)/g, blank],
  [/(\[)([^[\]\n]{1,500})(\]\([^()\n]{0,2000}\)|\]\[[^\]\n]{0,100}\])/g, (_, a = '', b = '', c = '') => keep(a, b, c)],
  [/^\[[^\]\n]{1,100}\]:[^\n]*$/gm, blank],
  [/<\/?[a-zA-Z][^<>\n]{0,500}>/g, blank],
  [/<(?:https?|mailto):[^<>\s]{1,2000}>/g, blank],
  [/^ {0,3}(?:>[ >]{0,10}){1,10}/gm, blank],
  [/^( {0,3})(#{1,6})(?= )/gm, (_, a = '', b = '') => a + blank(b)],
  [/ #{1,6} *$/gm, blank],
  [/^ {0,3}(?:={3,}|-{3,}) *$/gm, (line) => (/=/.test(line) ? blank(line) : line)],
  // "\\*" is a sign that marks nothing, and "annex_two" is one word
  [/(?<!\\)(\*{1,3}|(?<![\p{L}\d])_{1,3}|~~|`{1,3})(?=[^\s*_~`])/gu, blank],
  [/(?<=[^\s*_~`\\])(\*{1,3}|~~|`{1,3})/g, blank],
  [/(?<=[^\s*_~`])_{1,3}(?![\p{L}\d])/gu, blank],
  [/\\(?=[!-/:-@[-`{-~])/g, blank],
  [/\|/g, blank],
]
