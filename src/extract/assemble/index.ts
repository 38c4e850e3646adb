import type { Document } from '../../core/document.ts'
import type { Mention } from '../../core/mention.ts'
import type { Passage } from '../../core/passage.ts'
import type { Draft } from '../draft.ts'
import type { Lexicon } from '../lexicon.ts'

/** Mentions → what the document tells of each event. */
export function assemble(
  _mentions: readonly Mention[],
  _passages: readonly Passage[],
  _document: Document,
  _lexicon: Lexicon,
): readonly Draft[] {
  return []
}
