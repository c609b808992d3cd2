/**
 * A number given by `parsePhone` in printed groups: mobile `0912 345 678`, landline `0252 3822 123` and `024 3822 1234`, service
 * `1900 1234` and `1900 123 456`. Other text comes back unchanged.
 */
export function formatPhone(number: string): string {
  const groups =
    number.match(/^(02[48])(\d{4})(\d{4})$/) ??
    number.match(/^(02\d\d)(\d{4})(\d{3})$/) ??
    number.match(/^(080)(\d{5})$/) ??
    number.match(/^(0\d{3})(\d{3})(\d{3})$/) ??
    number.match(/^(1[89]00)(\d{3})(\d{3})$/) ??
    number.match(/^(1[89]00)(\d{4})$/)
  return groups === null ? number : groups.slice(1).join(' ')
}
