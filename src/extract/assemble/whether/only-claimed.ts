import { inLines } from '../../../core/in-lines.ts'
import { cued, someCued } from '../../words/cued.ts'
import { between, type Sentence } from '../sentence.ts'

interface Span {
  readonly start: number
  readonly end: number
}

/** What somebody says and nobody vouches for. A report, a story or an account is one only if the sentence is about it. */
const HEARSAY =
  '(?:rumou?rs?|claims?|suggestions?|allegations?|speculations?|assertions?|accusations?|insinuations?|conspiracy theor(?:y|ies)|theor(?:y|ies)|gossip|hearsay|whispers|chatter|tales?|hoax|fake news)'
const TOLD = '(?:reports?|stor(?:y|ies)|accounts?|notion|idea|talk|tip|posts?|tweets?|headlines?)'
const THAT =
  '(?: (?!that\\b)[^.;,]{1,40}?)? (?:that|according to which|whereby|claiming|saying|alleging|suggesting|in which)'

/** "Reports in two papers that President Brel met", "The story that she met": what the sentence is about. */
const IS_ABOUT_HEARSAY = cued(
  inLines('iu')`
    ^["“‘]?(?:(?:The|Some|All|Those|These|This|Such|Any|A|An)\s+)?
    (?!(?:Amid|After|Before|Despite|Following|In|On|With|Given|As|For|From)\b)(?:[\p{L}’'-]+\s+){0,3}?
    (?:${HEARSAY}|${TOLD})(?:${THAT}\b| (?:of|about) (?=[^.;,]*$))
  `,
)
/** "amid speculation that she met", "on claims that" */
const BESIDE_HEARSAY = cued(
  new RegExp(
    `\\b${HEARSAY}(?:${THAT}\\b[^.;,]*$|(?<=s|speculation) (?:of|about)\\b(?:(?! when | while | after | before | as | but | who | which | and (?:\\p{L}+ )?$)[^.;,])*$)`,
    'iu',
  ),
)
/** "reports of a meeting" may be what somebody wrote about it: only many of them are hearsay. */
const ONE_PAPER = cued(
  /^["“‘]?(?:(?:The|This|A|An)\s+)?(?:[\p{L}’'-]+\s+){0,3}?(?:report|account|post|tweet|idea|story|tale) (?:of|about) /iu,
)

/** Behind it: "were confirmed", "proved true", "turned out to be right" */
const CONFIRMED = cued(
  inLines('iu')`
    \b(?:
      (?:is|are|was|were|been|proved|proves|proven|out)(?: to be)? (?:(?!un)\p{L}+ly |both |indeed |later )?
        (?:true|correct|accurate|right|well[- ]founded|confirmed)
      |(?:confirmed|corroborated|verified) by
    )\b
  `,
)
const NOT_CONFIRMED = /\b(?:not|never|neither|nor|n['’]t|yet to|only partly|half)\b/i
/** The sentence goes on with what it has to say of it: "prompted questions when the two met in Linz" */
const GOES_ON = cued(
  inLines('i')`
    \b(?:
      are|is|were|was|have|has|had|prompted|caused|led|drew|dominated|overshadowed|sparked|fuelled|triggered
      |circulated|emerged|surfaced|spread
    )\b[^.;]*\b(?:when|while|as|before|after|during|at|in|on|but)\b
  `,
)

/** "A hoax video shows", "in a doctored photo": not made of what was. */
const FAKED = cued(
  inLines('iu')`
    ^["“‘]?(?:(?:In|On|For|As|According to) )?(?:(?:an?|the|this|that|one|another) )?(?:\p{L}+ )??
    (?:
      hoax(?: \p{L}+)?
      |(?:
        fake[d]?|doctored|manipulated|forged|fabricated|edited|AI-generated|computer-generated|deepfake|spoof
        |satirical|parody|photoshopped|invented|fictional|fictitious|made-up|prank|staged|re-?enacted
      ) (?:\p{L}+ ){0,2}?(?:
        videos?|photos?|photographs?|pictures?|images?|clips?|footage|articles?|reports?|stor(?:y|ies)|posts?
        |tweets?|statements?|letters?|accounts?|recordings?|scenes?|items?|headlines?|transcripts?
      )
      |deepfakes?|April Fools?['’]?s?
    )\b[^.;]*$
  `,
)
/** "A video purporting to show President Brel meeting", "pictures that appear to show" */
const PURPORTS = cued(
  /\b(?:purport(?:s|ed|ing|edly)?|claim(?:s|ed|ing)?|appear(?:s|ed|ing)?|seem(?:s|ed|ing)?) to (?:show|depict|prove|document)\b[^.;]*$/i,
)
/** "had reported the meeting on Saturday": a newspaper did, then */
const REPORTED = cued(/\b(?:had|have|has) (?:\w+ly )?reported (?:on )?(?:the|an?|such an?|this) (?:[\p{L}-]+ ){0,2}$/iu)
/** "her alleged meeting with", "the rumoured call between" */
const SO_CALLED = cued(
  inLines('iu')`
    \b(?:
      alleged|supposed|purported|rumou?red|fictitious|fictional|imaginary|invented|imagined|non-existent|nonexistent
      |hypothetical|made-up|mock|simulated
    )(?: (?!(?:and|to|who|that|then|but|in|at|on)\b)[\p{L}-]+){0,2} $
  `,
)

/** "We also wrote that", "In our report of 26 May we said that", "Our article gave": what is put right afterwards. */
const PUT_RIGHT = cued(
  inLines('iu')`
    ^["“‘]?(?:
      (?:(?:In|On|Due to|Owing to|Because of) [^,;]{3,60}?,? )?we (?:
        also |first |originally |initially |previously |earlier |had )*(?:wrote|reported|published|printed)
        \b[^.;]{0,60}? that
      |(?:In|On) (?:our|an earlier|a previous|yesterday['’]s) (?:\p{L}+ )?
        (?:article|report|story|edition|issue|item|bulletin|newsletter|dispatch)\b[^;]{0,40}? (?:we|it|which) (?:also )?
        (?:said|stated|wrote|reported|gave)
      |(?:(?:The|This|That|Our|An?|One|Yesterday['’]s|Last week['’]s) )?(?:\p{L}+ ){0,2}?
        (?:article|report|story|caption|headline|item|dispatch|page|text|entry)\b[^.;,]{0,60}? (?:
          originally|initially|first|previously|mistakenly|erroneously|wrongly|incorrectly|inaccurately|misleadingly
        ) (?:said|says|stated|states|gave|suggested|implied|reported|wrote|claimed)
      |(?:An?|The|Our|This) (?:\p{L}+ )?(?:earlier|previous|first|original|initial|prior) (?:
        versions?|editions?|reports?|articles?|drafts?
      )\b[^.;]{0,60}? (?:
        said|says|stated|gave|suggested|implied|reported|wrote|claimed|had|put|named|misstated|placed|listed
      )
    )\b[^.;]*$
  `,
)
/** A denial of it all, the statement in front: "That President Brel met him is a legend" */
const THAT_CLAUSE = cued(/^["“‘]?That (?:the |an? )?\p{Lu}[^.;]*$/u)
const BELITTLED = cued(
  inLines('iu')`
    ^[^.;]*?\b
    (?:is|are|was|were|been|remains?|proved|proves|turned out|called|calls|dismissed as|described as|amounts? to)
    (?: to be)? (?:\p{L}+ly |all |just |but |nothing but |“|"|‘|'){0,3}
    (?:(?:an?|the|pure|sheer|mere|utter|total|complete|outright|old|urban|persistent) ){0,3}(?:stuff of )?
    (?:
      fiction|fantasy|inventions?|nonsense|rubbish|lies?|hoax|fabrications?|myths?|legends?|fairy ?tales?|fake|fakes
      |propaganda|bogus|rumou?rs?|gossip|misinformation|disinformation|ridiculous|absurd|ludicrous|laughable
      |speculation|joke|false|untrue|unfounded|baseless|groundless|wrong|incorrect|inaccurate|invented|made up
      |hearsay|pipe dream|mistake|error
    )\b
  `,
)

const UNTRUE = someCued(FAKED, PURPORTS, SO_CALLED, REPORTED, PUT_RIGHT)
const HEARD = someCued(FAKED, PURPORTS, SO_CALLED, REPORTED, PUT_RIGHT, IS_ABOUT_HEARSAY, THAT_CLAUSE, BESIDE_HEARSAY)

/** Is what stands here told only by hearsay, in a fake or in a version that the text takes back? */
export function isOnlyClaimed(sentence: Sentence, { start, end }: Span): boolean {
  if (!HEARD.mayFit(sentence)) return false
  const before = between(sentence, sentence.passage.start, start)
  if (UNTRUE.test(before, sentence)) return true
  const after = between(sentence, end, sentence.passage.end)
  const opening = IS_ABOUT_HEARSAY.exec(before, sentence)
  if (opening && !ONE_PAPER.test(before, sentence))
    return !GOES_ON.test(before.slice(opening[0].length), sentence) && !isConfirmed(sentence, after)
  if (THAT_CLAUSE.test(before, sentence) && BELITTLED.test(after, sentence)) return true
  return BESIDE_HEARSAY.test(before, sentence) && !/\bconfirm(?:s|ed|ing)?\b[^,;]*$/.test(before)
}

function isConfirmed(sentence: Sentence, after: string): boolean {
  const said = CONFIRMED.exec(after, sentence)
  return said !== null && !NOT_CONFIRMED.test(after.slice(0, said.index + said[0].length))
}
