import { inLines } from '../../core/in-lines.ts'
import { cued } from './cued.ts'

/**
 * Minutes and reports give those who were there as a roll: a line that announces it, and below it names, one a line or
 * several in a row, under the groups they belong to. What its lines are, by their words.
 */

/** "Present:", "Board Members Present", "Others participating", "Participating Committee Members", alone on a line. */
export const PRESENT_BELOW = cued(
  inLines('iu')`
    ^\W*(?:\p{L}+ ){0,4}(?:members?|governors|directors|representatives|participants|those|others|also)(?: \p{L}+){0,3} (?:
      present|in attendance|attending|participating|taking part
    )\W*$
    |^\W*(?:participating|attending) (?:\p{L}+ ){0,3}(?:members|governors|directors|officials|staff)\W*$
    |^\W*(?:present|in attendance|attendance|attendees|participants|by invitation|invitees|on invitation)\W*$
  `,
)

/** "The new ministers are:", "They were:": those below are named for what they are now. */
export const NAMED_BELOW = cued(
  /^(?:.{0,200}\. )?(?:(?:The|These|Those) (?:\p{L}+[- ]){1,4}|They )(?:are|were|include):\s*$/u,
)

/** "The new cabinet:", "The full list of ministers is as follows:", "New ministers" alone on a line, over those who were sworn in. */
export const CABINET_BELOW = cued(
  inLines('iu')`
    ^\W*(?:(?:the|his|her|here is|below is|see) )*(?:(?:full|complete|new|newly|official|incoming|following|entire|final|updated|appointed|sworn-in|members of) )*
    (?:list of )?(?:the )?(?:(?:new|newly|appointed|cabinet|deputy|permanent|council of) )*
    (?:cabinet|government|ministers|line-?up|secretaries|commissioners|ambassadors|envoys|judges|appointees|appointments|portfolios)
    (?: (?:members|list|line-?up|and (?:their )?portfolios))*(?: (?:(?:is|are|reads?)(?: as follows)?|in full|as follows))?\W*$
  `,
)
/** In front of such a list: that they were given their offices. */
export const GIVEN_OFFICE = cued(
  /\b(?:sworn|swore|oaths?|appoint\w*|named|unveil\w*|reshuffl\w*|credentials|credence)\b/i,
)

/** "Name | Position | Country" over the columns of a list. */
export const isHeader = (text: string): boolean => HEADER.test(text)
const HEADER = inLines('i')`
  ^\W*(?:(?:no|s/n|serial|sl)\b\W*)?(?:name|names|participants?|country|position|office|portfolio|title|designation|organi[sz]ation|minister|ministry|delegation)
  (?:\W+(?:names?|of|the|and|participants?|country|position|office|portfolio|title|designation|organi[sz]ation|institution|agency|role|rank|ministry|delegation))*\W*$
`

/** Between the columns of a line: blanks, dots, a stroke. */
export const COLUMN = /^[\s|…._·:–—-]+$/

/** "Members present: Vera Lund, Jan Vik", "Members of the delegation: …": on one line. */
export const PRESENT_BESIDE = cued(
  inLines('i')`
    ^(?:
      (?:(?:[a-z]{2,9} ){0,2}members (?:of the (?:[a-z]+ ){1,4})?|also |others? |those )?
        (?:present|in attendance|attending|participating|taking part)
        (?: (?:at|in) (?:the|this) (?:[a-z]+ ){0,2}(?:meeting|session|sitting|discussions?))?
      |(?:participating|attending) (?:[a-z]+ ){0,2}(?:members|governors|directors)
      |(?:other |senior |main |key )?(?:
        participants|attendees|panell?ists
        |(?:members of )?(?:the |his |her )?(?:accompanying |official )?delegation(?: members)?|signatories
        |guests of honou?r|(?:accompanying|attending) (?:officials|ministers)|(?:by|on) invitation|invitees
      )
      |(?:on|from|for) the [a-z]+(?: [a-z]+)? side
    )(?: (?:were|are|included|(?:was|is) represented by))?:\s*
  `,
)

/** "Associate Economists", "Manager": what somebody on a roll is, though no list has the office. */
export const OFFICE_ON_ROLL = inLines('u')`
  (?:
    Economist|Counsel|Manager|Advis[eo]r|Officer|Analyst|Expert|Specialist|Registrar|Treasurer|Coordinator|Assistant
    |Accountant|Auditor|Clerk
  )s?
`

const IS_OFFICE = inLines('u')`^(?:\p{L}+ )*${OFFICE_ON_ROLL}$`
/** Is it what somebody is, rather than a name? */
export const isOfficeOnRoll = (text: string): boolean => IS_OFFICE.test(text)

/** "Executive Board:", "Reporting Staff", "Also in attendance": to which group those below it belong. */
export const isGroup = (text: string): boolean =>
  LINE.test(text) && (text.endsWith(':') || (GROUP.test(text) && !NAMES_ONE.test(text)))
/** "Foreign Affairs: Ana Brel" */
const NAMES_ONE = /: ?\p{Lu}/u
const LINE = /^[^\p{L}\d]*\p{Lu}[^.;,()\d]{2,70}$/u
const GROUP = inLines('i')`
  \b(?:
    staff|board|council|committee|departments?|divisions?|management|secretariat|members|representatives|directors
    |directorate|alternates|deputies|observers|guests|team|officials|advis[eo]rs|experts|attendance|attending|present
    |delegation|bank|ministry|government|units?|services|affairs|policy|markets|research|statistics|office|side
  )\b
`

/** "Apologies:", "Not present", "Media contacts": those below were not there, or are not of it. */
export const isOthers = (text: string): boolean => LINE.test(text) && OTHERS.test(text)
const OTHERS = inLines('i')`
  \b(?:
    apolog(?:y|ies)|absent|absences?|absentees|excused|regrets|unable|not (?:present|attending|in attendance)
    |contacts?|media|press|enquiries|inquiries|distribution|cop(?:y|ies)|about|authors?|editors?
  )\b
`

/** "Supervisory Council:", "Ministry of Ports": the body that the group is of; null for "Alternates" and "Staff". */
export const bodyOfGroup = (text: string): string | null => BODY.exec(text)?.[1] ?? null
const BODY = inLines('u')`
  ^\W*(?:The )?(
    (?:\p{Lu}[\p{L}’'-]*(?: (?:of|for|the|and))* )*
    (?:Council|Board|Committee|Bank|Fund|Authority|Commission|Agency|Institute|Treasury|Ministry of [\p{L} ]{3,40})
  )\W*$
`
