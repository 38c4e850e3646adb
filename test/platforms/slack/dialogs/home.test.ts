import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { homeView } from '../../../../src/platforms/slack/dialogs/home.ts'
import { hostileMessage, hostileText } from '../../../helpers/hostile.ts'
import { problemsOfView } from '../../../helpers/slack/block-kit.ts'

const shown = fc.record({
  outcome: fc.constant('answered' as const),
  question: hostileText,
  title: hostileText,
  message: hostileMessage,
})

describe('any home tab', () => {
  it('is one that Slack takes, whatever its parts hold', () => {
    fc.assert(
      fc.property(fc.record({ help: shown, next: shown, digests: shown }), (parts) => {
        expect(problemsOfView(homeView(parts, 'D1'))).toEqual([])
      }),
      { numRuns: 60, endOnFailure: true },
    )
  })
})
