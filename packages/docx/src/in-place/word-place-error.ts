/** Thrown when a Word file can't be written into at some place. Nothing was written. */
export class WordPlaceError extends Error {
  override readonly name = 'WordPlaceError'
  /**
   * `no-such-place`: the file has no such paragraph, or it is shorter; `text-differs`: the letters of the file are not those that are read from it, as in
   * fonts of before Unicode; `in-field`: inside a field that Word counts; `in-control`: inside a content control that takes nothing else;
   * `places-overlap`: two controls share letters; `no-tick-box`: no one box stands there; `wrong-tag`: longer than Word allows, or empty;
   * `unusual-xml`: XML as no Word writes it; `illegal-character`: an answer has a character that no XML can hold.
   */
  readonly code:
    | 'no-such-place'
    | 'text-differs'
    | 'in-field'
    | 'in-control'
    | 'places-overlap'
    | 'no-tick-box'
    | 'wrong-tag'
    | 'unusual-xml'
    | 'illegal-character'
  /** The tag of the control that it happened at; '' where none was meant. */
  readonly tag: string
  constructor(code: WordPlaceError['code'], tag: string, message: string) {
    super(message)
    this.code = code
    this.tag = tag
  }
}
