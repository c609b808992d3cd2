import type { Problem } from '../result.ts'
import type { OldCommune } from '../units/old-units.ts'
import type { ConvertedAddress } from './convert-old-address.ts'
import type { OldAddressReading } from './read-old-address.ts'

/** Why a person must choose, and how. */
export function explainConversion(reading: OldAddressReading, candidates: readonly ConvertedAddress[]): Problem {
  switch (reading.kind) {
    case 'unknown':
      return {
        code: 'unknown-unit',
        reason: `Không thấy “${reading.text}” trong danh sách tỉnh, huyện, xã cũ và mới; xem lại chính tả hoặc chọn xã, phường trong danh sách.`,
      }
    case 'district':
      return explainDistrict(reading)
    case 'named':
      return explainNamed(reading, candidates)
  }
}

function explainDistrict({ districts, text, communes, today }: OldAddressReading & { kind: 'district' }): Problem {
  const name = districts.map((district) => `${district.fullName}, ${district.province.fullName}`).join(' hoặc ')
  if (communes.length + today.length > 0)
    return {
      code: 'district-or-commune',
      reason: `Địa chỉ có thể ghi ${name} hoặc ghi xã, phường cùng tên; chọn xã, phường đúng.`,
    }
  if (text === undefined) return { code: 'no-commune', reason: `Địa chỉ chỉ có ${name}; chọn xã, phường trong đó.` }
  return {
    code: 'unknown-commune',
    reason: `Không thấy xã, phường tên “${text}” trong ${name}; xem lại chính tả hoặc chọn xã, phường.`,
  }
}

function explainNamed(reading: OldAddressReading, candidates: readonly ConvertedAddress[]): Problem {
  const communes = [...new Set(reading.communes.map(({ commune }) => commune))]
  const [commune] = communes
  if (commune !== undefined && communes.length + reading.today.length === 1) {
    const names = candidates.map((candidate) => candidate.commune.fullName).join(', ')
    return {
      code: 'split-commune',
      reason: `${commune.fullName} (${placeOf(commune)}) đã chia về ${names}; hỏi thôn, khu phố rồi chọn.`,
    }
  }
  const places = [
    ...communes.map((each) => `${each.fullName} (${placeOf(each)})`),
    ...reading.today.map((each) => `${each.fullName} (${each.provinceName}, hiện nay)`),
  ]
  return { code: 'several-communes', reason: `Địa chỉ có thể là ${places.join(' hoặc ')}; hỏi rồi chọn.` }
}

/** What a person should know about an answer. */
export function warnOfConversion(reading: OldAddressReading): Problem[] {
  const [first, ...others] = reading.communes
  if (first === undefined || others.length > 0) return []
  const { commune, older, otherMarks } = first
  const full = `${commune.fullName}, ${placeOf(commune)}`
  const warnings: Problem[] = []
  if (older !== undefined)
    warnings.push({
      code: 'merged-before-2025',
      reason: `Xã, phường ghi trong địa chỉ đã nhập vào ${full}${older.year === undefined ? '' : ` năm ${older.year}`}; hỏi lại người dân.`,
    })
  if (otherMarks > 0)
    warnings.push({
      code: 'other-spelling',
      reason: `Đã hiểu địa chỉ là ${full}, chính tả có khác; hỏi lại người dân.`,
    })
  if (reading.kind === 'named' && reading.leftOut !== undefined)
    warnings.push({ code: 'level-left-out', reason: `Địa chỉ ghi thiếu, đã hiểu là ${full}; hỏi lại người dân.` })
  return warnings
}

function placeOf({ district }: OldCommune): string {
  return `${district.fullName}, ${district.province.fullName}`
}
