import { parseXml } from '@rgrove/parse-xml'
import type { Document, Phrasing } from '@viet-ho/document'
import { convertWithLibreOffice, readPdf } from '@viet-ho/renderings'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { allTexts, officeControls, officeFile, officeForm } from '../../test-support/office-form.ts'
import { documentOf, now } from '../../test-support/read-docx.ts'
import { p, t } from '../../test-support/word-file.ts'
import { readDocx } from '../read/read-docx.ts'
import { controlsIn } from './controls-in.ts'
import { fillWord } from './fill-word.ts'
import { hiddenWords, withoutControls } from './hidden-words.ts'
import { tagWord } from './tag-word.ts'

const tagged = tagWord(officeForm(), officeControls)
const xmlOf = (bytes: Uint8Array, name = 'word/document.xml') => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array())

/** A paper with these answers; true and false are tick boxes. */
function paperOf(answers: Readonly<Record<string, string | boolean>>): Document {
  const children = Object.entries(answers).map(
    ([id, value]): Phrasing =>
      typeof value === 'boolean'
        ? { type: 'check-box', id, label: id, option: '', checked: value }
        : { type: 'field', id, label: id, value },
  )
  return documentOf({ type: 'paragraph', style: 'line', children })
}

const filled = (answers: Readonly<Record<string, string | boolean>>) => fillWord(tagged, paperOf(answers), { now })

const answers = {
  ...{ hoTen: 'Nguyễn Thị Ví Dụ', noiDung: 'dòng một\ndòng <hai> & ba', nopThue: true, maSoThue: '060158000001' },
  ...{ 'ngayLap.ngay': '24', 'ngayLap.thang': '11', 'ngayLap.nam': '2026' },
  ...{ 'ds[1].hoTen': 'Trần Văn Mẫu', 'ds[1].ghiChu': '' },
}

/** The words of each paragraph outside the controls; empty lines may go. */
function fixed(bytes: Uint8Array): string[] {
  const controls = controlsIn(bytes)
  return allTexts(bytes)
    .map((text, index) =>
      withoutControls(
        text,
        controls.filter(({ paragraph }) => paragraph === index + 1),
      ).trim(),
    )
    .filter((text) => text !== '')
}

describe('fillWord', () => {
  it('writes each answer in its place, and lets the lines of dots below go', () => {
    expect(allTexts(filled(answers)).slice(1, 6)).toEqual([
      'Họ và tên: Nguyễn Thị Ví Dụ Giới tính: nam / nữ',
      'Nội dung: dòng một\ndòng <hai> & ba',
      'Đã nộp thuế: ☑ có',
      'Mã số thuế: 060158000001',
      'ngày 24 tháng 11 năm 2026',
    ])
  })

  it('writes in the looks of the dots, and no longer as a placeholder', () => {
    const xml = xmlOf(filled(answers))
    expect(xml).toContain(
      '<w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">Nguyễn Thị Ví Dụ</w:t></w:r></w:sdtContent>',
    )
    expect(xml).toContain('dòng một</w:t><w:br/><w:t xml:space="preserve">dòng &lt;hai&gt; &amp; ba')
    expect(xml.match(/showingPlcHdr/g)).toHaveLength(3)
    expect(xml).toContain('<w14:checked w14:val="1"/>')
  })

  it('leaves what nobody answered as it is, dots and all', () => {
    expect(xmlOf(filled({}))).toBe(xmlOf(tagged))
  })

  it('copies the last row for more answers, with numbers, tags and ids of its own', () => {
    const rows = Object.fromEntries([1, 2, 3, 4].map((row) => [`ds[${row}].hoTen`, `Người ${row}`]))
    const file = filled(rows)
    expect(allTexts(file).slice(7)).toEqual(
      [
        'STT',
        'Họ tên',
        'Ghi chú',
        '1',
        'Người 1',
        '',
        '2',
        'Người 2',
        '',
        '3',
        'Người 3',
        '',
        '4',
        'Người 4',
        '',
      ].concat('Cam đoan đúng <sự thật> & chịu trách nhiệm.'),
    )
    const ids = [...xmlOf(file).matchAll(/<w:id w:val="(\d+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(xmlOf(file).match(/w14:paraId/g)).toHaveLength(3)
  })

  it('counts rows whose numbers are blank too, where somebody stands in them', () => {
    const controls = [
      ...officeControls,
      { paragraph: 11, from: 0, to: 1, tag: 'ds[1].#', title: '', kind: 'text' } as const,
    ]
    const file = fillWord(tagWord(officeForm(), controls), paperOf({ 'ds[1].hoTen': 'A' }), { now })
    expect(allTexts(file)).toContain('A')
    expect(xmlOf(file)).toContain('<w:t xml:space="preserve">1</w:t>')
  })

  it('puts one letter into each box, and strikes out what was not chosen', () => {
    const boxes = tagWord(
      officeFile(p('') + p('')),
      [1, 2].map((nth) => ({ paragraph: nth, from: 0, to: 0, tag: `ma#${nth}`, title: '', kind: 'text' })),
    )
    expect(allTexts(fillWord(boxes, paperOf({ ma: '1-2' }), { now }))).toEqual(['1', '2'])
    const struck = fillWord(tagged, paperOf({}), {
      now,
      isStruck: (id, option) => id === 'gioiTinh' && option === 'nu',
    })
    expect(xmlOf(struck)).toContain('<w:rPr><w:strike/></w:rPr><w:t xml:space="preserve">nữ</w:t>')
    expect(xmlOf(struck).match(/<w:strike\/>/g)).toHaveLength(1)
  })

  it('writes Unicode where the paper is in a font of before it', () => {
    const legacy = officeFile(p(t('………', '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/><w:b/>')))
    const file = fillWord(
      tagWord(legacy, [{ paragraph: 1, from: 0, to: 3, tag: 'hoTen', title: '', kind: 'text' }]),
      paperOf({ hoTen: 'Ngữ' }),
      { now },
    )
    expect(xmlOf(file)).toContain(
      '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/><w:b/>',
    )
    expect(allTexts(file)).toEqual(['Ngữ'])
  })

  it('takes a control that a person made around a paragraph in Word', () => {
    const body = `<w:sdt><w:sdtPr><w:tag w:val="hoTen"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p(t('……', '<w:rStyle w:val="PlaceholderText"/><w:b/>'))}${p(t('…'))}</w:sdtContent></w:sdt>${p(t('Hết'))}`
    const file = fillWord(officeFile(body), paperOf({ hoTen: 'A' }), { now })
    expect(allTexts(file)).toEqual(['A', 'Hết'])
    expect(xmlOf(file)).toContain('<w:rPr><w:b/></w:rPr><w:t xml:space="preserve">A</w:t>')
  })

  it('names nobody, tells its time, and is the same for the same answers', () => {
    expect(xmlOf(filled(answers), 'docProps/core.xml')).not.toMatch(/Nguyễn|Trần/)
    expect(xmlOf(filled(answers), 'docProps/core.xml')).toContain(now.toISOString())
    expect(filled(answers)).toEqual(filled(answers))
  })

  it('refuses an answer that no XML can hold', () => {
    expect(() => filled({ hoTen: 'a\u0000' })).toThrow()
  })

  it('keeps every fixed word, whatever is answered, and reads the answers back', async () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'Đ', '&', '<', '"', ']]>', ' ', '\n', '{', '…x'),
      maxLength: 12,
    })
    await fc.assert(
      fc.asyncProperty(
        fc.record({ hoTen: word, noiDung: word, maSoThue: word, 'ds[1].hoTen': word, nopThue: fc.boolean() }),
        async (random) => {
          const file = filled(random)
          parseXml(xmlOf(file))
          expect(fixed(file)).toEqual(fixed(tagged))
          const { changes, lost } = await readDocx(file, paperOf(random), file)
          expect([...changes, ...lost]).toEqual([])
        },
      ),
      { numRuns: 60 },
    )
  })

  it('opens in LibreOffice with as many pages, every answer on them', () => {
    const [blank, written] = convertWithLibreOffice([officeForm(), filled(answers)]).map((pdf) => readPdf(pdf))
    expect(written).toHaveLength(blank?.length ?? 0)
    const text = (written ?? []).flatMap(({ words }) => words.map((word) => word.text)).join(' ')
    for (const answer of ['Nguyễn Thị Ví Dụ', '060158000001', '<hai>', 'Trần Văn Mẫu']) expect(text).toContain(answer)
  })
})

describe('readDocx', () => {
  it('finds what a person changed in a filled file', async () => {
    const file = filled(answers)
    const paper = paperOf({ ...answers, hoTen: 'Người khác' })
    const { values, changes } = await readDocx(file, paper, fillWord(tagged, paper, { now }))
    expect(values.get('hoTen')).toBe('Nguyễn Thị Ví Dụ')
    expect(changes).toEqual([])
  })
})

describe('hiddenWords', () => {
  it('names the words that a reader of the file leaves out', () => {
    expect(hiddenWords(tagged)).toEqual([])
    expect(hiddenWords(officeFile(p(`${t('Thấy ')}${t('không thấy', '<w:vanish/>')}`)))).toEqual(['không', 'thấy'])
    expect(hiddenWords(officeFile(p(`${t('Thấy')}${t('ẩn', '<w:vanish/>')}`)))).toEqual(['thấyẩn'])
    const symbols = t('o', '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>')
    expect(hiddenWords(officeFile(p(`${symbols}${t(' có')}`)))).toEqual([])
  })
})
