import { expect, test } from 'vitest'
import { LineCounter, parseDocument } from 'yaml'
import { yamlFaults } from '../../src/core/yaml-fault.ts'

function faultsOf(text: string) {
  const lines = new LineCounter()
  const { errors } = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  return yamlFaults(errors, (offset) => lines.linePos(offset).line)
}

test.each([
  ['a colon in a text', 'title: Talks: a report\n', 1, /colon in quotes/],
  ['a tab', 'title: Talks\n\tpublisher: x\n', 2, /tab; indent with spaces/],
  ['a key twice', 'title: a\ntitle: b\n', 2, /second time; keep one/],
  ['a bracket left open', 'title: [a\n', 2, /close it/],
  ['a value that begins with a sign YAML keeps for itself', 'a: b\ntitle: @here\n', 2, /in double quotes/],
  ['a line without a key', 'just words\nmore: x\n', 1, /key: value/],
  ['a second document', 'title: a\n---\ntitle: b\n', 2, /take it out/],
  ['an apostrophe in single quotes', "title: 'it's'\n", 1, /double quotes/],
])('%s is told with its line and what to do', (_, text, line, message) => {
  const [first] = faultsOf(text)
  expect(first?.line).toBe(line)
  expect(first?.message).toMatch(message)
})

test('a line is told of once, however many faults follow from the first', () => {
  expect(faultsOf(' title: a\npublisher: b\n')).toHaveLength(1)
})

test('good YAML has no faults', () => expect(faultsOf('title: "Talks: a report"\n')).toEqual([]))
