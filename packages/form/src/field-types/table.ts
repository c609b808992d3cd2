import type { NestingFieldType } from './field-type.ts'
import { wholeNumber, words } from './option-schemas.ts'

const options = {
  /** Once the table is answered at all; a table that must be answered is `required`. */
  minRows: wholeNumber.exactOptional(),
  /** 200 when absent. */
  maxRows: wholeNumber.exactOptional(),
  /** Empty rows of a blank form. */
  blankRows: wholeNumber.exactOptional(),
  /** What one row is: shown with its number, and said before its answers. */
  rowName: words,
}

/** The same fields again and again, a row each: `thanhVien[2].hoTen`. */
export const table: NestingFieldType<typeof options> = { type: 'table', options, nests: 'columns' }
