/** The words with which a sentence takes back what was told: the search and the pattern are made of the same lists. */

const TOLD = ['wrote', 'reported', 'said', 'stated', 'named', 'listed', 'gave', 'dated'] as const
const WRONGLY = ['wrongly', 'incorrectly', 'mistakenly', 'erroneously'] as const
const PAPER = ['version', 'article', 'report', 'story', 'release', 'statement'] as const

/** Of each of these lists such a sentence has a word. */
export const TAKING_BACK = [['we', ...PAPER, ...WRONGLY], TOLD] as const

const any = (words: readonly string[]) => `(?:${words.join('|')})`
const OURS = `(?:the (?:article|report)|our (?:article|report|story|release)|(?:an?|our) (?:earlier|previous) ${any(PAPER)}\\b.*?)`

/** "We wrote", "an earlier version of this article gave", "was wrongly named"; not "the statement said" of somebody else's. */
export const TAKES_BACK = new RegExp(
  `\\b(?:we|${OURS})\\s+(?:had\\s+|have\\s+)?(?:also\\s+|${any(WRONGLY)}\\s+)?${any(TOLD)}\\b|\\b${any(WRONGLY)}\\s+${any(TOLD)}\\b`,
  'iu',
)
