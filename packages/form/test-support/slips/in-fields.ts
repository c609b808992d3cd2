import type { Slip } from './slip.ts'

/** Slips in fields.yaml: shapes, ids, sentences. */
export const slipsInFields: readonly Slip[] = [
  // fields.yaml: shapes
  ['an unknown field type', ['fields.yaml:5:15 unknown-value'], ['fields.yaml', 'person-name', 'persn-name']],
  ['a field without a type', ['fields.yaml:4:9 missing-key'], ['fields.yaml', '        type: person-name\n', '']],
  [
    'an option of another type',
    ['fields.yaml:6:9 unknown-key'],
    ['fields.yaml', 'label: Họ', 'digits: 3\n        label: Họ'],
  ],
  ['a number that is none', ['fields.yaml:33:20 wrong-value'], ['fields.yaml', 'blankRows: 2', 'blankRows: hai']],
  ['required that is neither', ['fields.yaml:8:19 wrong-value'], ['fields.yaml', 'required: true', 'required: maybe']],
  [
    'a condition with a slip',
    ['fields.yaml:32:15 missing-key', 'fields.yaml:32:17 unknown-key'],
    ['fields.yaml', 'when: { field', 'when: { fild'],
  ],
  [
    'a slip deep in a condition',
    ['fields.yaml:32:30 missing-key', 'fields.yaml:32:32 unknown-key'],
    ['fields.yaml', '{ field: coCon, is: co }', '{ all: [{ not: { fild: coCon, is: co } }] }'],
  ],

  // fields.yaml: ids
  [
    'a repeated id',
    ['fields.yaml:23:13 repeated-id', 'form.hbs:4:50 unknown-field'],
    ['fields.yaml', 'id: noiO', 'id: coCon'],
  ],
  [
    'an id with marks, and the name on the paper that has lost its field',
    ['fields.yaml:4:13 wrong-value', 'form.hbs:2:28 unknown-field'],
    ['fields.yaml', 'id: hoTen', 'id: họTên'],
  ],
  [
    'an unknown type, and in the same run an unknown name on the paper, in a row too',
    ['fields.yaml:5:15 unknown-value', 'form.hbs:3:28 unknown-field', 'form.hbs:8:54 unknown-field'],
    ['fields.yaml', 'type: person-name', 'type: name'],
    ['form.hbs', '"gioiTinh" "nam"', '"gioiTin" "nam"'],
    ['form.hbs', '<td>{{fill "hoTen"}}', '<td>{{fill "hoTenCon"}}'],
  ],
  [
    'an id of objects',
    ['fields.yaml:23:13 forbidden-key'],
    ['fields.yaml', 'id: noiO', 'id: toString'],
    ['form.hbs', 'noiO.xa', 'toString.xa'],
  ],
  [
    'an id too long for Word',
    ['fields.yaml:23:13 id-too-long'],
    ['fields.yaml', 'id: noiO', `id: ${'a'.repeat(60)}`],
    ['form.hbs', 'noiO.xa', `${'a'.repeat(60)}.xa`],
  ],
  [
    'a table in a table',
    ['fields.yaml:36:17 nested-table', 'form.hbs:8:54 fill-of-fields'],
    [
      'fields.yaml',
      'type: person-name\n            label: Họ tên con',
      'type: table\n            rowName: a\n            columns: [{ id: b, type: text, label: b, printed: false, question: c, readback: "{{answer}}" }]\n            label: Họ tên con',
    ],
    ['fields.yaml', '            readback: Tên con là {{answer}}.\n', ''],
  ],

  // fields.yaml: sentences
  ['no question', ['fields.yaml:4:9 question-missing'], ['fields.yaml', '        question: Ông/bà tên là gì ạ?\n', '']],
  [
    'a question that is the label',
    ['fields.yaml:7:19 question-is-label'],
    ['fields.yaml', 'Ông/bà tên là gì ạ?', 'Họ và tên?'],
  ],
  [
    'no sentence to read back',
    ['fields.yaml:4:9 readback-missing'],
    ['fields.yaml', '        readback: Họ và tên là {{answer}}.\n', ''],
  ],
  [
    'a sentence without the answer',
    ['fields.yaml:9:19 readback-without-answer'],
    ['fields.yaml', 'Họ và tên là {{answer}}.', 'Họ và tên.'],
  ],
  [
    'a sentence that says another answer',
    ['fields.yaml:9:19 readback-without-answer'],
    ['fields.yaml', 'Họ và tên là {{answer}}.', '"{{answer}} {{hoTen}}."'],
  ],
  [
    'a label that no font can print',
    ['fields.yaml:6:16 unprintable'],
    ['fields.yaml', 'label: Họ và tên', 'label: Họ ☎ tên'],
  ],

  [
    'a limit that is no day',
    ['fields.yaml:6:19 wrong-value'],
    ['fields.yaml', 'type: person-name', 'type: date\n        notAfter: 2026'],
  ],
  [
    'an id too long for Word with the number of its row',
    ['fields.yaml:36:17 id-too-long'],
    ['fields.yaml', 'id: hoTen\n            type', `id: ${'a'.repeat(58)}\n            type`],
    ['form.hbs', '<td>{{fill "hoTen"}}', `<td>{{fill "${'a'.repeat(58)}"}}`],
  ],
  [
    'a minimum in words',
    ['fields.yaml:6:14 wrong-value'],
    ['fields.yaml', 'type: person-name', 'type: money\n        min: một'],
  ],
]
