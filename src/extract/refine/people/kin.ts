import type { Document } from '../../../core/document.ts'
import type { PersonMention } from '../../../core/mention.ts'
import { cued, type Hinted } from '../../words/cued.ts'
import type { Known } from './everybody.ts'

/* Husbands and wives, who share a surname: who is called by it alone is the one in office. */

/** "First Lady Rosa Lund", "his wife, Mrs Rosa Lund": not "President Lund". */
export function isKin({ role, start }: PersonMention, { body }: Document, hinted: Hinted): boolean {
  return isKinOffice(role) || (KIN.mayFit(hinted) && KIN.test(body.slice(Math.max(0, start - 12), start), hinted))
}
export const isKinOffice = (role: string | null): boolean =>
  role !== null && (role.startsWith('First') || role.startsWith('Second')) && KIN_OFFICE.test(role)
const KIN_OFFICE = /^(?:First|Second) (?:Lady|Gentleman)\b/
const KIN = cued(/\b(?:wife|husband|spouse),?\s+$/)

/** "First Lady Rosa Brel … Mrs Brel": she, though "Brel" alone is the President; "Dr. Brel" only where no other Brel is named. */
export function wifeOf({ text }: PersonMention, namesakes: readonly Known[]): Known | null {
  if (!HER_TITLE.test(text)) return null
  const full = namesakes.filter(({ keys }) => keys.given.length > 0)
  const [only, another] = full.filter(({ kin }) => kin)
  return only && !another && (full.length === 1 || !text.startsWith('Dr')) ? only : null
}
const HER_TITLE = /^(?:Mrs|Ms|Mme|Madame|Dr)\b/
