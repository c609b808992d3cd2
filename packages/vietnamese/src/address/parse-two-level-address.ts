import { accept, type Problem, type Result, refuse } from '../result.ts'
import { type Commune, communeTable } from '../units/communes.ts'
import { findNamed } from '../units/find-commune.ts'
import { findOldProvince, findProvince, type Province } from '../units/provinces.ts'
import { addressParts, cutMore } from './address-parts.ts'

export interface TwoLevelAddress {
  /** What stands before the commune: house number, street, hamlet; perhaps empty. */
  readonly street: string
  readonly commune?: Commune
  readonly province?: Province
}

/**
 * Reads an address of today, written as street, commune, province (`12 Đường X, Phường Phan Thiết, Tỉnh Lâm Đồng`), from right to
 * left. A level that is not recognised stays in `street` and is a warning that says what to choose: nothing is dropped or guessed.
 * For the three levels of before 1/7/2025 see `convertOldAddress`. Needs `loadCommunes`.
 *
 * Problem: `empty`. Warnings: `no-province`, `old-province`, `no-commune`, `several-communes`.
 *
 * @throws CommunesNotLoadedError before `loadCommunes` has finished
 */
export function parseTwoLevelAddress(text: string): Result<TwoLevelAddress> {
  const parts = addressParts(text)
  if (parts.length === 0) return refuse('empty', 'Nhập địa chỉ.')
  const asWritten = readParts(parts)
  if (asWritten.warning === undefined) return accept(asWritten.address)
  const cut = readParts(cutMore(parts))
  return cut.warning === undefined ? accept(cut.address) : accept(asWritten.address, [asWritten.warning])
}

function readParts(parts: readonly string[]): { address: TwoLevelAddress; warning?: Problem } {
  const last = parts.at(-1) ?? ''
  const province = findProvince(last)
  if (province === undefined) return { address: { street: parts.join(', ') }, warning: provinceMissing(last) }

  const communePart = parts.at(-2)
  const index = communeTable().namesIn(province.code)
  const found = communePart === undefined || index === undefined ? [] : findNamed(communePart, index).units
  const [commune, another] = found
  if (commune !== undefined && another === undefined)
    return { address: { street: parts.slice(0, -2).join(', '), commune, province } }
  const street = parts.slice(0, -1).join(', ')
  return { address: { street, province }, warning: communeMissing(communePart, province, found) }
}

function provinceMissing(part: string): Problem {
  const old = findOldProvince(part)
  if (old === undefined)
    return {
      code: 'no-province',
      reason: `Không thấy tỉnh, thành phố ở cuối địa chỉ (“${part}”); chọn trong danh sách.`,
    }
  return {
    code: 'old-province',
    reason: `${old.fullName} đã sáp nhập từ ngày 01/7/2025; chọn tỉnh, thành phố và xã, phường hiện nay.`,
  }
}

function communeMissing(part: string | undefined, province: Province, found: readonly Commune[]): Problem {
  if (found.length > 1)
    return {
      code: 'several-communes',
      reason: `“${part}” có thể là ${found.map(({ fullName }) => fullName).join(' hoặc ')}; chọn một.`,
    }
  const reason =
    part === undefined ? 'Địa chỉ chưa có xã, phường' : `${province.fullName} không có xã, phường tên “${part}”`
  return { code: 'no-commune', reason: `${reason}; chọn trong danh sách.` }
}
