import { ageRangeOn } from '@viet-ho/vietnamese'
import type { Office } from '../template/office.ts'
import type { Edition } from '../template/template.ts'

/**
 * Why somebody's form is written for them. Bình Thuận's plan of 2021 for “Công dân không viết” names the first four; the last is everybody else who
 * asks.
 * - `elderly`: 60 or over, by the date of birth;
 * - `cannot-read`, `disability`: the clerk says so;
 * - `procedure`: the province's plan has everybody helped, by the office's list (`giupMoiNguoi`);
 * - `request`: the citizen asked.
 */
export const helpReasons = ['elderly', 'cannot-read', 'disability', 'procedure', 'request'] as const

export type HelpReason = (typeof helpReasons)[number]

const elderlyFrom = 60

/** The reasons that hold by themselves: by age on a day (ISO; a partial date of birth counts as soon as it leaves no doubt), and by procedure. */
export function foundReasons(
  birth: string | undefined,
  day: string,
  editions: readonly Pick<Edition, 'fieldOfAdministration' | 'procedures'>[],
  office: Pick<Office, 'giupMoiNguoi'> | undefined,
): HelpReason[] {
  const isElderly = birth !== undefined && (ageRangeOn(birth, day)?.youngest ?? 0) >= elderlyFrom
  const everybody = office?.giupMoiNguoi ?? []
  const isProcedure = editions.some(
    ({ fieldOfAdministration, procedures }) =>
      everybody.includes(fieldOfAdministration) || procedures.some(({ code }) => everybody.includes(code)),
  )
  return [...(isElderly ? (['elderly'] as const) : []), ...(isProcedure ? (['procedure'] as const) : [])]
}
