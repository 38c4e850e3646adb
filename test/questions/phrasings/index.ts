import { ASKED } from './asked.ts'
import { LOOKED_UP } from './looked-up.ts'
import { ON_A_PHONE } from './on-a-phone.ts'
import type { Phrasing } from './phrasing.ts'
import { TIMES } from './times.ts'
import { WHAT_HAPPENED } from './what-happened.ts'
import { WHEN_AND_WHERE } from './when-and-where.ts'
import { WHO_ATTENDED } from './who-attended.ts'
import { WHO_IS_AND_MET } from './who-is-and-met.ts'

/** How people ask, by the command that they mean. */
export const PHRASINGS: readonly Phrasing[] = [
  ...WHO_ATTENDED,
  ...WHO_IS_AND_MET,
  ...WHAT_HAPPENED,
  ...WHEN_AND_WHERE,
  ...LOOKED_UP,
  ...ASKED,
  ...ON_A_PHONE,
  ...TIMES,
]
