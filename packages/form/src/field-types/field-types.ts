import { address } from './address.ts'
import { area } from './area.ts'
import { choice } from './choice.ts'
import { choices } from './choices.ts'
import { date } from './date.ts'
import { email } from './email.ts'
import type { FieldType, NestingFieldType } from './field-type.ts'
import { group } from './group.ts'
import { identityPaper } from './identity-paper.ts'
import { longText } from './long-text.ts'
import { money } from './money.ts'
import { number } from './number.ts'
import { partialDate } from './partial-date.ts'
import { personName } from './person-name.ts'
import { personalIdNumber } from './personal-id-number.ts'
import { phone } from './phone.ts'
import { table } from './table.ts'
import { taxCode } from './tax-code.ts'
import { text } from './text.ts'
import { upperCaseName } from './upper-case-name.ts'
import { yesNo } from './yes-no.ts'

/** Every kind of field, in the order of the documentation. */
export const fieldTypes: readonly (FieldType | NestingFieldType)[] = [
  personName,
  upperCaseName,
  text,
  longText,
  number,
  money,
  area,
  date,
  partialDate,
  personalIdNumber,
  identityPaper,
  phone,
  email,
  taxCode,
  address,
  choice,
  choices,
  yesNo,
  table,
  group,
]

const byName = new Map(fieldTypes.map((fieldType) => [fieldType.type, fieldType]))

/** The field type of that name, as fields.yaml writes it. */
export const findFieldType = (type: string): FieldType | NestingFieldType | undefined => byName.get(type)

/** Whether fields of this type hold fields of their own. */
export const isNesting = (fieldType: FieldType | NestingFieldType): fieldType is NestingFieldType =>
  'nests' in fieldType
