import { existsSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { makeFolder } from '../src/folders.ts'
import { folderWith } from './helpers/folder.ts'

it('makes a folder with all that is missing above it, and leaves one that is there', () => {
  const folder = path.join(folderWith({}), 'a/b/c')
  makeFolder(folder)
  makeFolder(folder)
  expect(existsSync(folder)).toBe(true)
})

it('throws what the file system says where no folder can be made', () => {
  const folder = folderWith({ file: 'no folder' })
  expect(() => makeFolder(path.join(folder, 'file/below'))).toThrow(/EEXIST/)
})

it.runIf(existsSync('/proc/self'))('comes to an end where a file system makes no folders', () => {
  expect(() => makeFolder('/proc/none/below')).toThrow(/\/proc\/none/)
})
