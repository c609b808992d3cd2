import type { Document, Flow } from '@viet-ho/document'
import { documentOf } from './read-docx.ts'

const sentence =
  'Tôi cam kết những nội dung kê khai trên là đúng sự thật, chính xác và chịu trách nhiệm trước pháp luật (nếu có sai phạm). '

/** Several pages of headings, justified paragraphs of all lengths, blanks, and a table whose head repeats. */
export function longPaper(): Document {
  const sections = Array.from({ length: 14 }, (_, index): Flow[] => [
    { type: 'paragraph', style: 'heading', children: [{ type: 'text', value: `${index + 1}. Nội dung cam kết` }] },
    { type: 'paragraph', style: 'body', children: [{ type: 'text', value: sentence.repeat(1 + (index % 5)) }] },
    {
      type: 'paragraph',
      style: 'line',
      children: [
        { type: 'text', value: 'Ngày: ' },
        { type: 'field', id: `ngay${index}`, label: 'Ngày', value: index % 2 === 0 ? '05/11/2026' : '' },
        { type: 'text', value: ' tại: ' },
        { type: 'field', id: `noi${index}`, label: 'Nơi', value: '' },
      ],
    },
  ])
  const cell = (text: string) => ({
    type: 'cell' as const,
    children: [
      { type: 'paragraph' as const, style: 'table-text' as const, children: [{ type: 'text' as const, value: text }] },
    ],
  })
  return documentOf(...sections.flat(), {
    type: 'table',
    columns: [1, 4, 2],
    borders: 'all',
    children: [
      { type: 'row', header: true, children: ['STT', 'Họ và tên', 'Ghi chú'].map(cell) },
      ...Array.from({ length: 50 }, (_, index) => ({
        type: 'row' as const,
        children: [cell(`${index + 1}`), cell(`Trần Thị Mẫu ${index}`), cell(sentence.slice(0, (index % 4) * 20))],
      })),
    ],
  })
}
