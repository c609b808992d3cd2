import type { DossierPaper } from '@viet-ho/form'
import { papers as say } from '../text/papers.ts'

interface PaperRowProps {
  readonly entry: DossierPaper
  readonly id: string
  readonly onMark: (brought: boolean | null) => void
}

const states = [
  { state: 'yes', key: '1', brought: true },
  { state: 'no', key: '2', brought: false },
  { state: 'unseen', key: '0', brought: null },
] as const

/** One paper of the dossier and whether it was brought. The radio that is set takes the focus of the row. */
export function PaperRow({ entry: { paper, brought }, id, onMark }: PaperRowProps) {
  const now = brought ?? null
  return (
    <fieldset id={id} class={`paper-row ${states.find((each) => each.brought === now)?.state}`}>
      <legend>
        {paper.name} <span class="copies">({say.copies(paper.copies)})</span>
      </legend>
      <div class="states">
        {states.map((each) => (
          <label key={each.state} class="choice">
            <input
              type="radio"
              name={id}
              checked={each.brought === now}
              onChange={() => onMark(each.brought)}
              aria-describedby={paper.basis && `${id}-basis`}
            />
            <kbd>{each.key}</kbd>
            <span>{say.states[each.state]}</span>
          </label>
        ))}
      </div>
      {paper.basis && (
        <p id={`${id}-basis`} class="hint">
          {say.basis(paper.basis)}
        </p>
      )}
    </fieldset>
  )
}
