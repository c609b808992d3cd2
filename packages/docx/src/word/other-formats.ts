import { strFromU8 } from 'fflate'
import { DocxReadError } from '../read/docx-read-error.ts'

const formats: readonly (readonly [beginning: RegExp, name: string])[] = [
  [/^\{\\rtf/, 'an RTF file'],
  [/^%PDF-/, 'a PDF'],
  [/^(?:\ufeff|ï»¿)?\s*<(?:!doctype html|html|meta|head|body|style)/i, 'a web page'],
  [/^(?:ï»¿)?\s*<\?xml/, 'an XML file'],
]

/**
 * Names the format of files that people take for Word files: some of them are saved with its suffix.
 * @throws DocxReadError when it is one of those.
 */
export function refuseOtherFormats(bytes: Uint8Array): void {
  const beginning = strFromU8(bytes.subarray(0, 200), true)
  const format = formats.find(([pattern]) => pattern.test(beginning))
  if (!format) return
  throw new DocxReadError('not-a-word-file', `The file is ${format[1]}: open it in Word and save it as .docx.`)
}
