/** Thrown by `readDocx` and `readWord`: the file cannot be read. `cause` holds what the unpacker or the XML reader said. */
export class DocxReadError extends Error {
  override readonly name = 'DocxReadError'
  /**
   * `old-word-file`: .doc of Word 97 to 2003; `encrypted`: locked with a password; `hostile-xml`: XML as no Word writes it (a DOCTYPE, elements in
   * hundreds of elements), made to harm its reader.
   */
  readonly code:
    | 'not-a-zip'
    | 'not-a-word-file'
    | 'old-word-file'
    | 'encrypted'
    | 'too-large'
    | 'broken-xml'
    | 'hostile-xml'
  constructor(code: DocxReadError['code'], message: string, options?: { readonly cause: unknown }) {
    super(message, options)
    this.code = code
  }
}
