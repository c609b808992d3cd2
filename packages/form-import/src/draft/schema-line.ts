/**
 * The first line of a form's file, by which editors find its JSON Schema: in the folder `schemas` beside the forms, so the way up is as long as the form's id.
 * `edition.yaml` and `fields.yaml` stand a folder deeper than `form.yaml`.
 */
export function schemaLine(name: 'form' | 'edition' | 'fields', formId: string): string {
  const up = '../'.repeat(formId.split('/').length + (name === 'form' ? 0 : 1))
  return `# yaml-language-server: $schema=${up}schemas/${name}.json\n`
}
