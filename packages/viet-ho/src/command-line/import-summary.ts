import { join } from 'node:path'
import { type Blank, type Change, type ImportedForm, notCarriedNames, sureFrom } from '@viet-ho/form-import'
import { importText } from './import-text.ts'
import { mistakeLine } from './lines.ts'

/** What a person reads after an import. */
export function importSummary(
  form: ImportedForm,
  {
    folder,
    templates,
    isKept = false,
  }: { readonly folder: string; readonly templates: string; readonly isKept?: boolean | undefined },
): string {
  const { blanks, officer, lost, notCarried, differences, mistakes, id, edition, title } = form
  const doubtful = blanks.filter(({ confidence }) => confidence < sureFrom)
  const lines = [
    title,
    importText.found(blanks.length, blanks.length - doubtful.length),
    ...(doubtful.length > 0 ? [importText.lookAgain, ...doubtful.map(doubtLine)] : []),
    ...(officer.length > 0 ? [importText.officer(officer.length)] : []),
    ...(differences
      ? [importText.differences(differences.from, differences.same), ...differences.changes.map(changeLine)]
      : []),
    lost.length === 0 ? importText.noneLost : importText.lost(lost),
    ...(notCarried.length > 0 ? [isKept ? importText.notInPdf : importText.notCarriedHead] : []),
    ...notCarried.map(
      ({ what, count, near }) => `  - ${notCarriedNames[what]} (${count}${near === '' ? '' : `, gần “${near}”`})`,
    ),
    ...(mistakes.length > 0 ? [importText.mistakes, ...mistakes.map((mistake) => `  ${mistakeLine(mistake)}`)] : []),
    importText.written(folder),
    ...importText.next(id, join(folder, edition), templates),
  ]
  return `${lines.join('\n')}\n`
}

function doubtLine({ id, type, label, where, reasons }: Blank): string {
  const before = where.before.replace(/\s+/g, ' ').trimStart().slice(-40)
  return `  - ${id} (${type}) “${label}”: ${reasons.join('; ')} — “${before}${where.text.slice(0, 8)}”`
}

const parts: Readonly<Record<Extract<Change, { what: 'dropped' }>['part'], string>> = {
  when: 'điều kiện hỏi',
  required: 'điều kiện bắt buộc',
  rule: 'một quy tắc',
  summary: 'một câu tóm tắt',
  'teach-back': 'một câu hỏi lại',
  compute: 'cách tính',
  crossCheck: 'phép đối chiếu với số định danh',
}

function changeLine(change: Change): string {
  switch (change.what) {
    case 'added':
      return `  + ${change.id} (${change.type}): chỗ mới “${change.label}”, cần viết câu hỏi`
    case 'removed':
      return `  - ${change.id}: không còn “${change.label}”`
    case 'label':
      return `  ~ ${change.id}: “${change.before}” nay là “${change.after}”`
    case 'type':
      return `  ~ ${change.id} “${change.label}”: kiểu ${change.before} nay là ${change.after}`
    case 'dropped':
      return `  - ${change.id}: bỏ ${parts[change.part]}, vì nói đến chỗ không còn`
  }
}
