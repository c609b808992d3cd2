import * as z from 'zod'
import { fieldTypes } from '../field-types/field-types.ts'
import { id, words } from '../field-types/option-schemas.ts'
import { choiceIds } from './choice-ids.ts'
import { fieldsWithin } from './field-scope.ts'
import { type Mistake, reportInto, sortMistakes } from './mistake.ts'
import { readFile } from './read-file.ts'
import { strictObject } from './strict-object.ts'
import { type Field, type Form, type Role, roles } from './template.ts'
import { TemplateError } from './template-error.ts'

/** vocabulary.yaml: what an id means in every form that uses it. */
export const vocabularySchema = z.record(
  id,
  strictObject({
    label: words,
    /** The field types that it may have. */
    types: z
      .array(z.enum(fieldTypes.map(({ type }) => type)))
      .min(1)
      .max(20),
    /** Whom it is about, for a group. */
    role: z.enum(roles).exactOptional(),
    /** Ids of the choices, where it has them. */
    choices: z.array(id).min(1).max(50).exactOptional(),
    synonyms: z.array(words).max(20).default([]),
  }),
)

export type Vocabulary = z.infer<typeof vocabularySchema>

/** Reads vocabulary.yaml. Throws TemplateError with every mistake. */
export function loadVocabulary(text: string): Vocabulary {
  const mistakes: Mistake[] = []
  const file = readFile(text, vocabularySchema, reportInto(mistakes, 'vocabulary.yaml'))
  if (file === undefined) throw new TemplateError(sortMistakes(mistakes))
  return file.value
}

/**
 * Where a form uses an id otherwise than the vocabulary says: another type, another person, other choices. An answer that was given once could not
 * serve the other forms then, or would serve them wrongly. An id is looked up by its last part: `nguoiChet.hoTen` is a `hoTen`.
 */
export function checkVocabulary(vocabulary: Vocabulary, form: Form): Mistake[] {
  const mistakes: Mistake[] = []
  for (const edition of form.editions) {
    const report = reportInto(mistakes, `${edition.id}/fields.yaml`)
    for (const section of edition.sections) for (const field of section.fields) visit(field, section.role, field.id)

    function visit(field: Field, around: Role | undefined, path: string): void {
      const role = field.role ?? around
      const word = Object.hasOwn(vocabulary, field.id) ? vocabulary[field.id] : undefined
      if (word !== undefined) {
        if (!word.types.includes(field.type)) report('vocabulary-type', undefined, path, field.type, word.types)
        if (word.role !== undefined && word.role !== role) report('vocabulary-role', undefined, path, word.role)
        const choices = choiceIds(field)
        const hasOwnChoices = field.type === 'choice' || field.type === 'choices'
        const odd = word.choices && hasOwnChoices ? choices?.filter((choice) => !word.choices?.includes(choice)) : []
        if (odd !== undefined && odd.length > 0) report('vocabulary-choice', undefined, path, odd, word.choices ?? [])
      }
      for (const inner of fieldsWithin(field) ?? []) visit(inner, role, `${path}.${inner.id}`)
    }
  }
  return mistakes
}
