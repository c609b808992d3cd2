/** Thrown by `readDocx`: the file cannot be read. `cause` holds what the unpacker or the XML reader said. */
export class DocxReadError extends Error {
  override readonly name = 'DocxReadError'
  readonly code: 'not-a-zip' | 'not-a-word-file' | 'too-large' | 'broken-xml'
  constructor(code: DocxReadError['code'], message: string, options?: { readonly cause: unknown }) {
    super(message, options)
    this.code = code
  }
}
