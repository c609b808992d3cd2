import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { a4, type Document, type Flow, type Paragraph } from '@viet-ho/document'
import { toDocx } from '@viet-ho/docx'

const dots = '.'.repeat(46)

const paragraph = (value: string, style: Paragraph['style'] = 'line'): Paragraph => ({
  ...{ type: 'paragraph', style },
  children: [{ type: 'text', value }],
})

const row = (...words: string[]) => ({
  type: 'row' as const,
  children: words.map((word) => ({ type: 'cell' as const, children: [paragraph(word)] })),
})

const people: Flow = {
  ...{ type: 'table', columns: [1, 4, 2], borders: 'all' },
  children: [row('STT', 'Họ và tên', 'Năm sinh'), row('1', '', ''), row('2', '', '')],
}

const fileName = 'don-xin-muon-nha-van-hoa.docx'

/** The same file as a browser takes it. */
export const officeFile = async () => ({
  name: fileName,
  mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  buffer: Buffer.from(await wordBytes()),
})

/** An invented form as an office would send it: a title, blanks of many kinds, a table, an office's own part. */
export async function officeWord(folder: string): Promise<string> {
  const path = join(folder, fileName)
  writeFileSync(path, await wordBytes())
  return path
}

function wordBytes(): Promise<Uint8Array> {
  const document: Document = {
    ...{ type: 'document', title: 'Đơn', language: 'vi', page: a4 },
    children: [
      paragraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'national-title'),
      paragraph('ĐƠN XIN MƯỢN NHÀ VĂN HÓA', 'title'),
      paragraph(`Kính gửi: ${dots}`),
      paragraph(`1. Họ và tên: ${dots} Giới tính: ☐ Nam ☐ Nữ`),
      paragraph(`2. Sinh ngày ..... tháng ..... năm .......`),
      paragraph(`3. Điện thoại: ${dots}`),
      paragraph(`4. Xin mượn vì: ${dots}`),
      paragraph(dots + dots),
      paragraph(`5. Mượn từ: ${dots} của ${dots}`),
      paragraph('6. Hình thức nhận trả lời: ☐ Tại quầy ☐ Qua điện thoại'),
      paragraph('Những người cùng đứng tên:'),
      people,
      paragraph('Tôi cam đoan giữ gìn nhà văn hóa.'),
    ],
  }
  return toDocx(document, { now: new Date(0) })
}
