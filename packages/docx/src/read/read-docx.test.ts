import { type Document, visit } from '@viet-ho/document'
import { arbitraryDocument } from '@viet-ho/document/arbitrary'
import { saveWithLibreOffice } from '@viet-ho/renderings'
import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { officialForm } from '../../test-support/official-form.ts'
import { documentOf, now } from '../../test-support/read-docx.ts'
import { toDocx } from '../to-docx.ts'
import { DocxReadError } from './docx-read-error.ts'
import { readDocx } from './read-docx.ts'

const paper = officialForm({ filled: true })
const write = (document: Document) => toDocx(document, { now })

/** The file after `edit` has changed the XML of its text, as a person does in Word. */
async function edited(edit: (xml: string) => string, document = paper): Promise<Uint8Array> {
  const files = unzipSync(await write(document))
  const before = strFromU8(files['word/document.xml'] ?? new Uint8Array())
  const after = edit(before)
  expect(after).not.toBe(before)
  return zipSync({ ...files, 'word/document.xml': strToU8(after) })
}

/** What `document` prints in its fields and boxes; fields printed twice with different answers left out. */
function printed(document: Document) {
  const values = new Map<string, string | boolean>()
  const unclear = new Set<string>()
  visit(document, (node) => {
    if (node.type !== 'field' && node.type !== 'digit-boxes' && node.type !== 'check-box') return
    const key = node.type === 'check-box' && node.option !== '' ? `${node.id}=${node.option}` : node.id
    const value = node.type === 'check-box' ? node.checked : node.value
    if (values.has(key) && values.get(key) !== value) unclear.add(key)
    values.set(key, value)
  })
  for (const key of unclear) values.delete(key)
  return values
}

/** Spaces and dots at the ends of lines belong to the blank. */
const plain = (value: string | boolean | undefined) =>
  typeof value === 'string' ? value.replace(/[\s.…]/g, '') : value

async function expectAll(document: Document, bytes: Uint8Array) {
  const { values, boxes, conflicts, lost, changes } = await readDocx(bytes, document)
  const read = new Map<string, string | boolean>([...values, ...boxes])
  for (const [key, value] of printed(document)) {
    if (plain(value) !== '') expect([key, plain(read.get(key))]).toEqual([key, plain(value)])
    else expect([key, plain(read.get(key)) ?? '']).toEqual([key, ''])
  }
  expect({ conflicts, changes }).toEqual({ conflicts: [], changes: [] })
  return lost
}

describe('a file as it was written', () => {
  it('gives back every answer and box, and reports no change', async () => {
    for (const filled of [true, false]) {
      const document = officialForm({ filled })
      expect(await expectAll(document, await write(document))).toEqual([])
    }
    const { values, boxes } = await readDocx(await write(paper), paper)
    expect(values.get('hoTen')).toBe('TRẦN THỊ MẪU')
    expect(values.get('quocTich')).toBe('')
    expect([boxes.get('gioiTinh=nam'), boxes.get('gioiTinh=nu')]).toEqual([false, true])
  })

  it('gives back what any document holds', async () => {
    for (const document of fc.sample(arbitraryDocument(), { seed: 8, numRuns: 60 })) {
      await expectAll(document, await write(document))
    }
  })
})

describe('a file saved in LibreOffice', () => {
  it('gives back every answer and box, and reports no change', async () => {
    const papers = [paper, officialForm({ filled: false })]
    const saved = saveWithLibreOffice(await Promise.all(papers.map(write)))
    for (const [index, document] of papers.entries()) {
      expect(await expectAll(document, saved[index] ?? new Uint8Array())).toEqual([])
    }
  }, 60_000)
})

describe('a file edited in Word', () => {
  it('gives the answers that were typed', async () => {
    const bytes = await edited((xml) => xml.replace('TRẦN THỊ MẪU', 'TRẦN THỊ MẪU SỬA'))
    const { values, changes } = await readDocx(bytes, paper)
    expect(values.get('hoTen')).toBe('TRẦN THỊ MẪU SỬA')
    expect(changes).toEqual([])
  })

  it('reads what was typed over the dots of a blank, or between them', async () => {
    const blank = documentOf({
      type: 'paragraph',
      style: 'line',
      children: [{ type: 'field', id: 'danToc', label: 'Dân tộc', value: '', width: 40 }],
    })
    const typed = (words: string) =>
      edited((xml) => xml.replace('<w:showingPlcHdr/>', '').replace(/\.{20,}/, words), blank)
    for (const words of ['Cơ Ho', '.....Cơ Ho........', '… Cơ Ho …']) {
      expect((await readDocx(await typed(words), blank)).values.get('danToc')).toBe('Cơ Ho')
    }
    expect((await readDocx(await typed('.........'), blank)).values.get('danToc')).toBe('')
  })

  it('sees a box that a click has ticked', async () => {
    const bytes = await edited((xml) =>
      xml.replace(/(gioiTinh=nam.*?<w14:checked w14:val=")0/, '$11').replace(/☐/, '☒'),
    )
    expect((await readDocx(bytes, paper)).boxes.get('gioiTinh=nam')).toBe(true)
  })

  it('names the words that were changed, added and removed outside the fields', async () => {
    const bytes = await edited((xml) =>
      xml
        .replace('GIẤY ĐỀ NGHỊ ĐĂNG KÝ', 'GIẤY XIN ĐĂNG KÝ')
        .replace(/(<w:p>(?:(?!<w:p>).)*Kính gửi)/, '<w:p><w:r><w:t>Dòng thêm</w:t></w:r></w:p>$1')
        .replace(/<w:p>(?:(?!<w:p>).)*Mẫu số.0.*?<\/w:p>/, ''),
    )
    const { changes, values } = await readDocx(bytes, paper)
    expect(changes).toEqual([
      { type: 'removed', before: 'Mẫu số 0' },
      { type: 'changed', before: 'GIẤY ĐỀ NGHỊ ĐĂNG KÝ', after: 'GIẤY XIN ĐĂNG KÝ' },
      { type: 'added', after: 'Dòng thêm' },
    ])
    expect(values.get('hoTen')).toBe('TRẦN THỊ MẪU')
  })

  it('says which fields are gone, and finds one whose control was taken away around it', async () => {
    const gone = await edited((xml) => xml.replace(/<w:p>(?:(?!<w:p>).)*Họ và tên.*?<\/w:p>/, ''))
    const read = await readDocx(gone, paper)
    expect(read.lost).toEqual(['hoTen'])
    expect(read.values.has('hoTen')).toBe(false)
    const bare = await edited((xml) => xml.replaceAll(/<w:sdtPr>.*?<\/w:sdtPr>|<\/?w:sdt(?:Content)?>/g, ''))
    expect((await readDocx(bare, paper)).values.get('hoTen')).toBe('TRẦN THỊ MẪU')
  })

  it('leaves out what tracked changes have deleted', async () => {
    const bytes = await edited((xml) =>
      xml.replace(
        'TRẦN THỊ MẪU</w:t></w:r>',
        'TRẦN THỊ</w:t></w:r><w:del w:id="900" w:author="A"><w:r><w:delText> MẪU</w:delText></w:r></w:del>',
      ),
    )
    expect((await readDocx(bytes, paper)).values.get('hoTen')).toBe('TRẦN THỊ')
  })

  it('takes the changed place of a field printed twice, and names two that disagree', async () => {
    const field = { type: 'field', id: 'hoTen', label: 'Họ và tên', value: 'VÍ DỤ' } as const
    const line = { type: 'paragraph', style: 'line', children: [field] } as const
    const twice = documentOf(line, line)
    const second = await edited((xml) => xml.replace(/(VÍ DỤ.*)VÍ DỤ/, '$1MẪU'), twice)
    expect((await readDocx(second, twice)).values.get('hoTen')).toBe('MẪU')
    const both = await edited((xml) => xml.replace(/VÍ DỤ(.*)VÍ DỤ/, 'A$1B'), twice)
    expect((await readDocx(both, twice)).conflicts).toEqual(['hoTen'])
  })
})

describe('a file that is no Word file, or a broken one', () => {
  const codeOf = async (bytes: Uint8Array) => {
    const error: unknown = await readDocx(bytes, paper).then(
      () => undefined,
      (thrown: unknown) => thrown,
    )
    return error instanceof DocxReadError ? error.code : error
  }

  it('is refused with its reason', async () => {
    expect(await codeOf(new Uint8Array())).toBe('not-a-zip')
    expect(await codeOf(strToU8('%PDF-1.7'))).toBe('not-a-zip')
    expect(await codeOf((await write(paper)).slice(0, 2000))).toBe('not-a-zip')
    expect(await codeOf(zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }))).toBe('not-a-word-file')
    expect(await codeOf(await edited((xml) => xml.slice(0, 3000)))).toBe('broken-xml')
    expect(await codeOf(zipSync({ 'word/document.xml': new Uint8Array(0) }))).toBe('broken-xml')
    expect(await codeOf(zipSync({ 'word/document.xml': new Uint8Array(41_000_000) }))).toBe('too-large')
  })

  it('never throws anything else, however it is broken', async () => {
    const whole = await write(paper)
    const arbitraryDamage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 })
    await fc.assert(
      fc.asyncProperty(arbitraryDamage, async (damage) => {
        const bytes = whole.slice()
        for (const [at, value] of damage) bytes[at] = value
        expect(await codeOf(bytes)).toSatisfy((code) => code === undefined || typeof code === 'string')
      }),
      { numRuns: 60 },
    )
  })
})
