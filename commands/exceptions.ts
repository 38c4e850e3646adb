import { UserError } from '../src/core/errors.ts'

const EXCEPTION =
  /\b(?:not(?!\s+only)|never|except(?:ing)?|but not|everyone but|everybody but|all but|other than|apart from|without|nobody|no one|none)\b|n['’]t\b|^(?:did|was|were|has|have|had|is|are|will|does|do|would)\s+(?:everyone|everybody|all|only|just)\b/iu
const MISSING = 'The documents tell who was there, not who was missing: ask who attended.'

/** "Who attended the call but not the meeting", "did everyone but Draghi": nothing that is recorded answers this, so say so. */
export function refuseExceptions(words: string): void {
  if (EXCEPTION.test(words)) throw new UserError(MISSING)
}
