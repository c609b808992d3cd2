import { type CardQr, type Problem, parseCardQr } from '@viet-ho/vietnamese'
import { card as say } from '../text/card.ts'

export type ReadScan =
  | { readonly ok: true; readonly value: CardQr; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly trouble: string }

/** What a scan is, with what to do where an input method or a wrong keyboard stood between the scanner and the tool. */
export function readScan(text: string, isTouched: boolean): ReadScan {
  const read = parseCardQr(text)
  if (!read.ok) {
    const isBarLost = read.problem.code === 'not-card-qr' && text.trim().length >= 20 && !/^https?:/i.test(text)
    const advice = isBarLost ? say.barsLost : isTouched ? say.inputMethod : undefined
    return { ok: false, trouble: [read.problem.reason, advice].filter((each) => each !== undefined).join(' ') }
  }
  const warnings = read.warnings ?? []
  // The words are then not what the card has, with marks or without.
  const touched = isTouched ? [{ code: 'input-method', reason: say.inputMethodUsed }] : []
  return { ok: true, value: read.value, warnings: [...touched, ...warnings] }
}
