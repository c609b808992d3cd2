import { findFieldType, isNesting } from '../field-types/field-types.ts'
import { choiceIds } from '../template/choice-ids.ts'
import { type Found, findField, nearestField, type Scope } from '../template/field-scope.ts'
import type { Place, Report } from '../template/mistake.ts'
import type { Field } from '../template/template.ts'
import type {
  Paper,
  PaperCell,
  PaperCheck,
  PaperFill,
  PaperItems,
  PaperPhrasing,
  PaperRoot,
  PaperRows,
} from './paper.ts'

/** What of the fields stands on a paper, by the path of the field. */
export interface Printed {
  readonly filled: ReadonlySet<string>
  /** The options of the boxes. */
  readonly boxes: ReadonlyMap<string, ReadonlySet<string>>
}

type PaperNode = PaperRoot | PaperItems | PaperRows | PaperCell | PaperPhrasing

/** Elements and texts of a blank paper. The longest form here has some 3,000; a hostile one multiplies its rows. */
const mostPieces = 60_000

/** How many rows a loop is counted as: of a loop in a loop at least what people type, since a few rows in rows in rows fill the memory. */
const rowsOf = (field: Scope['fields'][number], { outer }: Scope) =>
  Math.min(Math.max(Number(field.blankRows ?? 1), outer === undefined ? 1 : 20), mostRows)

/** More are a mistake of their own. */
const mostRows = 60

/** Checks every name on the paper against the fields of the form, and tells which fields stand on it. */
export function checkPaper(paper: Paper, form: Scope, report: Report): Printed {
  const filled = new Set<string>()
  const boxes = new Map<string, Set<string>>()
  let pieces = 0
  for (const node of paper.children) walk(node, form, 1)
  if (pieces > mostPieces) report('paper-too-long', undefined)
  return { filled, boxes }

  /** `times` is how often it stands on a blank paper. */
  function walk(node: PaperNode, scope: Scope, times: number, inside?: 'footnote' | 'header-row') {
    pieces += times
    if (inside === 'footnote' && 'place' in node) return report('blank-in-footnote', node.place)
    switch (node.type) {
      case 'page-number':
      case 'page-count':
        return report('page-number-outside-running', node.place)
      case 'footnote':
        if (inside === 'header-row') report('footnote-in-header', node.place)
        for (const child of node.children) walk(child, scope, times, 'footnote')
        return
      case 'row':
        for (const child of node.children) walk(child, scope, times, node.header ? 'header-row' : inside)
        return
      case 'fill':
        return checkFill(node, scope)
      case 'check':
      case 'alternative':
        return checkBox(node, scope)
      case 'digits':
        return checkFill(node, scope)
      case 'row-number':
        return scope.outer === undefined ? report('row-number-outside-rows', node.place) : undefined
      case 'each': {
        const found = find(node.field, node, scope)
        if (found === undefined) return
        const { field, path, part } = found
        if (field.columns === undefined || part !== undefined) return report('each-of-no-table', node.place, node.field)
        const rows: Scope = { fields: field.columns, prefix: `${path}.`, outer: scope }
        for (const child of node.children) walk(child, rows, times * rowsOf(field, scope), inside)
        return
      }
      case 'if': {
        const found = find(node.field, node, scope)
        if (found !== undefined) checkPart(found, node.place)
        for (const child of [...node.whenTrue, ...node.whenFalse]) walk(child, scope, times, inside)
        return
      }
      default:
        if ('children' in node) for (const child of node.children) walk(child, scope, times, inside)
    }
  }

  function find(name: string, { place }: Pick<PaperFill, 'place'>, scope: Scope): Found<Scope> | undefined {
    const found = findField(scope, name)
    if (found === undefined) report('unknown-field', place, name, nearestField(scope, name))
    else if (found.inRows) report('field-in-rows', place, name)
    else return found
    return undefined
  }

  function checkFill(fill: Pick<PaperFill, 'field' | 'place'>, scope: Scope) {
    const found = find(fill.field, fill, scope)
    if (found === undefined) return
    const { field, path } = found
    if (isOpen(field)) return
    if (field.printed === false) report('printed-though-not', fill.place, path)
    filled.add(path)
    if (partsOf(field) === undefined) report('fill-of-fields', fill.place, path)
    else checkPart(found, fill.place)
  }

  function checkPart({ field, path, part }: Found<Scope>, place: Place) {
    if (isOpen(field)) return
    const parts = partsOf(field) ?? []
    if (part !== undefined && !parts.includes(part)) report('unknown-part', place, path, part, parts)
  }

  function checkBox({ field: name, option, place }: Pick<PaperCheck, 'field' | 'option' | 'place'>, scope: Scope) {
    const found = find(name, { place }, scope)
    if (found === undefined) return
    const { field, path, part } = found
    if (isOpen(field)) return
    if (field.printed === false) report('printed-though-not', place, path)
    if (part !== undefined) return report('unknown-part', place, path, part, [])
    const choices = choiceIds(field)
    if (choices === undefined) return report('box-of-no-choice', place, path)
    const chosen = option === '' && field.type === 'yes-no' ? 'co' : option
    if (!choices.includes(chosen)) return report('unknown-choice', place, path, option, choices)
    boxes.set(path, (boxes.get(path) ?? new Set()).add(chosen))
  }
}

/** Whether no more than the name is known, of a fields.yaml that is wrong elsewhere: see `salvageFields`. */
const isOpen = ({ type }: Field) => type === ''

/** The pieces of an answer that can be printed singly; undefined for a field that has no answer of its own. */
function partsOf({ type }: Field): readonly string[] | undefined {
  const fieldType = findFieldType(type)
  return fieldType === undefined || isNesting(fieldType) ? undefined : Object.keys(fieldType.parts ?? {})
}
