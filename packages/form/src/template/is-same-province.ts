import { findProvince, foldForSearch } from '@viet-ho/vietnamese'

/** Whether two names mean the same province, however they are written: `Lâm Đồng`, `tỉnh lam dong`. */
export function isSameProvince(a: string, b: string): boolean {
  const key = (name: string) => findProvince(name)?.code ?? foldForSearch(name)
  return a === b || key(a) === key(b)
}
