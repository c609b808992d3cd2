import type { Office } from '@viet-ho/form'
import { change, policy, settings } from '../app/stored.ts'

/** What can be written in one line of the office's settings, by its place in the office's file. */
export type OfficeKey =
  | 'tinh'
  | 'xa'
  | 'diaDanh'
  | 'coQuanChuQuan'
  | 'tenCoQuan'
  | `canBo.${'hoTen' | 'chucVu'}`
  | `coQuan.${string}`

/** What stands there now; '' when nothing does. */
export function officeValue(office: Office, key: OfficeKey): string {
  if (key === 'canBo.hoTen') return office.canBo?.hoTen ?? ''
  if (key === 'canBo.chucVu') return office.canBo?.chucVu ?? ''
  if (isAddressee(key)) return office.coQuan?.[key.slice('coQuan.'.length)] ?? ''
  return office[key] ?? ''
}

/** Whether the office's policy says what stands there. The clerk's name and title go together. */
export function isFixed(key: OfficeKey): boolean {
  const said = policy.value.office ?? {}
  return key.startsWith('canBo.') ? said.canBo !== undefined : officeValue(said, key) !== ''
}

/** Writes one line, without spaces around it; an empty one is taken out, so that the file stays one that can be read again. */
export function changeOffice(key: OfficeKey, typed: string): void {
  const value = typed.trim()
  const { office } = settings.value
  if (key === 'canBo.hoTen' || key === 'canBo.chucVu') {
    const hoTen = key === 'canBo.hoTen' ? value : (office.canBo?.hoTen ?? '')
    const chucVu = key === 'canBo.chucVu' ? value : (office.canBo?.chucVu ?? '')
    // A title without a name is none.
    setPart('canBo', hoTen === '' ? undefined : { hoTen, ...(chucVu !== '' && { chucVu }) })
  } else if (isAddressee(key)) {
    const names = { ...office.coQuan, [key.slice('coQuan.'.length)]: value }
    const left = Object.entries(names).filter(([, name]) => name !== '')
    setPart('coQuan', left.length === 0 ? undefined : Object.fromEntries(left))
  } else setPart(key, value === '' ? undefined : value)
}

/** Puts a field of administration on the list of those in which everybody is helped, or takes it off. */
export function changeHelped(field: string, isHelped: boolean): void {
  const others = (settings.value.office.giupMoiNguoi ?? []).filter((each) => each !== field)
  const all = isHelped ? [...others, field] : others
  setPart('giupMoiNguoi', all.length === 0 ? undefined : all)
}

function setPart<Key extends keyof Office>(key: Key, value: Office[Key]): void {
  const { [key]: _, ...rest } = settings.value.office
  change({ office: value === undefined ? rest : { ...rest, [key]: value } })
}

const isAddressee = (key: OfficeKey): key is `coQuan.${string}` => key.startsWith('coQuan.')
