import { type Signing, signingRules } from '@viet-ho/form'
import { oncePainted } from '../app/once-painted.ts'

interface WayListProps {
  readonly way: Signing['way']
  readonly onWay: (way: Signing['way']) => void
  readonly onEnter: () => void
}

/** The ways to sign: a figure takes one, the arrows look around, Enter goes on. */
export function WayList({ way, onWay, onEnter }: WayListProps) {
  return (
    <div
      class="choices ways-to-sign"
      role="radiogroup"
      aria-labelledby="signing-title"
      onKeyDown={(event) => {
        const rule = /^[1-9]$/.test(event.key) ? signingRules[Number(event.key) - 1] : undefined
        if (event.altKey || event.ctrlKey || event.repeat) return
        if (rule) onWay(rule.way)
        // The figure stands on the way that it took.
        if (rule) oncePainted(() => document.getElementById('way')?.focus())
        else if (event.key === 'Enter') onEnter()
        else return
        event.preventDefault()
      }}
    >
      {signingRules.map((rule, index) => (
        <label key={rule.way} class="choice">
          <input
            id={rule.way === way ? 'way' : undefined}
            type="radio"
            name="way"
            checked={rule.way === way}
            onChange={() => onWay(rule.way)}
          />
          <kbd>{index + 1}</kbd>
          <span>
            <strong>{rule.title}</strong> <span class="hint">{rule.suits}</span>
          </span>
        </label>
      ))}
    </div>
  )
}
