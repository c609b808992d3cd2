import { a4, type Cell, type Document, type Flow, type Phrasing, type Row } from '@viet-ho/document'
import { holds } from '../answers/condition.ts'
import { printAnswer } from '../answers/print-answer.ts'
import type { Answers } from '../field-types/field-type.ts'
import type { Edition } from '../template/template.ts'
import { type AnswerScope, answeredField, formAnswers, rowScopes, sideOf } from './answer-scope.ts'
import { foldSpaces } from './fold-spaces.ts'
import type { PaperCheck, PaperEach, PaperFill, PaperFlow, PaperIf, PaperPhrasing, PaperRows } from './paper.ts'

/**
 * The paper of an edition with `answers` in its blanks; with `{}` the blank form. The fixed words are the same whatever is answered,
 * except in the rows of tables and where the paper itself says otherwise. An answer is only text here, nothing in it is markup.
 * `answers` are canonical, as `validate` gives them.
 */
export function fill(edition: Edition, answers: Answers): Document {
  const children = fillFlow(edition.paper.children, formAnswers(edition, answers))
  return { type: 'document', title: edition.title, language: 'vi', page: a4, children }
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

function fillFlow(nodes: readonly PaperFlow[], scope: AnswerScope): Flow[] {
  return nodes.flatMap((node): Flow[] => {
    if (node.type === 'each' || node.type === 'if') return fillBlock(node, scope, fillFlow)
    if (node.type === 'table') return [{ ...node, children: fillRows(node.children, scope) }]
    return [{ ...node, children: foldSpaces(fillPhrasing(node.children, scope)) }]
  })
}

function fillRows(nodes: readonly PaperRows[], scope: AnswerScope): Row[] {
  return nodes.flatMap((node): Row[] => {
    if (node.type !== 'row') return fillBlock(node, scope, fillRows)
    const children = node.children.map(
      ({ span, children }): Cell => ({
        type: 'cell',
        ...(span > 1 && { span }),
        children: fillFlow(children, scope),
      }),
    )
    const { header, breakable } = node
    return [{ type: 'row', ...(header && { header }), ...(breakable && { breakable }), children }]
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
      case 'row-number':
        return [{ type: 'text', value: String(scope.rowNumber ?? '') }]
      case 'text':
      case 'break':
        return [{ ...node }]
      default:
        return [{ type: node.type, children: fillPhrasing(node.children, scope) }]
    }
  })
}

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
  }
}

function fillBox({ field: name, option }: PaperCheck, scope: AnswerScope): Phrasing {
  const { field, id, answer } = answeredField(name, scope)
  const checked = holds({ field: name, is: option || 'co' }, () => answer)
  return { type: 'check-box', id, label: field.label, option, checked }
}
