import type { PrintedPaper } from '@viet-ho/form'
import { layOut } from '@viet-ho/layout'
import { toSvg } from '@viet-ho/pdf'

export type Paper = PrintedPaper['document']

/** A paper that can be shown, printed and kept. */
export interface MadePaper {
  readonly pdf: Blob
  /** The same pages as pictures, for the printer. */
  readonly pages: readonly string[]
}

/** Makes the PDF; its writer is loaded when the first paper is made. */
export async function makePaper(paper: Paper): Promise<MadePaper> {
  const { toPdf } = await import('./pdf-writer.ts')
  const laidOut = layOut(paper)
  const bytes = await toPdf(laidOut, { now: new Date() })
  return { pdf: new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/pdf' }), pages: toSvg(laidOut) }
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Makes the Word file, also with a writer that is loaded when it is asked for. */
export async function makeWord(paper: Paper): Promise<Blob> {
  const { toDocx } = await import('./word-writer.ts')
  const bytes = await toDocx(paper, { now: new Date() })
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: wordType })
}

/** What a form's files are called: nothing of the citizen. */
export const fileNameOf = (form: string): string => form.slice(form.lastIndexOf('/') + 1)
