import { mkdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { idOf, listFolder } from '../../src/corpus/folder.ts'
import { aCorpus } from '../helpers/corpus-folder.ts'

const namesIn = (folder: string) => listFolder(folder).files.map(({ file }) => file)

describe('the corpus folder', () => {
  it('gives the documents in it and below it, in alphabetical order, whatever the case of their endings', () => {
    const { folder } = aCorpus({ 'b.txt': '1', 'a/deep/c.MD': '2', 'a.html': '3', 'd.htm': '4' })
    expect(namesIn(folder)).toEqual(['a.html', 'a/deep/c.MD', 'b.txt', 'd.htm'])
    expect(['a.html', 'a/deep/c.MD', 'd.htm', 'v1.2.txt'].map(idOf)).toEqual(['a', 'a/deep/c', 'd', 'v1.2'])
  })

  it('leaves out hidden files without a word, and says of all others why', () => {
    const { folder } = aCorpus({
      '.git/a.txt': '',
      '.b.txt': '',
      'README.md': '',
      'sub/readme.txt': '',
      'a.txt~': '',
      'x.pdf': '',
      'readmes.txt': '',
      'README.de.md': '',
      'license-agreement-signed.txt': '',
    })
    const { files, ignored } = listFolder(folder)
    expect(files.map(({ file }) => file)).toEqual(['license-agreement-signed.txt', 'readmes.txt'])
    expect(ignored).toEqual([
      { file: 'README.de.md', why: 'it tells about the folder' },
      { file: 'README.md', why: 'it tells about the folder' },
      { file: 'a.txt~', why: 'it does not end in .txt, .md or .html' },
      { file: 'sub/readme.txt', why: 'it tells about the folder' },
      { file: 'x.pdf', why: 'it does not end in .txt, .md or .html' },
    ])
  })

  it('follows links, as mounted configuration has them, and does not walk in circles', () => {
    const { folder } = aCorpus({ 'one/a.txt': 'a' })
    symlinkSync(folder, path.join(folder, 'one/up'))
    symlinkSync(path.join(folder, 'one/a.txt'), path.join(folder, 'link.txt'))
    symlinkSync(path.join(folder, 'nowhere'), path.join(folder, 'broken.txt'))
    const { files, ignored } = listFolder(folder)
    expect(files.map(({ file }) => file)).toEqual(['link.txt', 'one/a.txt'])
    expect(ignored).toEqual([{ file: 'broken.txt', why: 'it is gone, or a link that leads nowhere' }])
  })

  it('has another signature as soon as a file is added, changed, renamed or taken away', () => {
    const { folder, put, remove } = aCorpus({ 'a.txt': 'one' })
    const signatures = [listFolder(folder).signature]
    const look = () => signatures.push(listFolder(folder).signature)
    put('b.txt', 'two')
    look()
    // The same size at another time, and the same time with another size.
    writeFileSync(path.join(folder, 'b.txt'), 'TWO')
    utimesSync(path.join(folder, 'b.txt'), 1, 1)
    look()
    remove('a.txt')
    look()
    mkdirSync(path.join(folder, 'empty'))
    expect(listFolder(folder).signature).toBe(signatures.at(-1))
    expect(new Set(signatures).size).toBe(4)
  })

  it('says what to do when there is none', () => {
    expect(() => listFolder('/nowhere/at/all')).toThrow(
      'There is no corpus folder /nowhere/at/all: make it, or name another one.',
    )
  })
})
