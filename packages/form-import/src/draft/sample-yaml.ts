import { Document as YamlDocument } from 'yaml'
import { draft } from '../messages.ts'
import { type DraftField, type DraftSection, toYaml } from './fields-yaml.ts'

/** An answer of each type, of nobody who exists. */
const examples: Readonly<Record<string, unknown>> = {
  'person-name': 'Nguyễn Thị Ví Dụ',
  'upper-case-name': 'NGUYỄN THỊ VÍ DỤ',
  date: '24/11/2026',
  'partial-date': '02/09/1958',
  number: '2',
  area: '120,5',
  money: '50.000.000',
  phone: '0900 000 002',
  email: 'vidu@example.com',
  'personal-id-number': '060158000001',
  'identity-paper': { loai: 'canCuoc', so: '060158000001', ngayCap: '01/02/2024', noiCap: 'Bộ Công an' },
  'tax-code': '060158000001',
  address: { chiTiet: 'Thôn Mẫu', xa: 'Xã Hàm Thuận Bắc', tinh: 'Tỉnh Lâm Đồng' },
  'yes-no': 'có',
}

/** samples/dien-thu.yaml: every blank filled, to see the paper by. */
export function sampleYaml(sections: readonly DraftSection[]): string {
  const fields = sections.flatMap((section) => section.fields)
  const asked = fields.filter(({ when }) => when === undefined)
  const document = new YamlDocument(Object.fromEntries(asked.map((field) => [field.id, exampleOf(field)])), {
    // An example is written out wherever it stands.
    aliasDuplicateObjects: false,
  })
  document.commentBefore = draft.sampleHead
  return toYaml(document)
}

function exampleOf(field: DraftField): unknown {
  const inner = field.fields as readonly DraftField[] | undefined
  if (inner)
    return Object.fromEntries(inner.filter(({ when }) => when === undefined).map((each) => [each.id, exampleOf(each)]))
  if (field.type === 'table') {
    const columns = field.columns as readonly DraftField[]
    return [Object.fromEntries(columns.map((column) => [column.id, exampleOf(column)]))]
  }
  const choices = field.choices as readonly { readonly id: string }[] | undefined
  if (choices) return field.type === 'choices' ? [choices[0]?.id] : choices[0]?.id
  if (field.type === 'partial-date' && /^năm(?!.*ngày)/iu.test(field.label)) return '1958'
  return examples[field.type] ?? draft.text
}
