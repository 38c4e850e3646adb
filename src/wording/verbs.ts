/** Forms of the verbs that people ask with. */

const IRREGULAR: Readonly<Record<string, string>> = {
  become: 'became',
  begin: 'began',
  break: 'broke',
  bring: 'brought',
  build: 'built',
  buy: 'bought',
  choose: 'chose',
  come: 'came',
  draw: 'drew',
  fall: 'fell',
  fight: 'fought',
  find: 'found',
  fly: 'flew',
  give: 'gave',
  hold: 'held',
  keep: 'kept',
  know: 'knew',
  lead: 'led',
  leave: 'left',
  lose: 'lost',
  make: 'made',
  meet: 'met',
  pay: 'paid',
  run: 'ran',
  say: 'said',
  see: 'saw',
  seek: 'sought',
  sell: 'sold',
  send: 'sent',
  shoot: 'shot',
  sit: 'sat',
  speak: 'spoke',
  spend: 'spent',
  stand: 'stood',
  swear: 'swore',
  take: 'took',
  tell: 'told',
  win: 'won',
  write: 'wrote',
  withdraw: 'withdrew',
}

/** Every form of an irregular verb that can be told without the others: `led`, `leads`, `lead` → `lead`. */
const PLAIN = new Map(
  Object.entries(IRREGULAR)
    .toReversed()
    .flatMap(([plain, past]) => [past, `${plain}s`, plain].map((form) => [form, plain] as const)),
)

/** "skipped", "planned", "admitted", "referred": one short syllable at the end doubles its last letter. */
const DOUBLED =
  /^(?:[^aeiou]*[aeiou][bdgklmnprt]|(?:ad|com|per|sub|o|trans)mit|(?:re|pre|con|trans|de)fer|(?:oc|re)cur|.+[cbpv]el|regret)$/

/** The plain form: `organised` → `organise`, `signing` → `sign`, `led` → `lead`; regular ones lose their ending alone (`hosted` → `host`). */
export function stemOf(verb: string): string {
  const plain = PLAIN.get(verb)
  if (plain !== undefined) return plain
  const root = verb.replace(/(?:ied|ies)$/, 'y').replace(/(?:ed|ing|(?<=[sxzh])es|(?<!s)s|e)$/, '')
  return root.length > 2 ? root.replace(/([^aeiousl])\1$/, '$1') : verb
}

/** Every form in a sentence: `signed` finds "sign", "signs", "signing", "signed"; `led` finds "lead" and no "leaders". */
export function formsOf(verb: string): string {
  const stem = stemOf(verb)
  const irregular = IRREGULAR[stem]
  if (irregular !== undefined) return `(?:${irregularForms(stem).join('|')}|${stem.replace(/e$/, '')}(?:n|nn|tt)?ing)`
  // The last letter may be doubled ("planned"), "y" becomes "ie".
  return `${stem.replace(/y$/, '(?:y|ie)')}(?:${stem.at(-1)})?(?:e|ed|es|s|d|ing)?`
}

/** Other forms of a verb that its letters do not tell: `gave` → give, gives, gave, given, giving; none of a regular one. */
export function irregularForms(verb: string): readonly string[] {
  const plain = PLAIN.get(verb)
  const past = plain === undefined ? undefined : IRREGULAR[plain]
  if (plain === undefined || past === undefined) return []
  return [plain, `${plain}s`, past, `${past}n`, ...(GIVEN.test(plain) ? [`${plain.replace(/e$/, '')}en`] : [])]
}
const GIVEN = /^(?:give|take|fall|choose|see|know|draw|shake)$/

/** "Chaired it", "arrived": with what it was done to, where something is. */
export const didIt = (verb: string, object = true): string =>
  object && !ALONE.test(stemOf(verb)) ? `${pastOf(verb)} it` : pastOf(verb)
const ALONE = /^(?:arriv|speak|land|depart|resign|travel|go|come|stay|appear|tweet|retir|di|sleep|laugh|smil)e?$/

/** As an answer says that it was done: `organise` → `organised`, `leave` → `left`, `chairing` → `chaired`. */
export function pastOf(verb: string): string {
  const stem = stemOf(verb)
  const irregular = IRREGULAR[stem]
  if (irregular !== undefined) return irregular
  if (/ed$/.test(verb)) return verb
  if (/y$/.test(stem) && !/[aeiou]y$/.test(stem)) return `${stem.slice(0, -1)}ied`
  if (/e$/.test(verb)) return `${verb}d`
  return `${DOUBLED.test(stem) ? `${stem}${stem.at(-1)}` : stem}ed`
}
