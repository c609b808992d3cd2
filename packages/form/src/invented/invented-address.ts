import { communes, provinces } from '@viet-ho/vietnamese'
import { invented as say } from '../messages/invented.ts'

/** An address of no house; a long one lies in the commune with the longest name. */
export function inventAddress(isLong: boolean) {
  if (!isLong) return { chiTiet: say.street, xa: say.commune, tinh: say.province }
  const nameOf = (code: string) => provinces().find((each) => each.code === code)?.fullName ?? ''
  const length = ({ fullName, provinceCode }: { fullName: string; provinceCode: string }) =>
    fullName.length + nameOf(provinceCode).length
  const longest = communes().reduce((a, b) => (length(b) > length(a) ? b : a))
  return { chiTiet: say.longStreet, xa: longest.fullName, tinh: nameOf(longest.provinceCode) }
}
