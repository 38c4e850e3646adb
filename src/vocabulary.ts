import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { LineCounter, parseDocument } from 'yaml'
import { CorpusError, type Problem } from './core/errors.ts'
import { yamlFaults } from './core/yaml-fault.ts'
import { type Lexicon, readLexicon } from './extract/index.ts'

/** Reads config/lexicon/*.yaml and config/people.yaml. Throws CorpusError with every file that cannot be read. */
export function loadVocabulary(folder: string): Lexicon {
  const problems: Problem[] = []
  const files: Record<string, unknown> = {}
  const lexicon = path.join(folder, 'lexicon')
  const names = readdirSync(lexicon)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
  for (const file of [...names.map((name) => path.join(lexicon, name)), path.join(folder, 'people.yaml')]) {
    let text: string
    try {
      text = readFileSync(file, 'utf8')
    } catch {
      problems.push({ file, line: 1, message: 'cannot be read; restore it, and let the bot read it' })
      continue
    }
    const lines = new LineCounter()
    const yaml = parseDocument(text, { lineCounter: lines, prettyErrors: false })
    const faults = yamlFaults(yaml.errors, (offset) => lines.linePos(offset).line)
    problems.push(...faults.map((fault) => ({ file, ...fault })))
    if (faults.length === 0) files[path.basename(file, '.yaml')] = yaml.toJS()
  }
  if (problems.length > 0) throw new CorpusError(problems)
  try {
    return readLexicon(files)
  } catch (error) {
    throw new CorpusError([{ file: lexicon, line: 1, message: `cannot be used: ${String(error)}` }])
  }
}

/** How countries and bodies are written: the name that answers use → all spellings, for names in questions. */
function bodySpellings(lexicon: Lexicon): Readonly<Record<string, readonly string[]>> {
  const spellings: Record<string, string[]> = {}
  for (const { keys, entry } of [...lexicon.phrases.values()].flat()) {
    const name =
      entry.is === 'body' ? entry.stands : entry.is === 'country' || entry.is === 'adjective' ? entry.name : null
    if (name === null) continue
    spellings[name] ??= []
    spellings[name].push(keys.join(' '))
  }
  return spellings
}

/** Bodies that stand for a country ("White House"): who speaks for them does so for it, and they are a place of their own. */
function seatNames(lexicon: Lexicon): ReadonlySet<string> {
  const countries = countriesOf(lexicon)
  return new Set(
    [...lexicon.phrases.values()].flat().flatMap(({ keys, entry }) => {
      const seat = entry.is === 'seat' || (entry.is === 'body' && countries.has(entry.stands))
      return seat ? [keys.join(' ')] : []
    }),
  )
}

const countriesOf = (lexicon: Lexicon): ReadonlySet<string> =>
  new Set([...lexicon.phrases.values()].flat().flatMap(({ entry }) => (entry.is === 'country' ? [entry.name] : [])))

/** Cities that tell a country: its name → theirs, folded. */
function citiesOf(lexicon: Lexicon): Readonly<Record<string, readonly string[]>> {
  const cities: Record<string, string[]> = {}
  for (const { keys, entry } of [...lexicon.phrases.values()].flat()) {
    if (entry.is !== 'city') continue
    cities[entry.country] ??= []
    cities[entry.country]?.push(keys.join(' '))
  }
  return cities
}

/** What answering has to know of the lexicon: the spellings, which of the names are countries and what their cities are, and short forms of names. */
export const namesToAsk = (lexicon: Lexicon) => ({
  bodies: bodySpellings(lexicon),
  countries: countriesOf(lexicon),
  cities: citiesOf(lexicon),
  seats: seatNames(lexicon),
  shortForms: lexicon.shortForms,
})
