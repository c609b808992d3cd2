import type { Mistake } from './mistake.ts'

/** Thrown when a form folder or an office file with mistakes is loaded; `mistakes` holds all of them. Ask `checkForm` first to show them to its writer. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError'
  readonly code = 'invalid-template'
  readonly mistakes: readonly Mistake[]
  constructor(mistakes: readonly Mistake[]) {
    super(
      mistakes
        .map(({ file, line, column, message }) => [file, line, column, ` ${message}`].filter(Boolean).join(':'))
        .join('\n'),
    )
    this.mistakes = mistakes
  }
}
