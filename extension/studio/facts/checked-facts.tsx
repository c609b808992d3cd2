import { useSignal } from '@preact/signals'
import type { EditionFacts } from '@viet-ho/studio'
import { studio as say } from '../../text/studio.ts'
import type { Bench } from '../bench.ts'
import { issuesOf } from '../plain-sentence.ts'
import { TextInput } from '../text-input.tsx'
import { DayInput } from './day-input.tsx'

type Check = EditionFacts['check']
const checks = Object.keys(say.checks) as Check[]

/** How far the paper was held against the official one, and by whom: nobody is told more than somebody answers for. */
export function CheckedFacts({ bench }: { readonly bench: Bench }) {
  const isWhoMissing = useSignal(false)
  const { check, checkedBy, provenance } = bench.draft.value.edition
  const choose = (to: Check) => {
    isWhoMissing.value = to === 'verified' && !(checkedBy?.who && checkedBy.on)
    if (isWhoMissing.value) return
    bench.do({ type: 'edition', set: { check: to, provenance: provenance.map((part) => ({ ...part, mark: to })) } })
  }
  const by = (change: Partial<NonNullable<EditionFacts['checkedBy']>>, session: string) => {
    const now = Object.fromEntries(
      Object.entries({ who: '', on: '', ...checkedBy, ...change }).filter(
        ([key, text]) => text !== '' || key !== 'against',
      ),
    )
    const isEmpty = Object.values(now).every((text) => text === '')
    // Who answers for the words is gone: they are checked no longer.
    const lowered = check === 'verified' && (now.who === '' || now.on === '') ? lower : {}
    bench.do({ type: 'edition', set: { checkedBy: isEmpty ? null : now, ...lowered } }, { session })
    isWhoMissing.value = false
  }
  const lower = { check: 'transcribed', provenance: provenance.map((part) => ({ ...part, mark: 'transcribed' })) }
  return (
    <fieldset>
      <legend>{say.check}</legend>
      {checks.map((each) => (
        <label key={each} class="tick">
          <input type="radio" name="check" checked={check === each} onChange={() => choose(each)} />
          {say.checks[each]}
        </label>
      ))}
      <p role="alert" class="wrong">
        {isWhoMissing.value && say.whoFirst}
      </p>
      <TextInput
        bench={bench}
        id="checked-who"
        label={say.checkedWho}
        value={checkedBy?.who ?? ''}
        issues={issuesOf(bench, 'edition', 'checkedBy')}
        onText={(text, session) => by({ who: text.trim() }, session)}
      />
      <DayInput
        bench={bench}
        id="checked-on"
        label={say.checkedOn}
        value={checkedBy?.on ?? ''}
        issues={[]}
        isOptional
        onDay={(on, session) => by({ on }, session)}
      />
      <TextInput
        bench={bench}
        id="checked-against"
        label={say.checkedAgainst}
        value={checkedBy?.against ?? ''}
        onText={(text, session) => by({ against: text.trim() }, session)}
      />
      <TextInput
        bench={bench}
        id="source"
        label={say.source}
        isLong
        value={provenance[0]?.source ?? ''}
        issues={issuesOf(bench, 'edition', 'provenance')}
        onText={(text, session) =>
          bench.do(
            {
              type: 'edition',
              set: {
                provenance: provenance.map((part, index) => (index === 0 ? { ...part, source: text.trim() } : part)),
              },
            },
            { session },
          )
        }
      />
    </fieldset>
  )
}
