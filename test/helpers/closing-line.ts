import type { Reporter, TestCase, TestModule } from 'vitest/node'

/**
 * Says of tests that were skipped which and why, and ends the run with one plain line that any continuous integration can
 * read: `N passed, N failed, N skipped`.
 */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const count = { passed: 0, failed: 0, skipped: 0, pending: 0 }
    const skipped: TestCase[] = []
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        count[state] += 1
        if (state === 'skipped') skipped.push(test)
      }
      // A file that could not be loaded has no tests to count, and must not look like success.
      if (module.state() === 'failed' && module.errors().length > 0) count.failed += 1
    }
    for (const [why, tests] of Map.groupBy(skipped, reasonOf)) process.stdout.write(`\n${sayWhy(why, tests)}\n`)
    process.stdout.write(`\n${count.passed} passed, ${count.failed} failed, ${count.skipped + count.pending} skipped\n`)
  }
}

/** As it stands in the title, of the test or of what it belongs to: `replicas (skipped: PostgreSQL is not installed)`. */
function reasonOf(test: TestCase): string {
  const result = test.result()
  const noted = 'note' in result ? result.note : undefined
  return noted ?? /\(skipped:? ([^)]*)\)/.exec(test.fullName)?.[1] ?? 'left out of this run'
}

function sayWhy(why: string, tests: readonly TestCase[]): string {
  const files = Map.groupBy(tests, ({ module }) => module.relativeModuleId)
  const list = [...files].map(([file, { length }]) => `  ${length} of ${file}`)
  return [`Skipped, ${why}:`, ...list].join('\n')
}
