/** The beginning of a code: the number of a card, or of a health card, before the first bar. */
const beginning = /(?:[A-Z]{2}\d{13}|\d{12}|\d{10})\s*[|｜]/
const dump = /[\da-f]{60,}\s*$/i

/** What stands in an input before a scan, while a scanner may be typing into it. By what is typed, not by how fast: a busy machine types slowly. */
export class BeforeScan {
  #replaced = ''
  #last = ''

  /** The input has the focus, with this in it. */
  begin(value: string): void {
    this.#replaced = ''
    this.#last = value
  }

  note(value: string): void {
    // All of it was marked, and the first key took its place.
    if (value.length === 1 && this.#last.length > 0 && !this.#last.startsWith(value)) this.#replaced = this.#last
    else if (!/^[\dA-Z]/.test(value)) this.#replaced = ''
    this.#last = value
  }

  /** What the input had before, and what the scanner typed. */
  part(value: string): { readonly had: string; readonly scanned: string } {
    const at = value.search(beginning.test(value) ? beginning : dump)
    return at > 0 ? { had: value.slice(0, at), scanned: value.slice(at) } : { had: this.#replaced, scanned: value }
  }
}
