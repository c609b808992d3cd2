import type { Document, Row } from '@viet-ho/document'
import { describeCondition } from '../answers/describe-condition.ts'
import { sheetSentences as say } from '../messages/sheets.ts'
import type { RateLine } from '../rates/rates-of.ts'
import { signingRules } from '../sitting/signing.ts'
import { fieldsWithin } from '../template/field-scope.ts'
import type { Edition, Field } from '../template/template.ts'
import { feeLines } from './fee-lines.ts'
import { cell, headerRow, labelled, paragraph, row, sheet, table, textCell } from './sheet-nodes.ts'

/**
 * The guidance sheet of a form (hướng dẫn kê khai), for the notice board: where to file and with which papers, how long it takes and what it costs,
 * and how to fill in each blank, in our own words; `rates` (see `ratesOf`) are the amounts of the office's province and the day. The plan for “Công dân không viết” asks for one with every form.
 */
export function guidanceSheet(edition: Edition, rates: readonly RateLine[] = []): Document {
  const { title, formNumber, instrument, addressee, papers, time, fee, procedures, signatures } = edition
  const fields = edition.sections.flatMap((section) => section.fields)
  return sheet(say.guidanceTitle(title), [
    paragraph('title', say.guidance),
    paragraph('subtitle', title),
    paragraph('note', say.source(formNumber, instrument), { align: 'center' }),
    ...procedures.map(({ code, name }) => labelled(say.procedure, say.procedureLine(name, code))),
    ...(addressee ? [labelled(say.where, addressee.rule)] : []),
    ...(time ? [labelled(say.time, say.timeLine(time.workingDays, time.basis))] : []),
    ...feeLines(fee, rates),
    ...(papers.length === 0 ? [] : [paragraph('heading', say.papers)]),
    ...papers.map(({ name, copies, when, basis }) =>
      paragraph('bullet', say.paperLine(name, copies, when && describeCondition(when, fields), basis)),
    ),
    paragraph('heading', say.howToFill),
    table(
      [32, 68],
      [
        headerRow(say.blank, say.howToWrite),
        ...edition.sections.flatMap((section) => [sectionRow(section.title), ...fieldRows(section.fields, fields)]),
      ],
    ),
    paragraph('heading', say.signing),
    ...signatures.map(({ who, how }) => paragraph('bullet', say.signatureLine(who, how))),
    ...signingRules.map(({ title: way, suits, onForm }) => paragraph('bullet', say.wayLine(way, suits, onForm))),
    ...(edition.check === 'partial' ? [paragraph('note', say.partlyChecked)] : []),
  ])
}

const sectionRow = (title: string): Row => ({
  type: 'row',
  children: [{ ...cell(paragraph('table-head', title, { align: 'left', keepWithNext: true })), span: 2 }],
})

/** A row for each blank that a person fills in; what is worked out, or only steers the questions, has none. */
function fieldRows(fields: readonly Field[], around: readonly Field[]): Row[] {
  return fields.flatMap((field) => {
    if (field.compute !== undefined || field.printed === false) return []
    const inner = fieldsWithin(field)
    const own = field.guidance === undefined && inner !== undefined ? [] : [rowOf(field, around)]
    return inner === undefined ? own : [...own, ...fieldRows(inner, [...inner, ...around])]
  })
}

function rowOf(field: Field, around: readonly Field[]): Row {
  const notes = [
    field.required === true ? say.required : '',
    typeof field.required === 'object' ? say.requiredWhen(describeCondition(field.required, around)) : '',
    field.when === undefined ? '' : say.onlyWhen(describeCondition(field.when, around)),
    field.guidance ?? field.hint ?? '',
  ]
  return row(textCell(field.label), textCell(notes.filter(Boolean).join(' ')))
}
