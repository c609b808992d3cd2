import { useComputed, useSignal } from '@preact/signals'
import type { Edition } from '@viet-ho/form'
import { type Comparison, compareEditions, comparisonInWords } from '@viet-ho/studio'
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { useKeys } from '../../app/keys.ts'
import { groupKeys } from '../../read-back/group-keys.ts'
import { compare as say } from '../../text/compare.ts'
import { ComparedRow } from './compared-row.tsx'
import { ComparisonBar } from './comparison-bar.tsx'
import { differencesIn, goTo } from './differences.ts'
import { FactItem, QuestionItem } from './parts-item.tsx'

interface CompareEditionsProps {
  readonly before: Edition
  readonly after: Edition
}

/** What differs between two editions, side by side: the papers, the questions, the facts. */
export function CompareEditions({ before, after }: CompareEditionsProps) {
  const comparison = useMemo(() => compareEditions(before, after), [before, after])
  const isFiltered = useSignal(false)
  const root = useRef<HTMLElement>(null)
  const at = useSignal(0)
  const total = useSignal(0)
  // Another pair begins at its first difference.
  useLayoutEffect(() => {
    at.value = 0
    total.value = differencesIn(root.current).length
  }, [comparison])
  const move = (by: 1 | -1) => {
    at.value = goTo(root.current, at.value, by)
  }
  const keys = { KeyN: () => move(1), KeyP: () => move(-1) }
  useKeys({
    'Alt+ArrowDown': () => move(1),
    'Alt+ArrowUp': () => move(-1),
    'Alt+KeyL': () => {
      isFiltered.value = !isFiltered.value
    },
  })
  const shown = useComputed(() => (what: string) => !isFiltered.value || what !== 'same')
  return (
    <section
      class={isFiltered.value ? 'comparison filtered' : 'comparison'}
      aria-label={say.comparison}
      ref={root}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: N and P go from here, so keys have to reach it
      tabIndex={0}
      onKeyDown={groupKeys(keys)}
    >
      <Summary comparison={comparison} />
      <ComparisonBar at={at.value} total={total.value} isFiltered={isFiltered} onMove={move} />
      <div class="compared-names">
        <Name label={say.before} edition={before} />
        <Name label={say.after} edition={after} />
      </div>
      <Chapter name="paper" isEmpty={!comparison.paper.some(({ what }) => shown.value(what))}>
        {comparison.paper.map((row, index) => shown.value(row.what) && <ComparedRow key={index} row={row} />)}
      </Chapter>
      <Chapter name="questions" isEmpty={!comparison.questions.some(({ what }) => shown.value(what))}>
        {comparison.questions.map((row, index) => shown.value(row.what) && <QuestionItem key={index} row={row} />)}
      </Chapter>
      <Chapter name="facts" isEmpty={!comparison.facts.some(({ what }) => shown.value(what))}>
        {comparison.facts.map((row) => shown.value(row.what) && <FactItem key={row.fact} row={row} />)}
      </Chapter>
    </section>
  )
}

function Summary({ comparison }: { readonly comparison: Comparison }) {
  return (
    <div class="compared-sums" role="status">
      {comparisonInWords(comparison).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  )
}

const Name = ({ label, edition }: { readonly label: string; readonly edition: Edition }) => (
  <p>
    <strong>{label}:</strong> {`${edition.formNumber}, ${edition.instrument}`}
  </p>
)

interface ChapterProps {
  readonly name: keyof typeof say.chapters
  readonly isEmpty: boolean
  readonly children: ComponentChildren
}

const Chapter = ({ name, isEmpty, children }: ChapterProps) => (
  <section aria-labelledby={`compared-${name}`}>
    <h2 id={`compared-${name}`}>{say.chapters[name]}</h2>
    {isEmpty ? <p class="hint">{say.nothingIn}</p> : <ul class="compared">{children}</ul>}
  </section>
)
