import { isNesting } from '../field-types/field-types.ts'
import { answerSentences as say } from '../messages/answers.ts'
import type { Edition, Field } from '../template/template.ts'
import { describeCondition } from './describe-condition.ts'
import { rowName } from './read-slots.ts'
import { fieldTypeOf } from './type-of.ts'

/** An answers file to fill in: YAML with every question of the edition as a comment above its empty line. */
export function emptyAnswers(edition: Edition): string {
  const fields = edition.sections.flatMap((section) => section.fields)
  const head = say.fileHead(edition.title, `${edition.formNumber}, ${edition.instrument}`)
  const sections = edition.sections.map((section) => [
    ...comment(`=== ${section.title} ===`),
    '',
    ...section.fields.flatMap((field) => linesOf(field, fields)),
  ])
  return [...head.flatMap(comment), '', ...sections.flat()].join('\n')
}

/** `around`: the fields that conditions may name, the nearest first. */
function linesOf(field: Field, around: readonly Field[]): string[] {
  if (field.compute !== undefined) return []
  const head = [...explain(field, around), `${field.id}:`]
  const fieldType = fieldTypeOf(field)
  if (!isNesting(fieldType)) {
    const keys = Object.entries(fieldType.keys?.(field) ?? {})
    return [...head, ...indent(keys.flatMap(([key, hint]) => [...comment(hint), `${key}:`])), '']
  }
  const inner = field.fields ?? field.columns ?? []
  const lines = inner.flatMap((each) => linesOf(each, [...inner, ...around]))
  if (fieldType.nests === 'fields') return [...head, ...indent(lines)]
  return [...comment(say.tableHint(rowName(field))), ...head, '  -', ...indent(indent(lines))]
}

function explain(field: Field, around: readonly Field[]): string[] {
  const { label, question, hint, required, when, default: preset } = field
  const notes = [
    ...(required === true ? [say.isRequired] : []),
    ...(typeof required === 'object' ? [say.isRequiredWhen(describeCondition(required, around))] : []),
    ...(when === undefined ? [] : [say.isAskedWhen(describeCondition(when, around))]),
    ...(preset === undefined ? [] : [say.hasDefault]),
  ]
  const fieldType = fieldTypeOf(field)
  const example = isNesting(fieldType) ? '' : fieldType.example(field)
  return [
    `${label}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`,
    question ?? '',
    hint ?? '',
    example === '' ? '' : say.exampleIs(example),
  ].flatMap(comment)
}

/** One line whatever the text holds: a second one would be read as an answer. */
const comment = (text: string) => (text === '' ? [] : [`# ${text.replace(/\s+/g, ' ')}`])

const indent = (lines: readonly string[]) => lines.map((line) => (line === '' ? '' : `  ${line}`))
