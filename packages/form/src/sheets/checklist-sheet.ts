import type { Document } from '@viet-ho/document'
import { describeCondition } from '../answers/describe-condition.ts'
import { sheetSentences as say } from '../messages/sheets.ts'
import type { RateLine } from '../rates/rates-of.ts'
import type { DossierPaper } from '../sitting/dossier.ts'
import type { Edition } from '../template/template.ts'
import { feeLines } from './fee-lines.ts'
import { cell, centerCell, headerRow, labelled, paragraph, row, sheet, table, textCell } from './sheet-nodes.ts'

/**
 * The dossier checklist of a form: every paper with a box to tick. With `dossier` (see `dossierOf`) only the papers that a citizen's answers ask for,
 * those brought ticked; otherwise all, each with when it is needed. `rates` (see `ratesOf`) are the amounts of the office's province and the day.
 */
export function checklistSheet(
  edition: Edition,
  { dossier, rates = [] }: { readonly dossier?: readonly DossierPaper[]; readonly rates?: readonly RateLine[] } = {},
): Document {
  const fields = edition.sections.flatMap((section) => section.fields)
  const papers = dossier ?? edition.papers.map((paper) => ({ paper, brought: undefined }))
  const head = [say.number, say.paper, say.copies, ...(dossier ? [] : [say.neededWhen]), say.there]
  return sheet(say.checklistTitle(edition.title), [
    paragraph('title', say.checklist),
    paragraph('subtitle', edition.title),
    paragraph('note', say.source(edition.formNumber, edition.instrument), { align: 'center' }),
    table(
      [{ mm: 12 }, dossier ? 68 : 44, 12, ...(dossier ? [] : [30]), { mm: 16 }],
      [
        headerRow(...head),
        ...papers.map(({ paper, brought }, index) =>
          row(
            centerCell(String(index + 1)),
            cell(
              paragraph('table-text', paper.name),
              ...(paper.basis === undefined ? [] : [paragraph('note', say.basis(paper.basis), { align: 'left' })]),
            ),
            centerCell(String(paper.copies)),
            ...(dossier
              ? []
              : [textCell(paper.when === undefined ? say.always : say.when(describeCondition(paper.when, fields)))]),
            cell({
              type: 'paragraph',
              style: 'table-center',
              children: [
                {
                  type: 'check-box',
                  id: `giayTo[${index + 1}]`,
                  label: paper.name.slice(0, 60),
                  option: '',
                  checked: brought === true,
                },
              ],
            }),
          ),
        ),
      ],
    ),
    ...(edition.time ? [labelled(say.time, say.timeLine(edition.time.workingDays, edition.time.basis))] : []),
    ...feeLines(edition.fee, rates),
  ])
}
