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
  print: ({ loai, so, ngayCap, noiCap }) =>
    say.paperInOneLine(say.paperKinds[loai], so, ngayCap && printDate(ngayCap), noiCap),
  parts: {
    loai: ({ loai }) => say.paperKinds[loai],
    so: ({ so }) => so,
    ngayCap: ({ ngayCap }) => (ngayCap === undefined ? '' : printDate(ngayCap)),
    noiCap: ({ noiCap = '' }) => noiCap,
  },
  say: ({ loai, so, ngayCap, noiCap }) =>
    say.paperInOneLine(
      say.paperKinds[loai],
      readAloud(so, 'digits'),
      // “cấp ngày” stands before it already.
      ngayCap && date.say(ngayCap, { label: '' }).replace(/^ngày /, ''),
      noiCap && readAloud(noiCap, 'text'),
    ),
  jsonSchema: ({ papers }) => ({
    type: 'object',
    properties: {
      loai: { enum: paperChoices(papers).flatMap(({ id, label }) => [id, label]) },
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
