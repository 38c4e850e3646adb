import type { Document } from '../../core/document.ts'
import type { Mention } from '../../core/mention.ts'
import type { Frame } from '../recognise/frame.ts'
import type { Lexicon } from '../words/lexicon.ts'
import { resolveDates } from './dates/index.ts'
import type { Published } from './dates/published.ts'
import { whoIsWho } from './people/index.ts'
import { represents } from './represents/index.ts'

/** Completes or drops mentions by what the rest of the document says; in this order, each on the result of the one before. */
export type Refiner = (
  mentions: readonly Mention[],
  frames: readonly Frame[],
  document: Document,
  lexicon: Lexicon,
  published: Published,
) => readonly Mention[]

const REFINERS: readonly Refiner[] = [whoIsWho, represents, resolveDates]

export const refine: Refiner = (mentions, frames, document, lexicon, published) =>
  REFINERS.reduce((refined, refiner) => refiner(refined, frames, document, lexicon, published), mentions)
