import { parsePersonalIdNumber } from '@viet-ho/vietnamese'
import { holds } from '../answers/condition.ts'
import { printAnswer } from '../answers/print-answer.ts'
import type { Answers, AnswerValue } from '../field-types/field-type.ts'
import { isRecord } from '../field-types/record.ts'
import { fieldsWithin } from '../template/field-scope.ts'
import { type Edition, type Field, type Role, roles } from '../template/template.ts'
import type { AnswerPath } from './answer-path.ts'
import type { FormInSitting } from './form-in-sitting.ts'
import { foundReasons, type HelpReason } from './help-reasons.ts'
import { areOpposed } from './opposed-roles.ts'
import { isBlank, rawAt } from './raw-answers.ts'
import type { Sitting } from './sitting.ts'
import { type Addressee, type Title, titleOf } from './title.ts'

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

/** Sex and date of birth of the one who has this role, as a paper says under the ids that mean the same in every form. */
export function personIn(edition: Edition, draft: Answers, role: Role): Addressee {
  const said = (id: string) => {
    const found = fieldsOfRole(edition, role).find(({ path }) => path.at(-1) === id)
    return found && rawAt(draft, found.path)
  }
  // What no field says, the personal number does.
  const number = idNumberIn(said)
  const known = number === undefined ? undefined : parsePersonalIdNumber(number)
  const inNumber = known?.ok
    ? { gioiTinh: known.value.sex === 'male' ? 'nam' : 'nu', ngaySinh: String(known.value.birthYear) }
    : undefined
  const sex = said('gioiTinh') ?? inNumber?.gioiTinh
  const birth = said('ngaySinh') ?? inNumber?.ngaySinh
  return { ...((sex === 'nam' || sex === 'nu') && { sex }), ...(typeof birth === 'string' && { birth }) }
}

/** The personal number: from its own field, otherwise from an identity paper that carries it. */
function idNumberIn(said: (id: string) => unknown): string | undefined {
  const number = said('soDinhDanh')
  if (typeof number === 'string') return number
  const paper = said('giayToTuyThan')
  return isRecord(paper) && typeof paper.so === 'string' && /^\d{12}$/.test(paper.so) ? paper.so : undefined
}

/** The citizen's personal number, as the papers of the sitting give it. */
export const idNumberOfCitizen = (sitting: Sitting): string | undefined =>
  idNumberIn((id) => answeredOfCitizen(sitting, [id])?.answer)

/** How to address the declarant of a form that is read back by itself, outside a sitting. */
export const titleOfDeclarant = (edition: Edition, answers: Answers, day: string): Title =>
  titleOf(personIn(edition, answers, 'declarant'), day)

/** Sex, birth and title of the one who sits opposite: as the clerk said, otherwise as the papers of the sitting say of their role. */
export function citizenOf(sitting: Sitting): Addressee & { readonly title: Title } {
  const { citizen, day } = sitting
  const papers = [...sitting.forms.values()].map(({ edition, draft }) => personIn(edition, draft, citizen.role))
  const sex = citizen.sex ?? papers.find((person) => person.sex !== undefined)?.sex
  // A whole date before a year that only the personal number tells.
  const births = papers.flatMap((person) => person.birth ?? []).toSorted((a, b) => b.length - a.length)
  const birth = citizen.birth ?? births[0]
  const known = { ...(sex && { sex }), ...(birth !== undefined && { birth }) }
  return { ...known, title: citizen.title ?? titleOf(known, day) }
}

export function reasonsOf(sitting: Sitting): HelpReason[] {
  const editions = [...sitting.forms.values()].map(({ edition }) => edition)
  return foundReasons(citizenOf(sitting).birth, sitting.day, editions, sitting.office)
}

/** What the papers of the sitting say of the citizen under one of these ids, the first that is answered, as it stands there. */
export function saidOfCitizen(sitting: Sitting, ...ids: readonly string[]): string | undefined {
  const found = answeredOfCitizen(sitting, ids)
  return found && printAnswer(found.field, found.answer)
}

function answeredOfCitizen({ forms, citizen }: Sitting, ids: readonly string[]) {
  for (const id of ids)
    for (const { edition, draft } of forms.values()) {
      const found = fieldsOfRole(edition, citizen.role).find(({ path }) => path.at(-1) === id)
      const answer = found && (rawAt(draft, found.path) as AnswerValue | undefined)
      if (found !== undefined && answer !== undefined) return { field: found.field, answer }
    }
  return undefined
}

/** Somebody whose name is written down in the sitting. */
export interface KnownPerson {
  readonly form: string
  readonly role: Role
  readonly name: string
}

/** The people whose names are written down, each once: the place where most is said of them, the first of several. */
export function peopleIn({ forms }: Sitting): KnownPerson[] {
  const found = new Map<string, { readonly person: KnownPerson; readonly said: number }>()
  for (const form of forms.values())
    for (const role of roles) {
      const name = nameOf(form, role)
      if (name === undefined) continue
      const key = `${role} ${name.toLowerCase()}`
      const said = fieldsOfRole(form.edition, role).filter(({ path }) => !isBlank(rawAt(form.draft, path))).length
      const known = found.get(key)
      if (known === undefined || said > known.said) found.set(key, { person: { form: form.form, role, name }, said })
    }
  return [...found.values()].map(({ person }) => person)
}

/**
 * Who the one of this role in a form may be, for the clerk to say so (`sameAsEvents`): people written down under another role or on another form, but
 * nobody who stands on the other side of the matter. None where the form already names them, or has no name to give.
 */
export function peopleLike(sitting: Sitting, form: string, role: Role): KnownPerson[] {
  const here = sitting.forms.get(form)
  if (here === undefined || nameOf(here, role) !== undefined) return []
  if (!fieldsOfRole(here.edition, role).some(({ field }) => field.id === 'hoTen')) return []
  const known = peopleIn(sitting)
  const isOther = (person: KnownPerson) => areTwo({ form: here, role }, person, sitting)
  return known.filter((person) => {
    if (person.form === form && person.role === role) return false
    // Who is written down under several roles is none of those that any of them excludes.
    return !known.some((each) => each.name.toLowerCase() === person.name.toLowerCase() && isOther(each))
  })
}

/** Whether the one of a role in a form and somebody known can't be one person. */
function areTwo(
  to: { readonly form: FormInSitting; readonly role: Role },
  person: KnownPerson,
  { forms }: Sitting,
): boolean {
  const form = forms.get(person.form)
  return form !== undefined && areOpposed(sideOf(to.form, to.role), sideOf(form, person.role), to.form === form)
}

/** On a form that names the seller and no buyer, the declarant is the buyer; and the other way round. */
function sideOf(form: FormInSitting, role: Role): Role {
  if (role !== 'declarant') return role
  const [hasBuyer, hasSeller] = [isAsked(form, 'buyer'), isAsked(form, 'seller')]
  if (hasBuyer === hasSeller) return role
  return hasSeller ? 'buyer' : 'seller'
}

/** Whether a form, as its answers stand, asks for somebody of this role. */
function isAsked({ edition, draft }: FormInSitting, role: Role): boolean {
  const answerTo = (id: string) => rawAt(draft, id.split('.')) as AnswerValue | undefined
  const asked = edition.sections.map((section) => ({
    ...section,
    fields: section.fields.filter(({ when }) => when === undefined || holds(when, answerTo)),
  }))
  return fieldsOfRole({ ...edition, sections: asked }, role).some(({ field }) => field.id === 'hoTen')
}

/**
 * Whether a form calls somebody “ông/bà” who is not the citizen, by their role or else by name. A form speaks to its declarant; where it has none, to
 * the party that it names first, who makes it.
 */
export function isFormForOther(sitting: Sitting, form: FormInSitting): boolean {
  const role = spokenTo(form.edition)
  const { citizen } = sitting
  if (role === undefined || role === citizen.role) return false
  const name = nameOf(form, role)?.toLowerCase()
  return !peopleIn(sitting).some((person) => person.role === citizen.role && person.name.toLowerCase() === name)
}

/** Only spoken of, never to. */
const thirdPersons: readonly Role[] = ['deceased', 'child', 'witness', 'authorised-person']

function spokenTo({ sections }: Edition): Role | undefined {
  const named = sections.flatMap((section) => namedIn(section.fields, section.role))
  return named.includes('declarant') ? 'declarant' : named.find((role) => !thirdPersons.includes(role))
}

/** The roles of those who are named, in the order of the form. */
function namedIn(fields: readonly Field[], around: Role | undefined): Role[] {
  return fields.flatMap((field): Role[] => {
    const role = field.role ?? around
    if (field.columns !== undefined) return []
    const inner = fieldsWithin(field)
    if (inner !== undefined) return namedIn(inner, role)
    return role !== undefined && field.id === 'hoTen' ? [role] : []
  })
}

function nameOf({ edition, draft }: FormInSitting, role: Role): string | undefined {
  const found = fieldsOfRole(edition, role).find(({ field }) => field.id === 'hoTen')
  const name = found && rawAt(draft, found.path)
  return found && typeof name === 'string' ? printAnswer(found.field, name) : undefined
}
