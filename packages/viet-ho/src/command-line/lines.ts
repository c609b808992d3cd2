import type { Issue, Mistake } from '@viet-ho/form'
import { text } from './text.ts'

/** One issue as a line: `Cần sửa: hoTen: Nhập họ và tên [required]`. The message names the field for people. */
export function issueLine({ severity, field, message, code }: Issue): string {
  const place = field === undefined ? '' : `${field}: `
  return `${severity === 'error' ? text.error : text.warning}: ${place}${message} [${code}]`
}

/** One mistake as a line that editors turn into a link: `tt-68-2025/form.hbs:12:4: … [code]`. */
export function mistakeLine({ file, line, column, message, code }: Mistake): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':')
  return `${place}: ${message} [${code}]`
}

export const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
