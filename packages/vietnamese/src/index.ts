export { type AddressConversion, type ConvertedAddress, convertOldAddress } from './address/convert-old-address.ts'
export { parseTwoLevelAddress, type TwoLevelAddress } from './address/parse-two-level-address.ts'
export { ageOn, ageRangeOn } from './dates/age-on.ts'
export { compareDates } from './dates/compare-dates.ts'
export { dateToWords } from './dates/date-to-words.ts'
export { formatDate, formatDateLong } from './dates/format-date.ts'
export { type ParseDateOptions, parseDate } from './dates/parse-date.ts'
export { InvalidDateError, isPartialDate, type PartialDate } from './dates/partial-date.ts'
export { fromLegacyFont, type LegacyEncoding, legacyEncodingOf } from './encodings/legacy-font.ts'
export { type Tcvn3Options, tcvn3ToUnicode, unicodeToTcvn3 } from './encodings/tcvn3.ts'
export { UnencodableTextError } from './encodings/vietnamese-letters.ts'
export { unicodeToVni, vniToUnicode } from './encodings/vni.ts'
export { formatPhone } from './identity/format-phone.ts'
export { type CardQr, parseCardQr } from './identity/parse-card-qr.ts'
export { parseEmail } from './identity/parse-email.ts'
export { type HealthCardQr, parseHealthCardQr } from './identity/parse-health-card-qr.ts'
export { type Mrz, parseMrz } from './identity/parse-mrz.ts'
export { type OldIdNumber, parseOldIdNumber } from './identity/parse-old-id-number.ts'
export { type Passport, parsePassport } from './identity/parse-passport.ts'
export { type PersonalIdNumber, parsePersonalIdNumber, type Sex } from './identity/parse-personal-id-number.ts'
export { type Phone, parsePhone } from './identity/parse-phone.ts'
export { parseSocialInsuranceNumber, type SocialInsuranceNumber } from './identity/parse-social-insurance-number.ts'
export { parseTaxCode, type TaxCode } from './identity/parse-tax-code.ts'
export { fromLunar, type LunarDate, lunarYearName, toLunar } from './lunar/lunar-date.ts'
export { formatNumber } from './numbers/format-number.ts'
export { InvalidNumberError } from './numbers/invalid-number-error.ts'
export { type MoneyWordsOptions, moneyToWords } from './numbers/money-to-words.ts'
export { type NumberWordsOptions, numberToWords } from './numbers/number-to-words.ts'
export { ordinalToWords } from './numbers/ordinal-to-words.ts'
export { type ParseNumberOptions, parseNumber } from './numbers/parse-number.ts'
export { wordsToNumber } from './numbers/words-to-number.ts'
export { type ReadAloudKind, readAloud } from './read-aloud/read-aloud.ts'
export type { Problem, Result } from './result.ts'
export { capitalizeName } from './text/capitalize-name.ts'
export { collapseSpaces } from './text/collapse-spaces.ts'
export { compareVietnamese } from './text/compare-vietnamese.ts'
export { foldForSearch } from './text/fold-for-search.ts'
export { hasLostMarks } from './text/has-lost-marks.ts'
export { normalizeText } from './text/normalize-text.ts'
export { upperCase } from './text/upper-case.ts'
export { type Commune, CommunesNotLoadedError, communeByCode, communes, loadCommunes } from './units/communes.ts'
export { findCommune } from './units/find-commune.ts'
export type { OldCommune, OldDistrict, Share } from './units/old-units.ts'
export {
  findOldProvince,
  findProvince,
  type OldProvince,
  oldProvinces,
  type Province,
  provinces,
} from './units/provinces.ts'
export { searchCommunes } from './units/search-communes.ts'
export type { UnitType } from './units/unit-type.ts'
export { type HolidayYear, holidayYears } from './working-days/holiday-years.ts'
export {
  addWorkingDays,
  type Counted,
  isWorkingDay,
  type WorkingDayOptions,
  workingDaysBetween,
} from './working-days/working-days.ts'
