import { expect, it } from 'vitest'
import { DAYS } from '../../../../src/extract/recognise/dates/days.ts'
import type { DateForm } from '../../../../src/extract/recognise/dates/form.ts'
import { MONTHS } from '../../../../src/extract/recognise/dates/months.ts'
import { RELATIVE } from '../../../../src/extract/recognise/dates/relative.ts'
import { SPANS } from '../../../../src/extract/recognise/dates/spans.ts'
import { hintsIn } from '../../../../src/extract/words/cued.ts'
import { cuesIn, wordsOf } from '../../../../src/extract/words/words.ts'

const FORMS: readonly DateForm[] = [...SPANS, ...DAYS, ...MONTHS, ...RELATIVE]

// each form's own name is an example of it; these are the other ways it can be written
const TEXTS = [
  ...FORMS.map(({ name }) => `They met ${name}.`),
  ...'Tonight|this morning|last night|TODAY|Yesterday evening|Tomorrow|overnight|six days ago|on MONDAY|next Friday night|this past weekend|the coming week|later in the week|last year|the same day|that afternoon|a day earlier|on Tuesday, the 3rd.|recently|soon|shortly|in the coming months|in recent days|three weeks later|many years on|the other day|in due course|this summer|next spring|last winter|some time ago|long ago|previously|in the past|As a student|once met|from 29 June until 1 July|3 & 4 May|May 3‑5|between 3 and 9 May|MAY 3|3rd of May|03-MAY-2023|2023/05/03|3. 5. 2023|the end of June|mid-July|this coming May|the May 2023 talks|Q3 2023|1st half of 2023|March–May 2023|2019–21|the 1990s'
    .split('|')
    .map((words) => `They met ${words}.`),
]

it.each(TEXTS)('no form that reads "%s" is held back by its cue', (text) => {
  const words = wordsOf(text, 0)
  const cues = cuesIn(words)
  const hints = hintsIn(words)
  const reads = ({ pattern }: DateForm, by: readonly number[]) => pattern.all(text, { hints: by }).length > 0
  const tried = ({ needs, looks }: DateForm) => (cues & needs) === needs && looks?.(text) !== false
  const every = hints.map(() => -1)
  const held = FORMS.filter((form) => reads(form, every) && !(tried(form) && reads(form, hints)))
  expect(held.map(({ name }) => name)).toEqual([])
})
