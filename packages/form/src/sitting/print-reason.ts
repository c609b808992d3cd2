import { foldForSearch } from '@viet-ho/vietnamese'

/** Yes and no in the ways they are typed; none of them is a reason. */
const noReasons = ['co', 'khong', 'vang', 'dung', 'dong y', 'duoc', 'in', 'van in', 'yes', 'ok']

/** Whether it tells why something is printed although it isn't complete: five letters at least, and no mere yes, since it stands on the record. */
export function isPrintReason(typed: string): boolean {
  const letters = typed.match(/\p{L}/gu)?.length ?? 0
  return letters >= 5 && !noReasons.includes(foldForSearch(typed))
}
