import type { Slip } from './slip.ts'

/** Slips in edition.yaml. */
export const slipsInEdition: readonly Slip[] = [
  ['a date that there is not', ['edition.yaml:4:14 wrong-value'], ['edition.yaml', '2026-01-01', '2026-02-30']],
  ['a date the wrong way round', ['edition.yaml:4:14 wrong-value'], ['edition.yaml', '2026-01-01', '01/01/2026']],
  ['a province that there is not', ['edition.yaml:3:15 unknown-province'], ['edition.yaml', 'country', 'Lâm Đòng Tây']],
  [
    'an end before the beginning',
    ['edition.yaml:5:12 ends-before-it-begins'],
    ['edition.yaml', 'check:', 'inForceTo: 2025-12-31\ncheck:'],
  ],
  [
    'an amendment before the beginning',
    ['edition.yaml:5:36 amended-before-it-begins'],
    ['edition.yaml', 'check:', 'amendedBy: [{ instrument: a, from: "2025-12-31", note: b }]\ncheck:'],
  ],
  [
    'a check status that nobody knows',
    ['edition.yaml:5:8 unknown-value'],
    ['edition.yaml', 'check: partial', 'check: verfied'],
  ],
  [
    'a check better than the provenance',
    ['edition.yaml:5:8 check-too-good'],
    ['edition.yaml', 'check: partial', 'check: verified'],
  ],
  [
    'no provenance',
    ['edition.yaml:6:13 too-few'],
    ['edition.yaml', '\n  - { part: Toàn bộ, source: Tự đặt, mark: recalled }', ' []'],
  ],
  [
    'an addressee that no office file holds',
    ['edition.yaml:8:22 unknown-office-key'],
    ['edition.yaml', 'recalled }\n', 'recalled }\naddressee: { office: coQuan, rule: a }\n'],
  ],
  [
    'a paper under an unknown condition',
    ['edition.yaml:8:47 unknown-field'],
    [
      'edition.yaml',
      'recalled }\n',
      'recalled }\npapers: [{ name: a, copies: 1, when: { field: giTinh, is: nam } }]\n',
    ],
  ],
]
