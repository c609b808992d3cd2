import type { Slip } from './slip.ts'

/** Slips in what form.hbs says of the fields. */
export const slipsInBlanks: readonly Slip[] = [
  [
    'an unknown field',
    ['form.hbs:2:28 unknown-field'],
    ['form.hbs', '{{fill "hoTen"}}', '{{fill "hoTem"}}{{fill "hoTen"}}'],
  ],
  [
    'a field of nothing like it',
    ['form.hbs:2:28 unknown-field'],
    ['form.hbs', '{{fill "hoTen"}}', '{{fill "soNhaDatThua"}}{{fill "hoTen"}}'],
  ],
  [
    'a branch over an unknown field',
    ['form.hbs:1:1 unknown-field'],
    ['form.hbs', '<h1>', '{{#if coCom paperSays="a"}}{{/if}}<h1>'],
  ],
  [
    'a branch over an unknown part',
    ['form.hbs:1:1 unknown-part'],
    ['form.hbs', '<h1>', '{{#if noiO.so paperSays="a"}}{{/if}}<h1>'],
  ],
  [
    'a column outside its rows',
    ['form.hbs:2:28 field-in-rows'],
    ['form.hbs', '{{fill "hoTen"}}', '{{fill "con.hoTen"}}{{fill "hoTen"}}'],
  ],
  ['an unknown part', ['form.hbs:4:50 unknown-part'], ['form.hbs', 'noiO.xa', 'noiO.phuong']],
  [
    'a part of an answer that has none',
    ['form.hbs:2:28 unknown-part'],
    ['form.hbs', '{{fill "hoTen"}}', '{{fill "hoTen.ho"}}'],
  ],
  [
    'an amount in words of no amount',
    ['form.hbs:2:28 unknown-part'],
    ['form.hbs', '{{fill "hoTen"}}', '{{words "hoTen"}}'],
  ],
  [
    'a table in a blank',
    ['form.hbs:2:28 fill-of-fields'],
    ['form.hbs', '{{fill "hoTen"}}', '{{fill "con"}}{{fill "hoTen"}}'],
  ],
  [
    'a loop over no table',
    ['fields.yaml:36:17 not-on-paper', 'form.hbs:7:3 each-of-no-table'],
    ['form.hbs', '{{#each con}}', '{{#each noiO}}'],
  ],
  [
    'loops in loops in loops',
    ['form.hbs paper-too-long'],
    ['form.hbs', '{{#each con}}', '{{#each con}}'.repeat(5)],
    ['form.hbs', '{{/each}}', '{{/each}}'.repeat(5)],
  ],
  [
    'rows without end',
    ['form.hbs paper-too-long'],
    ['fields.yaml', 'blankRows: 2', 'blankRows: 60'],
    ['form.hbs', '  {{/each}}', `${'  <tr><td>a</td><td>b</td></tr>\n'.repeat(300)}  {{/each}}`],
  ],
  [
    'a row number outside rows',
    ['form.hbs:2:17 row-number-outside-rows'],
    ['form.hbs', 'Họ và tên:', '{{rowNumber}}. Họ và tên:'],
  ],
  [
    'a box of no choice',
    ['form.hbs:2:28 box-of-no-choice'],
    ['form.hbs', '{{fill "hoTen"}}', '{{check "hoTen"}}{{fill "hoTen"}}'],
  ],
  [
    'a box of an unknown choice',
    ['fields.yaml:10:13 box-missing', 'form.hbs:3:28 unknown-choice'],
    ['form.hbs', '"nam"', '"name"'],
  ],
  [
    'a box of a part',
    ['form.hbs:4:17 unknown-part'],
    ['form.hbs', '{{check "coCon"}}', '{{check "coCon.x"}}{{check "coCon"}}'],
  ],
  ['a box that is missing', ['fields.yaml:10:13 box-missing'], ['form.hbs', '{{check "gioiTinh" "nu"}}', '']],
  ['a field that stands nowhere', ['fields.yaml:4:13 not-on-paper'], ['form.hbs', '{{fill "hoTen"}}', '']],
  [
    'a field that should not be printed',
    ['form.hbs:4:50 printed-though-not'],
    ['fields.yaml', 'label: Nơi ở', 'label: Nơi ở\n        printed: false'],
  ],
]
