import { useEffect, useRef } from 'preact/hooks'
import { after as say } from '../text/after.ts'
import type { AnswerToCopy } from './copied.ts'

interface AnswerListProps {
  readonly answers: readonly AnswerToCopy[]
  readonly at: number
  readonly isCopied: (field: string) => boolean
  readonly onCopy: (index: number) => void
}

/** All answers; one is copied by a click too. The arrows go through them, so that Tab passes the list in one step. */
export function AnswerList({ answers, at, isCopied, onCopy }: AnswerListProps) {
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' })
  }, [at])
  return (
    <ol class="answers" aria-label={say.list} ref={list}>
      {answers.map(({ field, label, answer }, index) => (
        <li key={field} aria-current={index === at ? 'true' : undefined}>
          <button type="button" tabIndex={-1} onClick={() => onCopy(index)}>
            <span class="label-text">{label}</span>
            <span class="answer-line">{answer}</span>
            {isCopied(field) && <span class="right">✓ {say.isCopied}</span>}
          </button>
        </li>
      ))}
    </ol>
  )
}
