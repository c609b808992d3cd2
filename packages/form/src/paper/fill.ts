import type { Cell, Document, Flow, Item, List, Paragraph, Phrasing, Root, Row } from '@viet-ho/document'
import { holds } from '../answers/condition.ts'
import { printAnswer } from '../answers/print-answer.ts'
import type { Answers } from '../field-types/field-type.ts'
import { findFieldType, isNesting } from '../field-types/field-types.ts'
import type { Edition, Field } from '../template/template.ts'
import { type AnswerScope, answeredField, formAnswers, rowScopes, sideOf } from './answer-scope.ts'
import { foldSpaces } from './fold-spaces.ts'
import { type FilledSection, inSections } from './in-sections.ts'
import { numberFootnotes } from './number-footnotes.ts'
import type {
  PaperAlternative,
  PaperCheck,
  PaperDigits,
  PaperEach,
  PaperFill,
  PaperFlow,
  PaperIf,
  PaperItems,
  PaperPhrasing,
  PaperRoot,
  PaperRows,
} from './paper.ts'

/**
 * The paper of an edition with `answers` in its blanks; with `{}` the blank form. The fixed words are the same whatever is answered,
 * except in the rows of tables and where the paper itself says otherwise. An answer is only text here, nothing in it is markup.
 * `answers` are canonical, as `validate` gives them.
 */
export function fill(edition: Edition, answers: Answers): Document {
  const { header, footer } = edition.paper
  const { page, children } = inSections(fillRoot(edition.paper.children, formAnswers(edition, answers)))
  return numberFootnotes({
    ...{ type: 'document', title: edition.title, language: 'vi', page },
    ...(header && { header }),
    ...(footer && { footer }),
    children,
  })
}

type Block<Child> = PaperEach<Child> | PaperIf<Child>

/** What the bodies of a loop or branch become: each row of the loop, the side that is taken. */
function fillBlock<Child, Filled>(
  block: Block<Child>,
  scope: AnswerScope,
  fillChildren: (children: readonly Child[], scope: AnswerScope) => Filled[],
): Filled[] {
  if (block.type === 'if') return fillChildren(sideOf(block, scope), scope)
  return rowScopes(block, scope).flatMap((row) => fillChildren(block.children, row))
}

function fillRoot(nodes: readonly PaperRoot[], scope: AnswerScope): (Root | FilledSection)[] {
  return nodes.flatMap((node): (Root | FilledSection)[] => {
    switch (node.type) {
      case 'each':
      case 'if':
        return fillBlock<PaperRoot, Root | FilledSection>(node, scope, fillRoot)
      case 'section':
        return [{ ...node, children: fillRoot(node.children, scope) }]
      case 'columns':
        return [{ ...node, children: fillFlow(node.children, scope) }]
      default:
        return fillFlow([node], scope)
    }
  })
}

function fillFlow(nodes: readonly PaperFlow[], scope: AnswerScope): Flow[] {
  return nodes.flatMap((node): Flow[] => {
    if (node.type === 'each' || node.type === 'if') return fillBlock(node, scope, fillFlow)
    if (node.type === 'table') return [{ ...node, children: fillRows(node.children, scope) }]
    if (node.type === 'list') return [{ ...node, children: fillItems(node.children, scope) }]
    return [{ ...node, children: foldSpaces(fillPhrasing(node.children, scope)) }]
  })
}

function fillItems(nodes: readonly PaperItems[], scope: AnswerScope): Item[] {
  return nodes.flatMap((node): Item[] => {
    if (node.type !== 'item') return fillBlock(node, scope, fillItems)
    // The check of the form has let no table in.
    return [{ type: 'item', children: fillFlow(node.children, scope) as (Paragraph | List)[] }]
  })
}

function fillRows(nodes: readonly PaperRows[], scope: AnswerScope): Row[] {
  return nodes.flatMap((node): Row[] => {
    if (node.type !== 'row') return fillBlock(node, scope, fillRows)
    const children = node.children.map(
      ({ span, children, ...looks }): Cell => ({
        ...looks,
        ...(span > 1 && { span }),
        children: fillFlow(children, scope),
      }),
    )
    const { header, breakable, height } = node
    const looks = { ...(header && { header }), ...(breakable && { breakable }), ...(height && { height }) }
    return [{ type: 'row', ...looks, children }]
  })
}

function fillPhrasing(nodes: readonly PaperPhrasing[], scope: AnswerScope): Phrasing[] {
  return nodes.flatMap((node): Phrasing[] => {
    switch (node.type) {
      case 'each':
      case 'if':
        return fillBlock(node, scope, fillPhrasing)
      case 'fill':
        return [fillBlank(node, scope)]
      case 'check':
        return [fillBox(node, scope)]
      case 'digits':
        return [fillDigits(node, scope)]
      case 'alternative':
        return [fillAlternative(node, scope)]
      case 'footnote':
        return [{ type: 'footnote', number: 0, children: foldSpaces(fillPhrasing(node.children, scope)) }]
      // Only headers and footers hold them, and those are fixed.
      case 'page-number':
      case 'page-count':
        return []
      case 'row-number':
        return [{ type: 'text', value: rowNumberFrom(node.start, scope) }]
      case 'text':
      case 'break':
        return [{ ...node }]
      default:
        return [{ type: node.type, children: fillPhrasing(node.children, scope) }]
    }
  })
}

const rowNumberFrom = (start = 1, { rowNumber }: AnswerScope) =>
  rowNumber === undefined ? '' : String(rowNumber + start - 1)

function fillBlank({ field: name, width, lines, dots }: PaperFill, scope: AnswerScope): Phrasing {
  const { field, id, part, answer } = answeredField(name, scope)
  return {
    type: 'field',
    id,
    label: field.label,
    value: answer === undefined ? '' : printAnswer(field, answer, part),
    ...(width !== undefined && { width }),
    ...(lines !== undefined && { lines }),
    ...(dots !== undefined && { dots }),
    ...(printsOnOneLine(field) && { nowrap: true }),
  }
}

function printsOnOneLine({ type }: Field): boolean {
  const fieldType = findFieldType(type)
  return fieldType !== undefined && !isNesting(fieldType) && fieldType.printsOnOneLine === true
}

/** An answer longer than its boxes gets more of them: nothing is cut. */
function fillDigits({ field: name, groups }: PaperDigits, scope: AnswerScope): Phrasing {
  const { field, id, part, answer } = answeredField(name, scope)
  const value = answer === undefined ? '' : printAnswer(field, answer, part).replace(/[^\p{L}\d]/gu, '')
  const count = groups.reduce((sum, group) => sum + group, 0)
  const more = value.length > count ? [value.length - count] : []
  return { type: 'digit-boxes', id, label: field.label, value, groups: [...groups, ...more] }
}

/** The blank form has no alternative struck through. */
function fillAlternative({ field: name, option, words }: PaperAlternative, scope: AnswerScope): Phrasing {
  const { answer } = answeredField(name, scope)
  const text: Phrasing = { type: 'text', value: words }
  const isStruck = answer !== undefined && !holds({ field: name, is: option }, () => answer)
  return isStruck ? { type: 'strike', children: [text] } : text
}

function fillBox({ field: name, option }: PaperCheck, scope: AnswerScope): Phrasing {
  const { field, id, answer } = answeredField(name, scope)
  const checked = holds({ field: name, is: option || 'co' }, () => answer)
  return { type: 'check-box', id, label: field.label, option, checked }
}
