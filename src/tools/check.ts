import { spawnSync } from 'node:child_process'

/**
 * `npm run check`: everything that can be said about the code without running it. All steps run, so that one call shows
 * every problem; the exit code is 1 when one of them failed.
 */
const steps: readonly (readonly [what: string, command: string, ...args: string[]])[] = [
  ['types', 'tsc', '-p', '.'],
  ['lint and format', 'biome', 'check', '.'],
  ['generated files', process.execPath, 'src/launch.js', 'tools/manifest', '--check'],
  [
    'imports as drawn',
    'vitest',
    'run',
    '--config',
    'test/vitest.config.ts',
    '--reporter=agent',
    'test/architecture.test.ts',
  ],
]

let failed = false
for (const [what, command, ...args] of steps) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' })
  if (status === 0) continue
  failed = true
  process.stdout.write(`check: ${what}\n${stdout}${stderr}\n`)
}
process.exitCode = failed ? 1 : 0
