import { readFileSync } from 'node:fs'
import { a4, type Document, type Flow, type Paragraph } from '@viet-ho/document'
import { toDocx } from '@viet-ho/docx'
import { loadVocabulary } from '@viet-ho/form'
import type { WordOrigin } from '../src/open-word.ts'

export const vocabulary = loadVocabulary(
  readFileSync(new URL('../../../form-templates/vocabulary.yaml', import.meta.url), 'utf8'),
)

export const today = '2026-11-26'

const dots = '.'.repeat(40)

/** An invented form that has a bit of everything. */
export const lines = [
  `Kính gửi: ${dots}`,
  `1. Họ và tên: ${dots} Giới tính: ☐ Nam ☐ Nữ`,
  `2. Sinh ngày ..... tháng ..... năm .......`,
  `3. Số định danh cá nhân: ${dots}`,
  `4. Nơi ở hiện tại: ${dots}`,
  dots + dots,
  dots + dots,
  `5. Điện thoại (nếu có): ${dots}; thư điện tử: ${dots}`,
  `6. Việc xin giải quyết (gạch bỏ phần không đúng): cấp mới/cấp lại`,
  `7. Hình thức nhận: ☐ Trực tiếp ☐ Qua bưu chính ☐ Trực tuyến`,
  `8. Lý do: ${dots}`,
  'Tôi cam đoan những lời khai trên là đúng sự thật.',
]

const paragraph = (value: string): Paragraph => ({
  ...{ type: 'paragraph', style: 'line' },
  children: [{ type: 'text', value }],
})

const row = (...words: string[]) => ({
  type: 'row' as const,
  children: words.map((word) => ({ type: 'cell' as const, children: [paragraph(word)] })),
})

const table: Flow = {
  ...{ type: 'table', columns: [1, 3, 2], borders: 'all' },
  children: [row('STT', 'Họ và tên', 'Năm sinh'), row('1', '', ''), row('2', '', ''), row('3', '', '')],
}

/** A Word file of such lines, and of a table to list people in. */
export async function wordOrigin(own: readonly string[] = lines, withTable = true): Promise<WordOrigin> {
  const title: Paragraph = {
    ...{ type: 'paragraph', style: 'title' },
    children: [{ type: 'text', value: 'ĐƠN XIN VÍ DỤ' }],
  }
  const document: Document = {
    ...{ type: 'document', title: 'Đơn', language: 'vi', page: a4 },
    children: [title, ...own.map(paragraph), ...(withTable ? [paragraph('Những người cùng ở:'), table] : [])],
  }
  const bytes = await toDocx(document, { now: new Date(0) })
  return { kind: 'word', fileName: 'don-xin-vi-du.docx', bytes, today }
}
