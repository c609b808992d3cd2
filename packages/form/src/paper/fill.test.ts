import { assertDocument } from '@viet-ho/document'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fillWith, smallEdition } from '../../test-support/fill-form.ts'
import { outline } from '../../test-support/outline.ts'
import type { Answers } from '../field-types/field-type.ts'
import { fill } from './fill.ts'

const answers = {
  hoTen: 'Nguyễn Thị Ví Dụ',
  gioiTinh: 'nu',
  coCon: true,
  noiO: { chiTiet: 'Thôn 2', xa: 'Xã Hàm Thuận Bắc', tinh: 'Tỉnh Lâm Đồng' },
  con: [{ hoTen: 'Trần Văn Mẫu' }, {}, { hoTen: 'Trần Thị Mẫu' }],
}

const line = (paper: string, given: Answers = {}) => outline(fillWith(paper, given))[0]

describe('fill', () => {
  it('puts every answer into its blank, and calls the blanks of rows by row', () => {
    expect(outline(fill(smallEdition(), answers))).toEqual([
      '[title] GIẤY THỬ NGHIỆM',
      '[line] Họ và tên: <hoTen: Nguyễn Thị Ví Dụ>',
      '[line] Giới tính: ☐gioiTinh=nam Nam ☑gioiTinh=nu Nữ',
      '[line] ☑coCon Có con; nơi ở: <noiO.xa: Xã Hàm Thuận Bắc>',
      '[table 10 90, borders all]',
      '  header | [table-head] STT | [table-head] Họ tên |',
      '  | [table-center] 1 | [table-text] <con[1].hoTen: Trần Văn Mẫu dots=false> |',
      '  | [table-center] 2 | [table-text] <con[2].hoTen: dots=false> |',
      '  | [table-center] 3 | [table-text] <con[3].hoTen: Trần Thị Mẫu dots=false> |',
    ])
  })

  it('makes the blank form of no answers, with the blank rows of its tables', () => {
    const blank = outline(fill(smallEdition(), {}))
    expect(blank[1]).toBe('[line] Họ và tên: <hoTen: >')
    expect(blank.slice(-2)).toEqual([
      '  | [table-center] 1 | [table-text] <con[1].hoTen: dots=false> |',
      '  | [table-center] 2 | [table-text] <con[2].hoTen: dots=false> |',
    ])
  })

  it.each([
    // Blanks
    ['<p>{{fill "hoTen" width=40}}</p>', '[body] <hoTen: width=40>'],
    ['<p>{{fill "hoTen" lines=3}}</p>', '[body] <hoTen: lines=3>'],
    ['<p>{{fill "hoTen" dots=false}}</p>', '[body] <hoTen: dots=false>'],
    ['<p>{{fill "noiO"}}; {{fill "noiO.tinh"}}</p>', '[body] <noiO: >; <noiO.tinh: >'],
    ['<p>{{digits "hoTen" "12"}}</p>', '[body] <hoTen:  in boxes of 12>'],
    ['<p>{{digits "hoTen" "10-3"}}</p>', '[body] <hoTen:  in boxes of 10-3>'],
    ['<p>{{alternative "gioiTinh" "nam" "ông"}}/{{alternative "gioiTinh" "nu" "bà"}}</p>', '[body] ông/bà'],
    // Inline elements
    ['<p><s>a</s> b<footnote>ghi chú</footnote></p>', '[body] ~a~ b<note 1: ghi chú>'],
    ['<p><strong>a <em>b</em></strong><u>c</u><sup>1</sup><br>d</p>', '[body] **a *b***_c_^1^↵d'],
    // Whitespace, as in HTML
    ['<p>\n  a\n  b   c \n</p>', '[body] a b c'],
    ['<p>a <strong> b</strong> <em> c </em></p>', '[body] a **b** *c*'],
    ['<p>a <br> b</p>', '[body] a↵b'],
    ['<p>a&nbsp; b</p>', '[body] a\u00A0 b'],
    ['<p><strong></strong>a<em> </em></p>', '[body] a'],
    ['<p>{{fill "hoTen"}} {{fill "noiO"}}</p>', '[body] <hoTen: > <noiO: >'],
    ['<p>a {{~fill "hoTen"~}} b</p>', '[body] a<hoTen: >b'],
    // Signs
    ['<p>&lt;b&gt; &amp;amp; &quot;</p>', '[body] <b> &amp; "'],
    ["<p>'a' $&amp; {x} }</p>", "[body] 'a' $& {x} }"],
    ['<p>a<!-- <b> -->b{{! c }}{{!-- {{d}} --}}</p>', '[body] ab'],
    // Looks
    ['<p class="line right">a</p>', '[line right] a'],
    ['<h2>a</h2>', '[heading] a'],
    ['<h2 class="heading-center">a</h2>', '[heading-center] a'],
  ])('reads %j', (paper, expected) => {
    expect(line(paper)).toBe(expected)
  })

  it.each([
    ['<div class="framed"><p>a</p></div>', ['[table 1, borders all]', '  breakable | [body] a |']],
    [
      '<table columns="1 2.5" class="plain small"><tr><th>a</th><td class="right">b</td></tr></table>',
      ['[table 1 2.5, borders none]', '  | [table-head-small] a | [table-text-small right] b |'],
    ],
    [
      '<table columns="1 1"><tr><td colspan="2">{{fill "hoTen"}}</td></tr><tr class="breakable"><td>a {{fill "hoTen"}}</td><td><p>b</p><p>c</p></td></tr></table>',
      [
        '[table 1 1, borders all]',
        '  | 2× [table-text] <hoTen: dots=false> |',
        '  breakable | [table-text] a <hoTen: > | [table-text] b / [table-text] c |',
      ],
    ],
    [
      '<table columns="1"><tr><td>{{fill "hoTen" dots=true}}</td></tr></table>',
      ['[table 1, borders all]', '  | [table-text] <hoTen: dots=true> |'],
    ],
    [
      '<table columns="12mm 1" class="framed right"><tr height="40"><td>a</td><td>b</td></tr></table>',
      ['[table 12mm 1, borders frame, right]', '  40 mm | [table-text] a | [table-text] b |'],
    ],
    [
      '<table columns="1 1"><tr><td rowspan="2" class="middle no-line-left">a</td><td>b</td></tr><tr><td>c</td></tr></table>',
      [
        '[table 1 1, borders all]',
        '  | 2↓ middle left=false [table-text] a | [table-text] b |',
        '  | [table-text] c |',
      ],
    ],
    [
      '<ol start="3" after=")"><li>a</li><li><p>b</p><ul class="plus"><li>c</li></ul></li></ol>',
      ['[decimal from 3 after )]', '- [line] a', '- [line] b', '- [plus]', '- - [line] c'],
    ],
    ['<ol class="roman"><li>{{fill "hoTen"}}</li></ol>', ['[upper-roman]', '- [line] <hoTen: >']],
    [
      '<ul>{{#each con}}<li>{{fill "hoTen" dots=false}}</li>{{/each}}</ul>',
      ['[dash]', '- [line] <con[1].hoTen: dots=false>', '- [line] <con[2].hoTen: dots=false>'],
    ],
    ['<div class="two-columns"><p>a</p></div>', ['[columns 2]', '[body] a']],
    [
      '<p>a</p><section><p>b</p></section>',
      ['[body] a', '[page 210]', '[body] b', '[page 210]', '[title] GIẤY THỬ NGHIỆM'],
    ],
    [
      '<p>a</p><section class="landscape"><p>b</p></section>',
      ['[body] a', '[page 297]', '[body] b', '[page 210]', '[title] GIẤY THỬ NGHIỆM'],
    ],
    [
      '<section class="landscape"><p>a</p></section><section><p>b</p></section>',
      ['[body] a', '[page 210]', '[body] b', '[page 210]', '[title] GIẤY THỬ NGHIỆM'],
    ],
    [
      '<p>a<footnote>một</footnote></p><p>b<footnote>hai</footnote></p>',
      ['[body] a<note 1: một>', '[body] b<note 2: hai>'],
    ],
    [
      '<p class="line">a</p><table columns="1" class="together"><tr><td></td></tr></table>',
      ['[line keep] a', '[table 1, borders all]', '  | [table-text] |'],
    ],
  ])('reads %j', (paper, expected) => {
    expect(outline(fillWith(paper)).slice(0, expected.length)).toEqual(expected)
  })

  const looksOf = (paper: string) => {
    const [first] = fillWith(paper).children
    const [paragraph] = first?.type === 'table' ? (first.children[0]?.children[0]?.children ?? []) : [first]
    return paragraph && { ...paragraph, children: [] }
  }

  it.each([
    ['<p size="12.5" before="6" after="0" line="18.25">a</p>', { size: 12.5, before: 6, after: 0, lineHeight: 18.25 }],
    ['<p left="10" right="5" first="12.7">a</p>', { indent: { left: 10, right: 5, firstLine: 12.7 } }],
    ['<p left="6.35" first="-6.35">a</p>', { indent: { left: 6.35, firstLine: -6.35 } }],
    ['<h1 before="24">a</h1>', { style: 'title', before: 24 }],
    ['<h2 class="left" size="11">a</h2>', { style: 'heading', align: 'left', size: 11 }],
    [
      '<table columns="1"><tr><td size="9" line="11">a</td></tr></table>',
      { style: 'table-text', size: 9, lineHeight: 11 },
    ],
    [
      '<table columns="1"><tr><td size="9" left="5"><p after="0" first="3">a</p></td></tr></table>',
      { style: 'table-text', size: 9, after: 0, indent: { firstLine: 3 } },
    ],
  ])('gives a paragraph the measures of %j', (paper, looks) => {
    expect(looksOf(paper)).toEqual({ type: 'paragraph', style: 'body', ...looks, children: [] })
    assertDocument(fillWith(paper))
  })

  it('measures the lines of a header', () => {
    const { header } = fillWith('<header><p size="10" after="6">a</p></header>')
    expect(header?.children).toMatchObject([{ style: 'running', size: 10, after: 6 }])
  })

  const sheetsOf = (paper: string) => {
    const { page, children } = fillWith(paper)
    const sheets = [page, ...children.flatMap((node) => (node.type === 'page-break' && node.page ? [node.page] : []))]
    return sheets.map(({ width, height, margins: { top, right, bottom, left } }) =>
      [`${width}x${height}`, top, right, bottom, left].join(' '),
    )
  }

  it.each([
    ['<section margins="25 15 25.5 35"><p>a</p></section>', '210x297 25 15 25.5 35'],
    ['<section page="148x210"><p>a</p></section>', '148x210 20 20 20 30'],
    ['<section page="420x297" margins="0 0 0 0"><p>a</p></section>', '420x297 0 0 0 0'],
    ['<section class="landscape" margins="20 15 20 30"><p>a</p></section>', '297x210 20 15 20 30'],
    ['<section class="landscape" page="297x420"><p>a</p></section>', '420x297 30 20 20 20'],
  ])('prints %j on its own sheet', (paper, sheet) => {
    expect(sheetsOf(paper)).toEqual([sheet, '210x297 20 20 20 30'])
  })

  it('begins a paper that is one section with its sheet, and leaves no page empty', () => {
    const edition = smallEdition(
      ['form.hbs', '<h1>', '<section margins="25 15 25 35"><h1>'],
      ['form.hbs', '</table>', '</table></section>'],
    )
    const { page, children } = fill(edition, {})
    expect(page).toEqual({ width: 210, height: 297, margins: { top: 25, right: 15, bottom: 25, left: 35 } })
    expect(children.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'paragraph', 'paragraph', 'table'])
  })

  it('prints a section in a section on its own sheet, and what follows on the sheet around it', () => {
    const inner = '<section><p>b</p></section>'
    expect(sheetsOf(`<section margins="9 9 9 9"><p>a</p>${inner}<p>c</p></section>`)).toEqual([
      '210x297 9 9 9 9',
      '210x297 20 20 20 30',
      '210x297 9 9 9 9',
      '210x297 20 20 20 30',
    ])
  })

  it('begins with the sheet of its first section, and repeats its header and footer', () => {
    const paper =
      '<header class="not-first"><p>{{pageNumber}}</p></header><footer><p class="right">Trang {{pageNumber}}/{{pageCount}}</p></footer>'
    const filled = fillWith(`${paper}<section class="landscape"><p>a</p></section>`)
    expect(filled.page.width).toBe(297)
    expect(filled.header).toEqual({
      type: 'running',
      onFirstPage: false,
      children: [{ type: 'paragraph', style: 'running', children: [{ type: 'page-number' }] }],
    })
    expect(filled.footer?.children[0]).toMatchObject({ align: 'right', children: [{}, {}, {}, { type: 'page-count' }] })
    assertDocument(filled)
  })

  it.each<[paper: string, given: Answers, expected: string]>([
    ['<p>{{digits "hoTen" "10-3"}}</p>', { hoTen: 'A-B 1' }, '[body] <hoTen: AB1 in boxes of 10-3>'],
    ['<p>{{digits "hoTen" "2"}}</p>', { hoTen: '12345' }, '[body] <hoTen: 12345 in boxes of 2-3>'],
    [
      '<p>{{alternative "gioiTinh" "nam" "ông"}}/{{alternative "gioiTinh" "nu" "bà"}}</p>',
      { gioiTinh: 'nu' },
      '[body] ~ông~/bà',
    ],
    ['<p>{{alternative "coCon" "co" "có con"}}</p>', { coCon: false }, '[body] ~có con~'],
    ['<p>{{#if coCon paperSays="a"}}có{{else}}không{{/if}}</p>', { coCon: true }, '[body] có'],
    ['<p>{{#if coCon paperSays="a"}}có{{else}}không{{/if}}</p>', { coCon: false }, '[body] không'],
    ['<p>{{#if coCon paperSays="a"}}có{{else}}không{{/if}}</p>', {}, '[body] không'],
    ['<p>{{#unless coCon paperSays="a"}}không{{/unless}}</p>', { coCon: false }, '[body] không'],
    ['<p>{{#if gioiTinh paperSays="a"}}có{{/if}}</p>', { gioiTinh: 'nam' }, '[body] có'],
    ['<p>{{#if con paperSays="a"}}có{{else}}không{{/if}}</p>', { con: [] }, '[body] không'],
    ['<p>{{#if con paperSays="a"}}có{{else}}không{{/if}}</p>', { con: [{}] }, '[body] có'],
    ['<p>{{#if noiO.xa paperSays="a"}}có{{else}}không{{/if}}</p>', { noiO: { tinh: 'Tỉnh X' } }, '[body] không'],
    ['<p>{{#if noiO.tinh paperSays="a"}}có{{else}}không{{/if}}</p>', { noiO: { tinh: 'Tỉnh X' } }, '[body] có'],
    [
      '<p>{{#if coCon paperSays="a"}}một{{else if gioiTinh paperSays="b"}}hai{{else}}ba{{/if}}</p>',
      { gioiTinh: 'nu' },
      '[body] hai',
    ],
    [
      '<p>{{#each con}}{{rowNumber}}. {{fill "hoTen"}} ({{fill "noiO.xa"}}) {{/each}}</p>',
      { con: [{ hoTen: 'A' }, { hoTen: 'B' }], noiO: { xa: 'Xã X' } },
      '[body] 1. <con[1].hoTen: A> (<noiO.xa: Xã X>) 2. <con[2].hoTen: B> (<noiO.xa: Xã X>)',
    ],
    [
      '<p>{{#each con}}{{rowNumber start=2}}. {{fill "hoTen"}} {{/each}}</p>',
      { con: [{ hoTen: 'A' }, { hoTen: 'B' }] },
      '[body] 2. <con[1].hoTen: A> 3. <con[2].hoTen: B>',
    ],
  ])('takes the side of %j for %j', (paper, given, expected) => {
    expect(line(paper, given)).toBe(expected)
  })

  it('keeps an answer as it is, whatever stands in it', () => {
    const marked = [
      '<b>đậm</b>',
      '{{fill "coCon"}}',
      '&amp;',
      '$& $1',
      '  hai  cách  ',
      '</p><p>',
      '<%= x %>',
      'a'.repeat(5000),
    ]
    for (const hoTen of marked) {
      const document = fill(smallEdition(), { hoTen })
      expect(outline(document)).toContain(`[line] Họ và tên: <hoTen: ${hoTen}>`)
    }
  })

  it('reads nothing through prototypes', () => {
    const blank = fill(smallEdition(), {})
    expect(fill(smallEdition(), Object.create(answers))).toEqual(blank)
    expect(fill(smallEdition(), JSON.parse('{"__proto__": {"hoTen": "A"}, "constructor": "B"}'))).toEqual(blank)
  })

  it('prints the same fixed words whatever is answered, and always a document that the writers take', () => {
    const text = fc.string({ unit: fc.constantFrom('ạ', ' ', '<', '{', '\n', '&', '"', 'Ð') })
    const some = fc.record(
      {
        hoTen: text,
        gioiTinh: fc.constantFrom('nam', 'nu'),
        coCon: fc.boolean(),
        noiO: fc.record({ xa: text, tinh: text }, { requiredKeys: [] }),
        con: fc.array(fc.record({ hoTen: text }, { requiredKeys: [] }), { minLength: 2, maxLength: 2 }),
      },
      { requiredKeys: [] },
    )
    const edition = smallEdition()
    const fixedWords = (given: Answers) =>
      outline(fill(edition, given)).map((words) =>
        words.replace(/<[^:]*:[\s\S]*?>(?=$| \|)/g, '…').replaceAll('☑', '☐'),
      )
    fc.assert(
      fc.property(some, (given) => {
        assertDocument(fill(edition, given))
        expect(fixedWords(given)).toEqual(fixedWords({}))
      }),
    )
  })
})
