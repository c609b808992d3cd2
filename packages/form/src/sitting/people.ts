import { fieldsWithin } from '../template/field-scope.ts'
import type { Edition, Field, Role } from '../template/template.ts'
import type { AnswerPath } from './answer-path.ts'
import { foundReasons, type HelpReason } from './help-reasons.ts'
import { rawAt } from './raw-answers.ts'
import type { Sitting } from './sitting.ts'
import { type Title, titleOf } from './title.ts'

/** A field that is about one person. */
export interface PersonField {
  readonly path: AnswerPath
  readonly field: Field
}

/**
 * The fields of an edition that are about the one who has this role, as their sections, groups or they themselves say. Tables are about several
 * people and left out.
 */
export function fieldsOfRole(edition: Edition, role: Role): PersonField[] {
  return edition.sections.flatMap((section) => withRole(section.fields, [], section.role, role))
}

function withRole(fields: readonly Field[], prefix: AnswerPath, around: Role | undefined, wanted: Role): PersonField[] {
  return fields.flatMap((field): PersonField[] => {
    const role = field.role ?? around
    const path = [...prefix, field.id]
    if (field.columns !== undefined) return []
    const inner = fieldsWithin(field)
    if (inner !== undefined) return withRole(inner, path, role, wanted)
    return role === wanted ? [{ path, field }] : []
  })
}

/** Sex, birth and title of the one who sits opposite: as the clerk said, otherwise as the papers of the sitting say of their role. */
export function citizenOf(sitting: Sitting): { sex?: 'nam' | 'nu'; birth?: string; title: Title } {
  const { citizen, day } = sitting
  const sex = citizen.sex ?? sexOf(answerOfRole(sitting, 'gioiTinh'))
  const birth = citizen.birth ?? textOf(answerOfRole(sitting, 'ngaySinh'))
  const known = { ...(sex && { sex }), ...(birth !== undefined && { birth }) }
  return { ...known, title: citizen.title ?? titleOf(known, day) }
}

export function reasonsOf(sitting: Sitting): HelpReason[] {
  const editions = [...sitting.forms.values()].map(({ edition }) => edition)
  return foundReasons(citizenOf(sitting).birth, sitting.day, editions, sitting.office)
}

/** What the papers say of the citizen under an id that means the same in every form. */
function answerOfRole({ forms, citizen }: Sitting, id: string): unknown {
  for (const { edition, draft } of forms.values()) {
    const found = fieldsOfRole(edition, citizen.role).find(({ path }) => path.at(-1) === id)
    const answer = found && rawAt(draft, found.path)
    if (answer !== undefined) return answer
  }
  return undefined
}

const sexOf = (answer: unknown) => (answer === 'nam' || answer === 'nu' ? answer : undefined)
const textOf = (answer: unknown) => (typeof answer === 'string' ? answer : undefined)
