import { keeping } from '../../../src/core/keeping.ts'
import { formsOf, stemOf } from '../../../src/wording/verbs.ts'

/** "Followed by a keynote address from": whoever it was from gave it. */
const GIVEN =
  '(?:keynote|opening|closing|inaugural|main|welcome|welcoming|introductory|special) (?:address|speech|lecture|remarks|statement)(?: (?:of|by|from))|keynote (?:of|by|from)'

/** What a sentence may say instead of the verb. */
const SAID_SO: Readonly<Record<string, { readonly verbs?: string; readonly nouns?: string }>> = {
  chair: {
    verbs: 'co-?chair(?:ed|s|ing)|presid(?:ed?|es|ing) over|presiding',
    nouns: 'chair(?:man|woman|person)?ship of',
  },
  cochair: { verbs: 'co-?chair(?:ed|s|ing)', nouns: 'co-chair(?:man|woman|person)?ship of' },
  lead: { verbs: 'head(?:ed|s|ing)', nouns: 'leadership of' },
  head: { verbs: 'led|leads|leading', nouns: 'leadership of' },
  call: { verbs: '(?:tele)?phoned|rang' },
  arriv: { verbs: 'land(?:ed|s)|touched down|flew in' },
  leave: { verbs: 'depart(?:ed|s)|flew (?:back|home|out)' },
  give: { verbs: 'deliver(?:ed|s|ing)', nouns: GIVEN },
  deliver: { verbs: 'g[ai]ves?', nouns: GIVEN },
  administer: { verbs: 'sw(?:ore|orn|ears)[ -]in|presid(?:ed|es|ing) over the swearing[ -]in' },
  moderat: { nouns: 'moderation of' },
  // "On the invitation of the President": whoever it was from invited.
  invit: { nouns: 'invitation (?:of|from|by)' },
  speak: {
    verbs:
      'address(?:ed|es)|told|sa(?:id|ys)|stated|stressed|recalled|remarked|delivered|ga?ve (?:a|an|the|his|her) (?:\\p{L}+ )?(?:speech|statement|address|talk)',
  },
}
const NOUN_TOO = /^(?:chair|host|lead|call|visit|address|head|signal|process)$/

/** The verb and what is said for it, for a search: `chaired` → chaired, chairmanship, presided. */
export const searchedFor = (verb: string): readonly string[] => [verb, ...(INSTEAD[stemOf(verb)] ?? [])]

const INSTEAD: Readonly<Record<string, readonly string[]>> = {
  invit: ['invitation'],
  chair: ['chairmanship', 'presided'],
  lead: ['headed', 'leadership'],
}

/**
 * Finds every form of the verb in a folded sentence; of a verb that is a noun too ("chair") only what must be the verb.
 * Shared and global: for `search`, `matchAll` and `replace`, which leave no place behind.
 */
export const wordFor = keeping(200, patternFor)

function patternFor(verb: string): RegExp {
  const stem = stemOf(verb)
  const said = SAID_SO[stem]
  const plain = NOUN_TOO.test(stem)
    ? `${formsOf(verb).replace('(?:e|ed|es|s|d|ing)?', '(?:ed|s|ing)')}|(?<=\\b(?:will|to|would|shall|jointly|also)\\s)${stem}`
    : formsOf(verb)
  const parts = [plain, said?.verbs, said?.nouns].filter((one) => one !== undefined)
  return new RegExp(`(?<![\\p{L}-])(?:${parts.join('|')})(?![\\p{L}-])`, 'giu')
}
