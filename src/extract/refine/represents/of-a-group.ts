import { inLines } from '../../../core/in-lines.ts'
import { cued } from '../../words/cued.ts'
import { linked } from '../../words/linked.ts'
import { countryBefore, gapBetween, type Rule } from './context.ts'
import { GROUP_IS, IS_REPRESENTED } from './words.ts'

const OPENS = /^\W*(?:[Tt]he )?(?:senior |visiting )?$/
const OPENS_WITH_GROUP =
  /^\W*(?:[Tt]he )?(?:\p{Ll}+ )?(?:delegation|side|team|party|members of the (?:delegation|team)) (?:of|from) (?:the )?$/u
/** Behind the country that such a group is of. */
const LISTS = cued(
  /^ (?:\p{Ll}+ ){0,2}?(?:are|were|includes?|included|comprises?|comprised|consists? of|consisted of|made up of|composed of):? (?!to )/u,
)
/** A list of those who came with a delegation that is told before. */
const IS_OF_IT = cued(
  /^(?:The|His|Her|Their) (?:\p{Ll}+ )?delegation (?:also )?(?:includes?|included|comprises?|comprised|consists? of|consisted of|is made up of|was made up of|was composed of):? (?!to )/u,
)
const INCLUDES = inLines('u')`
  ^(?:['’]s?)? (?:\p{Ll}+ ){0,2}?(?:delegation|team|side|officials|ministers|negotiators)
  (?: (?:was|is|were) (?:led|headed) by [^.;]{3,160}? and)?,?\s
  (?:included|comprised|including|comprising|consisting of|composed of|made up of|which (?:included|includes|comprised)|that included)\b
`
/** Behind the country of those who are named at once. */
const INCLUDING = cued(INCLUDES)
const INCLUDING_FIRST = inLines('u')`${INCLUDES} (?:the |its )?$`

const LED = /^(?:,? (?:which |that )?(?:was |is |were )?|, )(?:led|headed) by (?:the |its |his )?$/
const LED_BY = cued(
  inLines('u')`
    ^(?:['’]s)?[ -](?:\p{Ll}+ )?(?:side|delegation|team|representation|mission|contingent|party)
    (?:,| was| is| were| will be|, which (?:was|is))? (?:led|headed|represented) by (?:the |its |his )?$
  `,
)
const SIDE_OF = /\b(?:side|delegation|team|representation|mission|contingent) (?:of|from) (?:the )?$/

/** A sentence that tells who are of a delegation, or by whom a country was represented: of whichever country the publisher is. */
export const OF_A_GROUP: readonly Rule[] = [
  {
    // "Maltese officials who accompanied President Brel are Minister Lund and Minister Vik", "The delegation of Malta included": all of them
    name: 'group-of-the-opening',
    needs: ['country'],
    words: GROUP_IS,
    read: ({ frame, passage, person, countries, listed }) => {
      const [first] = countries
      if (!first || first.end > person.start || !person.role) return null
      const opening = passage.text.slice(0, first.start - passage.start)
      const gap = gapBetween(passage, first, person)
      if (!(first.by === 'adjective' || /^['’]/.test(gap) ? OPENS : OPENS_WITH_GROUP).test(opening)) return null
      if (
        !(OPENS_WITH_GROUP.test(opening) ? LISTS : GROUP_IS).test(gap, frame) ||
        countries.some((each) => each !== first && each.end <= person.start)
      )
        return null
      listed.add(person.name)
      return first.country
    },
  },
  {
    // "the Maltese delegation, including Vera Lund and Jan Vik, met": each of them is of that
    name: 'in-its-delegation',
    needs: ['country'],
    words: INCLUDING,
    read: ({ frame, passage, person, before, countries, listed }) => {
      const near = countryBefore(countries, person)
      if (!near) return null
      const isNext =
        before?.represents === near.country &&
        listed.has(before.name) &&
        INCLUDING.test(gapBetween(passage, near, before), frame) &&
        linked(gapBetween(passage, before, person), frame)
      if (!isNext && !INCLUDING_FIRST.test(gapBetween(passage, near, person))) return null
      listed.add(person.name)
      return near.country
    },
  },
  {
    // "met a delegation of Malta. … The delegation included Minister Lund and Minister Vik"
    name: 'in-the-delegation-told',
    words: IS_OF_IT,
    read: ({ frame, passage, person, background, listed }) => {
      if (!person.role || !IS_OF_IT.test(passage.text.slice(0, person.start - passage.start), frame)) return null
      const own = background.delegationBefore(passage)
      if (own) listed.add(person.name)
      return own
    },
  },
  {
    // "Minister Brel led the delegation whilst Norwegian side was led by Minister Vik", "a delegation from Malta, headed by"
    name: 'side-led-by',
    needs: ['country'],
    words: LED_BY,
    read: ({ frame, passage, person, countries }) => {
      const own = countryBefore(countries, person)
      if (!own) return null
      const gap = gapBetween(passage, own, person)
      const isOf = SIDE_OF.test(passage.text.slice(0, own.start - passage.start)) && LED.test(gap)
      return isOf || LED_BY.test(gap, frame) ? own.country : null
    },
  },
  {
    // "Oslo is represented by its deputy minister, Lund": whom a capital stands for
    name: 'is-represented-by',
    needs: ['country'],
    words: IS_REPRESENTED,
    read: ({ frame, passage, person, before, countries, listed }) => {
      const near = countryBefore(countries, person)
      if (!near) return null
      // "Malta was represented by Minister Lund and Minister Vik"
      const isNext =
        before?.represents === near.country &&
        listed.has(before.name) &&
        IS_REPRESENTED.test(gapBetween(passage, near, before), frame) &&
        linked(gapBetween(passage, before, person), frame)
      if (!isNext && !IS_REPRESENTED.test(gapBetween(passage, near, person), frame)) return null
      listed.add(person.name)
      return near.country
    },
  },
]
