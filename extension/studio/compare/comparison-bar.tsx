import type { Signal } from '@preact/signals'
import { compare as say } from '../../text/compare.ts'

interface ComparisonBarProps {
  /** The difference that was gone to, from 1; 0 when none was. */
  readonly at: number
  readonly total: number
  readonly isFiltered: Signal<boolean>
  readonly onMove: (by: 1 | -1) => void
}

/** Goes from difference to difference, and hides what is the same. */
export function ComparisonBar({ at, total, isFiltered, onMove }: ComparisonBarProps) {
  return (
    <div class="comparison-bar">
      <div class="acts">
        <button type="button" class="main" disabled={total === 0} onClick={() => onMove(1)}>
          {say.next} <kbd>Alt+↓</kbd>
        </button>
        <button type="button" disabled={total === 0} onClick={() => onMove(-1)}>
          {say.previous} <kbd>Alt+↑</kbd>
        </button>
        <label class="choice">
          <input
            type="checkbox"
            checked={isFiltered.value}
            onChange={({ currentTarget }) => {
              isFiltered.value = currentTarget.checked
            }}
          />{' '}
          {say.onlyDifferences} <kbd>Alt+L</kbd>
        </label>
        <p role="status" class="compared-at">
          {at === 0 ? say.count(total) : say.at(at, total)}
        </p>
      </div>
      <p class="hint">{say.keys}</p>
    </div>
  )
}
