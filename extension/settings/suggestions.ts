import type { Office } from '@viet-ho/form'
import { settings as say } from '../text/settings.ts'
import { communeOf } from './places.ts'

/** Usual wordings for an office of this commune, each to be taken by the clerk's act. */
export function suggestionsFor(office: Office) {
  const commune = communeOf(office)
  return {
    diaDanh: commune?.name,
    coQuanChuQuan: commune && say.committee(commune.fullName),
    tenCoQuan: say.centre,
    /** By the rule that says who the paper is addressed to; none where the rule leaves a choice that only the office knows. */
    addressee: (rule: string) => {
      if (commune === undefined) return undefined
      if (say.isForChairman.test(rule)) return say.chairman(commune.fullName)
      return say.isForCommittee.test(rule) ? say.committee(commune.fullName) : undefined
    },
  }
}
