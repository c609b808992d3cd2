import type { Signal } from '@preact/signals'
import { inventedAnswers } from '@viet-ho/form'
import { oncePainted } from '../../app/once-painted.ts'
import type { Printer } from '../../print/use-printer.tsx'
import type { Desk } from '../../sitting/desk.ts'
import { trial as say } from '../../text/trial.ts'
import { currentQuestion, goTo } from './current-question.ts'
import { keepSample, samplePaper } from './trial-files.ts'
import { contextOf, type Typed } from './use-trial-desk.ts'

/** What can be done with a trial as a whole. */
export interface TrialWork {
  readonly fill: (isLong: boolean) => void
  readonly empty: () => void
  readonly print: () => void
  readonly keep: (kind: 'pdf' | 'docx') => void
}

/** The acts on a desk; `told` is what the last one came to. */
export function workOn(desk: Desk, printer: Printer, told: Signal<string>): TrialWork {
  return {
    fill: (isLong) => {
      renew(desk, inventedAnswers(desk.form.value.edition, { ...contextOf(desk), isLong }))
      told.value = isLong ? say.filledLong : say.filled
    },
    empty: () => {
      renew(desk, {})
      told.value = say.emptied
    },
    print: () => void printer.print({ paper: samplePaper(desk), title: desk.form.value.edition.title }),
    keep: (kind) =>
      void keepSample(desk, kind).then((sentence) => {
        told.value = sentence
      }),
  }
}

/** Other answers all at once, also in the input that has the focus: it is left for that moment. */
function renew(desk: Desk, answers: Typed): void {
  const focused = document.activeElement
  const isInForm = focused instanceof HTMLElement && focused.closest('.trial .asking') !== null
  if (isInForm) focused.blur()
  desk.renew(desk.form.value.edition, answers)
  if (isInForm) oncePainted(() => goTo(desk, currentQuestion(desk)?.field))
}
