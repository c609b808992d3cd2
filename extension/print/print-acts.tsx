import type { RefObject } from 'preact'
import { screen } from '../app/room.ts'
import { print as say } from '../text/print.ts'
import type { NextAct } from './next-act.ts'

interface PrintActsProps {
  readonly next: NextAct
  readonly main: RefObject<HTMLButtonElement | null>
  /** It was printed before. */
  readonly isAgain: boolean
  readonly isIncomplete: boolean
  readonly isBusy: boolean
  readonly onNext: () => void
  readonly onPrint: () => void
}

/** What is done next, by Enter, and what can be done besides. The button stays the same one, so that the focus does. */
export function PrintActs({ next, main, isAgain, isIncomplete, isBusy, onNext, onPrint }: PrintActsProps) {
  const isUnsigned = next.type === 'sign' || next.type === 'choose-signing'
  return (
    <div class="acts">
      <button
        type="button"
        class="main"
        ref={main}
        aria-disabled={isBusy}
        onKeyDown={(event) => {
          // A key held down would print and sign in one.
          if (event.repeat && event.key === 'Enter') event.preventDefault()
        }}
        onClick={() => {
          if (!isBusy) onNext()
        }}
      >
        {wordsOf(next, isAgain)} <kbd>Enter</kbd>
      </button>
      {next.type !== 'print' && (
        <button type="button" onClick={onPrint}>
          {isIncomplete ? say.printAnyway : say.printAgain} <kbd>Alt+I</kbd>
        </button>
      )}
      {isUnsigned && (
        <button type="button" onClick={() => (screen.value = 'after')}>
          {say.unsignedAfter}
        </button>
      )}
    </div>
  )
}

function wordsOf(next: NextAct, isAgain: boolean): string {
  if (next.type === 'form') return say.nextForm(next.form.edition.title)
  if (next.type === 'beside') return `${say.print}: ${next.beside.title}`
  return {
    mend: say.mendFirst,
    print: isAgain ? say.printAgain : say.print,
    'choose-signing': say.chooseSigning,
    sign: say.sign,
    after: say.after,
  }[next.type]
}
