import type { Document, Flow } from '@viet-ho/document'
import { sheetSentences as say } from '../messages/sheets.ts'
import type { Edition } from '../template/template.ts'
import { paragraph, sheet } from './sheet-nodes.ts'

/** The diagram of a procedure's steps: a box for each with who does it and how long it takes, arrows between. One page, for the notice board. */
export function stepsSheet(edition: Edition): Document {
  const { title, steps, time } = edition
  return sheet(say.stepsTitle(title), [
    paragraph('title', say.steps),
    paragraph('subtitle', title),
    ...steps.flatMap((step, index): Flow[] => [
      ...(index === 0 ? [] : [paragraph('table-center', '↓', { size: 18, keepWithNext: true })]),
      boxOf(step, index),
    ]),
    ...(time
      ? [
          paragraph('table-center', ''),
          paragraph('note', `${say.time}: ${say.timeLine(time.workingDays, time.basis)}`, { align: 'center' }),
        ]
      : []),
  ])
}

const boxOf = ({ name, who, workingDays, note }: Edition['steps'][number], index: number): Flow => ({
  type: 'table',
  columns: [{ mm: 120 }],
  align: 'center',
  borders: 'frame',
  children: [
    {
      type: 'row',
      children: [
        {
          type: 'cell',
          children: [
            {
              type: 'paragraph',
              style: 'table-center',
              children: [{ type: 'strong', children: [{ type: 'text', value: say.step(index + 1, name) }] }],
            },
            paragraph('table-center', say.who(who)),
            ...(workingDays === undefined ? [] : [paragraph('table-center', say.stepTime(workingDays))]),
            ...(note === undefined ? [] : [paragraph('note', note, { align: 'center' })]),
          ],
        },
      ],
    },
  ],
})
