import type { DraftField, DraftSection } from '@viet-ho/form-import/parts'

/** The parts of a field that name other fields. */
const naming = ['when', 'required', 'compute', 'crossCheck'] as const

/** Follows a field to its new id, wherever conditions, computations, rules and closing sentences name it. */
export function follow<
  Part extends { readonly sections: readonly DraftSection[]; readonly ends: Readonly<Record<string, unknown>> },
>(draft: Part, from: string, to: string): Part {
  if (from === to) return draft
  const path = (text: string) => (text === from || text.startsWith(`${from}.`) ? to + text.slice(from.length) : text)
  const inData = (value: unknown): unknown => mapTexts(value, path)
  const inField = (field: DraftField): DraftField => {
    const own: Record<string, unknown> = { ...field }
    for (const key of naming) if (key in own) own[key] = inData(own[key])
    for (const key of ['fields', 'columns'])
      if (Array.isArray(own[key])) own[key] = (own[key] as DraftField[]).map(inField)
    return own as DraftField
  }
  const { rules, ...sentences } = draft.ends
  const inSentences = mapTexts(sentences, (text) =>
    text.replace(/\{\{\s*([\w.]+)\s*\}\}/g, (whole, name: string) =>
      path(name) === name ? whole : `{{${path(name)}}}`,
    ),
  ) as Record<string, unknown>
  const teachBack = Array.isArray(inSentences.teachBack)
    ? {
        teachBack: inSentences.teachBack.map((each: Record<string, unknown>) =>
          'when' in each ? { ...each, when: inData(each.when) } : each,
        ),
      }
    : {}
  return {
    ...draft,
    sections: draft.sections.map((section) => ({ ...section, fields: section.fields.map(inField) })),
    ends: { ...(rules !== undefined && { rules: inRules(rules, inData) }), ...inSentences, ...teachBack },
  }
}

/** A rule's message is for people: only its other texts are names. */
const inRules = (rules: unknown, change: (value: unknown) => unknown): unknown =>
  Array.isArray(rules)
    ? rules.map((rule: Record<string, unknown>) => ({
        ...(change(rule) as object),
        message: rule.message,
        code: rule.code,
      }))
    : rules

function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((each) => mapTexts(each, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, mapTexts(each, change)]))
}
