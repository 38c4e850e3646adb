import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/helpers/no-stray-output.ts', 'test/helpers/same-every-time.ts'],
    // Real sockets, child processes and databases on a small machine: a test that hangs fails, a slow machine does not.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // By itself vitest leaves one core free: on a machine with two everything would run one after the other.
    maxWorkers: '100%',
    reporters: ['default', './test/helpers/closing-line.ts'],
  },
})
