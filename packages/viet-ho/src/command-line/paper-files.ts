import { type Document, toPlainText } from '@viet-ho/document'
import { CommandEnd } from './terminal.ts'
import { text } from './text.ts'
import type { OutputFile } from './write-files.ts'

export type PaperWriter = (document: Document, name: string, now: Date, word?: WordToFill) => Promise<OutputFile[]>

/** The office's own Word file, for editions that are kept as one: the Word format is made from it. */
export interface WordToFill {
  readonly bytes: Uint8Array
  /** Whether a printed word stands for another choice than the one that was made. */
  readonly isStruck: (id: string, option: string) => boolean
}

/** One entry for each format; the heavy writers are loaded when asked for. */
const writers: Readonly<Record<string, PaperWriter>> = {
  docx: async (document, name, now, word) => {
    const { fillWord, toDocx } = await import('@viet-ho/docx')
    const content = word
      ? fillWord(word.bytes, document, { now, isStruck: word.isStruck })
      : await toDocx(document, { now })
    return [{ name: `${name}.docx`, content }]
  },
  pdf: async (document, name, now) => {
    const [{ layOut }, { toPdf }] = await Promise.all([import('@viet-ho/layout'), import('@viet-ho/pdf')])
    return [{ name: `${name}.pdf`, content: await toPdf(layOut(document), { now }) }]
  },
  svg: async (document, name) => {
    const [{ layOut }, { toSvg }] = await Promise.all([import('@viet-ho/layout'), import('@viet-ho/pdf')])
    return toSvg(layOut(document)).map((content, index) => ({ name: `${name}-${index + 1}.svg`, content }))
  },
  txt: async (document, name) => [{ name: `${name}.txt`, content: toPlainText(document) }],
}

/** The writers of a list of formats (`docx,pdf`), or the end of the command. */
export function chosenFormats(value: string): PaperWriter[] {
  const names = [...new Set(value.split(',').map((name) => name.trim()))]
  return names.map((name) => {
    const writer = Object.hasOwn(writers, name) ? writers[name] : undefined
    if (writer === undefined) throw new CommandEnd('wrong-input', [text.wrongFormat(value, Object.keys(writers))])
    return writer
  })
}

/** What a form's files are called: nothing of the citizen. */
export const fileNameOf = (formId: string) => formId.slice(formId.lastIndexOf('/') + 1)
