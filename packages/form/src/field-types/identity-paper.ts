import { parseOldIdNumber, parsePassport, parsePersonalIdNumber, readAloud } from '@viet-ho/vietnamese'
import * as z from 'zod'
import { answerSentences as say } from '../messages/answers.ts'
import { findChoice } from './choice-list.ts'
import { date } from './date.ts'
import type { FieldType, ReadContext, Reading, Trouble } from './field-type.ts'
import { readText } from './read-text.ts'
import { accept, fromResult, nothing, refuse } from './reading.ts'
import { isRecord, ownValue, type RawRecord, unknownKeys } from './record.ts'

export type IdentityPaper = {
  /** Kind of paper. */
  readonly loai: PaperKind
  readonly so: string
  /** Day of issue, ISO. */
  readonly ngayCap?: string
  /** Who issued it. */
  readonly noiCap?: string
}

const kinds = ['canCuoc', 'canCuocCongDan', 'chungMinhNhanDan', 'hoChieu', 'khac'] as const
export type PaperKind = (typeof kinds)[number]

const keys = ['loai', 'so', 'ngayCap', 'noiCap'] as const

const options = {
  /** The kinds of paper that this form takes; all when absent. */
  papers: z.array(z.enum(kinds)).min(1).exactOptional(),
}

const choicesOf = (papers: readonly PaperKind[] = kinds) => papers.map((id) => ({ id, label: say.paperKinds[id] }))
const issued = (label: string) => ({ label, notAfter: 'today' as const })

/** An identity paper: its kind, its number, when and by whom it was issued. */
export const identityPaper: FieldType<typeof options, IdentityPaper> = {
  type: 'identity-paper',
  options,
  read: (raw, { label, papers }, context) =>
    isRecord(raw)
      ? readPieces(raw, label, papers, context)
      : readText(raw, label, { maxLength: 300 }, () => refuse('wrong-shape', say.paperExpected(label))),
  print: ({ loai, so, ngayCap, noiCap }) =>
    say.paperInOneLine(say.paperKinds[loai], so, ngayCap && date.print(ngayCap, issued('')), noiCap),
  parts: {
    loai: ({ loai }) => say.paperKinds[loai],
    so: ({ so }) => so,
    ngayCap: ({ ngayCap }) => (ngayCap === undefined ? '' : date.print(ngayCap, issued(''))),
    noiCap: ({ noiCap = '' }) => noiCap,
  },
  say: ({ loai, so, ngayCap, noiCap }) =>
    say.paperInOneLine(
      say.paperKinds[loai],
      readAloud(so, 'digits'),
      ngayCap && date.say(ngayCap, issued('')),
      noiCap && readAloud(noiCap, 'text'),
    ),
  jsonSchema: ({ papers }) => ({
    type: 'object',
    properties: {
      loai: { enum: choicesOf(papers).flatMap(({ id, label }) => [id, label]) },
      so: { type: 'string', maxLength: 40 },
      ngayCap: date.jsonSchema(issued('')),
      noiCap: { type: 'string', maxLength: 300 },
    },
    required: ['loai', 'so'],
    additionalProperties: false,
  }),
  example: () => '',
  keys: ({ papers }) => ({ ...say.paperPieces, loai: say.paperKindHint(choicesOf(papers)) }),
}

function readPieces(
  raw: RawRecord,
  label: string,
  papers: readonly PaperKind[] | undefined,
  context: ReadContext,
): Reading<IdentityPaper> {
  const errors: Trouble[] = unknownKeys(label, raw, keys)
  const warnings: Trouble[] = []
  const piece = <Answer>(key: (typeof keys)[number], read: (piece: unknown, label: string) => Reading<Answer>) => {
    const reading = ownValue(raw, key) === undefined ? nothing : read(ownValue(raw, key), say.paperPiece(label, key))
    const here = (trouble: Trouble) => ({ ...trouble, at: `.${key}` })
    errors.push(...reading.errors.map(here))
    warnings.push(...reading.warnings.map(here))
    return reading.value
  }

  const loai = piece('loai', (typed, name) => readKind(typed, name, papers))
  const so = piece('so', (typed, name) => readNumberOf(loai, typed, name))
  const ngayCap = piece('ngayCap', (typed, name) => date.read(typed, issued(name), context))
  const noiCap = piece('noiCap', (typed, name) => readText(typed, name, { maxLength: 300 }, accept))

  const isEmpty = [loai, so, ngayCap, noiCap].every((value) => value === undefined)
  if (isEmpty && errors.length === 0) return nothing
  for (const [key, value] of Object.entries({ loai, so }))
    if (value === undefined && !errors.some(({ at }) => at === `.${key}`))
      errors.push({
        code: 'required',
        message: say.required(say.paperPiece(label, key as 'loai' | 'so')),
        at: `.${key}`,
      })
  if (errors.length > 0 || loai === undefined || so === undefined) return { value: undefined, errors, warnings }
  return accept({ loai, so, ...(ngayCap && { ngayCap }), ...(noiCap && { noiCap }) }, warnings)
}

function readKind(typed: unknown, label: string, papers: readonly PaperKind[] | undefined): Reading<PaperKind> {
  const choices = choicesOf(papers)
  return readText(typed, label, { maxLength: 100 }, (text) => {
    const found = kinds.find((kind) => kind === findChoice(text, choices)?.id)
    return found === undefined ? refuse('not-a-choice', say.choiceExpected(label, text, choices)) : accept(found)
  })
}

function readNumberOf(kind: PaperKind | undefined, typed: unknown, label: string): Reading<string> {
  return readText(typed, label, { maxLength: 40 }, (text) => {
    if (kind === 'canCuoc' || kind === 'canCuocCongDan')
      return fromResult(parsePersonalIdNumber(text), label, ({ number }) => number)
    if (kind === 'chungMinhNhanDan') return readOldIdNumber(text, label)
    if (kind === 'hoChieu') return fromResult(parsePassport(text), label, ({ number }) => number)
    return accept(text)
  })
}

/** The last of these cards (2012 to 2016) carry the 12 digits already. */
function readOldIdNumber(text: string, label: string): Reading<string> {
  const twelve = parsePersonalIdNumber(text)
  return fromResult(twelve.ok ? twelve : parseOldIdNumber(text), label, ({ number }: { number: string }) => number)
}
