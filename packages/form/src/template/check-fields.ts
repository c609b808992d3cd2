import { nameCharacter, unprintableCharacters } from '@viet-ho/document'
import { foldForSearch } from '@viet-ho/vietnamese'
import type { Choice } from '../field-types/choice-list.ts'
import { findFieldType, isNesting } from '../field-types/field-types.ts'
import { checkComputation, isDate } from './check-computation.ts'
import { type Checked, checkCondition, checkName } from './check-condition.ts'
import { choiceIds } from './choice-ids.ts'
import { fieldsWithin, type Placed } from './field-scope.ts'
import { findCycles } from './find-cycles.ts'
import { isOfficeKey } from './office.ts'
import { signingChoices } from './template.ts'

/** Checks each field of fields.yaml against the others. */
export function checkFields(fields: readonly Placed[], checked: Checked) {
  const { placeOf, report } = checked
  for (const placed of fields) {
    checkId(placed, checked)
    checkSentences(placed, checked)
    checkReferences(placed, checked)
    checkDefault(placed, checked)
    checkLimits(placed, checked)
  }
  for (const cycle of findCycles(fields)) {
    report(
      'cycle',
      placeOf(cycle[0].yamlPath),
      cycle.map(({ path }) => path),
    )
  }
}

/** Word refuses a content control whose tag is longer. */
const longestTag = 64

function checkId(placed: Placed, { placeOf, report }: Checked) {
  const { field, path, scope, yamlPath } = placed
  const place = placeOf([...yamlPath, 'id'])
  if (field.id in {}) report('forbidden-key', place, field.id)
  if (scope.fields.find(({ id }) => id === field.id) !== field) report('repeated-id', place, field.id)
  if (field.columns !== undefined && isInTable(placed)) report('nested-table', place)
  if (longestTagOf(placed).length > longestTag) report('id-too-long', place, path)
}

const isInTable = ({ holder }: Placed): boolean =>
  holder !== undefined && (holder.field.columns !== undefined || isInTable(holder))

/** The id as a tag in a Word file, with a row of three digits, and with the longest part or choice. */
function longestTagOf(placed: Placed): string {
  const fieldType = findFieldType(placed.field.type)
  const parts = fieldType === undefined || isNesting(fieldType) ? [] : Object.keys(fieldType.parts ?? {})
  const ends = [
    '',
    ...parts.map((part) => `.${part}`),
    ...(choiceIds(placed.field) ?? []).map((choice) => `=${choice}`),
  ]
  return placed.path + (isInTable(placed) ? '[999]' : '') + ends.reduce((a, b) => (b.length > a.length ? b : a))
}

function checkSentences({ field, yamlPath }: Placed, { placeOf, report }: Checked) {
  const { question, readback, label, choices = [] } = field
  for (const words of [label, ...(choices as readonly Choice[]).map((choice) => choice.label)]) {
    const unprintable = unprintableCharacters(words)
    if (unprintable.length > 0) report('unprintable', placeOf([...yamlPath, 'label']), unprintable.map(nameCharacter))
  }
  const isGroup = field.fields !== undefined
  if (question !== undefined) {
    if (foldForSearch(question) === foldForSearch(label))
      report('question-is-label', placeOf([...yamlPath, 'question']))
  } else if (!isGroup && field.compute === undefined) report('question-missing', placeOf(yamlPath))
  if (fieldsWithin(field) !== undefined) return
  // What stands on no paper may go without: a switch of the clerk's is not the citizen's to confirm.
  if (readback === undefined) {
    if (field.printed !== false) report('readback-missing', placeOf(yamlPath))
  } else if (!saysAnswer(readback)) report('readback-without-answer', placeOf([...yamlPath, 'readback']))
}

const saysAnswer = (readback: string) =>
  readback.includes('{{answer}}') && !/[{}]/.test(readback.replaceAll('{{answer}}', ''))

function checkReferences(placed: Placed, checked: Checked) {
  const { field, scope, yamlPath } = placed
  if (field.when !== undefined) checkCondition(field.when, [...yamlPath, 'when'], scope, checked)
  if (typeof field.required === 'object') checkCondition(field.required, [...yamlPath, 'required'], scope, checked)
  if (field.compute !== undefined) checkComputation(field.compute, placed, checked)
  const fieldType = findFieldType(field.type)
  if (fieldType === undefined || isNesting(fieldType)) return
  for (const name of fieldType.mentions?.(field) ?? []) checkName({ name, yamlPath, scope }, checked)
}

function checkDefault({ field, yamlPath }: Placed, { placeOf, report }: Checked) {
  const { default: preset } = field
  if (preset === undefined) return
  const place = placeOf([...yamlPath, 'default'])
  if (field.compute !== undefined) report('computed-and-default', place)
  if ('office' in preset && !isOfficeKey(preset.office)) report('unknown-office-key', place, preset.office)
  const known: readonly string[] = signingChoices
  if ('signing' in preset && !choiceIds(field)?.every((choice) => known.includes(choice)))
    report('signing-of-no-choice', place, known)
  if ('today' in preset && !isDate(field)) report('today-of-no-date', place)
  const fieldType = findFieldType(field.type)
  if (!('value' in preset) || fieldType === undefined || isNesting(fieldType)) return
  const [error] = fieldType.read(preset.value, field, { today: '2000-01-01' }).errors
  if (error !== undefined) report('wrong-default', place, preset.value, error.message)
}

/** Bounds that a wrong digit or a hostile pack would otherwise make a paper of: rows of a blank table, and of an answered one. */
const mostRows = { blankRows: 60, maxRows: 999 }

function checkLimits({ field, yamlPath }: Placed, { placeOf, report }: Checked) {
  for (const [option, most] of Object.entries(mostRows)) {
    if (Number(field[option] ?? 0) > most) report('too-many-rows', placeOf([...yamlPath, option]), option, most)
  }
  for (const [least, most] of [
    ['min', 'max'],
    ['minRows', 'maxRows'],
  ] as const) {
    if (Number(field[least] ?? 0) > Number(field[most] ?? Number.POSITIVE_INFINITY)) {
      report('least-over-most', placeOf([...yamlPath, least]), least, most)
    }
  }
}
