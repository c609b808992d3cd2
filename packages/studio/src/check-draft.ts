import { checkForm, type Edition, type Form, loadForm, type Mistake } from '@viet-ho/form'
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import { clashesOf, type EditionAtHand } from './clashes.ts'
import type { Draft } from './draft.ts'
import { draftFiles } from './draft-files.ts'

/** What a mistake speaks of, so that it can be said beside it. */
export type Subject =
  | { readonly of: 'field'; readonly field: string; readonly key?: string }
  | { readonly of: 'section'; readonly index: number }
  | { readonly of: 'ends'; readonly key: string }
  | { readonly of: 'edition'; readonly key?: string }
  | { readonly of: 'form'; readonly key?: string }
  | { readonly of: 'paper'; readonly fields: readonly string[] }

/** A sentence of the checker, with what it speaks of. */
export interface DraftMistake extends Mistake {
  readonly about: Subject
}

export interface CheckedDraft {
  readonly mistakes: readonly DraftMistake[]
  /** The form with this edition alone, where nothing is wrong in itself. */
  readonly form?: Form
  readonly edition?: Edition
}

/** What the checker says of a draft, beside the editions of its form that are there, and the edition where it is right by itself. */
export function checkDraft(draft: Draft, atHand: readonly EditionAtHand[] = []): CheckedDraft {
  const files = draftFiles(draft)
  const found = checkForm(draft.id, files)
  const clashes = clashesOf(draft, atHand)
  if (found.length === 0) {
    const form = loadForm(draft.id, files)
    const [edition] = form.editions
    return { mistakes: clashes, form, ...(edition && { edition }) }
  }
  return { mistakes: [...placed(found, files, draft), ...clashes] }
}

const placed = (mistakes: readonly Mistake[], files: ReadonlyMap<string, string>, draft: Draft): DraftMistake[] =>
  mistakes.map((mistake) => ({ ...mistake, about: subjectOf(mistake, files.get(mistake.file) ?? '', draft) }))

function subjectOf({ file, line = 0, column = 1 }: Mistake, text: string, draft: Draft): Subject {
  const name = file.slice(file.lastIndexOf('/') + 1)
  if (name === 'form.hbs') return { of: 'paper', fields: fieldsInLine(text.split('\n')[line - 1] ?? '', draft) }
  const path = pathAt(text, line, column)
  const top = path.keys.find((each) => typeof each === 'string')
  const own = top !== undefined && { key: String(top) }
  if (name === 'form.yaml') return { of: 'form', ...own }
  if (name === 'edition.yaml') return { of: 'edition', ...own }
  if (path.ids.length > 0) {
    const key = keyOf(path.keys)
    // What is missing in a field is told at its id.
    return { of: 'field', field: path.ids.join('.'), ...(key !== undefined && key !== 'id' && { key }) }
  }
  const [first, index] = path.keys
  if (first === 'sections' && typeof index === 'number') return { of: 'section', index }
  return { of: 'ends', key: typeof first === 'string' ? first : 'rules' }
}

/** The key of a field that a path goes through last: `when` of `when.all.0.field`. */
function keyOf(keys: readonly (string | number)[]): string | undefined {
  const at = Math.max(keys.lastIndexOf('fields'), keys.lastIndexOf('columns'))
  const key = keys[at + 2]
  return typeof key === 'string' ? key : undefined
}

const fieldsInLine = (line: string, { places }: Draft): string[] => {
  const names = [...line.matchAll(/\{\{~?\w+ "([\w.]+)"/g)].map(([, name = '']) => name)
  const known = new Set(places.map(({ blank }) => blank.id))
  return [
    ...new Set(names.map((name) => (known.has(name) ? name : name.slice(0, Math.max(0, name.lastIndexOf('.')))))),
  ].filter((name) => known.has(name))
}

/** The keys that lead to a place in a YAML text, and the ids of the fields on the way. */
function pathAt(
  text: string,
  line: number,
  column: number,
): { readonly keys: (string | number)[]; readonly ids: string[] } {
  const counter = new LineCounter()
  const { contents } = parseDocument(text, { lineCounter: counter, schema: 'failsafe' })
  const at = (counter.lineStarts[line - 1] ?? 0) + column - 1
  const keys: (string | number)[] = []
  const ids: string[] = []
  let node: unknown = contents
  for (;;) {
    if (isMap(node)) {
      const id = node.get('id')
      // Columns of a repeated id, a field that is named: each step into a field is a step of its path; choices have ids too and are no fields.
      if (typeof id === 'string' && node.has('type')) ids.push(id)
      const pair = node.items.findLast((each) => isScalar(each.key) && (each.key.range?.[0] ?? Infinity) <= at)
      if (!pair || !isScalar(pair.key)) break
      keys.push(String(pair.key.value))
      node = pair.value
    } else if (isSeq(node)) {
      const index = node.items.findLastIndex((each) => ((each as Node).range?.[0] ?? Infinity) <= at)
      if (index === -1) break
      keys.push(index)
      node = node.items[index]
    } else break
  }
  return { keys, ids }
}
