import type { Answer } from '../../../src/core/answer.ts'
import type { Citation } from '../../../src/core/citation.ts'
import type { Asked } from '../../../src/core/command.ts'
import { fold } from '../../../src/core/fold.ts'
import { quoted, reply } from '../../../src/wording/answers.ts'
import { sayList, sentences } from '../../../src/wording/events.ts'
import type { Context } from '../../context.ts'
import { showing } from '../beside/showing.ts'

/**
 * Who a sentence says stood for a country or a body, as it says it, where nobody is recorded: "Malta was represented by Foreign
 * Minister Borg", "President Holm represented the European Union". Null where no sentence does.
 */
export function standIns(asked: Asked, body: string, context: Context): Answer | null {
  const says = patternsOf(body)
  const said = context.chronicle
    .quotes(`represented ${body}`, { offset: 0, limit: READ })
    .items.filter((citation) => !UNSURE.test(citation.quote) && isMeant(asked, citation, context))
    .flatMap((citation) => {
      const who = says.map((pattern) => pattern.exec(citation.quote)?.groups?.who).find((found) => found !== undefined)
      return who === undefined ? [] : [{ who, citation }]
    })
  if (said.length === 0) return null
  const citations = sentences(said.map(({ citation }) => citation)).slice(0, SHOWN)
  return reply(asked.question, 'ask', {
    title: `${sayList([...new Set(said.map(({ who }) => who))].slice(0, SHOWN))}, the documents say: ${quoted(asked)}`,
    blocks: showing(citations, 'It is said here:'),
    citations,
  })
}
const READ = 20
const SHOWN = 3
const UNSURE = /\b(?:denie[sd]|deny|if|whether|would|wrongly|falsely|rumou?rs?|claims?|claimed)\b/iu

/** An office and a name, in capitals: "Foreign Minister Carla Borg", "French President Luc Morel". */
const WHO = "(?<who>\\p{Lu}[\\p{L}’'-]*(?: (?:(?:of|for) (?:the )?)?\\p{Lu}[\\p{L}’'-]*){1,7})"

function patternsOf(body: string): readonly RegExp[] {
  const name = RegExp.escape(body)
  return [
    new RegExp(`(?<!\\p{L})${name} (?:was|were|is|are|has been|had been) represented by (?:(?:its|the) )?${WHO}`, 'u'),
    new RegExp(
      `(?:^|[.;:,] |\\b(?:and|while) )(?:The )?(?:the )?${WHO} (?:also )?represented (?:the )?${name}(?!\\p{L})`,
      'u',
    ),
  ]
}

/** Its document has what the question says besides, and tells of the time that is asked for. */
function isMeant({ subject }: Asked, { document }: Citation, { chronicle }: Context): boolean {
  const { terms, period } = subject
  const words = [...terms, ...subject.bodies.map(({ typed }) => typed)]
  const told =
    words.length === 0
      ? ''
      : fold(
          chronicle
            .sentencesOf(document)
            .map(({ quote }) => quote)
            .join(' '),
        )
  if (!words.every((word) => told.includes(fold(word)))) return false
  return (
    period === null ||
    chronicle.eventsOf(document).some(({ date }) => date !== null && date.start <= period.to && date.end >= period.from)
  )
}
