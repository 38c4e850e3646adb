import { describe, expect, it } from 'vitest'
import { read, readDocument } from '../../src/extract/index.ts'
import { explanationOf } from '../../src/tools/explanation.ts'
import { loadVocabulary } from '../../src/vocabulary.ts'
import { vocabularyDir } from '../helpers/corpus-folder.ts'

const lexicon = loadVocabulary(vocabularyDir)

function explained(text: string): string {
  const document = readDocument('report.txt', Buffer.from(text), 'hash')
  if (Array.isArray(document)) throw new Error(JSON.stringify(document))
  return explanationOf(document, read(document, lexicon))
}

const report = `---
title: Talks in Vienna
published: 2021-05-04
---
On 3 May 2021, President Ada Novak of Poland met with Chancellor Bernd Lind of Germany in Vienna.

They will go on in 2023. “We have time,” Minister Carla Ruiz told reporters on Tuesday.
`

describe('the explanation of a document', () => {
  it('shows for each event the sentence with its line, and which rule read which words', () => {
    const text = explained(report)
    expect(text).toContain('Talks in Vienna\nunknown publisher · published 2021-05-04, says the front matter')
    expect(text).toContain(
      'line 5: “On 3 May 2021, President Ada Novak of Poland met with Chancellor Bernd Lind of Germany',
    )
    expect(text).toMatch(/^ +date 2021-05-03 +“3 May 2021” +\S/m)
    expect(text).toMatch(/^ +place Vienna +“Vienna” +\S/m)
    expect(text).toMatch(/^ +Ada Novak, President, Poland +“President Ada Novak.*” +\S/m)
    expect(text).toMatch(/^ +event meeting +“met(?: with)?” +\S/m)
  })

  it('tells of each date that led to nothing why, and of people who take part in nothing', () => {
    const text = explained(report)
    expect(text).toMatch(/Dates that belong to no event\n(?: +line 7.*\n)* +line 7 +“(?:in )?2023” +\S/)
    expect(text).toMatch(/People who are named and take part in nothing\n +line 7 +“Minister Carla Ruiz” +named once/)
  })

  it('names what was left out as noise', () => {
    const text = explained(`${report}\nShare this page on social media\n\nSubscribe to our newsletter\n`)
    expect(text).toMatch(/Left out\n/)
  })

  it('says that relative dates stay unknown without a day of publication', () => {
    expect(explained('President Ada Novak of Poland met Chancellor Bernd Lind of Germany on Tuesday.\n')).toContain(
      'no day of publication, so relative dates stay unknown',
    )
  })
})
