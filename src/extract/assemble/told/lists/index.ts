import type { Claim } from '../../claim.ts'
import type { Sentence } from '../../sentence.ts'
import { countryList } from '../../who/delegates.ts'
import { listedBelow } from './below.ts'
import { inAttendance } from './in-attendance.ts'
import { membersInRow } from './in-row.ts'
import { inTurn } from './in-turn.ts'
import { membersListed } from './members.ts'
import { invertedList, listBehindLead } from './opened-by.ts'
import { thankedForComing } from './thanked.ts'

/** The list of those who were there that a sentence has, or opens. It adds to the event told before. */
export function listClaims(sentence: Sentence, sentences: readonly Sentence[]): readonly Claim[] {
  const list =
    invertedList(sentence) ??
    inTurn(sentence, sentences) ??
    inAttendance(sentence) ??
    countryList(sentence) ??
    listBehindLead(sentence, sentences) ??
    membersInRow(sentence, sentences) ??
    membersListed(sentence, sentences) ??
    listedBelow(sentence, sentences) ??
    thankedForComing(sentence)
  return list ? [list] : NONE
}

const NONE: readonly Claim[] = []
