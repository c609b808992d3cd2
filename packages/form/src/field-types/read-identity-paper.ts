import { parseOldIdNumber, parsePassport, parsePersonalIdNumber } from '@viet-ho/vietnamese'
import { answerSentences as say } from '../messages/answers.ts'
import { findChoice } from './choice-list.ts'
import { date } from './date.ts'
import type { ReadContext, Reading, Trouble } from './field-type.ts'
import { readText } from './read-text.ts'
import { accept, fromResult, nothing, refuse } from './reading.ts'
import { ownValue, type RawRecord, unknownKeys } from './record.ts'

export type IdentityPaper = {
  /** Kind of paper. */
  readonly loai: PaperKind
  /** What a paper of another kind is called. */
  readonly ten?: string
  readonly so: string
  /** Day of issue, ISO. */
  readonly ngayCap?: string
  /** Who issued it. */
  readonly noiCap?: string
}

export const paperKinds = ['canCuoc', 'canCuocCongDan', 'chungMinhNhanDan', 'hoChieu', 'khac'] as const
export type PaperKind = (typeof paperKinds)[number]

export const paperChoices = (papers: readonly PaperKind[] = paperKinds) =>
  papers.map((id) => ({ id, label: say.paperKinds[id] }))

const keys = ['loai', 'ten', 'so', 'ngayCap', 'noiCap'] as const

/** Reads the pieces of a paper, each by its own rules; the number by those of the kind of paper. A paper without kind or number is none. */
export function readIdentityPaper(
  raw: RawRecord,
  { label, papers }: { readonly label: string; readonly papers?: readonly PaperKind[] },
  context: ReadContext,
): Reading<IdentityPaper> {
  const errors: Trouble[] = unknownKeys(label, raw, keys)
  const warnings: Trouble[] = []
  const piece = <Answer>(key: (typeof keys)[number], read: (piece: unknown, label: string) => Reading<Answer>) => {
    const typed = ownValue(raw, key)
    const reading = typed === undefined ? nothing : read(typed, say.paperPiece(label, key))
    const here = (trouble: Trouble) => ({ ...trouble, at: `.${key}` })
    errors.push(...reading.errors.map(here))
    warnings.push(...reading.warnings.map(here))
    return reading
  }
  const kind = piece('loai', (typed, name) => readKind(typed, name, papers))
  const number = piece('so', (typed, name) => readNumber(kind.value, typed, name))
  const { value: ngayCap } = piece('ngayCap', (typed, name) =>
    date.read(typed, { label: name, notAfter: 'today' }, context),
  )
  const { value: noiCap } = piece('noiCap', (typed, name) => readText(typed, name, { maxLength: 300 }, accept))

  const { value: ten } = piece('ten', (typed, name) => readText(typed, name, { maxLength: 100 }, accept))

  const loai = kind.value
  const so = number.value
  if ([loai, ten, so, ngayCap, noiCap].every((value) => value === undefined) && errors.length === 0) return nothing
  const missing = (key: 'loai' | 'so') =>
    errors.push({ code: 'required', message: say.required(say.paperPiece(label, key)), at: `.${key}` })
  if (loai === undefined && kind.errors.length === 0) missing('loai')
  if (so === undefined && number.errors.length === 0) missing('so')
  if (errors.length > 0 || loai === undefined || so === undefined) return { value: undefined, errors, warnings }
  // A name of a known kind says nothing more.
  const named = loai === 'khac' && ten !== undefined ? { ten } : {}
  return accept({ loai, ...named, so, ...(ngayCap && { ngayCap }), ...(noiCap && { noiCap }) }, warnings)
}

function readKind(typed: unknown, label: string, papers: readonly PaperKind[] | undefined): Reading<PaperKind> {
  const choices = paperChoices(papers)
  return readText(typed, label, { maxLength: 100 }, (text) => {
    const found = paperKinds.find((kind) => kind === findChoice(text, choices)?.id)
    return found === undefined ? refuse('not-a-choice', say.choiceExpected(label, text, choices)) : accept(found)
  })
}

function readNumber(kind: PaperKind | undefined, typed: unknown, label: string): Reading<string> {
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
