import { fold } from '../../core/fold.ts'
import { MONTHS } from '../../wording/dates.ts'

/** Dates as they are typed by those who think in German, French, Spanish or another language of these: `28. Februar 2022`. */

/** Folded, in the order of the months; what is the same in English is left out. */
const NAMES: readonly string[] = [
  'januar janner jaenner janvier enero gennaio janeiro januari stycznia styczen',
  'februar fevrier febrero febbraio fevereiro februari lutego luty',
  'marz maerz mars marzo marco maart marca marzec',
  'avril abril aprile kwietnia kwiecien',
  'mai mayo maggio maio mei maj maja',
  'juni juin junio giugno junho czerwca czerwiec',
  'juli juillet julio luglio julho lipca lipiec',
  'aout agosto augustus augusti sierpnia sierpien',
  'septembre septiembre settembre setembro wrzesnia wrzesien',
  'oktober octobre octubre ottobre outubro pazdziernika pazdziernik',
  'novembre noviembre novembro listopada listopad',
  'dezember decembre diciembre dicembre dezembro december grudnia grudzien',
]
const MONTH_OF = new Map(NAMES.flatMap((names, i) => names.split(' ').map((name) => [name, MONTHS[i] ?? ''] as const)))

const WORD = '(\\p{L}{3,12})\\.?'
/** The minutes of a time are no day, and what stands before a stroke may be half of a time zone: `09:00 Mars/Phobos`. */
const DAY_FIRST = new RegExp(
  `(?:(?<=\\s|^)(?:le|am|vom|den|el|il|del?|du)\\s+)?(?<![\\d:])(\\d{1,2})(?:\\.|er|º|ª)?\\s*(?:de\\s+)?${WORD}(?:\\s+(?:de\\s+|del\\s+)?(\\d{4}))?(?![\\p{L}\\d]|/\\p{L})`,
  'giu',
)
const MONTH_FIRST = new RegExp(`(?<![\\p{L}\\d])${WORD}\\s+(?:de\\s+|del\\s+)?(\\d{4})(?!\\d)`, 'giu')
/** `20jul22`. */
const RUN_TOGETHER =
  /(?<![\p{L}\d])(\d{1,2})(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)['’]?(\d{4}|\d{2})(?![\p{L}\d])/giu
/** "Wed 20/7": the day of the week says no more than the date. */
const WEEKDAY_BEFORE =
  /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+(?=\d{1,2}[./]\d|\d{4}-\d)/giu
/** `29./30. Juni`, `29.-30.6.2022`. */
const TWO_DAYS = /(?<![\d.])(\d{1,2})\.\s*(?:[-–/]|und|et|y)\s*(\d{1,2})\.(?=\s*\p{L})/giu
const TWO_DAYS_OF =
  /(?<![\d.-])(\d{1,2})(?:\.\s*[-–/]|\s*[-–])\s*(\d{1,2})\.\s?(1[0-2]|0?[1-9])\.(?:\s?(\d{4}))?(?![\d-])/gu

/** The text with such dates in English, only where a day or a year stands beside the month. */
export const mendAbroad = (text: string): string =>
  text
    .replace(/(\d{4})年\s?(\d{1,2})月(?:\s?(\d{1,2})日)?/gu, (_, year: string, month: string, day?: string) =>
      [year, month, day].filter(Boolean).join('-'),
    )
    .replace(RUN_TOGETHER, '$1 $2 $3')
    .replace(WEEKDAY_BEFORE, '')
    .replace(TWO_DAYS_OF, (_, from: string, to: string, month: string, year = '') =>
      `${from}-${to} ${MONTHS[Number(month) - 1]} ${year}`.trim(),
    )
    .replace(TWO_DAYS, '$1-$2 ')
    .replace(DAY_FIRST, (typed: string, day: string, word: string, year?: string) => inEnglish(typed, day, word, year))
    .replace(MONTH_FIRST, (typed: string, word: string, year: string) => inEnglish(typed, undefined, word, year))

function inEnglish(typed: string, day: string | undefined, word: string, year: string | undefined): string {
  const month = MONTH_OF.get(fold(word))
  return month === undefined ? typed : [day, month, year].filter((one) => one !== undefined).join(' ')
}
