import type { Paragraph } from '@viet-ho/document'
import { sheetSentences as say } from '../messages/sheets.ts'
import type { RateLine } from '../rates/rates-of.ts'
import { labelled, paragraph } from './sheet-nodes.ts'

/** What a matter costs or gives: who pays and when, then each amount. */
export const feeLines = (fee: string | undefined, rates: readonly RateLine[]): Paragraph[] => [
  ...(fee === undefined ? [] : [labelled(say.fee, fee)]),
  ...rates.map(({ sentence }) => paragraph('bullet', `- ${sentence}`)),
]
