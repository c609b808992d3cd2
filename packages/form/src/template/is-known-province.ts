import { findOldProvince, findProvince } from '@viet-ho/vietnamese'

/** Whether a jurisdiction is the country's or that of a province, of today or from before a merger. */
export const isKnownProvince = (jurisdiction: string): boolean =>
  jurisdiction === 'country' || findProvince(jurisdiction) !== undefined || findOldProvince(jurisdiction) !== undefined
