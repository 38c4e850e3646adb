import type { Former, PersonMention } from '../../../core/mention.ts'
import { keysOfName, type NameKeys } from '../../words/names.ts'

/** Somebody of this document, by all mentions of the name. */
export interface Known {
  name: string
  keys: NameKeys
  role: string | null
  represents: string | null
  former: Former
  /** Named as somebody's wife or husband: who is called by the surname alone is the other one. */
  readonly kin: boolean
  /** Offices the document gives, for "the Prime Minister said". */
  readonly roles: Set<string>
  readonly mentions: PersonMention[]
}

/** Everybody of a document, found by their names. */
export class Everybody {
  readonly all: Known[] = []
  readonly #bySurname = new Map<string, Known[]>()
  readonly #byFirst = new Map<string, Known[]>()
  readonly #byMiddle = new Map<string, Known[]>()
  readonly #byCall = new Map<string, Known>()
  readonly #mentions: readonly PersonMention[]

  constructor(mentions: readonly PersonMention[]) {
    this.#mentions = mentions
  }

  add(each: Known): void {
    const { surname, given } = each.keys
    this.all.push(each)
    put(this.#bySurname, surname, each)
    if (given[0] !== undefined) put(this.#byFirst, given[0], each)
    for (let i = 1; i < given.length; i++) put(this.#byMiddle, given[i] ?? '', each)
  }

  withSurname(surname: string): readonly Known[] {
    return this.#bySurname.get(surname) ?? NOBODY
  }

  withFirst(word: string | undefined): readonly Known[] {
    return (word !== undefined && this.#byFirst.get(word)) || NOBODY
  }

  /** Those with this word between the first and the last of their name. */
  withMiddle(word: string): readonly Known[] {
    return this.#byMiddle.get(word) ?? NOBODY
  }

  /** Does the name stand beside an office somewhere? */
  isTitled(name: string): boolean {
    return this.#mentions.some((each) => each.role !== null && each.name === name)
  }

  call(each: Known, short: string): void {
    this.#byCall.set(keysOfName(short).surname, each)
  }

  called(short: string): Known | null {
    return this.#byCall.get(short) ?? null
  }
}

const NOBODY: readonly Known[] = []

function put(map: Map<string, Known[]>, key: string, each: Known): void {
  const others = map.get(key)
  if (others) others.push(each)
  else map.set(key, [each])
}
