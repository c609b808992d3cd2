import { deflateSync } from 'node:zlib'
import { type CutFont, cutFont, faces } from './cut-font.ts'
import { componentsOf } from './true-type.ts'

const heading = '// Written by `npm run fonts` from the fonts named in NOTICE. Do not edit.\n'

/** The generated modules, by their paths from the root of the repository. */
export async function fontModules(): Promise<Map<string, string>> {
  const cut = await Promise.all(faces.map(cutFont))
  return new Map([
    ['packages/layout/src/generated/font-metrics.ts', metricsModule(cut)],
    ...cut.map((font) => [`packages/pdf/src/generated/${font.face}.ts`, embeddedModule(font)] as const),
  ])
}

function metricsModule(cut: readonly CutFont[]): string {
  const metrics = cut.map(({ face, font, codePoints }) => {
    const advances = runs(codePoints, (code) => font.glyphForCodePoint(code).advanceWidth)
    const { unitsPerEm, ascent, descent, underlinePosition, underlineThickness } = font
    return `  ${JSON.stringify(face)}: ${JSON.stringify({ unitsPerEm, ascent, descent, underlinePosition, underlineThickness, advances })},\n`
  })
  return `${heading}import type { FontMetrics } from '../measure.ts'
import type { Face } from '../face.ts'

export const fontMetrics: Record<Face, FontMetrics> = {
${metrics.join('')}}
`
}

function embeddedModule({ postScriptName, font, codePoints, embeddable }: CutFont): string {
  const { unitsPerEm, ascent, descent, capHeight, italicAngle, bbox } = font
  const values = {
    postScriptName,
    unitsPerEm,
    ascent,
    descent,
    capHeight: capHeight ?? ascent,
    italicAngle,
    boundingBox: [bbox.minX, bbox.minY, bbox.maxX, bbox.maxY],
    glyphs: runs(codePoints, (code) => font.glyphForCodePoint(code).id),
    components: componentsOf(embeddable),
    deflated: deflateSync(embeddable, { level: 9 }).toString('base64'),
  }
  return `${heading}import type { EmbeddedFont } from '../embedded-font.ts'

export const font: EmbeddedFont = ${JSON.stringify(values)}
`
}

/** Values of consecutive code points, run by run: `[[first, [value, …]], …]`. */
function runs(codePoints: readonly number[], value: (code: number) => number): [number, number[]][] {
  const found: [number, number[]][] = []
  for (const code of [...codePoints].sort((a, b) => a - b)) {
    const last = found.at(-1)
    if (last && last[0] + last[1].length === code) last[1].push(value(code))
    else found.push([code, [value(code)]])
  }
  return found
}
