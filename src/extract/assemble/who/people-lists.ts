import { inLines } from '../../../core/in-lines.ts'
import type { PersonMention } from '../../../core/mention.ts'
import { cued, type Hinted } from '../../words/cued.ts'
import { ofGap } from '../../words/kept-pattern.ts'
import { narrow } from '../../words/narrow.ts'
import { nth } from '../../words/nth.ts'
import { between, type Sentence, withoutDates } from '../sentence.ts'

/**
 * What may stand between two people of one list: ", ", " and the ", ", as well as ", ", representing the Chairmanship of the
 * OSCE, as well as the ", " and her Norwegian counterpart, ". Never a clause of its own ("who", "to discuss", "about").
 */
const LINK = narrow(
  inLines('iu')`
    ^\s*(?:
      ,|;|and|&|[,;]? as well as|[,;]? along with|,? together with|,? alongside|with|,? and also|,? in addition to
      |,? followed by|,? accompanied by|,? and (?:also )?including|•|\/
    )\s*(?:and\s+|&\s*|also\s+|then\s+|separately\s+|by\s+|with\s+|later\s+|finally\s+)*
    (?:
      the\s+
      |(?:his|her|their)\s+(?:
        wife,?\s+|husband,?\s+|spouse,?\s+
        |(?:\p{L}+\s+)?(?:counterpart|colleague|opposite number|predecessor|successor),?\s+
      )?
    )?$
  `,
)
const ASIDE =
  /^\s*,\s*[^.;:]{0,90}?(?:,| and| as well as| along with| together with)\s*(?:and\s+|as well as\s+)?(?:the\s+)?$/i
/** How each of them, and an aside, begins; in front of it may stand where somebody is from, in brackets. */
const BEGINS_LINK = ofGap(
  /^(?: \([^()]{2,60}\)|[^()]{0,60}\))?\s*(?:[,;&•/—–]|and|with|as well|along|together|in addition|followed|accompanied|for|from|on|['’]s side)/i,
)
/** "President Brel and one of the few who have held her office, former President Vik", "and a senior aide, Mia Holm" */
const DESCRIBED =
  /^\s+and (?:one of|an?|(?:two|three|four|five) \p{Ll}+ of) (?!\p{Lu}\p{L}+,)[^,.;:–—]{3,90},\s+(?:the\s+)?$/u
/** "President Brel and the leaders of the island council, led by Governor Vik" */
const OF_GROUP_LED = inLines('u')`
  ^(?:,|,? and) (?:the |an? )?(?:\p{L}+ ){0,3}?
  (?:leaders|leadership|heads|members|representatives|officials|ministers|delegation|delegates|team|negotiators) (?:of|from) [^.;:,]{3,70}?,? (?:
    led|headed|chaired|represented
  ) by (?:the |its |their )?$
`
/** "Governor Brel and the Harbour Fund, headed by Director Vik": whoever heads the other side */
const AND_BODY_LED = /^,? and (?:the )?\p{Lu}[\p{L}&.’' -]{1,60},? (?:led|headed|represented) by (?:the |its )?$/u
/** "on the Maltese side, Ana Brel, and on the Norwegian side, Jon Vik" */
const OF_OTHER_SIDE = /^,? and (?:on|from|for) the [^,.;]{3,30} side,? (?:by )?(?:the )?$/
/** "Minister Brel from the Maltese side and Minister Vik"; of "Minister Brel from Malta’s side" the country is read with her. */
const OF_ONE_SIDE = /^(?:['’]s|,? (?:from|on|for) (?:the )?\p{Lu}[\p{L}’' -]{2,28}) side(?:,|,? and) (?:the )?$/u
/** "Commissioner Brel, the prime ministers of Malta, Norway and Iceland, and High Representative Vik" */
const OFFICES_BETWEEN = inLines('u')`
  ^, (?:the |several |some |\d+ )?(?:\p{Ll}+ ){0,2}
  (?:ministers|presidents|leaders|ambassadors|envoys|governors|representatives|heads of state) (?:of|from) (?:the )?
  \p{Lu}[^.;:]{2,160}?,? (?:and )?(?:the )?$
`
/** Nearly all of them. */
const PLAIN_LINKS = [', ', ' and ', ', and ', ', the ', ' and the ', ', and the ']
/** "Ana Brel — under whom he served for eight years — Mia Holm and" */
const ASIDE_BETWEEN_DASHES = /^\s*[—–]\s(?:under|of|for|with|to) who[^—–.;:]{3,100}\s[—–]\s*(?:and\s+)?$/
/** "Minister Brel for Malta, Minister Vik for Norway and": whom each of them signs for */
const FOR_A_SIDE =
  /^,? (?:for|on behalf of) (?:the )?\p{Lu}[\p{L}’'-]*(?: (?:of (?:the )?)?\p{Lu}[\p{L}-]*){0,4}(?:,|;|,? and) (?:the )?$/u
/** "Governor Brel for Malta and by Governor Holm for", "and on behalf of the bank by": those of two sides. */
const FOR_EACH =
  /^(?:,? (?:for|on behalf of) (?:the )?\p{Lu}[^.;:,]{1,60}?)?,? and (?:(?:for|on behalf of) (?:the )?[^.;:,]{2,70}? )?by (?:the |its )?$/u
const CLAUSE =
  /\b(?:who|whom|which|that|whose|where|when|while|to|about|on|regarding|after|before|during|said|says|told|is|was|were|are|has|had|will|would|against|because|for|in)\b/i

/** The people named one after the other from the first one at or behind `from`, where only `lead` may stand in between. */
export function listFrom(sentence: Sentence, from: number, lead: Pick<RegExp, 'test'>): readonly PersonMention[] {
  const first = sentence.people.findIndex((person) => person.start >= from)
  const start = nth(sentence.people, first)
  if (!start || !lead.test(withoutDates(sentence, from, start.start)) || isOwner(sentence, start)) return []
  // "met the ambassador, spokeswoman Ana Brel said": she tells it
  const gap = between(sentence, from, start.start)
  const comma = gap.includes(',') && /[^\s,]\s*,\s*(?:(?:the|his|her|their|its)\s+)?$/.test(gap)
  if (comma && SAYS.test(between(sentence, start.end, start.end + 24), sentence)) return []
  return listAt(sentence, first)
}

/** The list that begins with the person at this index. */
export function listAt(sentence: Sentence, index: number): readonly PersonMention[] {
  const list: PersonMention[] = []
  for (let i = index; i < sentence.people.length; i++) {
    const person = sentence.people[i]
    const before = list.at(-1)
    if (!person || isOwner(sentence, person)) break
    if (before && !isLinked(sentence, i) && !byOffice(sentence, before, person)) {
      if (!isTitledItem(between(sentence, before.end, person.start), person)) break
    }
    if (before && closesOpening(sentence, before, person)) break
    if (before && isSpeaker(sentence, before, person)) break
    list.push(person)
  }
  return list
}

/** " and Shin Bet head Jan Vik", ", UXP leader Ana Brel", ", Harbour Master Mr. Jan Vik": of a body or an office that no list has. */
const OF_BODY = narrow(
  /^(?:chief|head|boss|director|leader|president|chair(?:man|woman)?|spokes\p{Ll}+|MP|MLA|MEP|MSP|TD)\b/u,
)
const isTitledItem = (gap: string, { rule, text }: PersonMention): boolean =>
  (rule === 'honorific-name' || OF_BODY.test(text)) &&
  /^\s*(?:,|,? and|,? as well as)\s+(?:and\s+)?(?:the\s+)?(?:\p{Lu}[\p{L}-]+\s+){1,3}$/u.test(gap)

/** "Premier Holm and Deputy Premier, Foreign Minister Lund": she has two offices. */
const AND = ofGap(/^,? and /)
/** ", Health and family welfare minister Jan Vik": what his office is for is written before it, and mostly small. */
const isSmallOffice = (gap: string, { text }: PersonMention): boolean =>
  SMALL_OFFICE.test(text) &&
  /^\s*(?:,|,? and)\s+(?:the\s+)?(?:\p{L}[\p{L}-]*\s+(?:and\s+)?){1,4}$/u.test(gap) &&
  !CLAUSE.test(gap)

const SMALL_OFFICE = narrow(
  /^(?:\p{Ll}+ ){0,2}(?:minister|secretary|commissioner|ambassador|mayor|governor|director|chief|chairman|chairperson)\b/u,
)

/** The list that ends with the person at this index, read backwards. */
export function listUpTo(sentence: Sentence, index: number): readonly PersonMention[] {
  return index < 0 ? [] : sentence.people.slice(firstOfList(sentence, index), index + 1)
}

/** Where the list begins that ends with the person at this index. */
export function firstOfList(sentence: Sentence, index: number): number {
  let first = index
  while (first > 0 && isLinked(sentence, first)) {
    const [person, behind] = [sentence.people[first - 1], sentence.people[first]]
    if (!person || !behind || isOwner(sentence, person) || closesOpening(sentence, person, behind)) break
    first--
  }
  return first
}

/** Is the person at this index of one list with the one in front? */
function isLinked(sentence: Sentence, index: number): boolean {
  const known = sentence.links[index]
  if (known !== undefined) return known
  const [before, person] = [nth(sentence.people, index - 1), sentence.people[index]]
  const gap = before && person ? between(sentence, before.end, person.start) : null
  const found =
    gap !== null &&
    person !== undefined &&
    before !== undefined &&
    (linked(gap, sentence) ||
      isSmallOffice(gap, person) ||
      (AND.test(gap) && byOffice(sentence, before, person) && gap.endsWith(', ')))
  sentence.links[index] = found
  return found
}

/** "…, Chairman of the Hanoi municipal People’s Committee Tran Sy Thanh": an office that goes on up to the name. */
function byOffice(sentence: Sentence, before: PersonMention, person: PersonMention): boolean {
  const office = sentence.offices.find((each) => each.start >= before.end && each.end <= person.start)
  if (!office || !LINK.test(between(sentence, before.end, office.start))) return false
  const rest = between(sentence, office.end, person.start)
  // ", Minister, Chairman of the Harbour Office Jan Vik"
  if (/^\s*,\s*$/.test(rest) && person.role !== null) return true
  // " and the head of intelligence Gen. Jan Vik"
  if (person.rule === 'honorific-name' && /^ of \p{Ll}[\p{Ll} -]{2,40} $/u.test(rest)) return true
  return rest.length < 60 && /\p{Lu}/u.test(rest) && !/[,;:.]/.test(rest) && !CLAUSE.test(rest)
}

/** "…, His Excellency, Mr", ", Dr" */
const EXCELLENCY = cued(
  /\b(?:(?:His |Her |Their )?Excellenc(?:y|ies),?|(?:[Tt]he )?(?:Right )?Hon(?:ou?rable)?\.?|(?:Dr|Mr|Mrs|Ms|Prof|Professor|Sir|Dame)\.?)\s*$/,
)

/** "and, for the first part,", "and, by video link,": how somebody took part. */
const AS_LONG = cued(
  inLines('i')`
    ,\s*(?:
      on behalf of (?:the )?[^,.;]{2,60}
      |for (?:(?:the|an?|some|most|part) )?(?:of (?:the|it) )?(?:(?:first|second|last|opening|closing|other) )?
        (?:parts?|half|halves|half an hour|hours?|minutes|sessions?|while|beginning|end|time|it)
      |(?:by|via|over|through) (?:(?:a )?video|phone|telephone|satellite)(?:[ -]?(?:link|conference|call))?
      |by videolink|remotely|virtually|online|in person|briefly|(?:for|on|from) the [^,.;]{3,30} side|later(?: on)?
      |earlier|then|finally|afterwards|subsequently|separately
    ),
  `,
)

/** "Prime Minister Vik for 30 minutes and President Brel for an hour": how long with each of them. */
const FOR_LONG = cued(
  /^ for (?:about |around |nearly |almost |over |more than |some )?(?:an?|half an|[\p{L}\d-]+) (?:hours?|minutes)(?=,| and\b)/u,
)

/** Does nothing stand between two names of the passage but what links those of one list? */
export function linked(between: string, passage: Hinted): boolean {
  if (PLAIN_LINKS.includes(between)) return true
  if (!BEGINS_LINK.test(between)) return false
  // "Myint Swe (Union of Myanmar) and"
  // "Tor Vik (Director, Port of Malta), ": his office stands in brackets, and goes on behind what is read of it
  const bare = between.includes(')') ? between.replace(/^ \([^()]{2,60}\)|^[^()]{0,60}\)/, '') : between
  const gap = FOR_LONG.without(AS_LONG.without(EXCELLENCY.without(bare, passage), passage), passage)
  if (LINK.test(gap) || ASIDE_BETWEEN_DASHES.test(gap) || DESCRIBED.test(gap)) return true
  if (gap.includes(' by ') && (FOR_EACH.test(gap) || OF_GROUP_LED.test(gap) || AND_BODY_LED.test(gap))) return true
  if ((gap.includes('for ') || gap.includes('half ')) && FOR_A_SIDE.test(gap)) return true
  if (gap.includes(' side') && (OF_OTHER_SIDE.test(gap) || OF_ONE_SIDE.test(gap))) return true
  if (gap.includes(' of ') && OFFICES_BETWEEN.test(gap) && !CLAUSE.test(gap)) return true
  return ASIDE.test(gap) && (/^\s*,\s*(?:representing|on behalf of)\b/i.test(gap) || !CLAUSE.test(gap))
}

/** "President Biden’s call": the person owns what follows. */
export function isOwner(sentence: Sentence, person: PersonMention): boolean {
  // "Wang Yi, director of foreign affairs for the Communist Party’s politburo": the party owns it
  if (person.rule === 'name-comma-office') return false
  const mark = sentence.passage.text[person.end - sentence.passage.start]
  if (mark !== "'" && mark !== '’') return false
  const behind = between(sentence, person.end, person.end + 3)
  if (person.end > person.nameEnd && between(sentence, person.end + 1, person.end + 7) === 's side') return false
  return OWNS.test(behind) || (/^.\s/.test(behind) && person.text.endsWith('s'))
}

const OWNS = ofGap(/^.s\b/i)

/** "Before the meeting with Putin, President Brel met": the comma ends what opens the sentence, and no list goes on. */
function closesOpening(sentence: Sentence, before: PersonMention, person: PersonMention): boolean {
  const gap = between(sentence, before.end, person.start)
  if (!gap.includes(',')) return false
  const opening = between(sentence, sentence.passage.start, before.start)
  // "According to Jan Vik, her spokesman, the president talked": he only tells
  if (ACCORDING.test(opening, sentence)) return gap.startsWith(',')
  if (!COMMA.test(gap)) return false
  return (
    (OPENING.test(opening) || INVITED_BY.test(opening, sentence)) &&
    /^(?: and (?:\p{Lu}[\p{L}.’-]*\s?){1,5})?\s+(?:(?:also|then|later|on|\p{Lu}?\p{Ll}+day|yesterday|today)\s+)*(?:will|would|is|was|has|had|said|told|met|held|spoke|\p{Ll}{2,}(?:ed|s))\b/u.test(
      between(sentence, person.end, person.end + 60),
    )
  )
}
const COMMA = ofGap(/^\s*,\s*(?:the\s+)?$/)
const ACCORDING = cued(/^\W*according to\s+(?:the\s+)?(?:\p{Ll}+\s+){0,3}$/iu)
/** "In Oslo, where she was invited by President Vik, Minister Lund attended" */
const INVITED_BY = cued(
  /\b(?:where|when|after|as|since|while) (?:he|she|they) (?:was|were|had been|has been) (?:\p{Ll}+ly )?(?:\p{Ll}+ed|met|sent|seen) by (?:the )?$/u,
)
export const OPENING = narrow(
  inLines('iu')`
    ^(?:(?:[\p{L}\d]+ ){0,2}(?:hours|days?|weeks?|months?) (?=before|after|following)|just |shortly |soon |right )?
    (?:before|after|during|in|at|following|ahead of|prior to|according|speaking|meeting)\b[^,;]*\b
    (?:with|of|to|by|meeting|between|and)\s+(?:the\s+|his\s+|her\s+)?$
  `,
)

const SAYS = cued(
  /^\s*,?\s*(?:has |have |also |later )?(?:said|says|told|tells|announced|reported|confirmed|added|noted|wrote|tweeted|stated|stressed)\b/,
)

const COMMA_ALONE = ofGap(/^\s*,\s*(?:(?:the|his|her|their|its)\s+)?$/)
/** "spoke with President Macron, press secretary Peskov told reporters": behind a bare comma somebody tells it. */
function isSpeaker(sentence: Sentence, before: PersonMention, person: PersonMention): boolean {
  if (!COMMA_ALONE.test(between(sentence, before.end, person.start))) return false
  return SAYS.test(between(sentence, person.end, person.end + 24), sentence)
}
