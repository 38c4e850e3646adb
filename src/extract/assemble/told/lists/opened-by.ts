import { inLines } from '../../../../core/in-lines.ts'
import { cued } from '../../../words/cued.ts'
import { CUE } from '../../../words/cues.ts'
import { PRESENT_BESIDE } from '../../../words/roll.ts'
import { wordList } from '../../../words/word-list.ts'
import type { Claim } from '../../claim.ts'
import type { Sentence } from '../../sentence.ts'
import { isOwner, listFrom } from '../../who/people-lists.ts'
import { added } from './added.ts'
import { headedBy } from './lines-below.ts'

/** "Joining President Biden on the call were", "Also present were", "Attending the meeting were" */
const INVERTED = cued(
  inLines('i')`
    ^["“]?(?:also\s+(?:physically\s+)?|(?:among (?:those|the participants|the guests)|others|those) (?:who (?:were )?)?(?:also )?)?
    (?:
      joining|representing|presenting (?:their )?(?:letters|credentials)|attending|participating|taking part|present
      |in attendance|accompanying|travell?ing with|on hand|took part|attended
    )\b[^.;:]{0,120}?\b(?:was|were|is|are|will be|include[ds]?)\b:?\s*(?:also\s+)?
  `,
)

const OTHERS = wordList('also others those first next last')

/** "Also at the meeting are", "Others at the talks were", "Also at the table were", "Also there were" */
const ALSO_THERE = cued(
  inLines('u')`
    ^(?:First|Next|Last) (?:to be sworn in|to take (?:the|their) oaths?)(?: \p{Ll}+){0,3} (?:was|were):?\s*
    |^(?:Also|Others|Those) (?:
      there
      |(?:in|at|around) (?:the|this|their) (?:[\p{L}-]+ ){0,3}?(?:
        meeting|talks|summit|ceremony|event|session|dinner|lunch|conference|forum|audience|reception|service|table
        |room
      )
    )\b[^.;:]{0,60}?\b(?:was|were|is|are):?\s*
  `,
)

/** "Among those attending were Zetland’s outgoing First Minister Vik" */
const TO_INVERTED = inLines('iu')`
  ^(?:[^.;:,]{0,50}:\s)?(?:
    \s|,|\bthe (?:King|Duke|Prince|Grand Duke) and (?:the )?(?:Queen|Duchess|Princess|Grand Duchess)(?: of\b(?: \p{Lu}[\p{L}-]+)?)?
    |\bthe (?:King|Queen)\b|\band\b
    |\b(?:
      the|by|also|U\.S\.|outgoing|newly|elected|new|acting|his|her|excellency|excellencies|following|state
      |governors|ministers
    )\b
    |\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?['’]s?(?=\s)
    |\p{Lu}[\p{L}-]+ (?:County|State|District|Province|City|Municipality|Constituency)\b
  )*$
`

/** "Also present were": the verb stands in front of those it tells of, the first of them perhaps in front of the verb. */
export function invertedList(sentence: Sentence): Claim | null {
  const { text, start } = sentence.passage
  const inverted =
    (sentence.cues & CUE.there ? INVERTED.exec(text, sentence) : null) ??
    (OTHERS.has(sentence.words[0]) ? ALSO_THERE.exec(text, sentence) : null)
  if (!inverted) return null
  const end = start + inverted[0].length
  const people = listFrom(sentence, end, TO_INVERTED)
  if (people.length === 0) return null
  const first = sentence.people.find((person) => person.end <= end && !isOwner(sentence, person))
  return added(sentence, first ? [first, ...people] : people, 'inverted-list', inverted[0].length)
}

/** "Voting for the monetary policy action were Vera Lund, Chair;", "Votes against: Jan Vik", "In favour of raising the rate: Mia Holm" */
const VOTING = cued(
  inLines('u')`
    ^(?:
      Voting (?:for|against|in favou?r of) [^.;:]{3,80}?(?:\b(?:was|were)\b:?|:)
      |Voting (?:for|against|in favou?r) (?:was|were)\b:?
      |(?:
        (?:(?:The )?[Mm]embers |Those )(?:voting|who voted) (?:for|against|in favou?r(?: of)?)
        |Vot(?:es?|ed|ing)(?: cast)? (?:for|against|in favou?r(?: of)?)|(?:In favou?r of|Against) (?:\p{Ll}+ing|an?|the|this)
      )\b[^;:]{0,90}:
      |(?:For|In favou?r|Against|Opposed|Dissenting|Dissents?|Abstained|Abstentions?|Abstaining)(?: \(\d+\))?:
    )\s*
  `,
)
const OPENS_VOTE = wordList(
  'voting vote votes voted those the members in against for opposed dissenting dissent dissents abstained abstention abstentions abstaining',
)

const OPENS_MEETING = wordList('also at signing')

/** "At the meeting were the Minister of Ports, Vera Lund, and Governor Jan Vik" */
const AT_MEETING = cued(
  inLines('i')`
    ^(?:Also )?at the (?:meeting|ceremony|event|launch|conference|signing) (?:are|were|is|was)(?: also)?
      (?: present)?:? |^Signing (?:the |this |for |on )[^.;:]{2,60}? (?:were|was) (?:the )?
  `,
)

/** "The following leaders took part in the meeting in Riga on 3 March: Vera Lund, Jan Vik, etc.", "Ten ministers attended, among them" */
const TOOK_PART = cued(
  inLines('iu')`
    ^(?:
      The following (?:\p{L}+ ){0,4}(?:took part|participated|attended|were present|were in attendance)
        \b[^.;:]{0,120}:
      |(?:(?:about|some|over|nearly|almost|more than|at least|around) )?
        (?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|numerous|dozens of) (?:[\p{L}-]+ ){0,3}?
        (?:
          leaders|heads of (?:state|government)(?: and (?:of )?government)?|ministers|presidents|governors
          |ambassadors|envoys|officials|dignitaries|guests|delegates|participants
        ) (?:[\p{L}-]+ ){0,4}?(?:took part|participated|attended|were present|were in attendance|gathered)
        \b[^.;:“”"]{0,90}?(?:,| [–—-]) (?:among them|including|namely|notably|among others):?
    )\s*
  `,
)

/** "Addresses at the opening will come from Health Planner Vik; Mayor Holm and" */
const SPEECHES = cued(
  inLines('u')`
    ^(?:(?:Opening|Closing|Welcome|Brief|Other|Short) )?(?:[Aa]ddresses|[Rr]emarks|[Ss]peeches|[Gg]reetings|[Ss]tatements|[Pp]resentations)
    (?: (?:at|during) [^.;:,]{3,60}?)?,? (?:
      (?:will come|came|come) from|(?:will be|were) (?:also )?(?:given|delivered|made|presented) by
    ) (?:the )?
  `,
)

/** "Members present: …", "Voting against this action: …": the words in front of a list, and the list in the same sentence. */
export function listBehindLead(sentence: Sentence, sentences: readonly Sentence[]): Claim | null {
  const { text, start } = sentence.passage
  const [voting] = OPENS_VOTE.has(sentence.words[0]) ? (VOTING.exec(text, sentence) ?? []) : []
  const [present] = PRESENT_BESIDE.exec(text, sentence) ?? []
  const [following] = sentence.cues & CUE.there ? (TOOK_PART.exec(text, sentence) ?? []) : []
  const [there] = OPENS_MEETING.has(sentence.words[0]) ? (AT_MEETING.exec(text, sentence) ?? []) : []
  const [speeches] = sentence.cues & CUE.speech ? (SPEECHES.exec(text, sentence) ?? []) : []
  const lead = voting ?? present ?? following ?? there ?? speeches
  const people = lead ? listFrom(sentence, start + lead.length, TO_FIRST) : []
  if (!lead || people.length === 0) return null
  const list = added(sentence, people, voting ? 'voted' : 'inverted-list', lead.length)
  if (present) return { ...list, ...headedBy(sentence, sentences, list) }
  // whoever votes meets
  const against = NOT_FIRST.test(lead)
  return voting ? { ...list, ...headedBy(sentence, sentences, list), kind: 'meeting', adds: against } : list
}
/** Who voted otherwise is told behind those who agreed. */
const NOT_FIRST = /^[^:]*\b(?:against|opposed|dissent\w*|abst\w+)\b/i
const TO_FIRST = /^[\s,]*(?:the )?$/i
