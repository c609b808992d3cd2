import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { a4, type Document } from '@viet-ho/document'
import { paragraphText, readWord, toDocx } from '@viet-ho/docx'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { runWords, temporaryFolder } from '../../test-support/run-words.ts'

const paper = (...lines: string[]): Document => ({
  ...{ type: 'document', title: 'Đơn', language: 'vi', page: a4 },
  children: lines.map((value) => ({ type: 'paragraph', style: 'line', children: [{ type: 'text', value }] })),
})

const lines = [
  'Kính gửi: ..............................',
  '1. Họ và tên: ..............................',
  '2. Điện thoại: ..............................',
  'Thông tin khác...',
  '....., ngày ... tháng ... năm 20...',
]

async function wordFile(folder: string, ...own: string[]): Promise<string> {
  const path = join(folder, 'don.docx')
  writeFileSync(path, await toDocx(paper(...own), { now: new Date(0) }))
  return path
}

describe('import', () => {
  it('writes a form that can be checked and filled, and says what to look at', async () => {
    const folder = temporaryFolder()
    const file = await wordFile(folder, ...lines)
    const { status, out } = await runWords('import', file, '--out', folder, '--id', 'vi-du/don', '--edition', 'qd-1')
    expect(status).toBe(0)
    expect(out).toMatch(/Tìm thấy \d+ chỗ trống: \d+ chỗ chắc, \d+ chỗ cần xem lại\./)
    expect(out).toContain('Mọi chữ in sẵn của tệp đều có trong mẫu.')
    expect((await runWords('check', folder)).status).toBe(0)
    const sample = join(folder, 'vi-du/don/qd-1/samples/dien-thu.yaml')
    const filled = await runWords(
      'fill',
      'vi-du/don',
      '--templates',
      folder,
      '--answers',
      sample,
      '--format',
      'txt',
      '--out',
      join(folder, 'out'),
    )
    expect(filled.status).toBe(0)
    expect(readFileSync(join(folder, 'out/don.txt'), 'utf8')).toContain('1. Họ và tên: Nguyễn Thị Ví Dụ')
  })

  it('gives blanks, lost words and what was not carried to programs', async () => {
    const folder = temporaryFolder()
    const file = await wordFile(folder, ...lines)
    const { out } = await runWords('import', file, '--out', folder, '--json')
    const report = JSON.parse(out) as Record<string, unknown>
    expect(report).toMatchObject({ lost: [], notCarried: [], mistakes: [] })
    expect((report.blanks as unknown[])[1]).toMatchObject({
      ...{ kind: 'dots', id: 'hoTen', type: 'person-name', label: 'Họ và tên' },
      where: { paragraph: 2, from: 14, before: '1. Họ và tên: ' },
    })
    expect(typeof (report.blanks as { confidence: unknown }[])[0]?.confidence).toBe('number')
  })

  it('starts a second version from the questions of the first, and tells the differences', async () => {
    const folder = temporaryFolder()
    await runWords(
      'import',
      await wordFile(folder, ...lines),
      '--out',
      folder,
      '--id',
      'vi-du/don',
      '--edition',
      'qd-1',
    )
    const fields = join(folder, 'vi-du/don/qd-1/fields.yaml')
    writeFileSync(
      fields,
      readFileSync(fields, 'utf8').replace('Xin ông/bà cho biết họ và tên ạ?', 'Bác tên đầy đủ là gì ạ?'),
    )
    const second = await wordFile(
      folder,
      ...lines.filter((line) => !line.includes('Điện thoại')),
      '3. Dân tộc: ....................',
    )
    const { status, out } = await runWords('import', second, '--out', folder, '--id', 'vi-du/don', '--edition', 'qd-2')
    expect(status).toBe(0)
    expect(out).toContain('So với bản qd-1:')
    expect(out).toContain('- dienThoai: không còn “Điện thoại”')
    expect(out).toMatch(/\+ danToc \(text\)/)
    expect(readFileSync(join(folder, 'vi-du/don/qd-2/fields.yaml'), 'utf8')).toContain('Bác tên đầy đủ là gì ạ?')
    expect((await runWords('check', folder)).status).toBe(0)
  })

  it('keeps the office’s own Word file as the paper, filled in place', async () => {
    const folder = temporaryFolder()
    const file = await wordFile(folder, ...lines)
    const { status } = await runWords(
      'import',
      file,
      '--out',
      folder,
      '--id',
      'vi-du/don',
      '--edition',
      'qd-1',
      '--keep-word',
    )
    expect(status).toBe(0)
    const edition = join(folder, 'vi-du/don/qd-1')
    expect(readFileSync(join(edition, 'form.txt'), 'utf8')).toContain('1. Họ và tên:')
    expect(() => readFileSync(join(edition, 'form.hbs'))).toThrow()
    expect((await runWords('check', folder)).status).toBe(0)
    const sample = join(edition, 'samples/dien-thu.yaml')
    const filled = await runWords(
      'fill',
      'vi-du/don',
      '--templates',
      folder,
      '--answers',
      sample,
      '--out',
      join(folder, 'out'),
    )
    expect(filled.status).toBe(0)
    const texts = readWord(readFileSync(join(folder, 'out/don.docx'))).sections.flatMap(({ children }) =>
      children.map((block) => (block.type === 'paragraph' ? paragraphText(block) : '')),
    )
    expect(texts).toContain('1. Họ và tên: Nguyễn Thị Ví Dụ')
    // A word that somebody changes in the kept file is no longer the office's.
    writeFileSync(
      join(edition, 'form.txt'),
      readFileSync(join(edition, 'form.txt'), 'utf8').replace('Họ và tên', 'Họ tên'),
    )
    const check = await runWords('check', folder)
    expect(check.status).toBe(2)
    expect(check.err).toContain('Họ tên')
  })

  it('overwrites nothing', async () => {
    const folder = temporaryFolder()
    const file = await wordFile(folder, ...lines)
    const words = ['import', file, '--out', folder, '--id', 'vi-du/don', '--edition', 'qd-1']
    await runWords(...words)
    const { status, err } = await runWords(...words)
    expect(status).toBe(2)
    expect(err).toContain('không ghi đè')
  })

  it.each([
    ['don.docx', new TextEncoder().encode('không phải zip'), 'không phải tệp Word'],
    ['don.docx', zipSync({ 'a.txt': new Uint8Array([1]) }), 'không phải tệp Word'],
    [
      'don.doc',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)]),
      'Word đời cũ (.doc)',
    ],
    ['don.pdf', new TextEncoder().encode('%PDF-1.7\n'), 'không phải tệp Word'],
  ])('says in a sentence why %s can’t be read', async (name, bytes, sentence) => {
    const folder = temporaryFolder()
    const file = join(folder, name)
    writeFileSync(file, bytes)
    const { status, out, err } = await runWords('import', file, '--out', join(folder, 'out'))
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toContain(sentence)
  })

  it('says so where a file has no blanks, and writes nothing', async () => {
    const folder = temporaryFolder()
    const file = await wordFile(folder, 'Quyết định này có hiệu lực từ ngày ký.')
    const { status, err } = await runWords('import', file, '--out', join(folder, 'out'))
    expect(status).toBe(2)
    expect(err).toContain('Không tìm thấy chỗ trống nào')
    expect(() => readFileSync(join(folder, 'out'))).toThrow()
  })

  it('refuses ids that are no folders', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'x'))
    const file = await wordFile(folder, ...lines)
    expect((await runWords('import', file, '--out', folder, '--id', '../x')).status).toBe(2)
    expect((await runWords('import', file, '--out', folder, '--id', 'vi-du/don', '--edition', 'A B')).status).toBe(2)
  })
})
