import { writeFileSync } from 'node:fs'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openToWrite } from '../../src/chronicle/database.ts'
import { openChronicle } from '../../src/chronicle/open.ts'
import { CorpusError } from '../../src/core/errors.ts'
import { type Corpus, firstReading, readCorpus } from '../../src/corpus/corpus.ts'
import { type Check, type OnBad, Refresher } from '../../src/corpus/refresh.ts'
import { loadVocabulary } from '../../src/vocabulary.ts'
import { aCorpus, aReport, vocabularyDir } from '../helpers/corpus-folder.ts'

const first = aReport('2021-05-03', 'Ada Novak', 'Bernd Lind')
const second = aReport('2022-06-04', 'Carla Ruiz', 'Dieter Falk')

function read(corpus: Corpus, onBad: OnBad = 'stop') {
  const { chronicle, refreshed } = readCorpus(corpus, onBad)
  const { items } = chronicle.find({}, { offset: 0, limit: 100 })
  const told = { revision: chronicle.revision, people: chronicle.people().map(({ name }) => name), events: items }
  chronicle.close()
  return { ...told, refreshed }
}

function problemsOf(corpus: Corpus): readonly string[] {
  try {
    read(corpus)
  } catch (error) {
    if (error instanceof CorpusError) return error.message.split('\n')
    throw error
  }
  return []
}

describe('reading a corpus', () => {
  it('makes events of the documents, each fact with the sentence it was read from', () => {
    const { events, people, refreshed } = read(aCorpus({ 'a.txt': first, 'sub/b.md': second }))
    expect(people).toEqual(['Ada Novak', 'Bernd Lind', 'Carla Ruiz', 'Dieter Falk'])
    expect(events.map(({ date, documents }) => [date?.start, documents])).toEqual([
      ['2022-06-04', ['sub/b']],
      ['2021-05-03', ['a']],
    ])
    for (const { quote, start, end } of events[1]?.citations ?? []) expect(first.slice(start, end)).toBe(quote)
    expect(refreshed).toMatchObject({ documents: 2, read: 2, gone: 0, added: 2, removed: 0, problems: [] })
  })

  it('reads nothing again when nothing changed', () => {
    const corpus = aCorpus({ 'a.txt': first })
    const before = read(corpus)
    const after = read(corpus)
    expect(after.refreshed).toMatchObject({ read: 0, added: 0, removed: 0 })
    expect(after.revision).toBe(before.revision)
    expect(after.events).toEqual(before.events)
  })

  it('reads only the documents that changed, and writes only the events that did', () => {
    const corpus = aCorpus({ 'a.txt': first, 'b.txt': second })
    const { revision } = read(corpus)
    corpus.put('b.txt', second.replaceAll('Falk', 'Faber'))
    corpus.put('c.txt', aReport('2023-01-02', 'Ada Novak', 'Dieter Faber'))
    const after = read(corpus)
    expect(after.refreshed).toMatchObject({ documents: 3, read: 2, gone: 0, added: 2, removed: 1 })
    expect(after.people).toEqual(['Ada Novak', 'Bernd Lind', 'Carla Ruiz', 'Dieter Faber'])
    expect(after.revision).not.toBe(revision)
  })

  it('forgets what only a removed document said', () => {
    const corpus = aCorpus({ 'a.txt': first, 'b.txt': second })
    read(corpus)
    corpus.remove('a.txt')
    expect(read(corpus)).toMatchObject({
      people: ['Carla Ruiz', 'Dieter Falk'],
      refreshed: { read: 0, gone: 1, removed: 1 },
    })
    corpus.remove('b.txt')
    expect(read(corpus)).toMatchObject({ people: [], events: [], refreshed: { documents: 0 } })
  })

  it('notices a renamed file, and one whose ending alone changed', () => {
    const corpus = aCorpus({ 'a.txt': first })
    read(corpus)
    corpus.remove('a.txt')
    corpus.put('a.md', first)
    expect(read(corpus).refreshed).toMatchObject({ read: 1, gone: 0 })
  })

  it('reads everything again with other rules or another vocabulary', () => {
    const corpus = aCorpus({ 'a.txt': first })
    read(corpus)
    const database = openToWrite(corpus.file)
    const lexicon = { ...loadVocabulary(vocabularyDir), version: 'another' }
    expect(new Refresher(database, corpus.folder, lexicon).refresh('stop').read).toBe(1)
    expect(new Refresher(database, corpus.folder, lexicon).refresh('stop').read).toBe(0)
    database.close()
  })

  it('tells the same whether documents come all at once or one by one in any order', () => {
    const leaders = ['Ada Novak', 'Adam Novak', 'Carla Ruiz', 'Dieter Falk', 'Eva Roth']
    const reports = Array.from({ length: 12 }, (_, i) => {
      const day = `2021-05-${String(3 + (i % 4)).padStart(2, '0')}`
      return [`${(i * 5) % 12}.txt`, aReport(day, leaders[i % 5] ?? '', leaders[(i * 3 + 1) % 5] ?? '')] as const
    })
    const atOnce = read(aCorpus(Object.fromEntries(reports)))
    const oneByOne = aCorpus({ 'other.txt': first })
    for (const [file, content] of reports) {
      oneByOne.put(file, content)
      read(oneByOne)
    }
    oneByOne.remove('other.txt')
    const { events, people } = read(oneByOne)
    expect(events).toEqual(atOnce.events)
    expect(people).toEqual(atOnce.people)
  })

  it('makes a Chronicle of another version, or a file that is none, anew', () => {
    const corpus = aCorpus({ 'a.txt': first })
    const { events } = read(corpus)
    const database = openToWrite(corpus.file)
    database.exec('PRAGMA user_version = 999; DROP TABLE events')
    database.close()
    expect(read(corpus).events).toEqual(events)
    writeFileSync(corpus.file, 'no database at all, but long enough to be taken for one'.repeat(100))
    expect(read(corpus).events).toEqual(events)
  })

  it('works its change out again when another process was quicker', () => {
    const corpus = aCorpus({ 'a.txt': first })
    const one = firstReading(corpus, 'stop')
    corpus.put('b.txt', second)
    read(corpus)
    expect(one.refresher.refresh('stop')).toMatchObject({ documents: 2, read: 0 })
    one.end()
    const chronicle = openChronicle(corpus.file)
    expect(chronicle.extent()).toMatchObject({ documents: 2, events: 2 })
    chronicle.close()
  })
})

describe('what was kept from an earlier reading', () => {
  it('is read anew when a fact in it does not stand on its sentence', () => {
    const corpus = aCorpus({ 'a.txt': first, 'b.txt': second })
    const before = read(corpus)
    const database = openToWrite(corpus.file)
    database.exec("UPDATE readings SET extraction = replace(extraction, 'in Vienna', 'in Geneva') WHERE document = 'a'")
    database.close()
    corpus.put('c.txt', aReport('2023-01-02', 'Eva Roth', 'Bernd Lind'))
    const after = read(corpus)
    expect(after.events.slice(1)).toEqual(before.events)
    expect(after.refreshed).toMatchObject({ read: 2, added: 1, removed: 0 })
  })
})

describe('a document that the program misreads', () => {
  const misread: Check = () => (events) =>
    events.filter(({ title }) => title.includes('Falk')).map((event) => ({ event, message: 'it does not say so' }))

  it('is refused by name, and nothing is written', () => {
    const corpus = aCorpus({ 'a.txt': first, 'b.txt': second })
    const database = openToWrite(corpus.file)
    onTestFinished(() => database.close())
    const refresher = new Refresher(database, corpus.folder, loadVocabulary(vocabularyDir), misread)
    expect(() => refresher.refresh('stop')).toThrow(
      /\/b\.txt:1: the program stumbles over this document \(it does not say so\)/,
    )
    expect(database.all('SELECT id FROM documents')).toEqual([])
  })

  it('does not keep the others from being read, and is read once it has changed', () => {
    const corpus = aCorpus({ 'a.txt': first, 'b.txt': second })
    const database = openToWrite(corpus.file)
    onTestFinished(() => database.close())
    const refresher = new Refresher(database, corpus.folder, loadVocabulary(vocabularyDir), misread)
    const problems = [{ file: expect.stringMatching(/b\.txt$/), line: 1 }]
    expect(refresher.refresh('keep')).toMatchObject({ documents: 1, read: 1, problems })
    corpus.put('c.txt', aReport('2023-01-02', 'Eva Roth', 'Bernd Lind'))
    expect(refresher.refresh('keep')).toMatchObject({ documents: 2, read: 1, problems })
    corpus.put('b.txt', second.replaceAll('Falk', 'Faber'))
    expect(refresher.refresh('keep')).toMatchObject({ documents: 3, read: 1, problems: [] })
  })
})

describe('a data folder that cannot be written to', () => {
  it('is named, with what to do', () => {
    const corpus = aCorpus({ 'a.txt': first })
    const file = `${corpus.folder}/a.txt/chronicle.sqlite`
    expect(() => read({ ...corpus, file })).toThrow(
      /^The data folder .*a\.txt cannot be written to \(.*\): let the bot/,
    )
  })
})

describe('a corpus with broken files', () => {
  const broken = {
    'empty.txt': '',
    'latin1.txt': Buffer.from('Fine.\nCaf\xe9.\n', 'latin1'),
    'long.txt': `Fine.\n${'x'.repeat(20_000_000)}`,
    'yaml.txt': '---\ntitle: [a, b\n---\nText of a report.\n',
    'contradiction.txt': '---\npublished: 2021-01-01\n---\n3 May 2021\n\nThe talks were held on 3 May 2021.\n',
    'same.md': first.replace('Talks', 'More talks'),
    'same.txt': first,
  }

  it('is refused with every problem at once, each with file, line and what to do, and nothing is touched', () => {
    const corpus = aCorpus(broken)
    const problems = problemsOf(corpus)
    for (const file of [
      'empty.txt:1: ',
      'latin1.txt:2: ',
      'long.txt:',
      'yaml.txt:',
      'contradiction.txt:2: ',
      'same.txt:1: ',
    ]) {
      expect(problems.filter((problem) => problem.includes(`/${file}`))).toHaveLength(1)
    }
    expect(problems).toHaveLength(6)
    expect(corpus.stored()).toEqual({})
  })

  it('leaves the Chronicle that was there as it was', () => {
    const corpus = aCorpus({ 'a.txt': first })
    const before = read(corpus)
    const files = corpus.stored()
    corpus.put('a.txt', second)
    corpus.put('b.txt', '')
    expect(problemsOf(corpus)).toHaveLength(1)
    expect(corpus.stored()).toEqual(files)
    corpus.remove('b.txt')
    corpus.put('a.txt', first)
    expect(read(corpus)).toMatchObject({ events: before.events, revision: before.revision })
  })

  it('is read without them when told to skip them, which are named', () => {
    const { people, refreshed } = read(aCorpus({ ...broken, 'a.txt': second }), 'skip')
    expect(people).toEqual(['Ada Novak', 'Bernd Lind', 'Carla Ruiz', 'Dieter Falk'])
    expect(refreshed.problems).toHaveLength(6)
    expect(refreshed.documents).toBe(2)
  })

  it('keeps what was read before from a file that has broken since, when told to keep it', () => {
    const corpus = aCorpus({ 'a.txt': first, 'b.txt': second })
    const before = read(corpus)
    corpus.put('b.txt', '')
    corpus.put('new.txt', '')
    const after = read(corpus, 'keep')
    expect(after.events).toEqual(before.events)
    expect(after.refreshed).toMatchObject({ documents: 2, gone: 0 })
    expect(after.refreshed.problems).toHaveLength(2)
    expect(read(corpus, 'skip').people).toEqual(['Ada Novak', 'Bernd Lind'])
  })

  it('tells the same bytes under two names once, and names the copy', () => {
    const { refreshed, events } = read(aCorpus({ 'a.txt': first, 'z/copy.txt': first }))
    expect(refreshed).toMatchObject({ documents: 1, copies: [{ file: 'z/copy.txt', of: 'a.txt' }] })
    expect(events.map(({ documents }) => documents)).toEqual([['a']])
  })
})
