import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Form, fieldList, type UnseenEdition } from '@viet-ho/form'
import { formatDate } from '@viet-ho/vietnamese'
import type { FormEdition } from './form-editions.ts'
import { marks, sourcesOf } from './sources.ts'

const checks: Readonly<Record<string, string>> = {
  verified: 'đã đối chiếu từng chữ',
  transcribed: 'chép lại, chưa đối chiếu lần hai',
  own: 'tự soạn, Nhà nước không có mẫu',
  partial: 'còn phần chưa thấy hoặc chưa chắc',
}

const unsure: Readonly<Record<string, string>> = {
  partial: 'mới thấy một phần',
  recalled: 'nhớ lại',
  unseen: 'chưa thấy',
}

/** The page of all forms (docs/forms.md): every edition, how sure its text is, and what is missing. */
export function formsPage(forms: readonly Form[], editions: readonly FormEdition[]): string {
  const fields = [...new Set(forms.map(({ fieldOfAdministration }) => fieldOfAdministration))]
  return `${[
    '# Các biểu mẫu',
    '',
    'Trang này do máy viết từ `form-templates` (`npm run update-goldens`); một kiểm thử giữ cho nó luôn mới. Mỗi bản ghi rõ chữ của nó chắc đến đâu và còn thiếu gì.',
    '',
    '| Biểu mẫu | Bản | Hiệu lực | Mức kiểm tra | Mục cần điền |',
    '| --- | --- | --- | --- | --- |',
    ...editions.map(
      ({ edition }) =>
        `| ${edition.title} (\`${edition.formId}\`) | ${edition.id} | ${period(edition)} | ${checks[edition.check]} | ${blanks(edition)} |`,
    ),
    ...fields.flatMap((field) => [
      '',
      `## ${field}`,
      ...forms
        .filter(({ fieldOfAdministration }) => fieldOfAdministration === field)
        .flatMap((form) =>
          sectionOf(
            form,
            editions.filter(({ edition }) => edition.formId === form.id),
          ),
        ),
    ]),
  ].join('\n')}\n`
}

type Edition = FormEdition['edition']

function period({ jurisdiction, inForceFrom, inForceTo }: Edition | UnseenEdition): string {
  const place = jurisdiction === 'country' ? 'cả nước' : jurisdiction
  return `${place}, ${formatDate(inForceFrom)} – ${inForceTo === undefined ? 'nay' : formatDate(inForceTo)}`
}

const blanks = (edition: Edition) =>
  fieldList(edition).filter(({ type, computed }) => type !== 'group' && !computed).length

function sectionOf(form: Form, editions: readonly FormEdition[]): string[] {
  const procedures = form.procedures.map(({ code, name }) => `${code} ${name}`).join('; ')
  return [
    '',
    `### ${form.title}`,
    '',
    `\`${form.id}\`${procedures === '' ? '' : `. Thủ tục: ${procedures}.`}`,
    ...editions.flatMap(editionLines),
    ...form.unseenEditions.flatMap((edition) => [
      '',
      `**Chưa có**: ${edition.formNumber}, ${edition.instrument}; ${period(edition)}. ${oneLine(edition.seen)}`,
    ]),
  ]
}

function editionLines({ edition, folder, samples }: FormEdition): string[] {
  const { provenance, amendedBy, notPrinted } = edition
  const missing = [
    ...provenance.flatMap(({ part, mark }) => (unsure[mark] === undefined ? [] : [`${part} (${unsure[mark]})`])),
    ...amendedBy.map(({ instrument, from }) => `Mẫu theo ${instrument}, từ ${formatDate(from)} (chưa thấy)`),
  ]
  return [
    '',
    `**${edition.id}**: ${edition.formNumber}, ${edition.instrument}; ${checks[edition.check]}; ${samples.length} bộ trả lời mẫu.`,
    ...(missing.length === 0
      ? []
      : ['', 'Còn thiếu hoặc chưa chắc:', '', ...missing.map((each) => `- ${oneLine(each)}`)]),
    ...(notPrinted.length === 0
      ? []
      : ['', 'Cố ý không in:', '', ...notPrinted.map(({ part, reason }) => `- ${oneLine(part)}: ${oneLine(reason)}`)]),
    ...unsureLines(join(folder, 'form.hbs')),
  ]
}

/** The fixed lines of the paper that were only recalled or never seen. */
function unsureLines(paper: string): string[] {
  if (!existsSync(paper)) return []
  const lines = sourcesOf(readFileSync(paper, 'utf8')).sources.filter(
    ({ mark }) => marks.indexOf(mark) >= marks.indexOf('recalled'),
  )
  if (lines.length === 0) return []
  return ['', 'Những dòng in theo trí nhớ:', '', ...lines.flatMap(({ lines }) => lines.map((line) => `- “${line}”`))]
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
