import type { ComponentChildren } from 'preact'
import { trial as say } from '../../text/trial.ts'
import type { TrialWork } from './trial-work.ts'

interface TrialActsProps {
  readonly work: TrialWork
  readonly isWhole: boolean
  /** To the other way of filling. */
  readonly onTurn: () => void
}

/** All that can be done with the trial, each with its key. */
export function TrialActs({ work, isWhole, onTurn }: TrialActsProps) {
  return (
    <div class="trial-acts" role="toolbar" aria-label={say.acts}>
      <Act shown={say.autoKey} onAct={() => work.fill(false)}>
        {say.auto}
      </Act>
      <Act shown={say.longKey} onAct={() => work.fill(true)}>
        {say.long}
      </Act>
      <Act shown={say.emptyKey} onAct={work.empty}>
        {say.empty}
      </Act>
      <Act shown={say.wholeKey} onAct={onTurn}>
        {isWhole ? say.oneByOne : say.whole}
      </Act>
      <Act shown={say.printKey} onAct={work.print}>
        {say.print}
      </Act>
      <Act shown={say.pdfKey} onAct={() => work.keep('pdf')}>
        {say.pdf}
      </Act>
      <Act shown={say.wordKey} onAct={() => work.keep('docx')}>
        {say.word}
      </Act>
    </div>
  )
}

interface ActProps {
  readonly shown: string
  readonly onAct: () => void
  readonly children: ComponentChildren
}

const Act = ({ shown, onAct, children }: ActProps) => (
  <button type="button" onClick={onAct}>
    {children} <kbd>{shown}</kbd>
  </button>
)
