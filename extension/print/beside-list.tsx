import { print as say } from '../text/print.ts'
import type { Beside } from './beside-papers.ts'

interface BesideListProps {
  readonly papers: readonly Beside[]
  readonly hasRecord: boolean
  readonly withSentences: boolean
  readonly onWithSentences: (value: boolean) => void
  readonly onPrint: (beside: Beside) => void
}

/** The counter's own papers, each printed by one key. */
export function BesideList({ papers, hasRecord, withSentences, onWithSentences, onPrint }: BesideListProps) {
  return (
    <section class="beside-list" aria-label={say.beside}>
      <h2>{say.beside}</h2>
      <ul>
        {papers.map((beside) => (
          <li key={beside.id}>
            <button type="button" onClick={() => onPrint(beside)}>
              {beside.title} <kbd>{beside.key}</kbd>
            </button>{' '}
            {beside.isPrinted ? <span class="right">✓ {say.isPrinted}</span> : beside.isUsual && say.usual}
          </li>
        ))}
      </ul>
      {hasRecord ? (
        <label class="choice">
          <input
            type="checkbox"
            checked={withSentences}
            onChange={({ currentTarget }) => onWithSentences(currentTarget.checked)}
          />
          <span>{say.withSentences}</span>
        </label>
      ) : (
        <p class="hint">{say.recordWaits}</p>
      )}
    </section>
  )
}
