import type { Points } from '@viet-ho/document'
import { symbols } from '@viet-ho/document'
import type { Face } from './face.ts'
import { fontMetrics } from './generated/font-metrics.ts'

/** Measures of one cut font in its own units; `advances` holds runs of consecutive code points. */
export interface FontMetrics {
  readonly unitsPerEm: number
  readonly ascent: number
  readonly descent: number
  readonly underlinePosition: number
  readonly underlineThickness: number
  readonly advances: readonly (readonly [first: number, advances: readonly number[]])[]
}

/** Code points of the cut fonts end below this. */
const tableSize = 0x2700

const widthTables = new Map<Face, Float64Array>()

/** Advance widths in ems by code point; made when a face is first measured. */
function widthTable(face: Face): Float64Array {
  const known = widthTables.get(face)
  if (known) return known
  const table = new Float64Array(tableSize).fill(Number.NaN)
  for (const source of [face, 'symbols'] as const) {
    const { unitsPerEm, advances } = fontMetrics[source]
    for (const [first, widths] of advances) {
      for (const [i, width] of widths.entries()) table[first + i] = width / unitsPerEm
    }
  }
  widthTables.set(face, table)
  return table
}

/**
 * Advance width of one UTF-16 code unit in ems. Tick boxes come from the symbol face, whatever face is asked for.
 * @throws UnmeasuredCharacterError when the cut fonts lack the character; `checkDocument` finds these beforehand.
 */
export function advance(codeUnit: number, face: Face): number {
  const width = widthTable(face)[codeUnit]
  if (width === undefined || Number.isNaN(width)) throw new UnmeasuredCharacterError(codeUnit)
  return width
}

/** Width of `text` set in `face` at `size` points: the sum of its advance widths, without kerning. */
export function measure(text: string, face: Face, size: Points): Points {
  let ems = 0
  for (let i = 0; i < text.length; i++) ems += advance(text.charCodeAt(i), face)
  return ems * size
}

/** The face that draws `character` where text is set in `face`. */
export function drawingFace(character: string, face: Face): Face {
  return symbols.includes(character) ? 'symbols' : face
}

/** Thrown when a character is measured that no cut font holds. */
export class UnmeasuredCharacterError extends Error {
  override readonly name = 'UnmeasuredCharacterError'
  readonly code = 'unmeasured-character'
  readonly codeUnit: number
  constructor(codeUnit: number) {
    super(`the fonts have no U+${codeUnit.toString(16).toUpperCase().padStart(4, '0')}`)
    this.codeUnit = codeUnit
  }
}
