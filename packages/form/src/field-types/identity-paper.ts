import { readAloud } from '@viet-ho/vietnamese'
import * as z from 'zod'
import { answerSentences as say } from '../messages/answers.ts'
import { date } from './date.ts'
import type { FieldType } from './field-type.ts'
import { type IdentityPaper, paperChoices, paperKinds, readIdentityPaper } from './read-identity-paper.ts'
import { readText } from './read-text.ts'
import { refuse } from './reading.ts'
import { isRecord } from './record.ts'

const options = {
  /** The kinds of paper that this form takes; all when absent. */
  papers: z.array(z.enum(paperKinds)).min(1).exactOptional(),
}

const printDate = (iso: string) => date.print(iso, { label: '' })

/** An identity paper: its kind, its number, when and by whom it was issued. */
export const identityPaper: FieldType<typeof options, IdentityPaper> = {
  type: 'identity-paper',
  options,
  read: (raw, field, context) =>
    isRecord(raw)
      ? readIdentityPaper(raw, field, context)
      : readText(raw, field.label, { maxLength: 300 }, () => refuse('wrong-shape', say.paperExpected(field.label))),
  print: (paper) =>
    say.paperInOneLine(kindOf(paper), paper.so, paper.ngayCap && printDate(paper.ngayCap), paper.noiCap),
  parts: {
    loai: kindOf,
    so: ({ so }) => so,
    ngayCap: ({ ngayCap }) => (ngayCap === undefined ? '' : printDate(ngayCap)),
    noiCap: ({ noiCap = '' }) => noiCap,
  },
  say: ({ so, ngayCap, noiCap, ...paper }) =>
    say.paperInOneLine(
      readAloud(kindOf(paper), 'text'),
      readAloud(so, 'digits'),
      // “cấp ngày” stands before it already.
      ngayCap && date.say(ngayCap, { label: '' }).replace(/^ngày /, ''),
      noiCap && readAloud(noiCap, 'text'),
    ),
  jsonSchema: ({ papers }) => ({
    type: 'object',
    properties: {
      loai: { enum: paperChoices(papers).flatMap(({ id, label }) => [id, label]) },
      ten: { type: 'string', maxLength: 100 },
      so: { type: 'string', maxLength: 40 },
      ngayCap: date.jsonSchema({ label: '' }),
      noiCap: { type: 'string', maxLength: 300 },
    },
    required: ['loai', 'so'],
    additionalProperties: false,
  }),
  example: () => '',
  keys: ({ papers }) => ({ ...say.paperPieces, loai: say.paperKindHint(paperChoices(papers)) }),
}

function kindOf({ loai, ten }: Pick<IdentityPaper, 'loai' | 'ten'>): string {
  return ten ?? say.paperKinds[loai]
}
