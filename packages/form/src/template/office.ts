import type * as z from 'zod'
import { type Mistake, reportInto, sortMistakes } from './mistake.ts'
import { readFile } from './read-file.ts'
import { officeSchema } from './schemas/office-schema.ts'
import { TemplateError } from './template-error.ts'

/** What one office writes on every paper: province, commune, place of signing, names of the offices addressed. */
export type Office = z.infer<typeof officeSchema>

/** Reads office.yaml. Throws TemplateError with every mistake. */
export function loadOffice(text: string): Office {
  const mistakes: Mistake[] = []
  const file = readFile(text, officeSchema, reportInto(mistakes, 'office.yaml'))
  if (file === undefined) throw new TemplateError(sortMistakes(mistakes))
  return file.value
}

/** Whether an office file can hold something under this name: `diaDanh`, `coQuan.dangKyKinhDoanh`. */
export const isOfficeKey = (key: string) =>
  /^(tinh|xa|diaDanh|coQuanChuQuan|tenCoQuan|canBo\.(hoTen|chucVu)|coQuan\.[a-z][A-Za-z0-9]*)$/.test(key)
