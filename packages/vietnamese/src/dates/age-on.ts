import { dateParts, InvalidDateError, type PartialDate, twoDigits } from './partial-date.ts'

/**
 * Whole years of age on a day, birthdays counted from the day itself; somebody born on 29 February has birthdays on 1 March of other years.
 * Undefined where a partial date of birth leaves two ages open, and before birth. `on` is a whole date. Throws InvalidDateError.
 */
export function ageOn(birth: PartialDate, on: PartialDate): number | undefined {
  const { youngest, oldest } = ageRangeOn(birth, on) ?? {}
  return youngest === oldest ? youngest : undefined
}

/**
 * The ages that somebody may have on a day, in whole years: one where the date of birth is whole, often two where it is not. Undefined before birth.
 * `on` is a whole date. Throws InvalidDateError.
 */
export function ageRangeOn(birth: PartialDate, on: PartialDate): { youngest: number; oldest: number } | undefined {
  const { year, month, day } = dateParts(birth)
  const today = dateParts(on)
  if (today.month === undefined || today.day === undefined) throw new InvalidDateError(on)
  const ageIf = (birthMonth: number, birthDay: number) => {
    const isBeforeBirthday = on.slice(5) < `${twoDigits(birthMonth)}-${twoDigits(birthDay)}`
    return today.year - year - (isBeforeBirthday ? 1 : 0)
  }
  const youngest = ageIf(month ?? 12, day ?? 31)
  const oldest = ageIf(month ?? 1, day ?? 1)
  return youngest < 0 ? undefined : { youngest, oldest }
}
