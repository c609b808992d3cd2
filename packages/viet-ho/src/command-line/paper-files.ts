import { type Document, toPlainText } from '@viet-ho/document'
import { CommandEnd } from './terminal.ts'
import { text } from './text.ts'
import type { OutputFile } from './write-files.ts'

export type PaperWriter = (document: Document, name: string, now: Date) => Promise<OutputFile[]>

/** One entry for each format; the heavy writers are loaded when asked for. */
const writers: Readonly<Record<string, PaperWriter>> = {
  docx: async (document, name, now) => {
    const { toDocx } = await import('@viet-ho/docx')
    return [{ name: `${name}.docx`, content: await toDocx(document, { now }) }]
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
