import path from 'node:path'
import type { Database } from '../chronicle/database.ts'
import { Readings } from '../chronicle/readings.ts'
import { type Fault, stateOf, type Terms, type Written, write } from '../chronicle/write.ts'
import { CorpusError, type Problem, UserError } from '../core/errors.ts'
import type { Person } from '../core/person.ts'
import { type Extraction, type Lexicon, merge, verify } from '../extract/index.ts'
import { extractFresh, faultOf, type Progress } from './extract-fresh.ts'
import { versionOf } from './extractor.ts'
import { type Ignored, idOf, listFolder } from './folder.ts'
import { type Copy, type Hashes, inspect } from './inspect.ts'

/**
 * What to do about files that cannot be used. stop: throw all problems and change nothing. skip: go on without them.
 * keep: go on with what was read from them before, as the bot does while it runs.
 */
export type OnBad = 'stop' | 'skip' | 'keep'

export interface Refreshed {
  readonly documents: number
  /** How many documents were new or changed, and how many are gone. */
  readonly read: number
  readonly gone: number
  /** How many events were written and taken away; an event that changed counts in both. */
  readonly added: number
  readonly removed: number
  /** Files that were left out, unless the problems were thrown. */
  readonly problems: readonly Problem[]
  readonly copies: readonly Copy[]
  readonly ignored: readonly Ignored[]
  /** Of the folder as it was read (see Listing). */
  readonly signature: string
}

type Outcome = { readonly is: 'refreshed'; readonly refreshed: Refreshed } | Exclude<Written, { is: 'written' }>

/** Keeps a Chronicle in step with a corpus folder. One lasts as long as its process: it knows the files it has seen. */
export class Refresher {
  readonly #database: Database
  readonly #folder: string
  readonly #lexicon: Lexicon
  readonly #extractor: string
  readonly #check: Check
  readonly #hashes: Hashes = new Map()
  /** Documents of which the program tells what they do not say, by hash: left out until they or the rules change. */
  readonly #misread = new Map<string, string>()

  constructor(database: Database, folder: string, lexicon: Lexicon, check: Check = checkOf) {
    this.#database = database
    this.#folder = folder
    this.#lexicon = lexicon
    this.#extractor = versionOf(lexicon)
    this.#check = check
  }

  /** Reads what changed and makes the Chronicle say it. Throws CorpusError (when told to stop) and UserError. */
  refresh(onBad: OnBad, progress?: Progress): Refreshed {
    const readAnew = new Set<string>()
    for (;;) {
      const outcome = this.#once(onBad, progress)
      if (outcome.is === 'refreshed') return outcome.refreshed
      // Another process wrote the same Chronicle in the meantime: work it out again from there.
      if (outcome.is === 'overtaken') continue
      const documents = new Set(outcome.faults.flatMap(({ event }) => event.documents))
      const isNews = !documents.isSubsetOf(readAnew)
      // What was kept from an earlier reading may be at fault: once more, from the documents themselves.
      this.#readings().forget(documents)
      for (const document of documents) readAnew.add(document)
      if (!isNews) this.#misunderstood(outcome.faults, onBad)
    }
  }

  #once(onBad: OnBad, progress?: Progress): Outcome {
    const { revision, extractor } = stateOf(this.#database)
    const readings = this.#readings()
    const stored = this.#stored()
    const listing = listFolder(this.#folder)
    const inspected = inspect(this.#folder, listing.files, this.#hashes, (id, file, hash) => {
      const known = stored.get(id)
      const sameRules = extractor === this.#extractor && readings.has(id, hash)
      return sameRules && known?.hash === hash && known.file === file
    })
    this.#stopAt(inspected.problems, onBad)
    const entries = inspected.entries.filter(({ hash }) => !this.#misread.has(hash))
    const misread = inspected.entries.flatMap(({ file, hash }) => {
      const message = this.#misread.get(hash)
      return message === undefined ? [] : [{ file, line: 1, message }]
    })
    const fresh = entries.filter((entry) => entry.is === 'fresh')
    const extracted = extractFresh(
      fresh.map(({ document }) => document),
      readings,
      this.#lexicon,
      progress,
    )
    this.#stopAt(extracted.problems, onBad)

    const bad = [...inspected.problems, ...extracted.problems]
    const problems = this.#shown([...bad, ...misread])
    const left = { problems, copies: inspected.copies, ignored: listing.ignored, signature: listing.signature }
    const read = extracted.documents
    const same = entries.filter(({ is }) => is === 'same')
    const present = new Set([...same, ...read.map(({ document }) => document)].map(({ id }) => id))
    if (onBad === 'keep') for (const id of keptOf(bad, stored)) present.add(id)
    const gone = [...stored.keys()].filter((id) => !present.has(id))
    const counts = { documents: present.size, read: read.length, gone: gone.length }
    if (read.length + gone.length === 0 && revision !== '') {
      return { is: 'refreshed', refreshed: { ...counts, added: 0, removed: 0, ...left } }
    }

    const { events, people } = merge(readings.extractionsOf(present), this.#lexicon)
    const terms = { extractor: this.#extractor, basedOn: revision, check: this.#check(people) }
    const written = write(this.#database, { documents: read, removed: gone, events, people }, terms)
    if (written.is !== 'written') return written
    readings.forgetOthers()
    const { added, removed } = written
    return { is: 'refreshed', refreshed: { ...counts, added, removed, ...left } }
  }

  /** Documents that are told wrongly even when read anew: a fault of the program, which must not silence all others. */
  #misunderstood(faults: readonly Fault[], onBad: OnBad): void {
    const problems = faults.flatMap(({ event, message }) =>
      event.documents.flatMap((document) => {
        const known = [...this.#hashes].find(([file]) => idOf(file) === document)
        if (!known) return []
        const [file, { hash }] = known
        this.#misread.set(hash, faultOf(message))
        return [{ file, line: 1, message: faultOf(message) }]
      }),
    )
    this.#stopAt(problems, onBad)
    // No file to leave out would mean to come here again and again.
    if (problems.length === 0) throw new UserError(faultOf(faults[0]?.message))
  }

  #readings(): Readings<Extraction> {
    return new Readings<Extraction>(this.#database, this.#extractor)
  }

  #stopAt(problems: readonly Problem[], onBad: OnBad): void {
    if (problems.length > 0 && onBad === 'stop') throw new CorpusError(this.#shown(problems))
  }

  /** With the files as a person would type them from where the program was started. */
  #shown(problems: readonly Problem[]): readonly Problem[] {
    return problems.map((problem) => {
      const full = path.join(this.#folder, problem.file)
      const relative = path.relative(process.cwd(), full)
      return { ...problem, file: relative.startsWith('..') ? full : relative }
    })
  }

  #stored(): ReadonlyMap<string, { readonly file: string; readonly hash: string }> {
    const rows = this.#database.all<{ id: string; file: string; hash: string }>('SELECT id, file, hash FROM documents')
    return new Map(rows.map((row) => [row.id, row]))
  }
}

/** Ids of documents whose file is broken now, and which the Chronicle still holds as they were. */
function keptOf(problems: readonly Problem[], stored: ReadonlyMap<string, { readonly file: string }>): string[] {
  const broken = new Set(problems.map(({ file }) => file))
  return [...stored].filter(([, { file }]) => broken.has(file)).map(([id]) => id)
}

/** Tells for everybody who takes part in something how the events are checked. */
export type Check = (people: readonly Person[]) => Terms['check']

/** Every quote has to stand in the document at its place, every person has to be named in one. */
const checkOf: Check = (people) => (events, bodyOf) => {
  if (verify(events, people, bodyOf).length === 0) return []
  return events.flatMap((event) => verify([event], people, bodyOf).map((message) => ({ event, message })))
}
