/** The kinds of administrative unit, with the letter each has in the generated tables. */
export const UNIT_TYPES = {
  N: 'Tỉnh',
  C: 'Thành phố',
  Q: 'Quận',
  H: 'Huyện',
  S: 'Thị xã',
  P: 'Phường',
  T: 'Thị trấn',
  X: 'Xã',
  D: 'Đặc khu',
  /** Land of no commune: one tidal flat of Kim Sơn, Ninh Bình. */
  K: 'Khu vực',
} as const

export type UnitType = (typeof UNIT_TYPES)[keyof typeof UNIT_TYPES]

/** The kind a letter of the generated tables stands for. */
export function unitTypeOf(letter: string): UnitType {
  const type = UNIT_TYPES[letter as keyof typeof UNIT_TYPES]
  if (type === undefined) throw new RangeError(`No type of unit has the letter ${JSON.stringify(letter)}`)
  return type
}
