import { makePack, type PackAbout } from '../src/index.ts'

export const formId = 'thu/giay-thu'
export const editionId = 'tt-1-2026'
export const about: PackAbout = { name: 'Mẫu của xã Ví Dụ', maker: 'UBND xã Ví Dụ', made: '2026-11-24' }

/** A small form that is right, by its paths in a pack. */
const texts = {
  'form.yaml': `title: Giấy thử nghiệm
fieldOfAdministration: Thử nghiệm
procedures:
  - { code: 1.001612, name: Thủ tục thử }
`,
  'edition.yaml': `instrument: Thông tư số 1/2026/TT-BTP
formNumber: Mẫu số 1
jurisdiction: country
inForceFrom: 2026-01-01
check: partial
provenance:
  - { part: Toàn bộ, source: Tự đặt, mark: recalled }
`,
  'fields.yaml': `sections:
  - title: Người khai
    fields:
      - id: hoTen
        type: person-name
        label: Họ và tên
        question: Ông/bà tên là gì ạ?
        required: true
        readback: Họ và tên là {{answer}}.
      - id: con
        type: table
        label: Các con
        question: Xin kể lần lượt các con ạ.
        blankRows: 2
        rowName: Con
        columns:
          - id: hoTen
            type: person-name
            label: Họ tên con
            question: Cháu tên là gì ạ?
            readback: Tên con là {{answer}}.
`,
  'form.hbs': `<h1>GIẤY THỬ NGHIỆM</h1>
<p class="line">Họ và tên: {{fill "hoTen"}}</p>
<table columns="10 90">
  <tr class="header"><th>STT</th><th>Họ tên</th></tr>
  {{#each con}}
  <tr><td class="table-center">{{rowNumber}}</td><td>{{fill "hoTen"}}</td></tr>
  {{/each}}
</table>
`,
  'samples/day-du.yaml': 'hoTen: Nguyễn Thị Ví Dụ\n',
} as const

export type SmallFile = keyof typeof texts

const pathOf = (file: string) => (file === 'form.yaml' ? `${formId}/form.yaml` : `${formId}/${editionId}/${file}`)

/** The small form; of a file, the text given takes the place of its own, or is made from it. */
export function smallFiles(
  changes: Partial<Record<SmallFile, string | ((text: string) => string)>> = {},
): Map<string, Uint8Array> {
  const files = Object.entries(texts).map(([file, text]): [string, Uint8Array] => {
    const change = changes[file as SmallFile]
    const changed = typeof change === 'function' ? change(text) : (change ?? text)
    if (typeof change === 'function' && changed === text) throw new RangeError(`nothing changed in ${file}`)
    return [pathOf(file), new TextEncoder().encode(changed)]
  })
  return new Map(files)
}

export const smallPack = (): Promise<Uint8Array> => makePack(smallFiles(), about)
