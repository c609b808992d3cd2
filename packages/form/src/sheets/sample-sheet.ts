import type { Document } from '@viet-ho/document'
import type { Answers } from '../field-types/field-type.ts'
import { sheetSentences as say } from '../messages/sheets.ts'
import { fill } from '../paper/fill.ts'
import type { Edition } from '../template/template.ts'
import { paragraph } from './sheet-nodes.ts'

/** A filled form for the notice board, marked as a sample above each page; the form itself is not touched. */
export function sampleSheet(edition: Edition, answers: Answers): Document {
  const document = fill(edition, answers)
  const mark = {
    ...paragraph('running', '', { align: 'center', size: 12 }),
    children: [{ type: 'strong', children: [{ type: 'text', value: say.sample }] } as const],
  }
  return { ...document, header: { type: 'running', children: [mark, ...(document.header?.children ?? [])] } }
}
