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
  /** The office above, and the office itself, as the heads of its own papers say them. */
  coQuanChuQuan: line.exactOptional(),
  tenCoQuan: line.exactOptional(),
  /** The clerk at this counter. */
  canBo: strictObject({ hoTen: line, chucVu: line.exactOptional() }).exactOptional(),
  /** Fields of administration, or codes of procedures, in which the province's plan has everybody helped. */
  giupMoiNguoi: z.array(line).max(200).exactOptional(),
  /** Names of the offices that papers are addressed to, by their role: `dangKyKinhDoanh`. */
  coQuan: z.record(id, line).exactOptional(),
})
