import { WHOLE_FORMS } from './asked-whole.ts'
import { ATTENDED_FORMS } from './attended.ts'
import { DAY_FORMS } from './days.ts'
import { DIGEST_FORMS } from './digests.ts'
import { type Form, form, rest, said } from './form.ts'
import { HAPPENED_FORMS } from './happened.ts'
import { LOOK_UP_FORMS } from './look-up.ts'
import { MET_FORMS } from './met.ts'
import { MOST_FORMS } from './most.ts'
import { WHEN_WHERE_FORMS } from './when-where.ts'

/** The first that fits wins, so the narrow ones stand before the wide ones. */
export const FORMS: readonly Form[] = [
  // "Besides Ek, who was there"
  form(
    ['who', 'attended'],
    said`
      (?:besides|apart from|aside from|other than|in addition to) .+?,? (?:who|which people)(?: else)? (?:
        was|were|is|attended|took part|joined|participated|came
      )\b.*
    `,
    { whole: true },
  ),
  ...DIGEST_FORMS,
  ...DAY_FORMS,
  ...LOOK_UP_FORMS,
  ...MOST_FORMS,
  ...MET_FORMS,
  ...WHOLE_FORMS,
  ...ATTENDED_FORMS,
  ...WHEN_WHERE_FORMS,
  ...HAPPENED_FORMS,
]

/** Any other question; tried when no word of it can be mended into one of the above. */
export const LAST_FORMS: readonly Form[] = [
  // Which of the digest's commands was meant, nobody can say: they are all shown.
  form(['help'], said`(?<rest>digests? \p{L}+)`),
  form(['what', 'happened'], said`what ${rest}`),
  form(['ask'], said`(?:who|whom|whose|which|why|how)\b.*`, { whole: true }),
]
