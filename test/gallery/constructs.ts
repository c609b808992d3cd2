import {
  a4,
  type Cell,
  type Document,
  type Field,
  type Flow,
  type Paragraph,
  type Phrasing,
  type Root,
  type Row,
} from '@viet-ho/document'

const long =
  'Tôi cam đoan những nội dung khai trên là đúng sự thật và hoàn toàn chịu trách nhiệm trước pháp luật về việc khai của mình.'

/** Papers that show every shape of the document model, each by its name, filled with words of nobody. */
export const constructs: Readonly<Record<string, Document>> = {
  'bang-gop-o': paper(
    p('title', 'Bảng có ô gộp, viền từng cạnh, bảng trong bảng'),
    {
      type: 'table',
      columns: [{ mm: 12 }, 3, 2, { mm: 30 }],
      borders: 'all',
      children: [
        {
          ...row(
            cell(head('TT'), { rowSpan: 2, verticalAlign: 'middle' }),
            cell(head('Thửa đất'), { span: 2 }),
            cell(head('Ghi chú'), { rowSpan: 2, verticalAlign: 'middle' }),
          ),
          header: true,
        },
        { ...row(cell(head('Tờ bản đồ')), cell(head('Diện tích (m²)'))), header: true },
        row(
          cell(text('1')),
          cell(p('table-text', field('toBanDo', '12', { dots: false }))),
          cell(text('120,5')),
          cell(text('Giữa ô'), { rowSpan: 2, verticalAlign: 'middle' }),
        ),
        row(cell(text('2')), cell(text('15')), cell(text('86'), { borders: { bottom: false } })),
        row(
          cell(text('3')),
          cell(
            {
              type: 'table',
              columns: [1, 1],
              borders: 'all',
              children: [row(cell(text('trong')), cell(text('bảng')))],
            },
            { span: 2, borders: { top: false } },
          ),
          cell(text('dưới'), { verticalAlign: 'bottom' }),
        ),
      ],
    },
    p('line', ''),
    {
      type: 'table',
      columns: [1, 1],
      borders: 'none',
      children: [
        row(
          cell(
            p('signature-title', 'NGƯỜI LÀM ĐƠN'),
            p('signature-note', '(Ký, ghi rõ họ tên)'),
            p('signature-space', ''),
            p('signature-name', 'VÍ DỤ'),
          ),
          cell(p('signature-title', 'CÁN BỘ TIẾP NHẬN'), p('signature-note', '(Ký, ghi rõ họ tên)')),
        ),
      ],
    },
  ),
  'khung-va-cho-ve': paper(
    p('title', 'Đóng khung, chỗ để vẽ, bảng đứng giữa và bên phải'),
    {
      type: 'table',
      columns: [1],
      borders: 'frame',
      children: [
        row(
          cell(
            p('line', 'Phần ghi của cơ quan tiếp nhận: ', field('tiepNhan', '')),
            p('line', 'Ngày nhận: ', field('ngayNhan', '')),
          ),
        ),
      ],
    },
    p('heading', 'Bản vẽ tách thửa'),
    { type: 'table', columns: [1], borders: 'frame', children: [{ ...row(cell(p('note', 'Vẽ ở đây'))), height: 60 }] },
    p('line', ''),
    {
      type: 'table',
      columns: [{ mm: 40 }, { mm: 20 }],
      align: 'center',
      borders: 'all',
      children: [row(cell(text('đứng giữa')), cell(text('60 mm')))],
    },
    p('line', ''),
    {
      type: 'table',
      columns: [{ mm: 30 }],
      align: 'right',
      borders: 'frame',
      children: [{ ...row(cell(p('table-center', 'Ảnh 3 × 4'), { verticalAlign: 'middle' })), height: 40 }],
    },
  ),
  'o-so-va-o-tich': paper(
    p('title', 'Ô ghi từng số, ô đánh dấu, gạch bỏ, chỉ số trên'),
    p('line', 'Số định danh cá nhân: ', boxes('soDinhDanh', '001085000000', [12])),
    p('line', 'Mã số thuế: ', boxes('maSoThue', '', [10, 3])),
    p(
      'line',
      'Giới tính: ',
      box('nam', false),
      ' Nam ',
      box('nu', true),
      ' Nữ. Diện tích 120 m² hoặc 120 m',
      sup('2'),
      '.',
    ),
    p('line', 'Đồng ý/', { type: 'strike', children: [words('không đồng ý')] }, ' cấp giấy; số 5.000.000 đồng.'),
    p(
      'line',
      { type: 'strong', children: [words('đậm')] },
      ' ',
      { type: 'emphasis', children: [words('nghiêng')] },
      ' ',
      { type: 'underline', children: [words('gạch chân')] },
    ),
    {
      type: 'table',
      columns: [3, 1, 1],
      borders: 'all',
      children: [
        row(cell(head('Hồ sơ kèm theo')), cell(head('Có')), cell(head('Không'))),
        row(
          cell(text('Bản sao giấy khai sinh')),
          cell(p('table-center', box('co', true))),
          cell(p('table-center', box('khong', false))),
        ),
      ],
    },
    { ...p('line', 'Chữ rất nhỏ 6 pt'), size: 6 },
    { ...p('line', 'Chữ rất to'), size: 48 },
  ),
  'danh-so': paper(
    p('title', 'Đánh số tự động và chữ viết sẵn'),
    list('upper-roman', [
      [
        p('heading', 'Thông tin người nộp'),
        list('decimal', [
          [p('line', 'Họ và tên: ', field('hoTen', 'NGUYỄN VĂN VÍ DỤ'))],
          [p('line', 'Nơi thường trú: ', field('noi', ''))],
          [p('body', `${long} ${long}`)],
        ]),
      ],
      [p('heading', 'Cam đoan'), list('dash', [[p('body', long)], [p('line', 'Chịu trách nhiệm trước pháp luật.')]])],
    ]),
    list('decimal', [[p('line', 'trong ngoặc')], [p('line', 'tiếp theo')]], { before: '(', after: ')', start: 9 }),
    list('plus', [[p('line', 'gạch cộng')]]),
    p('line', 'đ) chữ cái thì viết sẵn, vì máy không đếm chữ đ.'),
  ),
  'trang-va-chu-thich': {
    ...paper(
      p('title', 'Nhiều trang, số trang, chú thích, trang nằm ngang, hai cột'),
      p(
        'body',
        'Người sử dụng đất',
        note(1, 'Ghi họ và tên bằng chữ in hoa, năm sinh.'),
        ' kê khai theo mẫu này',
        note(2, 'Trường hợp có nhiều người thì ghi lần lượt từng người.'),
        '.',
      ),
      ...Array.from({ length: 6 }, () => p('body', `${long} ${long}`)),
      {
        type: 'columns',
        count: 2,
        gap: 12,
        children: [p('heading', 'Chữ chia hai cột'), ...Array.from({ length: 6 }, () => p('body', long))],
      },
      p('body', 'Sau phần hai cột.'),
      { type: 'page-break', page: { width: 297, height: 210, margins: { top: 20, right: 20, bottom: 20, left: 20 } } },
      p('title', 'Phụ lục nằm ngang'),
      {
        type: 'table',
        columns: [1, 4, 2, 2, 2],
        borders: 'all',
        children: [
          {
            ...row(...['TT', 'Họ và tên', 'Ngày sinh', 'Số định danh', 'Chữ ký'].map((title) => cell(head(title)))),
            header: true,
          },
          ...Array.from({ length: 24 }, (_, index) =>
            row(cell(text(`${index + 1}`)), ...Array.from({ length: 4 }, () => cell(text('')))),
          ),
        ],
      },
    ),
    header: { type: 'running', onFirstPage: false, children: [p('running', { type: 'page-number' })] },
    footer: {
      type: 'running',
      children: [
        { ...p('running', 'Trang ', { type: 'page-number' }, '/', { type: 'page-count' }), align: 'right', size: 10 },
      ],
    },
  },
  'khoang-cach-va-le-rieng': {
    ...paper(
      { ...p('title', 'Khoảng cách, giãn dòng, thụt dòng và lề riêng'), before: 0, after: 24 },
      { ...p('body', `${long} ${long}`), lineHeight: 22, indent: { firstLine: 12.7 } },
      {
        ...p('body', `${long} ${long}`),
        before: 18,
        after: 0,
        lineHeight: 14,
        size: 12,
        indent: { left: 10, right: 5 },
      },
      { ...p('body', `1. ${long}`), before: 0, after: 6.35, indent: { left: 12.7, firstLine: -6.35 } },
      { ...p('line', 'Họ và tên: ', field('hoTen', ''), ' Sinh năm: ', field('namSinh', '')), before: 12 },
      {
        ...p('line', 'Nơi thường trú: ', field('noiThuongTru', '')),
        before: 0,
        lineHeight: 27.5,
        indent: { left: 20, right: 10, firstLine: -10 },
      },
      {
        type: 'table',
        columns: [1, 2],
        borders: 'all',
        children: [
          row(
            cell({ ...head('Cao'), before: 10, after: 14 }),
            cell({ ...head('Thấp'), before: 0, after: 0, lineHeight: 13 }, { verticalAlign: 'middle' }),
          ),
          row(
            cell({ ...text('Thụt vào'), indent: { left: 5 }, lineHeight: 20 }),
            cell({ ...text('Đoạn trên'), after: 10 }, { ...text('Đoạn dưới'), before: 4 }),
          ),
        ],
      },
      { ...p('heading', 'Đứng xa bảng'), before: 40, after: 1 },
      list('decimal', [[{ ...p('body', long), before: 10, lineHeight: 20 }], [{ ...p('body', long), after: 15 }]]),
      ...Array.from({ length: 4 }, () => ({ ...p('body', `${long} ${long}`), before: 30, after: 10, lineHeight: 25 })),
      { type: 'page-break', page: { width: 182, height: 257, margins: { top: 30, right: 12, bottom: 15, left: 25 } } },
      { ...p('heading', 'Trang B5, cách lề trên'), before: 60 },
      p('body', long),
    ),
    page: { width: 210, height: 297, margins: { top: 15, right: 15, bottom: 35, left: 40 } },
    header: { type: 'running', children: [{ ...p('running', 'Đầu trang'), before: 4, after: 9, lineHeight: 20 }] },
    footer: { type: 'running', children: [{ ...p('running', 'Chân trang'), before: 6, after: 5 }] },
  },
}

function paper(...children: Root[]): Document {
  return { type: 'document', title: 'Mẫu thử', language: 'vi', page: a4, children }
}

function p(style: Paragraph['style'], ...children: (Phrasing | string)[]): Paragraph {
  return {
    type: 'paragraph',
    style,
    children: children.map((child) => (typeof child === 'string' ? words(child) : child)),
  }
}

function words(value: string): Phrasing {
  return { type: 'text', value }
}
function sup(value: string): Phrasing {
  return { type: 'superscript', children: [words(value)] }
}
function note(number: number, value: string): Phrasing {
  return { type: 'footnote', number, children: [words(value)] }
}
function field(id: string, value: string, more: Partial<Field> = {}): Field {
  return { type: 'field', id, label: id, value, ...more }
}
function boxes(id: string, value: string, groups: number[]): Phrasing {
  return { type: 'digit-boxes', id, label: id, value, groups }
}
function box(option: string, checked: boolean): Phrasing {
  return { type: 'check-box', id: 'chon', label: option, option, checked }
}
function head(value: string): Paragraph {
  return p('table-head', value)
}
function text(value: string): Paragraph {
  return p('table-text', value)
}
function cell(...content: (Flow | Partial<Cell>)[]): Cell {
  const looks = content.find((part): part is Partial<Cell> => !('type' in part))
  return { ...looks, type: 'cell', children: content.filter((part): part is Flow => 'type' in part) }
}
function row(...children: Cell[]): Row {
  return { type: 'row', children }
}
function list(
  marker: 'decimal' | 'upper-roman' | 'dash' | 'plus',
  items: Extract<Flow, { type: 'paragraph' | 'list' }>[][],
  more: object = {},
): Extract<Flow, { type: 'list' }> {
  return { type: 'list', marker, ...more, children: items.map((children) => ({ type: 'item', children })) }
}
