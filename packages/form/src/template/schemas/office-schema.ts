import * as z from 'zod'
import { id } from '../../field-types/option-schemas.ts'
import { strictObject } from '../strict-object.ts'
import { line } from './texts.ts'

/** office.yaml: what one office writes on every paper. */
export const officeSchema = strictObject({
  /** Province. */
  tinh: line.exactOptional(),
  /** Commune. */
  xa: line.exactOptional(),
  /** Place where papers are signed, before the date. */
  diaDanh: line.exactOptional(),
  /** Names of the offices that papers are addressed to, by their role: `dangKyKinhDoanh`. */
  coQuan: z.record(id, line).exactOptional(),
})
