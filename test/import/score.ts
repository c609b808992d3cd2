import type { Blank } from '@viet-ho/form-import'
import { foldForSearch } from '@viet-ho/vietnamese'
import type { Mark } from './marks.ts'

/** How well the blanks of a form were found. Counts, so that forms can be added up. */
export interface Score {
  readonly marked: number
  readonly found: number
  readonly missed: readonly Mark[]
  readonly false: readonly Blank[]
  readonly wrongExtent: readonly Pair[]
  readonly wrongKind: readonly Pair[]
  readonly wrongLabel: readonly Pair[]
  readonly wrongType: readonly Pair[]
}

export interface Pair {
  readonly mark: Mark
  readonly blank: Blank
}

/** Compares what was found with what a person marked. Each mark takes one blank that overlaps it. */
export function score(blanks: readonly Blank[], marks: readonly Mark[]): Score {
  const left = new Set(blanks)
  const pairs: Pair[] = []
  const missed: Mark[] = []
  for (const mark of marks) {
    const blank = [...left]
      .filter((each) => overlaps(each, mark))
      .sort((a, b) => distance(a, mark) - distance(b, mark))[0]
    if (blank === undefined) missed.push(mark)
    else {
      left.delete(blank)
      pairs.push({ mark, blank })
    }
  }
  const wrong = (isRight: (pair: Pair) => boolean) => pairs.filter((pair) => !isRight(pair))
  return {
    marked: marks.length,
    found: pairs.length,
    missed,
    false: [...left],
    wrongExtent: wrong(isExtentRight),
    wrongKind: wrong(({ mark, blank }) => mark.kind === blank.kind),
    // The title of a table is not printed beside it.
    wrongLabel: wrong(
      ({ mark, blank }) =>
        mark.kind === 'rows' || [mark.label, ...(mark.labels ?? [])].some((label) => isSameLabel(label, blank.label)),
    ),
    wrongType: wrong(isTypeRight),
  }
}

function overlaps({ kind, where }: Blank, mark: Mark): boolean {
  if (mark.kind === 'rows' || kind === 'rows') return mark.kind === kind && where.cell?.table === mark.table
  if (where.paragraph !== mark.paragraph) return false
  if (mark.from === mark.to || where.from === where.to) return Math.abs(where.from - mark.from) <= 3
  return (
    where.from < (mark.lastParagraph ? Number.POSITIVE_INFINITY : mark.to) &&
    mark.from < (where.lastParagraph > where.paragraph ? Number.POSITIVE_INFINITY : where.to)
  )
}

const distance = ({ where }: Blank, mark: Mark) => Math.abs(where.from - mark.from)

function isExtentRight({ mark, blank: { where } }: Pair): boolean {
  if (mark.kind === 'rows') return true
  return (
    where.from === mark.from && where.lastParagraph === (mark.lastParagraph ?? mark.paragraph) && where.to === mark.to
  )
}

/** Without what stands in brackets aside, and without the number before or behind it. */
const plain = (label: string) =>
  foldForSearch(
    label
      .replace(/\([^()]*\)/g, ' ')
      .replace(/\([^()]*\)/g, ' ')
      .replace(/\[[^\]]*\](?:–\[[^\]]*\])?\s*$/, ' ')
      .replace(/^[\s,]*(?:\[[^\]]*\]\.?|\d+(?:\.\d+)*\.|[a-zđ]\)|-)?\s*/u, ''),
  )
const isSameLabel = (a: string, b: string) => plain(a) === plain(b) || foldForSearch(a) === foldForSearch(b)

function isTypeRight({ mark, blank }: Pair): boolean {
  if (mark.kind !== 'rows') return mark.types.includes(blank.type)
  return (mark.columns ?? []).every((column, index) => column.types.includes(blank.columns?.[index]?.type ?? ''))
}
