import { controlsIn, readWord } from '@viet-ho/docx'
import { p, t, wordFile } from '@viet-ho/docx/word-file'
import { type Answers, checkForm, fill, loadForm } from '@viet-ho/form'
import { describe, expect, it } from 'vitest'
import { officeWordFile } from '../../test-support/office-word-file.ts'
import { vocabulary } from '../../test-support/word-document.ts'
import { findInWord } from '../find-in-word.ts'
import { importForm } from '../import-form.ts'
import { changedWords, wordsNotPrinted } from './compare-words.ts'
import { fixedWords } from './fixed-words.ts'
import { keepWord } from './keep-word.ts'
import { markupOfTagged } from './markup-of-tagged.ts'

const blanksOf = (bytes: Uint8Array) => findInWord(readWord(bytes), vocabulary).blanks
const keep = (bytes = officeWordFile()) => keepWord(bytes, blanksOf(bytes))
const draft = (bytes: Uint8Array) =>
  importForm(bytes, { vocabulary, fileName: 'don.docx', today: '2026-11-26', id: 'thu/don', edition: 'nhap' })

/** The drafted form with the paper made from form.docx. */
function editionOf(bytes: Uint8Array) {
  const files = new Map([...draft(bytes).files].filter(([path]) => !path.includes('/samples/')))
  files.set('nhap/form.hbs', markupOfTagged(keep(bytes)['form.docx']))
  expect(checkForm('thu/don', files)).toEqual([])
  const [edition] = loadForm('thu/don', files).editions
  if (!edition) throw new Error('no edition')
  return edition
}

describe('keepWord', () => {
  it('tags every blank with the id of its field', () => {
    const tags = controlsIn(keep()['form.docx']).map(({ tag }) => tag)
    const { id: ma } = blanksOf(officeWordFile()).find(({ blank }) => blank.kind === 'digits')?.blank ?? { id: '' }
    const { id: list } = blanksOf(officeWordFile()).find(({ blank }) => blank.kind === 'rows')?.blank ?? { id: '' }
    expect(tags).toEqual(
      expect.arrayContaining([
        'hoTen',
        'gioiTinh=nam',
        'gioiTinh=nu',
        'ngaySinh.ngay',
        'ngaySinh.nam',
        'lyDo',
        'lyDo#2',
        'lyDo#3',
      ]),
    )
    expect(tags).toEqual(
      expect.arrayContaining([`${ma}#1`, `${ma}#6`, `${list}[1].hoTen`, `${list}[2].hoTen`, `${list}[2].ghiChu`]),
    )
    expect(new Set(tags).size).toBe(tags.length)
  })

  it('can be done again with its own file', () => {
    const kept = keep()
    const again = keep(kept['form.docx'])
    expect(controlsIn(again['form.docx'])).toEqual(controlsIn(kept['form.docx']))
    expect(again['form.txt']).toBe(kept['form.txt'])
  })

  it('makes the same paper as an import without it', () => {
    const bytes = officeWordFile()
    expect(markupOfTagged(keep(bytes)['form.docx'])).toBe(draft(bytes).files.get('nhap/form.hbs'))
  })

  it('makes a paper that a form can be filled on', () => {
    const edition = editionOf(officeWordFile())
    const answers: Answers = { hoTen: 'Nguyễn Thị Ví Dụ', gioiTinh: 'nu', lyDo: 'Hộ nghèo' }
    expect(JSON.stringify(fill(edition, answers))).toContain('Nguyễn Thị Ví Dụ')
    expect(wordsNotPrinted(keep()['form.docx'], fill(edition, {}))).toEqual([])
  })

  it('records the fixed words, a paragraph a line, without dots and without the numbers of rows', () => {
    expect(fixedWords(keep()['form.docx'])).toEqual([
      'ĐƠN ĐỀ NGHỊ HỖ TRỢ',
      'Kính gửi:',
      '1. Họ và tên: Giới tính: /',
      '2. Ngày sinh: ngày tháng năm',
      '3. Lý do:',
      '4. Đã nhận hỗ trợ: Có Không',
      'Mã hộ',
      '5. Người trong hộ:',
      'STT',
      'Họ và tên',
      'Ghi chú',
      'Tôi cam đoan những điều trên là đúng.',
    ])
    expect(keep()['form.txt']).toMatch(/^# Chữ in sẵn .*\nĐƠN ĐỀ NGHỊ HỖ TRỢ\n/)
  })

  it('finds every word that differs later', () => {
    const kept = keep()
    expect(changedWords(kept['form.docx'], kept['form.txt'])).toEqual([])
    const changed = keep(
      officeWordFile((body) => body.replace('cam đoan', 'cam kết').replace(p(t('5. Người trong hộ:')), '')),
    )
    expect(changedWords(changed['form.docx'], kept['form.txt'])).toEqual([
      { type: 'removed', before: '5. Người trong hộ:' },
      {
        type: 'changed',
        before: 'Tôi cam đoan những điều trên là đúng.',
        after: 'Tôi cam kết những điều trên là đúng.',
      },
    ])
  })

  it('finds words that the paper would not print', () => {
    const hidden = officeWordFile((body) => body + p(t('Chữ ẩn', '<w:vanish/>')))
    expect(wordsNotPrinted(keep(hidden)['form.docx'], fill(editionOf(hidden), {}))).toEqual(['chữ', 'ẩn'])
    const other = fill(editionOf(officeWordFile((body) => body.replace('cam đoan', ''))), {})
    expect(wordsNotPrinted(keep()['form.docx'], other)).toEqual(['cam', 'đoan'])
  })

  it('leaves alone controls that are none of ours', () => {
    const control = `<w:sdt><w:sdtPr><w:tag w:val="goog_rdk_0"/></w:sdtPr><w:sdtContent>${t('chữ')}</w:sdtContent></w:sdt>`
    expect(markupOfTagged(wordFile({ body: p(`${t('Có ')}${control}`) }))).toContain('>Có chữ</p>')
  })
})
