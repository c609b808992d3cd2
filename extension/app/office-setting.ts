import type { Office } from '@viet-ho/form'
import type { PolicySchema } from './setting-list.ts'

/** Lines of the office's settings that stand alone; a type says that none is forgotten. */
const lines = ['tinh', 'xa', 'diaDanh', 'coQuanChuQuan', 'tenCoQuan'] as const
type Line = (typeof lines)[number]
type Other = Exclude<keyof Office, Line>

const text = { type: 'string' } as const

/** The office's part of managed_schema.json. */
export const officeSchema = {
  type: 'object',
  properties: {
    ...(Object.fromEntries(lines.map((line) => [line, text])) as Record<Line, typeof text>),
    ...({
      canBo: { type: 'object', properties: { hoTen: text, chucVu: text } },
      giupMoiNguoi: { type: 'array', items: text },
      coQuan: { type: 'object', additionalProperties: text },
    } as const satisfies Record<Other, PolicySchema>),
  },
} as const

/** Names what is no value of its place: `office.tinh`; '' for the whole. */
export type Wrong = (path: string) => void

/** An office out of anything: each line that can be one is taken, the others are named. Keys come in the same order always. */
export function readOffice(value: unknown, wrong: Wrong): Office | undefined {
  if (!isRecord(value)) {
    wrong('')
    return undefined
  }
  for (const key of Object.keys(value)) if (!Object.hasOwn(officeSchema.properties, key)) wrong(key)
  const read = <Value>(key: keyof Office, reader: (value: unknown, wrong: Wrong) => Value | undefined) => {
    if (!Object.hasOwn(value, key)) return {}
    const found = reader(value[key], (path) => wrong(path === '' ? key : `${key}.${path}`))
    return found === undefined ? {} : { [key]: found }
  }
  return {
    ...Object.assign({}, ...lines.map((line) => read(line, readLine))),
    ...read('canBo', readClerk),
    ...read('giupMoiNguoi', readLines),
    ...read('coQuan', readNames),
  }
}

/** Texts in a list; one that is none makes the list wrong. */
export function readLines(value: unknown, wrong: Wrong): readonly string[] | undefined {
  if (Array.isArray(value) && value.length <= 200 && value.every(isLine)) return value.map(tidy)
  wrong('')
  return undefined
}

/** What the office's policy gives stands; the rest is this PC's. The clerk's name and title go together. */
export function withOffice(policy: Office, own: Office): Office {
  const names = { ...own.coQuan, ...policy.coQuan }
  return { ...own, ...policy, ...(Object.keys(names).length > 0 && { coQuan: names }) }
}

/** The office as this PC has to remember it after a change on the screen: what the policy gives is not written down here. */
export function ownOffice(changed: Office, own: Office, policy: Office): Office {
  const { coQuan: names = {}, ...rest } = changed
  const kept = Object.entries(own).filter(([key]) => key !== 'coQuan' && Object.hasOwn(policy, key))
  const free = Object.entries(rest).filter(([key]) => !Object.hasOwn(policy, key))
  const fixed = policy.coQuan ?? {}
  const keptNames = Object.entries(own.coQuan ?? {}).filter(([key]) => Object.hasOwn(fixed, key))
  const freeNames = Object.entries(names).filter(([key]) => !Object.hasOwn(fixed, key))
  const ownNames = [...freeNames, ...keptNames]
  return {
    ...Object.fromEntries([...free, ...kept]),
    ...(ownNames.length > 0 && { coQuan: Object.fromEntries(ownNames) }),
  }
}

function readLine(value: unknown, wrong: Wrong): string | undefined {
  if (isLine(value)) return tidy(value)
  wrong('')
  return undefined
}

function readClerk(value: unknown, wrong: Wrong): Office['canBo'] {
  if (!isRecord(value) || !isLine(value.hoTen)) {
    wrong('')
    return undefined
  }
  if (value.chucVu === undefined) return { hoTen: tidy(value.hoTen) }
  const title = readLine(value.chucVu, () => wrong('chucVu'))
  return { hoTen: tidy(value.hoTen), ...(title !== undefined && { chucVu: title }) }
}

function readNames(value: unknown, wrong: Wrong): Office['coQuan'] {
  if (!isRecord(value)) {
    wrong('')
    return undefined
  }
  const names = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  const right = names.flatMap(([key, name]) => {
    if (/^[a-z][A-Za-z0-9]*$/.test(key) && isLine(name)) return [[key, tidy(name)]]
    wrong(key)
    return []
  })
  return right.length === 0 ? undefined : Object.fromEntries(right)
}

/** Letters as they are everywhere in the tool: composed. */
const tidy = (value: string) => value.trim().normalize('NFC')

const isLine = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= 500 && !/[\r\n]/.test(value)

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
