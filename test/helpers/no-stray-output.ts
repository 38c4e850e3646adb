import { afterEach, beforeEach, expect, vi } from 'vitest'

/** A stray line on the console fails the test that wrote it: what the project says goes through its log or its tools. */
beforeEach(() => {
  for (const level of ['log', 'info', 'warn', 'error'] as const) vi.spyOn(console, level)
})

afterEach(() => {
  for (const level of ['log', 'info', 'warn', 'error'] as const) {
    expect(vi.mocked(console[level]).mock.calls, `console.${level} was called`).toEqual([])
  }
  vi.restoreAllMocks()
})
