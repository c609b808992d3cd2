import { describe, expect, it } from 'vitest'
import { line, type PaperBlock, paper, table } from '../../test-support/word-document.ts'
import { findBlanks } from './find-blanks.ts'

const blanksOf = (...blocks: PaperBlock[]) => findBlanks(paper(...blocks)).blanks
/** Kind and label of each blank. */
const labels = (...blocks: PaperBlock[]) => blanksOf(...blocks).map(({ kind, label }) => `${kind} ${label.text}`)

describe('labels', () => {
  it.each([
    ['1. Họ và tên: ..........', ['dots Họ và tên']],
    ['[04] Người nộp thuế: ..........', ['dots Người nộp thuế']],
    ['1.2.1. Số nhà: .... Tòa nhà: ....', ['dots Số nhà', 'dots Tòa nhà']],
    ['a) Thửa đất số(4a): .....; Tờ bản đồ số^3: .....', ['dots Thửa đất số', 'dots Tờ bản đồ số']],
    ['c) Diện tích: ..... m2; sử dụng chung: ..... m2', ['dots Diện tích', 'dots sử dụng chung']],
    ['đ) Số tầng: ..... tầng; trong đó, số tầng nổi: ..... tầng', ['dots Số tầng', 'dots số tầng nổi']],
    ['Hợp đồng đại lý thuế: Số: ..... ngày .....', ['dots Hợp đồng đại lý thuế: Số', 'dots ngày']],
    ['Tôi tên là ..... hiện trú tại .....', ['dots Tôi tên là', 'dots hiện trú tại']],
    ['5. Mã số thuế (nếu có): .....', ['dots Mã số thuế']],
    ['Thời điểm làm giấy tờ ngày ... tháng ... năm ...', ['date Thời điểm làm giấy tờ']],
    ['Sinh ngày: .../.../......', ['date Sinh ngày']],
  ])('of “%s”', (text, expected) => {
    expect(labels(text)).toEqual(expected)
  })

  it('stand in the line above, where a line is all dots', () => {
    expect(labels('II. Nội dung biến động(5):', '............', '............')).toEqual(['dots Nội dung biến động'])
  })

  it('stand in the heading of items that are all dots', () => {
    expect(labels('6. Giấy tờ kèm theo:', '(1) Giấy chứng nhận;', '(2) ..........', '(3) ..........')).toEqual([
      'dots Giấy tờ kèm theo',
      'dots Giấy tờ kèm theo',
    ])
  })

  it('stand in brackets after dots that nothing comes before', () => {
    expect(labels('.................... (ghi rõ lý do)')).toEqual(['dots ghi rõ lý do'])
  })
})

describe('one blank over several lines', () => {
  it('ends where its last line ends', () => {
    const [blank] = blanksOf('Lý do: ..........', '....................', '.........')
    expect(blank).toMatchObject({ lines: 3, where: { paragraph: 1, from: 7, lastParagraph: 3, to: 9 } })
  })

  it('is not joined over a line of words, nor with a numbered one', () => {
    expect(labels('Lý do: ..........', 'Tôi cam đoan.', '..........')).toHaveLength(2)
    expect(labels('Giấy tờ: ..........', '- ..........')).toHaveLength(2)
  })

  it('does not join two names at the head of a paper', () => {
    expect(labels(line('..........', { align: 'center' }), line('..........', { align: 'center' }))).toHaveLength(2)
  })
})

describe('place and date', () => {
  it('of signing are told by where they stand', () => {
    const blanks = blanksOf('....., ngày ... tháng ... năm ......')
    expect(blanks.map(({ labelFrom, kind }) => `${kind} ${labelFrom}`)).toEqual(['dots place', 'date place'])
  })

  it('of something else are not', () => {
    expect(labels('Cấp ngày ... tháng ... năm ... tại .....')).toEqual(['date Cấp ngày', 'dots tại'])
  })
})

describe('tick boxes', () => {
  it('have their words before or after them', () => {
    expect(labels('Giới tính: Nam □ Nữ □')).toEqual(['box Nam', 'box Nữ'])
    expect(labels('□ Đăng ký lần đầu', '□ Đăng ký lại')).toEqual(['box Đăng ký lần đầu', 'box Đăng ký lại'])
    expect(labels('b) Đề nghị cấp Giấy chứng nhận □')).toEqual(['box Đề nghị cấp Giấy chứng nhận'])
    expect(labels('[02] Lần đầu: □        [03] Bổ sung lần thứ: .....')).toEqual([
      'box Lần đầu',
      'dots Bổ sung lần thứ',
    ])
  })

  it('answer the question before the colon, or in the heading above', () => {
    expect(blanksOf('Giới tính: Nam □ Nữ □')[0]?.question).toBe('Giới tính')
    expect(blanksOf('4. Đề nghị:', 'a) Cấp mới □', 'b) Cấp lại □')[1]?.question).toBe('Đề nghị')
  })
})

describe('blanks that the paper does not draw', () => {
  it('are found after a bracketed number, and among blanks', () => {
    expect(labels('[05] Mã số thuế:', '[06] Địa chỉ: ..........')).toEqual(['digits Mã số thuế', 'dots Địa chỉ'])
    expect(labels('1.1. Số nhà: .....', '1.2. Phường/xã:', '1.3. Tỉnh: .....')).toContain('dots Phường/xã')
  })

  it('are no headings', () => {
    expect(labels('2. Nhà:', '2.1. Cấp nhà: .....')).toEqual(['dots Cấp nhà'])
    expect(labels('a) Mua, thừa kế:', '- Thời điểm: .....')).toEqual(['dots Thời điểm'])
  })
})

describe('tables', () => {
  it('with empty rows under a head repeat', () => {
    const [rows, ...others] = blanksOf(
      '5. Danh sách đồng sở hữu:',
      table([
        ['STT', 'Họ và tên', 'Mã số thuế'],
        ['', '', ''],
        ['', '', ''],
      ]),
    )
    expect(others).toEqual([])
    expect(rows).toMatchObject({ kind: 'rows', rows: 2, label: { text: 'Danh sách đồng sở hữu' } })
    expect(rows?.columns?.map(({ label, isRunningNumber }) => `${label} ${isRunningNumber}`)).toEqual([
      'STT true',
      'Họ và tên false',
      'Mã số thuế false',
    ])
  })

  it('of labels and empty cells are cells', () => {
    expect(
      labels(
        table([
          ['Họ và tên', ''],
          ['Ngày sinh', ''],
        ]),
      ),
    ).toEqual(['cell Họ và tên', 'cell Ngày sinh'])
  })

  it('with words at the side and above name both', () => {
    expect(
      labels(
        table([
          ['Thông tin', 'Bên nữ', 'Bên nam'],
          ['Dân tộc', '', ''],
        ]),
      ),
    ).toEqual(['cell Dân tộc – Bên nữ', 'cell Dân tộc – Bên nam'])
  })

  it('name the dots in their cells', () => {
    expect(
      labels(
        table([
          ['Thông tin', 'Bên nữ', 'Bên nam'],
          ['Dân tộc', '.....', '.....'],
        ]),
      ),
    ).toEqual(['dots Dân tộc – Bên nữ', 'dots Dân tộc – Bên nam'])
  })

  it('of narrow cells are boxes for digits', () => {
    const boxes = table([['Số định danh:', ...Array.from({ length: 12 }, () => '')]], {
      widths: [40, ...Array.from({ length: 12 }, () => 6)],
    })
    expect(blanksOf(boxes)).toMatchObject([{ kind: 'digits', groups: [12], label: { text: 'Số định danh' } }])
  })

  it('without lines only set things side by side', () => {
    expect(labels(table([['', 'Người làm đơn\n(Ký, ghi rõ họ tên)']], { drawn: false }))).toEqual([])
  })
})

describe('notes and parts for the office', () => {
  const form = ['Họ và tên(1): ..........', '....., ngày ... tháng ... năm ...', 'Người làm đơn', '(Ký, ghi rõ họ tên)']

  it('leaves dots of the notes alone', () => {
    expect(labels(...form, 'Hướng dẫn ghi:', '(1) Ghi họ tên, ví dụ: ..........')).toHaveLength(3)
    expect(labels(...form, '__________', '(1) Ghi theo thẻ căn cước, số: ..........')).toHaveLength(3)
  })

  it('knows that advice in the middle ends no form', () => {
    expect(labels('Họ và tên: ..........', 'Lưu ý:', '- Ghi bằng chữ in hoa.', 'Địa chỉ: ..........')).toHaveLength(2)
  })

  it('marks what only the office fills in', () => {
    const blanks = blanksOf(...form, line('PHẦN DÀNH CHO CƠ QUAN TIẾP NHẬN', { bold: true }), 'Số hồ sơ: ..........')
    expect(blanks.map(({ officer }) => officer)).toEqual([false, false, false, true])
  })

  it('goes on with the next paper in the same file', () => {
    const list = [line('DANH SÁCH KÈM THEO ĐƠN', { bold: true, align: 'center' as const }), 'Tổng số người: ..........']
    expect(labels(...form, 'Hướng dẫn ghi:', '(1) Ghi họ tên.', ...list)).toContain('dots Tổng số người')
  })
})
