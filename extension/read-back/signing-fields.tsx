import { fingers } from '@viet-ho/form'
import { oncePainted } from '../app/once-painted.ts'
import { QuietInput } from '../ask/controls/quiet-input.tsx'
import { readBack as say } from '../text/read-back.ts'
import type { SigningDraft, SigningInput } from './signing-draft.ts'

interface SigningFieldsProps {
  readonly draft: SigningDraft
  readonly wrong: readonly SigningInput[]
  readonly onChange: (part: Partial<SigningDraft>) => void
  readonly onEnter: (from: SigningInput | 'finger', value?: string) => void
}

export const inputId = (input: SigningInput): string => `signing-${input}`

/** What else has to be said of a way: the finger, the witnesses, the authorised person. */
export function SigningFields({ draft, wrong, onChange, onEnter }: SigningFieldsProps) {
  const { way, finger, otherFinger, witnesses, person, authority } = draft
  const text = (input: SigningInput, label: string, shown: string, keep: (value: string) => void) => (
    <p key={input} class="signing-field">
      <label for={inputId(input)}>{label}</label>
      <QuietInput
        id={inputId(input)}
        shown={shown}
        inputMode={/number/i.test(input) ? 'numeric' : undefined}
        aria-invalid={wrong.includes(input)}
        aria-describedby="signing-told"
        onType={keep}
        onLeave={keep}
        onEnter={(value) => {
          keep(value)
          onEnter(input, value)
        }}
      />
    </p>
  )
  const withWitness = (index: 0 | 1, part: { name?: string; idNumber?: string }) => {
    const [first, second] = witnesses
    onChange({ witnesses: index === 0 ? [{ ...first, ...part }, second] : [first, { ...second, ...part }] })
  }
  const witnessFields = ([0, 1] as const).map((index) => (
    <fieldset key={index}>
      <legend>{say.witness(index + 1)}</legend>
      {text(
        `name-${index}`,
        say.witnessName(index + 1, way === 'fingerprint' || index === 1),
        witnesses[index].name,
        (name) => withWitness(index, { name }),
      )}
      {text(`number-${index}`, say.idNumber, witnesses[index].idNumber, (idNumber) => withWitness(index, { idNumber }))}
    </fieldset>
  ))
  if (way === 'signature') return null
  if (way === 'authorised-person')
    return (
      <>
        {text('person', say.person, person.name, (name) => onChange({ person: { ...person, name } }))}
        {text('personNumber', say.idNumber, person.idNumber, (idNumber) =>
          onChange({ person: { ...person, idNumber } }),
        )}
        {text('authority', say.authority, authority, (words) => onChange({ authority: words }))}
      </>
    )
  if (way === 'witnesses') return <>{witnessFields}</>
  return (
    <>
      <FingerList
        finger={finger}
        onFinger={(chosen) => onChange({ finger: chosen })}
        onEnter={() => onEnter('finger')}
      />
      {finger === 'other' &&
        text('otherFinger', say.otherFinger, otherFinger, (words) => onChange({ otherFinger: words }))}
      {witnessFields}
    </>
  )
}

interface FingerListProps {
  readonly finger: SigningDraft['finger']
  readonly onFinger: (finger: SigningDraft['finger']) => void
  readonly onEnter: () => void
}

/** Which finger, in the order of the law: the right index, the left, another. */
function FingerList({ finger, onFinger, onEnter }: FingerListProps) {
  return (
    <div
      class="choices"
      role="radiogroup"
      aria-label={say.finger}
      onKeyDown={(event) => {
        const chosen = /^[1-3]$/.test(event.key) ? fingers[Number(event.key) - 1] : undefined
        if (event.altKey || event.ctrlKey || event.repeat) return
        if (chosen) onFinger(chosen)
        if (chosen) oncePainted(() => document.getElementById('finger')?.focus())
        else if (event.key === 'Enter') onEnter()
        else return
        event.preventDefault()
      }}
    >
      <span class="label">{say.finger}</span>
      {fingers.map((each, index) => (
        <label key={each} class="choice">
          <input
            id={each === finger ? 'finger' : undefined}
            type="radio"
            name="finger"
            checked={each === finger}
            onChange={() => onFinger(each)}
          />
          <kbd>{index + 1}</kbd>
          <span>{say.fingers[each]}</span>
        </label>
      ))}
    </div>
  )
}
