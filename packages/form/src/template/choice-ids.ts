import type { Field } from './template.ts'

/** What conditions and boxes call the answers of a field: the ids of its choices, `co` and `khong`; undefined where answers are not counted. */
export function choiceIds({ type, choices }: Field): readonly string[] | undefined {
  if (type === 'yes-no') return ['co', 'khong']
  return Array.isArray(choices) ? choices.map(({ id }: { id: string }) => id) : undefined
}
