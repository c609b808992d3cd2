import type { Field, Role } from '../template/template.ts'

const elder = '1958-09-02'
const parent = '1990-05-19'
const child = '2024-06-01'

/** A day that the field allows: of birth by who it is, otherwise today, or a month before it where it has to be past. */
export function inventDate(field: Field, role: Role | undefined, today: string): string {
  const limit = (bound: unknown) => (bound === 'today' ? today : typeof bound === 'string' ? bound : undefined)
  const [from, until] = [limit(field.notBefore), limit(field.notAfter)]
  const wanted = isBirth(field) ? birthOf(field, role) : movedDay(today, until === undefined ? 0 : -30)
  if (until !== undefined && wanted > until) return until
  return from !== undefined && wanted < from ? from : wanted
}

const isBirth = ({ id, label }: Field) => /sinh/i.test(id) || /(^|\s)sinh(\s|$)/iu.test(label)

function birthOf({ label }: Field, role: Role | undefined): string {
  if (role === 'child' || /(^|\s)(con|trẻ)(\s|$)/iu.test(label)) return child
  return role === undefined || role === 'declarant' || role === 'deceased' ? elder : parent
}

/** So many days later. */
export const movedDay = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
