/** A small form that is right, for tests that break one thing in it. */
export const smallFormId = 'thu/giay-thu'

const texts = {
  'form.yaml': `title: Giấy thử nghiệm
fieldOfAdministration: Thử nghiệm
procedures:
  - { code: 1.001612, name: Thủ tục thử }
`,
  'tt-1-2026/edition.yaml': `instrument: Thông tư số 1/2026/TT-BTP
formNumber: Mẫu số 1
jurisdiction: country
inForceFrom: 2026-01-01
check: partial
provenance:
  - { part: Toàn bộ, source: Tự đặt, mark: recalled }
`,
  'tt-1-2026/fields.yaml': `sections:
  - title: Người khai
    fields:
      - id: hoTen
        type: person-name
        label: Họ và tên
        question: Ông/bà tên là gì ạ?
        required: true
        readback: Họ và tên là {{answer}}.
      - id: gioiTinh
        type: choice
        label: Giới tính
        question: Ông/bà là nam hay nữ ạ?
        choices:
          - { id: nam, label: Nam }
          - { id: nu, label: Nữ }
        readback: Giới tính là {{answer}}.
      - id: coCon
        type: yes-no
        label: Có con
        question: Ông/bà có con không ạ?
        readback: "Có con: {{answer}}."
      - id: noiO
        type: address
        label: Nơi ở
        question: Ông/bà ở đâu ạ?
        readback: Nơi ở là {{answer}}.
      - id: con
        type: table
        label: Các con
        question: Xin kể lần lượt các con ạ.
        when: { field: coCon, is: co }
        blankRows: 2
        rowName: Con
        columns:
          - id: hoTen
            type: person-name
            label: Họ tên con
            question: Cháu tên là gì ạ?
            readback: Tên con là {{answer}}.
`,
  'tt-1-2026/form.hbs': `<h1>GIẤY THỬ NGHIỆM</h1>
<p class="line">Họ và tên: {{fill "hoTen"}}</p>
<p class="line">Giới tính: {{check "gioiTinh" "nam"}} Nam {{check "gioiTinh" "nu"}} Nữ</p>
<p class="line">{{check "coCon"}} Có con; nơi ở: {{fill "noiO.xa"}}</p>
<table columns="10 90">
  <tr class="header"><th>STT</th><th>Họ tên</th></tr>
  {{#each con}}
  <tr><td class="table-center">{{rowNumber}}</td><td>{{fill "hoTen"}}</td></tr>
  {{/each}}
</table>
`,
}

export type SmallFormFile = 'form.yaml' | 'edition.yaml' | 'fields.yaml' | 'form.hbs'

/** One change: `[file, what stands there, what stands there instead]`. The first occurrence counts. */
export type Change = readonly [file: SmallFormFile, from: string, to: string]

/** The files of the small form, changed. Throws where a change finds nothing, so that no test checks the form unbroken. */
export function smallForm(...changes: readonly Change[]): Map<string, string> {
  const files = new Map<string, string>(Object.entries(texts))
  for (const [file, from, to] of changes) {
    const path = file === 'form.yaml' ? file : `tt-1-2026/${file}`
    const text = files.get(path) ?? ''
    if (!text.includes(from)) throw new RangeError(`${file} has no ${JSON.stringify(from)}`)
    files.set(
      path,
      text.replace(from, () => to),
    )
  }
  return files
}
