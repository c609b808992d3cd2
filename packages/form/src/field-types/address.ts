import { parseTwoLevelAddress, readAloud, type TwoLevelAddress } from '@viet-ho/vietnamese'
import { answerSentences as say } from '../messages/answers.ts'
import { doubtUnits, fullNames, withNearest } from './address-units.ts'
import type { FieldType, NoOptions, Reading, Trouble } from './field-type.ts'
import { readText } from './read-text.ts'
import { accept, fromResult, nothing } from './reading.ts'
import { isRecord, ownValue, type RawRecord, unknownKeys } from './record.ts'

/** An address of the two levels since 1/7/2025; a piece that was not given is absent. */
export type Address = {
  /** House number, street, hamlet: what stands before the commune. */
  readonly chiTiet?: string
  /** Commune with its type word, as the State writes it, or as typed where it is unknown. */
  readonly xa?: string
  /** Province with its type word, or as typed. */
  readonly tinh?: string
}

const keys = ['chiTiet', 'xa', 'tinh'] as const

const inOneLine = (address: Address) =>
  keys
    .map((key) => address[key])
    .filter((piece) => piece !== undefined)
    .join(', ')

/** An address: three pieces, or one line that is read from right to left. What is not found in the State's lists stays as typed, with a warning. */
export const address: FieldType<NoOptions, Address> = {
  type: 'address',
  options: {},
  read: (raw, { label }) => (isRecord(raw) ? readPieces(raw, label) : readLine(raw, label)),
  print: inOneLine,
  parts: {
    chiTiet: ({ chiTiet = '' }) => chiTiet,
    xa: ({ xa = '' }) => xa,
    tinh: ({ tinh = '' }) => tinh,
  },
  say: (answer) => readAloud(inOneLine(answer), 'address'),
  jsonSchema: () => ({
    anyOf: [
      { type: 'string', maxLength: 300 },
      {
        type: 'object',
        properties: Object.fromEntries(keys.map((key) => [key, { type: 'string', maxLength: 300 }])),
        additionalProperties: false,
      },
    ],
  }),
  example: () => '',
  keys: () => say.addressPieces,
}

function readLine(raw: unknown, label: string): Reading<Address> {
  return readText(raw, label, { maxLength: 300 }, (line) => {
    const reading = fromResult(parseTwoLevelAddress(line), label, toAddress)
    return { ...reading, warnings: reading.warnings.map((doubt) => withNearest(doubt, reading.value, label)) }
  })
}

const toAddress = ({ street, commune, province }: TwoLevelAddress): Address => ({
  ...(street && { chiTiet: street }),
  ...(commune && { xa: commune.fullName }),
  ...(province && { tinh: province.fullName }),
})

function readPieces(raw: RawRecord, label: string): Reading<Address> {
  const typed: { chiTiet?: string; xa?: string; tinh?: string } = {}
  const errors: Trouble[] = unknownKeys(label, raw, keys)
  for (const key of keys) {
    const piece = ownValue(raw, key)
    if (piece === undefined) continue
    const reading = readText(piece, say.addressPiece(label, key), { maxLength: 300 }, accept)
    if (reading.value !== undefined) typed[key] = reading.value
    errors.push(...reading.errors.map((error) => ({ ...error, at: `.${key}` })))
  }
  if (errors.length > 0) return { value: undefined, errors, warnings: [] }
  if (Object.keys(typed).length === 0) return nothing
  const known = fullNames(typed)
  return accept(known, doubtUnits(known, label))
}
