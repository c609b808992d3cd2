import { conditionFields, holds } from '../answers/condition.ts'
import type { Slot } from '../answers/slot.ts'
import { type PaperKind, paperChoices } from '../field-types/read-identity-paper.ts'
import { invented as say } from '../messages/invented.ts'
import { fieldsWithin } from '../template/field-scope.ts'
import type { Edition, Field, Role } from '../template/template.ts'
import { inventAddress } from './invented-address.ts'
import { inventDate } from './invented-date.ts'
import { inventNumber } from './invented-number.ts'
import { inventText } from './invented-text.ts'

/** Makes answers up, each person another one. */
export class Inventor {
  readonly isLong: boolean
  readonly #today: string
  readonly #conditions: readonly NonNullable<Field['when']>[]
  readonly #sectionRoles: ReadonlyMap<string, Role | undefined>
  #count = 0
  #people = 0

  constructor(edition: Edition, today: string, isLong: boolean) {
    this.isLong = isLong
    this.#today = today
    this.#sectionRoles = new Map(edition.sections.flatMap(({ fields, role }) => fields.map(({ id }) => [id, role])))
    this.#conditions = edition.sections.flatMap(({ fields }) => conditionsIn(fields))
  }

  /** A number that was not used yet. */
  next(): number {
    this.#count += 1
    return this.#count
  }

  /** A canonical answer to a question that stands by itself. */
  invent(slot: Slot): unknown {
    const { isLong } = this
    const { field } = slot
    switch (field.type) {
      case 'person-name':
        return this.#name(field, this.#roleOf(slot))
      case 'upper-case-name':
        return this.#name(field, this.#roleOf(slot)).toUpperCase()
      case 'date':
      case 'partial-date':
        return inventDate(field, this.#roleOf(slot), this.#today)
      case 'number':
      case 'area':
      case 'money':
        return inventNumber(field, isLong)
      case 'personal-id-number':
      case 'tax-code':
        return idNumber(this.next())
      case 'phone':
        return `0900000${String(this.next()).padStart(3, '0')}`
      case 'email':
        return isLong ? say.longEmail : say.email
      case 'identity-paper':
        return this.#paper(field)
      case 'address':
        return inventAddress(isLong)
      case 'yes-no':
        return true
      case 'choice':
        return this.#choice(field)
      case 'choices':
        return isLong ? choicesOf(field) : choicesOf(field).slice(0, 1)
      default:
        return inventText(field, this.next(), isLong)
    }
  }

  /** Whom a question is about, as far as one person is meant. */
  #roleOf({ field, scope }: Slot): Role | undefined {
    if (field.role !== undefined) return field.role
    return scope.holder === undefined ? this.#sectionRoles.get(field.id) : this.#roleOf(scope.holder)
  }

  #name({ label }: Field, role: Role | undefined): string {
    const number = this.#people
    this.#people += 1
    const family = say.family[Math.floor(number / say.given.length) % say.family.length] ?? ''
    const given = say.given[number % say.given.length] ?? ''
    const isMan = role === 'husband' || role === 'father' || isOfMan(label)
    if (this.isLong) return isMan ? say.longMan(family, given) : say.longWoman(family, given)
    return isMan ? say.man(family, given) : say.woman(family, given)
  }

  #paper({ papers }: Field) {
    const [kind] = paperChoices(papers as PaperKind[] | undefined)
    const number = this.next()
    const so = {
      chungMinhNhanDan: String(260_000_000 + number),
      hoChieu: `C${String(1_000_000 + number)}`,
      khac: say.code(number),
    }[kind?.id as string]
    const day = kind?.id === 'chungMinhNhanDan' ? '2015-02-01' : '2024-08-01'
    return {
      loai: kind?.id,
      ...(kind?.id === 'khac' && { ten: say.otherPaper }),
      so: so ?? idNumber(number),
      ngayCap: day,
      noiCap: this.isLong ? say.longIssuer : say.issuer,
    }
  }

  /** The first; in a long trial the one that opens most questions. */
  #choice(field: Field): string | undefined {
    const ids = choicesOf(field)
    const opened = (id: string) =>
      this.#conditions.filter(
        (when) =>
          conditionFields(when).includes(field.id) && holds(when, (name) => (name === field.id ? id : undefined)),
      ).length
    return this.isLong ? ids.toSorted((a, b) => opened(b) - opened(a))[0] : ids[0]
  }
}

/** Of a woman born in 1958 in a province that has another number now. */
export const idNumber = (number: number, start = '060158') => `${start}${String(number).padStart(6, '0')}`

const choicesOf = ({ choices }: Field) => (choices as readonly { readonly id: string }[]).map(({ id }) => id)

const isOfMan = (label: string) => /(^|\s)(chồng|cha|bố|nam)(\s|$)/iu.test(label)

const conditionsIn = (fields: readonly Field[]): NonNullable<Field['when']>[] =>
  fields.flatMap((field) => [...(field.when ? [field.when] : []), ...conditionsIn(fieldsWithin(field) ?? [])])
