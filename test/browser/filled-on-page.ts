/** What the extension page gives back of one sample; bytes as numbers, because they come out of the browser as JSON. */
export interface FilledOnPage {
  readonly word: readonly number[]
  readonly pdf: readonly number[]
  readonly svg: readonly string[]
  readonly script: readonly string[]
  /** Hash of the paper that a whole sitting with this sample printed. */
  readonly printed: string
}
