import { toPlainText } from '@viet-ho/document'
import { toDocx } from '@viet-ho/docx'
import { fill, loadForm, parseAnswersText, validate } from '@viet-ho/form'
import { loadCommunes } from '@viet-ho/vietnamese'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { line, type PaperBlock, paper, table, vocabulary } from '../test-support/word-document.ts'
import { draftForm, importForm } from './import-form.ts'

const options = { vocabulary, fileName: 'don.docx', today: '2026-11-26', id: 'dat-dai/don', edition: 'qd-1-2026' }
const draftOf = (...blocks: PaperBlock[]) => draftForm(paper(...blocks), options)

beforeAll(loadCommunes)

const form = [
  line('Mẫu số 07', { align: 'right' }),
  line('ĐƠN ĐỀ NGHỊ GIẢI QUYẾT', { align: 'center', bold: true }),
  line('Kính gửi: .......... (1)', { align: 'center' }),
  '1. Họ và tên: .......... Giới tính: Nam □ Nữ □',
  '2. Mã số thuế: ..........',
  '3. Số CCCD/Hộ chiếu (trường hợp chưa có mã số thuế): ..........',
  'Giấy tờ tùy thân của người được ủy quyền: ..........',
  '4. Lý do(2):',
  '............................',
  '............................',
  '5. Danh sách người cùng đề nghị:',
  table([
    ['STT', 'Họ và tên', 'Địa chỉ'],
    ['1', '', ''],
    ['2', '', ''],
  ]),
  line('....., ngày ... tháng ... năm 20...', { align: 'right', italic: true }),
  line('Người làm đơn\n(Ký, ghi rõ họ tên)', { align: 'center' }),
  'Hướng dẫn ghi:',
  '(1) Ghi tên cơ quan nhận đơn.',
  '(2) Nêu rõ lý do.',
]

const textFilesOf = (files: ReadonlyMap<string, string>) =>
  new Map([...files].filter(([path]) => !path.includes('samples')))

describe('a draft', () => {
  const draft = draftOf(...form)

  it('is a form without mistakes that prints every word', () => {
    expect(draft.mistakes).toEqual([])
    expect(draft.lost).toEqual([])
    const [edition] = loadForm('dat-dai/don', textFilesOf(draft.files)).editions
    if (!edition) throw new Error('no edition')
    const text = toPlainText(fill(edition, {}))
    for (const words of [
      'ĐƠN ĐỀ NGHỊ GIẢI QUYẾT',
      '3. Số CCCD/Hộ chiếu (trường hợp chưa có mã số thuế):',
      '(2) Nêu rõ lý do.',
    ])
      expect(text).toContain(words)
  })

  it('names and types its blanks', () => {
    expect(draft.blanks.map(({ id, type }) => `${id} ${type}`)).toEqual([
      'kinhGui text',
      'hoTen person-name',
      'gioiTinh choice',
      'gioiTinh choice',
      'maSoThue tax-code',
      'giayToTuyThan identity-paper',
      'giayToTuyThan2 identity-paper',
      'lyDo long-text',
      'danhSachNguoiCungDeNghi table',
      'diaDanh text',
      'ngayLap date',
    ])
  })

  it('takes guidance from the notes, and conditions from the paper', () => {
    const fields = draft.files.get('qd-1-2026/fields.yaml') ?? ''
    expect(fields).toContain('guidance: Ghi tên cơ quan nhận đơn.')
    expect(fields).toContain('guidance: Nêu rõ lý do.')
    expect(fields).toMatch(/when:\s+field: maSoThue\s+isAnswered: false/)
  })

  it('knows its title, its number and who signs, and says that nobody has checked it', () => {
    expect(draft.title).toBe('Đơn đề nghị giải quyết')
    const edition = draft.files.get('qd-1-2026/edition.yaml') ?? ''
    expect(edition).toContain('formNumber: Mẫu số 07')
    expect(edition).toContain('check: partial')
    expect(edition).toContain('who: Người làm đơn')
  })

  it('comes with answers that fill it', () => {
    const [edition] = loadForm('dat-dai/don', textFilesOf(draft.files)).editions
    const { raw } = parseAnswersText(draft.files.get('qd-1-2026/samples/dien-thu.yaml') ?? '', 'yaml')
    if (!edition) throw new Error('no edition')
    const { answers, issues } = validate(edition, raw, { today: '2026-11-26' })
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([])
    const text = toPlainText(fill(edition, answers ?? {}))
    expect(text).toContain('Họ và tên: Nguyễn Thị Ví Dụ Giới tính: Nam ☑ Nữ ☐')
    expect(text).toContain('ngày 24 tháng 11 năm 2026')
  })
})

describe('parts for the office', () => {
  it('are printed with their dots, and not asked', () => {
    const draft = draftOf(
      'Họ và tên: ..........',
      line('PHẦN DÀNH CHO CƠ QUAN TIẾP NHẬN', { bold: true }),
      'Số hồ sơ: ..........',
    )
    expect(draft.blanks).toHaveLength(1)
    expect(draft.officer).toHaveLength(1)
    expect(draft.files.get('qd-1-2026/form.hbs')).toContain('Số hồ sơ: ..........')
  })
})

describe('whatever the paper says', () => {
  const words = fc.constantFrom(
    'Họ và tên',
    'Địa chỉ',
    'Số',
    'ngày',
    'Tôi cam đoan',
    '{{fill "x"}}',
    '<b>',
    '&amp;',
    '“Văn phòng …”',
    '(nếu có)',
    'Mẫu số 3',
    'ĐƠN',
    '❖',
  )
  const sign = fc.constantFrom(
    '.....',
    '…',
    '____',
    '□',
    '\t',
    '\n',
    ':',
    '(1)',
    '^2',
    ' ',
    'm2',
    'ngày ... tháng ... năm ...',
    'Nam/Nữ',
    '-',
    '1. ',
    'a) ',
  )
  const text = fc.array(fc.oneof(words, sign), { maxLength: 8 }).map((parts) => parts.join(' '))
  const row = (cells: number) => fc.array(fc.oneof(fc.constant(''), text), { minLength: cells, maxLength: cells })
  const block = fc.oneof(
    {
      weight: 5,
      arbitrary: fc
        .tuple(text, fc.boolean(), fc.constantFrom('left', 'center', 'justify'))
        .map(([own, bold, align]) => line(own, { bold, align: align as 'left' })),
    },
    {
      weight: 1,
      arbitrary: fc
        .integer({ min: 1, max: 4 })
        .chain((cells) => fc.array(row(cells), { minLength: 1, maxLength: 4 }).map((rows) => table(rows))),
    },
  )

  it('the draft has no mistake and loses no word', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), (blocks) => {
        const draft = draftOf('Họ và tên: ..........', ...blocks)
        expect(draft.mistakes.map(({ message }) => message)).toEqual([])
        expect(draft.lost).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})

it('reads a Word file that the project wrote itself', async () => {
  const page = { width: 210, height: 297, margins: { top: 20, right: 20, bottom: 20, left: 30 } }
  const paragraph = {
    type: 'paragraph',
    style: 'line',
    children: [{ type: 'text', value: 'Họ và tên: ..............' }],
  } as const
  const bytes = await toDocx(
    { type: 'document', title: 'Đơn', language: 'vi', page, children: [paragraph] },
    { now: new Date(0) },
  )
  expect(importForm(bytes, options).blanks).toMatchObject([{ id: 'hoTen', where: { paragraph: 1, from: 11 } }])
})
