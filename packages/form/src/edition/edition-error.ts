/**
 * Thrown when no edition can be chosen. The message is Vietnamese and may be shown to the clerk:
 * - `no-edition`: none is in force there on that day; it lists what there is;
 * - `unseen-edition`: the one in force is known, but nobody here has seen its text; it says which, and to import the office's Word file;
 * - `unknown-edition`: none has the id that was asked for;
 * - `edition-tie`: two are equally right. Choose one by its id; `checkForm` would have told the writer.
 */
export class EditionError extends Error {
  override readonly name = 'EditionError'
  readonly code: 'no-edition' | 'unseen-edition' | 'unknown-edition' | 'edition-tie'
  readonly formId: string
  /** Ids of the editions that there are, or that tie. */
  readonly editions: readonly string[]
  constructor(code: EditionError['code'], formId: string, editions: readonly string[], message: string) {
    super(message)
    this.code = code
    this.formId = formId
    this.editions = editions
  }
}
