import fc from 'fast-check'
import { paperOf } from '../src/sitting/printed-paper.ts'
import { scriptOf } from '../src/sitting/script.ts'
import type { Sitting } from '../src/sitting/sitting.ts'
import { titleIn } from '../src/sitting/title-in.ts'
import type { Edition } from '../src/template/template.ts'
import type { Untimed } from './sitting-steps.ts'

/** Things that an event may be made of, before the sitting is known: numbers that choose among what is there. */
export interface Draw {
  readonly kind: string
  readonly a: number
  readonly b: number
  readonly c: number
}

const kinds = [
  ...Array<string>(9).fill('answer'),
  ...Array<string>(8).fill('read'),
  ...Array<string>(7).fill('confirm'),
  ...Array<string>(6).fill('read-rest'),
  ...Array<string>(7).fill('print'),
  'object',
  'refuse',
  'teach',
  'teach',
  'same-as',
  'same-as',
  'remove-row',
  'add-form',
  'drop-form',
  ...Array<string>(4).fill('choose-signing'),
  'sign',
  'sign',
  'hand-over',
  'paper',
  'title',
  'finish',
] as const

export const draws: fc.Arbitrary<Draw> = fc.record({
  kind: fc.constantFrom(...kinds),
  a: fc.nat(10_000),
  b: fc.nat(10_000),
  c: fc.nat(10_000),
})

const values: readonly unknown[] = [
  'Lan',
  'Huệ',
  'có',
  'không',
  'nam',
  'Nữ',
  '1950',
  '1/2/1966',
  '31/2/1950',
  '500.000',
  'x',
  '',
  null,
  true,
  0,
]

/** The events that a draw means in a sitting; most are of one, “read the rest” of many. */
export function eventsOf({ kind, a, b, c }: Draw, sitting: Sitting, editions: readonly Edition[]): Untimed[] {
  const pick = <Value>(list: readonly Value[], index: number) => list[index % list.length] as Value
  const edition = pick(editions, a)
  const form = edition.formId
  const here = sitting.forms.get(form)
  const lines = here === undefined ? [] : scriptOf(here, titleIn(sitting)).filter(({ item }) => item !== undefined)
  const line = lines.length === 0 ? { item: 'hoTen', text: 'x' } : pick(lines, b)
  const item = line.item ?? ''
  // Mostly what was really said; sometimes something made up.
  const text =
    c % 7 === 0 ? 'Không ai nói câu này.' : c % 5 === 0 ? (here?.items.get(item)?.text ?? line.text) : line.text
  switch (kind) {
    case 'answer':
      return [{ type: 'answered', form, field: pick(paths[form] ?? [], b), value: pick(values, c) as never }]
    case 'read':
      return [{ type: 'read', form, item, text }]
    case 'confirm':
      return [{ type: 'confirmed', form, item, text }]
    case 'read-rest':
      return lines.flatMap(({ item: each = '', text: said }): Untimed[] => {
        if (['confirmed', 'understood'].includes(here?.items.get(each)?.outcome ?? '')) return []
        const answer: Untimed = each.startsWith('@teach-back')
          ? { type: 'taught-back', form, item: each, text: said, understood: true }
          : { type: 'confirmed', form, item: each, text: said }
        return [{ type: 'read', form, item: each, text: said }, answer]
      })
    case 'object':
      return [{ type: 'objected', form, item, text }]
    case 'refuse':
      return [{ type: 'refused', form, item, text }]
    case 'teach':
      return [{ type: 'taught-back', form, item: '@teach-back[1]', text, understood: b % 3 > 0 }]
    case 'print': {
      const hash = here === undefined || c % 9 === 0 ? 'f'.repeat(64) : paperOf(here).hash
      return [{ type: 'printed', form, hash, ...(b % 3 === 0 && { override: 'Công dân cần gấp' }) }]
    }
    case 'same-as': {
      const source = pick(editions, b).formId
      return [
        {
          type: 'same-as',
          form,
          field: pick(paths[form] ?? [], c),
          source: { form: source, field: pick(paths[source] ?? [], a + b) },
        },
      ]
    }
    case 'remove-row':
      return [{ type: 'row-removed', form, table: 'con', row: (b % 3) + 1 }]
    case 'add-form':
      return [{ type: 'form-added', form, edition: edition.id }]
    case 'drop-form':
      return b % 4 === 0 ? [{ type: 'form-dropped', form }] : []
    case 'choose-signing':
      return [
        {
          type: 'signing-chosen',
          signing: b % 2 === 0 ? { way: 'signature' } : { way: 'fingerprint', finger: 'right-index' },
        },
      ]
    case 'sign':
      return [{ type: 'signed', form }]
    case 'hand-over':
      return [{ type: 'handed-over', form }]
    case 'paper':
      return [{ type: 'paper-checked', form, paper: edition.papers[b % 2]?.name ?? 'không có', brought: c % 2 === 0 }]
    case 'title':
      return [{ type: 'citizen', title: pick(['ông', 'chị', 'bác'] as const, b) }]
    default:
      return b % 10 === 0 ? [{ type: 'finished' }] : []
  }
}

/** Where answers may stand, and a few places where they may not. */
const paths: Readonly<Record<string, readonly string[]>> = {
  'thu/don-xin': [
    'hoTen',
    'ngaySinh',
    'gioiTinh',
    'coCon',
    'coCon',
    ...[1, 2, 3].flatMap((row) => ['ten', 'diHoc', 'lop', 'hocPhi'].map((column) => `con[${row}].${column}`)),
    'tong',
    'con[9].ten',
    'khong',
  ],
  'thu/giay-nho': [
    'nguoiKhai.hoTen',
    'nguoiKhai.ngaySinh',
    'nguoiKhai.gioiTinh',
    'nguoiNhan.hoTen',
    'nguoiNhan.ngaySinh',
    'ghiChu',
    'nguoiKhai',
  ],
}
