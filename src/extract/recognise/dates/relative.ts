import { inLines } from '../../../core/in-lines.ts'
import { cued } from '../../words/cued.ts'
import { CUE } from '../../words/cues.ts'
import { FULL_WEEKDAY, ofWeek, weekdayNumber, whichOne } from './calendar.ts'
import type { DateForm } from './form.ts'

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const offset = (word: string | undefined) => ({ last: -1, this: 0, next: 1 })[whichOne(word) ?? 'this']

const VAGUE_WORDS = inLines()`
  ecent|oon\b|ortly|the other|due course|ummer|inter\b|pring\b|utumn|fall\b|revious|[Aa]s a |once |[Ii]n (?:the )?
    (?:com|rec|nex|pas|las|nea)
  |(?:hour|week|month|year|decade|day)s? (?:ago|ear|lat|sin|bef|on\b)|time ago|[Ll]ong ago|fortnight|the eve of
  |he day (?:bef|aft)
`
const VAGUE = (text: string) => VAGUE_WORDS.test(text)

/** Times that are told from the day on which the text was published, or from the date said before. */
export const RELATIVE: readonly DateForm[] = [
  {
    name: 'the day before yesterday',
    needs: CUE.today,
    pattern: cued(/\b[Tt]he day (?<side>before yesterday|after tomorrow)\b/g),
    read: (g) =>
      g.side === 'before yesterday'
        ? { is: 'days from now', from: -2, to: -2 }
        : { is: 'days from now', from: 2, to: 2 },
  },
  {
    // also "earlier today", "this morning", "tonight"; not "this afternoon's weather is no better than 1945's"
    name: 'today',
    needs: CUE.today,
    pattern: cued(
      inLines('gu')`
        \b(?:
          (?:[Ee]arlier |[Ll]ater )?
            (?:(?<!\p{Lu}\p{Ll}+ (?=T))[Tt]oday(?! (?:the )?(?:\p{Lu}\p{L}+ ){1,4}of\b)|TODAY)
          |[Tt]onight|(?:[Ee]arlier |[Ll]ater )?[Tt]his (?:morning|afternoon|evening)
        )\b(?!['’]s (?:world|youth|society|reality|standards|generation|challenges|economy|media))
      `,
    ),
    read: () => ({ is: 'days from now', from: 0, to: 0 }),
  },
  {
    name: 'yesterday',
    needs: CUE.today,
    pattern: cued(
      /\b(?:[Yy]esterday|[Ll]ast (?:night|evening|afternoon|morning)|[Yy]esterday (?:morning|afternoon|evening))\b/g,
    ),
    read: () => ({ is: 'days from now', from: -1, to: -1 }),
  },
  {
    name: 'tomorrow',
    needs: CUE.today,
    pattern: cued(/\b[Tt]omorrow\b(?!['’]s (?:world|leaders|generation|challenges))/g),
    read: () => ({ is: 'days from now', from: 1, to: 1 }),
  },
  {
    name: 'overnight',
    needs: CUE.today,
    pattern: cued(/\b[Oo]vernight\b(?! (?:stay|train|trip|success|flight|bus|drive|journey|ferry|stop))/g),
    read: () => ({ is: 'days from now', from: -1, to: 0 }),
  },
  {
    name: 'two days ago',
    needs: CUE.before,
    pattern: cued(/\b(?<count>[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[2-6]) days? ago\b/g),
    read: (g) => {
      const count = NUMBERS.indexOf(g.count?.toLowerCase() ?? '') + 1 || Number(g.count)
      return { is: 'days from now', from: -count, to: -count }
    },
  },
  {
    // feast days and other fixed names that no week has
    name: 'Good Friday',
    needs: CUE.weekday,
    pattern: cued(
      inLines('g')`
        \b(?:Good|Black|Bloody|Red) Friday\b|\b(?:Ash|Spy) Wednesday\b
        |\b(?:Palm|Easter|Bloody|Super Bowl|Pentecost) Sunday\b|\b(?:Easter|Whit|Cyber|Black|Blue) Monday\b
        |\b(?:Maundy|Holy|Black) Thursday\b|\b(?:Holy|Small Business) Saturday\b
        |\b(?:Giving|Super|Shrove|Fat) Tuesday\b
        |\bSunday (?:Times|Telegraph|Mirror|Mail|Express|Herald|Tribune|school)\b
        |\b(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ll]ast) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?:of|in) (?:the |each |every )?
          (?:
            month|year|January|February|March|April|May|June|July|August|September|October|November|December|Advent
            |Lent
          )\b
        |\b[Ee](?:very|ach) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\bany given Sunday\b
        |\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days\b
      `,
    ),
    read: () => ({ is: 'vague' }),
  },
  {
    // also "last Monday", "next Friday evening", "this coming Tuesday"; not "the first Tuesday of every month"
    name: 'on Monday',
    needs: CUE.weekday,
    pattern: cued(
      inLines('g')`
        (?<!\b(?:[Ee]very|[Ee]ach) )\b
        (?:(?<which>[Ll]ast|[Nn]ext|[Tt]his past|[Tt]his coming|[Tt]his|[Tt]he previous|[Tt]he coming) )?
        (?:(?:early|late|earlier|later)(?: on)? )?(?<weekday>${FULL_WEEKDAY})(?! of (?:every|each|the month)\b)
        (?: (?:morning|afternoon|evening|night))?(?:,? (?:of )?(?<week>last|this|next) week\b)?
      `,
    ),
    read: (g) => {
      const weekday = weekdayNumber(g.weekday)
      const which = ofWeek(g.week) ?? whichOne(g.which?.split(' ').at(-1))
      return weekday ? { is: 'weekday', weekday, to: null, which } : null
    },
  },
  {
    name: 'this weekend',
    needs: CUE.week,
    pattern: cued(/\b(?:[Oo]ver )?(?<which>[Ll]ast|[Tt]his past|[Tt]his coming|[Tt]his|[Nn]ext|[Tt]he) weekend\b/g),
    read: (g) => {
      const word = g.which?.split(' ').at(-1)
      const weeks = word === 'past' ? -1 : word === 'coming' ? 0 : offset(word)
      return { is: 'week', weeks, part: 'weekend' }
    },
  },
  {
    // also "earlier this week", "later in the week"
    name: 'this week',
    needs: CUE.week,
    pattern: cued(
      inLines('g')`
        \b(?:(?<part>[Ee]arlier|[Ll]ater|[Ll]ate|[Ee]arly) )?(?:
          (?<which>
            [Ll]ast|[Nn]ext|[Tt]his past|[Tt]he past|[Tt]he coming|[Tt]his coming|[Tt]his|[Tt]he previous
            |[Tt]he following
          )
          |(?<=(?:[Ee]arlier|[Ll]ater) )in the
        ) week\b(?!['’]?s? (?:of|ago|later|before))
      `,
    ),
    read: (g) => {
      const word = g.which?.split(' ').at(-1)
      if (/^the (?:past|following|previous)$/i.test(g.which ?? '')) return { is: 'vague' }
      const part = /^earlier/i.test(g.part ?? '') ? 'past' : /^late/i.test(g.part ?? '') ? 'ahead' : 'all'
      return { is: 'week', weeks: word === 'past' ? 0 : offset(word), part: word === 'past' ? 'past' : part }
    },
  },
  {
    // also "earlier this month", "later this year"
    name: 'this month',
    needs: CUE.unit,
    pattern: cued(
      /\b(?:(?:[Ee]arlier|[Ll]ater|[Ll]ate|[Ee]arly) )?(?<which>[Ll]ast|[Tt]his|[Nn]ext) (?<unit>month|year)\b/g,
    ),
    read: (g) =>
      g.unit === 'month'
        ? { is: 'month from now', months: offset(g.which) }
        : { is: 'year from now', years: offset(g.which) },
  },
  {
    // also "the next morning", "the evening before", "two days later", "In the evening, "; not "comes a day before he pledged to"
    name: 'the following day',
    needs: CUE.before,
    pattern: cued(
      inLines('g')`
        \b[Tt]he (?<which>following|next|same|previous) (?:day|morning|afternoon|evening|night)\b
        |\b(?<=^|[.!?]["”]? )In the (?<later>afternoon|evening)(?=, )
        |\b(?:[Tt]hat (?:same )?|(?<=^|[.!?]["”]? )On this (?=day,[^.]* will ))
          (?<same>day|afternoon|evening|morning|night)\b
        |\b(?:[Aa]|[Oo]ne) day (?<side>later|earlier|before(?= *(?:[.,;)]|$)))\b
        |\b[Tt]he (?:day|morning|afternoon|evening|night) (?<next>before|after)(?: that)?(?= *(?:[.,;)]|$))
        |\b(?<count>[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix) days (?<way>later|earlier)\b(?! than\b)
      `,
    ),
    read: (g) => {
      const word = g.which ?? g.side ?? g.next ?? g.way ?? 'same'
      const count = g.count ? NUMBERS.indexOf(g.count.toLowerCase()) + 1 : 1
      const days = /^(?:following|next|later|after)$/.test(word) ? count : word === 'same' ? 0 : -count
      return { is: 'days from before', days }
    },
  },
  {
    name: 'on the 14th',
    needs: CUE.before,
    pattern: cued(
      new RegExp(
        `(?<=\\b[Oo]n )(?:(?<weekday>${FULL_WEEKDAY}),? )?the (?<day>[12]?\\d|3[01])(?:st|nd|rd|th)(?= *(?:[.,;)]|$|at |in |and (?!(?:the )?\\d)))`,
        'g',
      ),
    ),
    read: (g) => {
      const day = Number(g.day)
      return day >= 1 && day <= 31 ? { is: 'day of month', day, weekday: weekdayNumber(g.weekday) } : null
    },
  },
  {
    name: 'recently',
    needs: CUE.vague,
    looks: VAGUE,
    pattern: cued(
      inLines('g')`
        \b(?:
          [Rr]ecently|[Ss]oon(?! (?:after(?:wards)?|before|thereafter)\b)|(?<!\b(?:met|spoke|held|talked)\b[^,;.]{0,90})[Ss]hortly(?! (?:after(?:wards)?|before|thereafter)\b)
          |[Ii]n (?:the )?(?:coming|recent|next|past|last|near)(?: (?:few|several|two|three))? (?:days?|weeks?|months?|years?|future)
          |(?:[Aa]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]everal|[Mm]any|\d{1,3}|some|few) (?:
            hours?|weeks?|fortnights?|months?|years?|decades?|days
          ) (?:ago|earlier|later|since|before|on)
          |[Tt]he other day|[Ii]n due course|[Oo]n the eve of
          |[Tt]he day (?:before|after) (?!yesterday|tomorrow)(?=\w)|[Ss]ome time ago|[Ll]ong ago|[Pp]reviously
          |[Ii]n the past|[Aa]s a (?:student|child|boy|girl|young (?:man|woman|diplomat|officer))
          |once(?= (?:met|spoke|visited|hosted|held|received|attended|travelled|traveled))
          |[Ll]ater this (?:spring|summer|autumn|fall|winter)|[Tt]his (?:spring|summer|autumn|fall|winter)
          |[Ll]ast (?:spring|summer|autumn|fall|winter)|[Nn]ext (?:spring|summer|autumn|fall|winter)
        )\b
      `,
    ),
    read: () => ({ is: 'vague' }),
  },
]
