import type { EventKind } from '../../core/event.ts'
import { KIND_OF } from '../vocabulary.ts'
import type { Word } from '../words.ts'
import type { Mark } from './marks.ts'

/** The kinds of event that the words ask for. */
export function readKinds(words: readonly Word[], marks: readonly Mark[]): readonly EventKind[] {
  const kinds = words.flatMap((word, i) => (marks[i] === 'kind' ? [kindAt(words, i, word.folded)] : []))
  const named = kinds.filter((kind) => kind !== undefined)
  // "When was Holm sworn in": the word has to be there besides.
  if (named.length === 0 && words.some((_, i) => isSigning(words, i))) return ['agreement']
  const entered = named.length === 0 && words.some(({ folded }, i) => marks[i] === 'word' && SWORN.test(folded))
  return entered || isTakingOffice(words) ? ENTERED : [...new Set(named)]
}
/** "The signing in Helsinki" is what was signed, and no verb. */
const isSigning = (words: readonly Word[], at: number): boolean =>
  /^signings?$/.test(words[at]?.folded ?? '') &&
  /^(?:the|a|that|this|at|which|last|first)$/.test(words[at - 1]?.folded ?? '')
const SWORN = /^(?:sworn|inaugurated|oath)$/
const ENTERED: readonly EventKind[] = ['ceremony', 'appointment', 'other']

/** "When did she take office": at a ceremony, if not as told of her appointment; "who took office" asks for those appointed. */
const isTakingOffice = (words: readonly Word[]): boolean =>
  words.some(({ folded }) => folded === 'assume') && words.every(({ folded }) => !/^(?:who|whom|which)$/.test(folded))

/** A press conference is a statement to the press, and who pays a courtesy call does not telephone. */
function kindAt(words: readonly Word[], at: number, word: string): EventKind | undefined {
  const before = words[at - 1]?.folded ?? ''
  if (word === 'conference' && /^(?:press|news|media)$/.test(before)) return 'statement'
  return /^calls?$/.test(word) && before === 'courtesy' ? 'meeting' : KIND_OF.get(word)
}
