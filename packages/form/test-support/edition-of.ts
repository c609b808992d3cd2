import type { Edition, Field, Rule } from '../src/template/template.ts'

/** A field as a test says it: only what matters; a text called as its id, unless told otherwise. */
export interface TestField {
  readonly id: string
  readonly fields?: readonly TestField[]
  readonly columns?: readonly TestField[]
  readonly [option: string]: unknown
}

/** An edition that holds nothing but the fields and rules of a test. */
export const editionOf = (fields: readonly TestField[], rules: readonly Rule[] = []): Edition => ({
  id: 'thu-2026',
  formId: 'thu/nghiem',
  title: 'Giấy thử nghiệm',
  fieldOfAdministration: 'Thử nghiệm',
  procedures: [],
  instrument: 'Quyết định thử nghiệm',
  formNumber: 'Mẫu số 0',
  jurisdiction: 'country',
  inForceFrom: '2026-01-01',
  amendedBy: [],
  check: 'partial',
  provenance: [],
  notPrinted: [],
  papers: [],
  rates: [],
  steps: [],
  signatures: [],
  sections: [{ title: 'Phần thử', fields: fields.map(complete) }],
  rules,
  summary: [],
  commitment: [],
  teachBack: [],
  paper: { children: [] },
})

const complete = ({ fields, columns, ...field }: TestField): Field => ({
  type: fields ? 'group' : columns ? 'table' : 'text',
  label: `Ô ${field.id}`,
  ...field,
  ...(fields && { fields: fields.map(complete) }),
  ...(columns && { rowName: 'Dòng', columns: columns.map(complete) }),
})
