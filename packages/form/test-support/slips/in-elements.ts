import type { Slip } from './slip.ts'

/** Slips in the elements of form.hbs. */
export const slipsInElements: readonly Slip[] = [
  ['an element of other pages', ['form.hbs:1:1 unknown-element'], ['form.hbs', '<h1>', '<script></script><h1>']],
  [
    'an element with a slip',
    ['form.hbs:1:4 unknown-element'],
    ['form.hbs', '<h1>GIẤY THỬ NGHIỆM</h1>', '<p><stong>GIẤY</stong></p>'],
  ],
  ['a row outside a table', ['form.hbs:1:1 misplaced-element'], ['form.hbs', '<h1>', '<tr></tr><h1>']],
  [
    'a cell outside a row',
    ['form.hbs:6:3 misplaced-element'],
    ['form.hbs', '<tr class="header">', '<td></td><tr class="header">'],
  ],
  [
    'a paragraph in a paragraph',
    ['form.hbs:2:17 misplaced-element'],
    ['form.hbs', 'Họ và tên: ', '<p>Họ và tên:</p> '],
  ],
  [
    'an element left open',
    [
      'form.hbs:1:1 unclosed-element',
      'form.hbs:2:1 misplaced-element',
      'form.hbs:3:1 misplaced-element',
      'form.hbs:4:1 misplaced-element',
      'form.hbs:5:1 misplaced-element',
    ],
    ['form.hbs', '</h1>', ''],
  ],
  [
    'elements closed crosswise',
    ['form.hbs:2:25 unclosed-element', 'form.hbs:2:48 stray-end-tag'],
    ['form.hbs', 'Họ và tên:', '<strong><em>Họ và tên:</strong></em>'],
  ],
  [
    'an element opened in a block and closed outside',
    ['form.hbs:8:3 unclosed-element', 'form.hbs:8:3 columns-differ', 'form.hbs:8:16 stray-end-tag'],
    [
      'form.hbs',
      '<tr><td class="table-center">{{rowNumber}}</td><td>{{fill "hoTen"}}</td></tr>\n  {{/each}}',
      '<tr>{{/each}}</tr>',
    ],
  ],
  ['an end without a beginning', ['form.hbs:1:1 stray-end-tag'], ['form.hbs', '<h1>', '</p><h1>']],
  ['an element closed in itself', ['form.hbs:1:1 self-closed'], ['form.hbs', '<h1>', '<p/><h1>']],
  [
    'an attribute without quotation marks',
    [
      'form.hbs:1:25 text-outside-paragraph',
      'form.hbs:2:1 wrong-tag',
      'form.hbs:2:14 bare-sign',
      'form.hbs:2:26 text-outside-paragraph',
      'form.hbs:2:42 stray-end-tag',
    ],
    ['form.hbs', '<p class="line">', '<p class=line>'],
  ],
  ['a comment left open', ['form.hbs:10:9 open-comment'], ['form.hbs', '</table>', '</table><!-- ghi chú']],
  [
    'a comment around a helper',
    ['form.hbs:2:44 open-comment', 'form.hbs:2:68 bare-sign'],
    ['form.hbs', 'Họ và tên: {{fill "hoTen"}}', 'Họ và tên: {{fill "hoTen"}}<!-- {{fill "hoTen"}} -->'],
  ],
  [
    'a bare sign',
    ['form.hbs:2:20 bare-sign', 'form.hbs:2:26 bare-sign'],
    ['form.hbs', 'Họ và tên:', 'Họ & tên < 100:'],
  ],
  [
    'an entity of other pages',
    ['form.hbs:2:21 unknown-entity', 'form.hbs:2:33 unknown-entity'],
    ['form.hbs', 'Họ và tên:', 'Họ v&agrave; tên&#58;'],
  ],
  ['braces that would be printed', ['form.hbs:2:17 literal-braces'], ['form.hbs', 'Họ và tên:', 'Họ và tên }}:']],
  [
    'an attribute said twice',
    ['form.hbs:2:1 repeated-attribute'],
    ['form.hbs', '<p class="line">', '<p class="line" class="body">'],
  ],
  [
    'an attribute of other pages',
    ['form.hbs:2:1 unknown-attribute'],
    ['form.hbs', '<p class="line">', '<p style="color: red">'],
  ],
  ['a class with a slip', ['form.hbs:2:1 unknown-class'], ['form.hbs', '<p class="line">', '<p class="lien">']],
  ['a class of other elements', ['form.hbs:1:1 unknown-class'], ['form.hbs', '<h1>', '<h1 class="line">']],
  ['two styles', ['form.hbs:2:1 two-styles'], ['form.hbs', '<p class="line">', '<p class="line body">']],
  ['two alignments', ['form.hbs:2:1 two-styles'], ['form.hbs', '<p class="line">', '<p class="left right">']],
  ['words outside a paragraph', ['form.hbs:1:1 text-outside-paragraph'], ['form.hbs', '<h1>', 'GIẤY<h1>']],
  [
    'a helper outside a paragraph',
    ['form.hbs:1:1 text-outside-paragraph'],
    ['form.hbs', '<h1>', '{{fill "hoTen"}}<h1>'],
  ],
  [
    'words between rows',
    ['form.hbs:5:24 text-outside-paragraph'],
    ['form.hbs', '<tr class="header">', 'Bảng<tr class="header">'],
  ],
  ['a frame that says nothing', ['form.hbs:1:1 div-not-framed'], ['form.hbs', '<h1>', '<div></div><h1>']],
  ['a table without columns', ['form.hbs:5:1 wrong-columns'], ['form.hbs', ' columns="10 90"', '']],
  ['columns that are no numbers', ['form.hbs:5:1 wrong-columns'], ['form.hbs', '10 90', '10% 90%']],
  ['a cell over no columns', ['form.hbs:6:22 wrong-colspan'], ['form.hbs', '<th>STT</th>', '<th colspan="0">STT</th>']],
  [
    'a row with a cell too many',
    ['form.hbs:6:3 columns-differ'],
    ['form.hbs', '<th>STT</th>', '<th>STT</th><th></th>'],
  ],
  [
    'a cell over too many columns',
    ['form.hbs:6:3 columns-differ'],
    ['form.hbs', '<th>STT</th>', '<th colspan="2">STT</th>'],
  ],
  ['a table without rows', ['form.hbs:1:1 empty-table'], ['form.hbs', '<h1>', '<table columns="1"></table><h1>']],
  [
    'a header below other rows',
    ['form.hbs:10:1 late-header'],
    ['form.hbs', '</table>', '<tr class="header"><th></th><th></th></tr></table>'],
  ],
  [
    'a divisible row in a table that is kept together',
    ['form.hbs:6:3 breakable-together'],
    [
      'form.hbs',
      '<table columns="10 90">\n  <tr class="header">',
      '<table columns="10 90" class="together">\n  <tr class="breakable">',
    ],
  ],
  [
    'a block around cells',
    ['form.hbs:6:22 block-in-row'],
    ['form.hbs', '<th>STT</th>', '{{#each con}}<th></th>{{/each}}<th>STT</th>'],
  ],
  ['words that no font can print', ['form.hbs:1:5 unprintable'], ['form.hbs', 'GIẤY', 'GIẤY 😀 中']],
]
