import * as z from 'zod'
import type { Report } from './mistake.ts'
import { readYaml, type YamlText } from './read-yaml.ts'
import { reportIssue } from './report-issue.ts'

/** A YAML file read by its schema; `placeOf` says where each value stands in the text. */
export interface ReadFile<Value> extends Pick<YamlText, 'placeOf'> {
  readonly value: Value
}

/**
 * Reads a YAML file by a schema, or reports all its mistakes and gives undefined; `onWrongShape` is then told what the YAML held, if it was YAML.
 */
export function readFile<Value>(
  text: string,
  schema: z.ZodType<Value, unknown>,
  report: Report,
  onWrongShape?: (raw: unknown) => void,
): ReadFile<Value> | undefined {
  const yaml = readYaml(text, report)
  return yaml && readValue(yaml, schema, report, onWrongShape)
}

/** As `readFile`, for YAML that is read already. */
export function readValue<Value>(
  yaml: YamlText,
  schema: z.ZodType<Value, unknown>,
  report: Report,
  onWrongShape?: (raw: unknown) => void,
): ReadFile<Value> | undefined {
  const result = schema.safeParse(yaml.value, { error: ownMessage })
  if (result.success) return { value: result.data, placeOf: yaml.placeOf }
  for (const issue of result.error.issues) reportIssue(issue, yaml, report)
  onWrongShape?.(yaml.value)
  return undefined
}

/** zod's sentences are for developers: ours stand in the schemas or come later. Only the schema knows its keys, so they go along here. */
function ownMessage({ code, inst }: z.core.$ZodRawIssue): string {
  return code === 'unrecognized_keys' && inst instanceof z.ZodObject ? Object.keys(inst.shape).join(' ') : ''
}
