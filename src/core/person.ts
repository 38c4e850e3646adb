/** Somebody, under the one name that answers use. */
export interface Person {
  readonly name: string
  /** Other ways the documents write the name, without the canonical one. */
  readonly aliases: readonly string[]
}
