export { type AddressConversion, type ConvertedAddress, convertOldAddress } from './address/convert-old-address.ts'
export { parseTwoLevelAddress, type TwoLevelAddress } from './address/parse-two-level-address.ts'
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
export type { Problem, Result } from './result.ts'
export { collapseSpaces } from './text/collapse-spaces.ts'
export { foldForSearch } from './text/fold-for-search.ts'
export { normalizeText } from './text/normalize-text.ts'
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
