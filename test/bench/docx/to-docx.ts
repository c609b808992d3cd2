/**
 * How long a Word file of 40 answered fields takes, against the docx library alone writing the same words.
 * Run: node test/bench/docx/to-docx.ts
 */
import { a4, type Document, type Flow } from '@viet-ho/document'
import { toDocx } from '@viet-ho/docx'
import { Document as File, Packer, Paragraph, TextRun } from 'docx'

const fields = Array.from({ length: 40 }, (_, index) => ({
  id: `truong${index}`,
  label: `${index + 1}. Họ và tên người đề nghị thứ ${index + 1}`,
  value: `Trần Thị Mẫu ${index}`,
}))

const document: Document = {
  type: 'document',
  title: 'Đơn đề nghị',
  language: 'vi',
  page: a4,
  children: fields.map(
    ({ id, label, value }): Flow => ({
      type: 'paragraph',
      style: 'line',
      children: [
        { type: 'strong', children: [{ type: 'text', value: label }] },
        { type: 'text', value: ': ' },
        { type: 'field', id, label, value },
      ],
    }),
  ),
}

const now = new Date()
const contenders = {
  'docx library alone': () =>
    Packer.pack(
      new File({
        title: document.title,
        sections: [
          {
            children: fields.map(
              ({ label, value }) =>
                new Paragraph({
                  children: [new TextRun({ text: label, bold: true }), new TextRun(': '), new TextRun(value)],
                }),
            ),
          },
        ],
      }),
      'uint8array',
    ),
  toDocx: () => toDocx(document, { now }),
}

const rounds = 300
const times = new Map<string, number[]>()
for (let round = -30; round < rounds; round++) {
  for (const [name, write] of Object.entries(contenders)) {
    const start = performance.now()
    await write()
    if (round >= 0) times.set(name, [...(times.get(name) ?? []), performance.now() - start])
  }
}

const median = (name: string) => times.get(name)?.sort((a, b) => a - b)[rounds / 2] ?? Number.NaN
const base = median('docx library alone')
for (const name of Object.keys(contenders)) {
  console.log(`${name.padEnd(20)} ${median(name).toFixed(2)} ms  ${(median(name) / base).toFixed(2)} ×`)
}
