import type * as z from 'zod'
import { nearestNames } from '../answers/nearest-names.ts'
import { mostMistakes, type Report } from './mistake.ts'
import type { YamlText, YamlValue } from './read-yaml.ts'

type Issue = z.core.$ZodIssue

/** Reports what zod found as a mistake of ours, at its place in the text. `above` is the path of the union that the issue came from. */
export function reportIssue(issue: Issue, yaml: YamlText, report: Report, above: readonly PropertyKey[] = []) {
  const path = [...above, ...issue.path]
  const place = yaml.placeOf(path)
  const key = String(path.findLast((step) => typeof step === 'string') ?? '')
  const value = valueAt(yaml.value, path)
  if (value === undefined) return report('missing-key', place, key)

  const shown = typeof value === 'string' ? value.slice(0, 60) : ''
  switch (issue.code) {
    case 'unrecognized_keys':
      for (const unknown of issue.keys.slice(0, mostMistakes)) {
        const [nearest] = nearestNames(unknown, issue.message.split(' '))
        report('unknown-key', yaml.placeOf(path, unknown), unknown, nearest)
      }
      return
    case 'invalid_union': {
      if ('options' in issue) return reportChoice(issue.options ?? [])
      const branch = likeliest(issue.errors)
      if (branch === undefined) return report('wrong-value', place, key, shown, issue.message)
      for (const inner of branch) reportIssue(inner, yaml, report, path)
      return
    }
    case 'invalid_type':
      if (issue.expected === 'array' || issue.expected === 'tuple') return report('list-expected', place, key)
      return report(issue.expected === 'string' ? 'text-expected' : 'keys-expected', place, key)
    case 'invalid_value':
      return reportChoice(issue.values)
    case 'too_small':
      return report(issue.origin === 'array' ? 'too-few' : 'empty-value', place, key, Number(issue.minimum))
    case 'too_big':
      return report(issue.origin === 'array' ? 'too-many' : 'too-long', place, key, Number(issue.maximum))
    case 'invalid_key':
      return report('wrong-name', yaml.placeOf(path.slice(0, -1), key), key)
    default:
      return report('wrong-value', place, key, shown, issue.message)
  }

  function reportChoice(values: readonly unknown[]) {
    const known = values.map(String)
    report('unknown-value', place, key, shown, known, nearestNames(shown, known)[0])
  }
}

/** The branch of a union that its writer most likely meant: the one with the fewest slips; undefined when not even the kind of value fits one. */
function likeliest(branches: readonly Issue[][]): readonly Issue[] | undefined {
  const [best] = branches.map((issues) => ({ issues, slips: slipsOf(issues) })).sort((a, b) => a.slips - b.slips)
  return best === undefined || best.slips === Number.POSITIVE_INFINITY ? undefined : best.issues
}

function slipsOf(issues: readonly Issue[]): number {
  return issues.reduce((sum, issue) => sum + slips(issue), 0)
}

function slips(issue: Issue): number {
  if (issue.code === 'unrecognized_keys') return issue.keys.length
  if (issue.path.length > 0) return 1
  return issue.code === 'invalid_union'
    ? Math.min(Number.POSITIVE_INFINITY, ...issue.errors.map(slipsOf))
    : Number.POSITIVE_INFINITY
}

function valueAt(value: YamlValue, path: readonly PropertyKey[]): YamlValue | undefined {
  let found: unknown = value
  for (const step of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return undefined
    found = (found as Record<PropertyKey, unknown>)[step]
  }
  return found as YamlValue
}
