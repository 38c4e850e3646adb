import { inLines } from '../../../core/in-lines.ts'
import type { EventMention, PersonMention } from '../../../core/mention.ts'
import { cued } from '../../words/cued.ts'
import { type Claim, claim, take } from '../claim.ts'
import type { Gathered } from '../gather/gathering.ts'
import { between, type Sentence, withoutDates } from '../sentence.ts'
import { about } from '../who/about.ts'
import { isOwner, listAt } from '../who/people-lists.ts'

/** "gave a statement at", "proposed … during": what only somebody who is there can do. */
const ACTS = cued(
  inLines('iu')`
    ^\s*(?:personally |also |then |later |today |yesterday |on \w+ )?(?:
      (?:is|are|was|were) (?:leading|paying)|led|paid|laid|gave|gives|made|makes|delivered|delivers|read|proposed
      |spoke|speaks|intervened|presented|tabled|briefed|was present|took the floor
    )\b[^.;:“”"]{0,110}\b(?:at|during)\s+(?:the|an?|today['’]s|yesterday['’]s|\w+day['’]s)\s+(?:[\p{L}’'-]+\s+){0,4}
    $
  `,
)

/** "told a business forum", "said on Tuesday at a conference", "said at the start of the third Ports Forum": those who speak there. */
const SAYS_THERE = cued(
  /^\s+(?:(?:told|addressed)|(?:said|says)\s+(?:on\s+)?at)\s+(?:an?|the\s+(?:start|opening|beginning|close|end|launch)\s+of\s+(?:the|an?))\s+(?:(?!that\b)[\p{L}\d’'-]+\s+){0,4}$/u,
)

/** "All must act, underlined Minister Brel during the annual meeting": the words come first. */
const SAID_BY = cued(
  /[,”"]\s*(?:said|underlined|underscored|stressed|noted|emphasi[sz]ed|stated|highlighted|recalled|added|told|pointed out|declared)\s+(?:the\s+)?$/,
)
const DURING_IT = /^,?\s*(?:speaking )?(?:at|during) (?:the|an?|today['’]s) (?:[\p{L}’'-]+ ){0,4}$/u

/** "In his address to the opening session, Secretary General Lund warned" */
const IN_ADDRESS = cued(
  /^(?:In|During) (?:his|her) (?:\p{Ll}+ )?(?:address|speech|remarks|statement|keynote) (?:to|at|before) (?:the|this) (?:[\p{L}-]+ ){0,3}$/u,
)

/** "At the conference, Minister Lund announced": she was there. */
const AT_IT = /^(?:Also )?(?:At|During|In) (?:the|this|an?) (?:[\p{Ll}-]+ ){0,3}$/u
/** "Arriving for the summit, Prime Minister Vik said", "As he arrived at the talks, " */
const ON_ARRIVAL = cued(
  inLines('u')`
    ^(?:
      As (?:he|she) (?:arrived|was arriving|entered)
      |(?:Speaking )?(?:[Oo]n|[Uu]pon) (?:(?:his|her) )?(?:arrival|arriving)
      |(?:Speaking (?:as (?:he|she)|while|before|when) )?(?:[Aa]rriv(?:ing|ed)|[Ee]ntering)
    ) (?:at |for |to )?(?:the|an?|today['’]s|\p{L}+day['’]s) (?:[\p{L}\d’'-]+ ){0,4}$
  `,
)
/** "told reporters on arrival at the summit", "said as he arrived for the talks" */
const SAYS_ON_ARRIVAL = cued(
  inLines('u')`
    ^,? (?:said|told|insisted|warned|stressed|called)\b[^.;:“”"]{0,80}?\b(?:on|upon|as (?:he|she)|when|while) (?:(?:his|her) )?
    (?:arrival|arriving|arrived|entering|entered) (?:at |for |to )?(?:the|an?|today['’]s|\p{L}+day['’]s) (?:[\p{L}\d’'-]+ ){0,4}
    $
  `,
)
/** "Monday's summit at which President Brel proposed", "the talks during which she asked" */
const AT_WHICH = /^,? (?:at|during|in) which (?:the )?$/
/** Between it and her: where it was, and its day. "At a hearing in the Port Court on Tuesday, Magistrate Lund asked" */
const AT_WHERE = /^(?: (?:at|in|before) [^.,;:“”"]{2,60})?,? (?:the )?$/
const SAYS_SO = cued(
  inLines()`
    ^,? (?:also |then |further )?(?:
      announced|presented|called|stressed|underlined|underscored|emphasi[sz]ed|highlighted|reaffirmed|reiterated
      |outlined|shared|stated|noted|expressed|spoke|said|told|pointed out|briefed|proposed|urged|praised|commended
      |thanked|informed|assured|apprised|reported|congratulated|conveyed|explained|asked|requested|demanded|offered|warned|pledged|ruled|ordered|declared|adjourned|remanded
    )\b
  `,
)
const saysThere = (sentence: Sentence, { end, role, former }: PersonMention): boolean =>
  !former && !/spokes|press|report/i.test(role ?? '') && SAYS_SO.test(between(sentence, end, end + 40), sentence)

/** "We have just finished an extraordinary summit": the one whose words these are was there. */
const WE = cued(
  /^["“]?We (?:have )?(?:just )?(?:finished|concluded|ended|held|had|completed)\s+(?:an?|the|our)\s+(?:[\p{L}’'-]+\s+){0,4}$/u,
)
/** "NATO Secretary General Jens Stoltenberg: Well, …": whose words a transcript gives. */
const SPEAKER = /^\s*:\s/

const PRESS = cued(/^(?:press|news)\b/i)

/** "told a briefing that the talks will take place": reporters were there, and the rest is of the talks. */
const isToPress = (sentence: Sentence, { text, end }: EventMention): boolean =>
  /^briefing$/i.test(text) && between(sentence, end, end + 6) === ' that '

const isDated = ({ dates }: Sentence): boolean =>
  dates.some(({ bearing, date }) => (bearing === 'at' || bearing === 'of the noun') && date)

/** Who takes part because of what they do there. */
export function actedAtClaims(sentence: Sentence, all: readonly Sentence[]): readonly Claim[] {
  for (const event of sentence.events) {
    if (event.kind !== 'summit' && event.kind !== 'meeting' && event.kind !== 'ceremony') continue
    if (PRESS.test(event.label, sentence) || isToPress(sentence, event)) continue
    const before = between(sentence, sentence.passage.start, event.start)
    if (WE.test(before, sentence)) {
      const at = all.indexOf(sentence)
      const speaker = all
        .slice(at, at + 6)
        .flatMap((next) => next.people.filter((person) => SPEAKER.test(between(next, person.end, person.end + 3))))[0]
      if (!speaker) continue
      const taking = [take(speaker, 'took part', sentence, 'we-held')]
      return [
        claim(sentence, { ...event, rule: 'we-held' }, event.kind, event, taking, {
          again: true,
          adds: false,
          lists: false,
        }),
      ]
    }
    const next = sentence.people.find(({ start }) => start >= event.end)
    if (
      next &&
      isDated(sentence) &&
      AT_WHICH.test(between(sentence, event.end, next.start)) &&
      saysThere(sentence, next)
    ) {
      const taking = [take(next, 'took part', sentence, 'acted-at')]
      const flags = { again: true, adds: false, lists: false }
      return [claim(sentence, { ...event, rule: 'acted-at' }, event.kind, event, taking, flags)]
    }
    const arrives = ON_ARRIVAL.test(before, sentence)
    // "At the meeting, Minister Lund and Director Vik presented"
    const those = next ? listAt(sentence, sentence.people.indexOf(next)) : []
    const last = those.at(-1)
    const isAt = last && (AT_IT.test(before) || arrives) && saysThere(sentence, last)
    if (
      next &&
      (IN_ADDRESS.test(before, sentence) || isAt) &&
      AT_WHERE.test(withoutDates(sentence, event.end, next.start).replace(/(?: +(?:on|in|at))* *,/, ',')) &&
      !isOwner(sentence, next)
    ) {
      const taking = (isAt ? those : [next]).map((each) => take(each, 'addressed', sentence, 'acted-at'))
      const flags = { again: true, adds: !(arrives && isDated(sentence)), lists: false }
      return [claim(sentence, { ...event, rule: 'acted-at' }, event.kind, event, taking, flags)]
    }
    const [person, ...others] = about(sentence, event.start).people
    if (!person || others.length > 0 || person.former) continue
    const does = between(sentence, person.end, event.start)
    const quoted =
      SAID_BY.test(between(sentence, sentence.passage.start, person.start), sentence) && DURING_IT.test(does)
    const arriving =
      SAYS_ON_ARRIVAL.test(does, sentence) &&
      !/spokes|press|report/i.test(between(sentence, sentence.passage.start, person.end))
    if (
      !quoted &&
      !arriving &&
      !ACTS.test(does, sentence) &&
      !SAYS_THERE.test(withoutDates(sentence, person.end, event.start), sentence)
    )
      continue
    const taking = [take(person, 'took part', sentence, 'acted-at')]
    return [
      claim(sentence, { ...event, rule: 'acted-at' }, event.kind, event, taking, {
        again: true,
        adds: arriving && !isDated(sentence),
        lists: false,
      }),
    ]
  }
  return []
}

/** "In his address to NATO, Zelenskyy accused": addressed what that body held. */
const ADDRESS = cued(
  /^In (?:his|her) (?:video )?(?:address|speech|message|remarks) to (?:the )?((?:\p{Lu}[\p{L}\d]*)(?: \p{Lu}[\p{L}\d]*){0,2})(?: leaders| summit)?,\s*(?:the )?$/u,
)

interface Address {
  readonly to: string
  readonly claim: Claim
}

/** Who addressed a body takes part in the one summit or meeting that the document tells of it, wherever that stands. */
export function withAddresses(found: readonly Gathered[], sentences: readonly Sentence[]): readonly Gathered[] {
  for (const { to, claim: address } of sentences.flatMap((sentence) => addressOf(sentence) ?? [])) {
    const held = found.filter(
      ({ claims }) =>
        claims[0]?.status === 'held' &&
        claims.some(({ event }) => event?.kind === 'summit' && event.label.includes(to)),
    )
    if (held.length === 1) held[0]?.claims.push(address)
  }
  return found
}

function addressOf(sentence: Sentence): Address | null {
  const person = sentence.people[0]
  const to = person ? ADDRESS.exec(between(sentence, sentence.passage.start, person.start), sentence)?.[1] : undefined
  if (!person || !to) return null
  const at = { start: person.start, end: person.end, rule: 'in-an-address-to' }
  const taking = [take(person, 'addressed', sentence, at.rule)]
  return { to, claim: claim(sentence, at, 'summit', null, taking, { again: true, adds: true, lists: false }) }
}
