import { provinces } from '@viet-ho/vietnamese'
import { studio as say } from '../../text/studio.ts'
import type { Bench } from '../bench.ts'
import { issuesOf } from '../plain-sentence.ts'
import { Issues } from '../text-input.tsx'

/** The whole country, or a province. */
export function JurisdictionInput({ bench }: { readonly bench: Bench }) {
  const { jurisdiction } = bench.draft.value.edition
  const names = provinces().map(({ fullName }) => fullName)
  const known = provinces().find(({ name, fullName }) => name === jurisdiction || fullName === jurisdiction)?.fullName
  return (
    <div class="text-input">
      <label for="edition-jurisdiction">{say.jurisdiction}</label>
      <select
        id="edition-jurisdiction"
        value={known ?? jurisdiction}
        aria-describedby="jurisdiction-issues"
        onChange={({ currentTarget }) => {
          bench.do({ type: 'edition', set: { jurisdiction: currentTarget.value } })
        }}
      >
        <option value="country">{say.country}</option>
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
      <Issues id="jurisdiction-issues" issues={issuesOf(bench, 'edition', 'jurisdiction')} />
    </div>
  )
}
