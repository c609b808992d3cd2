import type { Trouble } from '../field-types/field-type.ts'
import { isNesting } from '../field-types/field-types.ts'
import { answerSentences as say } from '../messages/answers.ts'
import type { Rule } from '../template/template.ts'
import { conditionFields, holds } from './condition.ts'
import type { Issue } from './issue.ts'
import { rowName } from './read-slots.ts'
import type { Resolved } from './resolve.ts'
import { breachesOf } from './rules/rules.ts'
import { isGiven, type Scope, type Slot } from './slot.ts'
import { fieldTypeOf } from './type-of.ts'

/**
 * All issues of a form's answers, in the order of the form; those of unknown questions after the questions beside them. `shortYears` are the paths of
 * dates whose year the paper prints after a “20” of its own.
 */
export function collectIssues(resolved: Resolved, rules: readonly Rule[], shortYears: ReadonlySet<string>): Issue[] {
  const breaches = new Map<Slot, Issue[]>()
  for (const rule of rules)
    for (const slot of breachesOf(rule, resolved))
      breaches.set(slot, [...(breaches.get(slot) ?? []), issueAt(slot, severityOf(rule), rule)])

  const issuesIn = (scope: Scope): Issue[] => [...[...scope.slots.values()].flatMap(issuesOf), ...scope.unknown]

  const issuesOf = (slot: Slot): Issue[] => {
    if (!resolved.isAsked(slot)) return notAsked(slot, resolved)
    return [
      ...ownIssues(slot, resolved),
      ...yearByHand(slot, resolved, shortYears),
      ...(breaches.get(slot) ?? []),
      ...slot.inner.flatMap(issuesIn),
    ]
  }
  return issuesIn(resolved.form)
}

/** Sums that don't agree may come of rounding, or of what the papers say. */
const severityOf = (rule: Rule): Issue['severity'] => ('addUp' in rule ? 'warning' : 'error')

/** An answer to a question that isn't asked is dropped, and said so; unless the question may yet be asked, once an error is mended. */
function notAsked(slot: Slot, { find, readingOf }: Resolved): Issue[] {
  const { when } = slot.field
  const isUndecided =
    when !== undefined &&
    conditionFields(when)
      .map((id) => find(id, slot.scope))
      .some((asked) => asked !== undefined && readingOf(asked).errors.length > 0)
  if (isUndecided || !isGiven(slot)) return []
  return [issueAt(slot, 'warning', { code: 'not-applicable', message: say.notApplicable(slot.label) })]
}

function ownIssues(slot: Slot, resolved: Resolved): Issue[] {
  const { field, label, scope } = slot
  const answerTo = (id: string) => resolved.answerTo(id, scope)
  const fieldType = fieldTypeOf(field)
  const { value, errors, warnings } = resolved.readingOf(slot)
  const issues = [
    ...errors.map((error) => issueAt(slot, 'error', error)),
    ...warnings.map((doubt) => issueAt(slot, 'warning', doubt)),
  ]

  const isRequired = field.required === true || (typeof field.required === 'object' && holds(field.required, answerTo))
  if (isNesting(fieldType)) {
    const trouble = fieldType.nests === 'columns' && errors.length === 0 ? rowsMissing(slot, isRequired) : undefined
    if (trouble !== undefined) issues.push(issueAt(slot, 'error', trouble))
    return issues
  }
  if (value === undefined) {
    const isMissing = isRequired && errors.length === 0
    if (isMissing)
      issues.push(issueAt(slot, 'error', { code: 'required', message: requiredSentence(field.type, label) }))
    return issues
  }
  if (field.compute !== undefined && slot.reading.value !== undefined && !isSame(slot.reading.value, value))
    issues.push(
      issueAt(slot, 'warning', { code: 'computed', message: say.computed(label, fieldType.print(value, field)) }),
    )
  const doubts = fieldType.doubt?.(value, { ...field, label }, answerTo) ?? []
  issues.push(...doubts.map((doubt) => issueAt(slot, 'warning', doubt)))
  return issues
}

/** A year of another century does not fit behind the printed “20”, and nothing is printed for it: the clerk has to know. */
function yearByHand(slot: Slot, { answerOf }: Resolved, shortYears: ReadonlySet<string>): Issue[] {
  if (!shortYears.has(slot.path.replace(/\[\d+\]/g, ''))) return []
  const date = answerOf(slot)
  if (typeof date !== 'string' || date.startsWith('20')) return []
  return [issueAt(slot, 'warning', { code: 'year-by-hand', message: say.yearByHand(slot.label, date.slice(0, 4)) })]
}

function rowsMissing({ field, label, inner }: Slot, isRequired: boolean): Trouble | undefined {
  const least = typeof field.minRows === 'number' ? field.minRows : 1
  if (inner.length === 0) return isRequired ? { code: 'required', message: say.rowRequired(rowName(field)) } : undefined
  return inner.length < least
    ? { code: 'too-few-rows', message: say.tooFewRows(label, inner.length, least) }
    : undefined
}

function requiredSentence(type: string, label: string): string {
  if (type === 'choice' || type === 'choices') return say.choiceRequired(label)
  return type === 'yes-no' ? say.yesOrNoRequired(label) : say.required(label)
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

function issueAt({ path, label }: Slot, severity: Issue['severity'], { code, message, at = '' }: Trouble): Issue {
  return { code, severity, field: path + at, label, message }
}
