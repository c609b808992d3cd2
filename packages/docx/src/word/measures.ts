import type { Millimetres, Points } from '@viet-ho/document'

/** Twentieths of a point: what Word measures in. */
export type Twips = number

const twipsPerUnit: Readonly<Record<string, number>> = {
  mm: 1440 / 25.4,
  cm: 1440 / 2.54,
  in: 1440,
  pt: 20,
  pc: 240,
  pi: 240,
}

/** Lengths beyond it, two metres, are no lengths of a paper. */
const longest: Twips = 113_400

/** A length in twips, or with the unit behind it as the strict standard allows; undefined when it is neither. */
export function toTwips(value: string | undefined): Twips | undefined {
  const match = /^\s*(-?\d+(?:\.\d+)?)(mm|cm|in|pt|pc|pi)?\s*$/.exec(value ?? '')
  if (!match) return undefined
  const twips = Number(match[1]) * (twipsPerUnit[match[2] ?? ''] ?? 1)
  return Math.max(-longest, Math.min(longest, twips))
}

/** A whole number within limits; undefined when it is none. */
export function toInteger(value: string | undefined, least: number, most: number): number | undefined {
  if (!/^\s*[-+]?\d+\s*$/.test(value ?? '')) return undefined
  return Math.max(least, Math.min(most, Number(value)))
}

const round = (value: number): number => Math.round(value * 100) / 100 || 0

export const twipsToMillimetres = (twips: Twips): Millimetres => round((twips * 25.4) / 1440)

export const twipsToPoints = (twips: Twips): Points => round(twips / 20)

/** English metric units, in which drawings are measured. */
export const emuToMillimetres = (emu: number): Millimetres => round(emu / 36_000)

export const pointsToMillimetres = (points: Points): Millimetres => round((points * 25.4) / 72)
