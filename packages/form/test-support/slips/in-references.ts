import type { Slip } from './slip.ts'

/** Slips in what fields.yaml says of other fields. */
export const slipsInReferences: readonly Slip[] = [
  ['a condition about no field', ['fields.yaml:32:24 unknown-field'], ['fields.yaml', 'field: coCon', 'field: coCom']],
  ['a condition about no choice', ['fields.yaml:32:35 unknown-choice'], ['fields.yaml', 'is: co', 'is: yes']],
  [
    'a condition about a choice where there are none',
    ['fields.yaml:32:24 no-choices'],
    ['fields.yaml', 'field: coCon, is: co', 'field: noiO, is: co'],
  ],
  [
    'several unknown choices in nested conditions',
    ['fields.yaml:32:57 unknown-choice', 'fields.yaml:32:93 unknown-choice'],
    [
      'fields.yaml',
      '{ field: coCon, is: co }',
      '{ any: [{ field: gioiTinh, isOneOf: [nam, x] }, { not: { field: coCon, isNot: y } }] }',
    ],
  ],
  [
    'a condition about one of many rows',
    ['fields.yaml:26:24 field-in-rows'],
    [
      'fields.yaml',
      '        label: Nơi ở\n',
      '        label: Nơi ở\n        when: { field: con.hoTen, isAnswered: true }\n',
    ],
  ],
  [
    'a check against no field',
    ['fields.yaml:23:9 unknown-field', 'form.hbs:4:50 unknown-part'],
    ['fields.yaml', 'type: address', 'type: personal-id-number\n        crossCheck: { birth: ngaySinh }'],
  ],
  [
    'fields that wait for each other',
    ['fields.yaml:18:9 cycle'],
    ['fields.yaml', 'label: Có con\n', 'label: Có con\n        when: { field: con, isAnswered: true }\n'],
  ],
  [
    'a group that waits for its own field',
    ['fields.yaml:41:9 cycle'],
    [
      'fields.yaml',
      'readback: Tên con là {{answer}}.\n',
      `readback: Tên con là {{answer}}.
      - id: nhom
        type: group
        label: Nhóm
        when: { field: nhom.tuoi, isAnswered: true }
        fields:
          - { id: tuoi, type: number, label: Tuổi, question: Mấy tuổi ạ?, readback: "{{answer}} tuổi.", printed: false }
`,
    ],
  ],
  [
    'sources that cannot be reckoned with',
    [
      'fields.yaml:44:26 wrong-source',
      'fields.yaml:50:27 wrong-source',
      'fields.yaml:56:25 wrong-source',
      'fields.yaml:62:26 wrong-source',
    ],
    [
      'fields.yaml',
      'readback: Tên con là {{answer}}.\n',
      `readback: Tên con là {{answer}}.
${['sum: [hoTen]', 'count: hoTen', 'age: hoTen', 'copy: con']
  .map(
    (compute, index) => `      - id: so${index}
        type: number
        label: Số
        compute: { ${compute} }
        ${'printed: false\n        readback: "{{answer}}"'}
`,
  )
  .join('')}`.replace(/\n\n/g, '\n'),
    ],
  ],
  [
    'a default that the type refuses',
    ['fields.yaml:21:18 wrong-default'],
    ['fields.yaml', 'label: Có con\n', 'label: Có con\n        default: { value: maybe }\n'],
  ],
  [
    'a default of no office',
    ['fields.yaml:21:18 unknown-office-key'],
    ['fields.yaml', 'label: Có con\n', 'label: Có con\n        default: { office: ten }\n'],
  ],
  [
    'today where there is no date',
    ['fields.yaml:21:18 today-of-no-date'],
    ['fields.yaml', 'label: Có con\n', 'label: Có con\n        default: { today: true }\n'],
  ],
  [
    'a paper of a million rows',
    ['fields.yaml:33:20 too-many-rows'],
    ['fields.yaml', 'blankRows: 2', 'blankRows: 1000000'],
  ],
  [
    'bounds the wrong way round',
    ['fields.yaml:34:18 least-over-most'],
    ['fields.yaml', 'blankRows: 2\n', 'blankRows: 2\n        minRows: 3\n        maxRows: 2\n'],
  ],
  [
    'rules about the wrong fields',
    [
      'fields.yaml:42:19 wrong-source',
      'fields.yaml:43:15 wrong-source',
      'fields.yaml:44:22 unknown-field',
      'fields.yaml:45:26 wrong-source',
      'fields.yaml:46:19 wrong-source',
      'fields.yaml:46:26 wrong-source',
      'fields.yaml:47:15 wrong-source',
      'fields.yaml:47:27 wrong-source',
    ],
    [
      'fields.yaml',
      'Tên con là {{answer}}.\n',
      `Tên con là {{answer}}.
rules:
  - { exactlyOne: con.hoTen, code: a, message: b }
  - { unique: hoTen, code: a, message: b }
  - { atLeastOneOf: [hoTn, gioiTinh], code: a, message: b }
  - { different: [hoTen, con], code: a, message: b }
  - { notBefore: [hoTen, hoTen], code: a, message: b }
  - { addUp: [hoTen], to: con, code: a, message: b }
`,
    ],
  ],

  [
    'a default where the value is computed',
    ['fields.yaml:21:18 computed-and-default'],
    [
      'fields.yaml',
      'label: Có con\n',
      'label: Có con\n        default: { value: co }\n        compute: { copy: gioiTinh }\n',
    ],
  ],
]
