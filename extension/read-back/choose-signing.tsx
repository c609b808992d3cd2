import { useSignal } from '@preact/signals'
import { type FormInSitting, signingRules } from '@viet-ho/form'
import { useLayoutEffect } from 'preact/hooks'
import { screen } from '../app/room.ts'
import { here } from '../sitting/here.ts'
import { readBack as say } from '../text/read-back.ts'
import { roomOf } from './reading.ts'
import { draftOf, inputsOf, readSigning, type SigningDraft, type SigningInput } from './signing-draft.ts'
import { inputId, SigningFields } from './signing-fields.tsx'
import { SigningRuleNote } from './signing-rule-note.tsx'
import { WayList } from './way-list.tsx'

interface Told {
  readonly message: string
  readonly input?: SigningInput
}

/** How the citizen signs every paper of the sitting: who has to be there, and what stands where. Enter goes on, at the end to the printing. */
export function ChooseSigning() {
  const desk = here()
  const room = roomOf(desk)
  const draft = desk.note<SigningDraft>('signing', draftOf(desk.sitting.value.signing))
  const told = useSignal<readonly Told[]>([])
  useLayoutEffect(() => document.getElementById('way')?.focus(), [])
  const { way } = draft.value
  const rule = signingRules.find((each) => each.way === way)
  const change = (part: Partial<SigningDraft>) => {
    draft.value = { ...draft.value, ...part }
    told.value = []
  }

  const choose = () => {
    const signing = readSigning(draft.value)
    if ('way' in signing) {
      const before = desk.sitting.value.forms
      const isNew = JSON.stringify(signing) !== JSON.stringify(desk.sitting.value.signing)
      told.value = isNew ? desk.happen({ type: 'signing-chosen', signing }) : []
      if (told.value.length === 0) leave(before)
      return
    }
    told.value = signing.map(({ input, code }) => ({ input, message: say[code] }))
    const [first] = signing
    if (first) document.getElementById(inputId(first.input))?.focus()
  }
  /** Where a form says in its own words how it is signed, those words are read again. */
  const leave = (before: ReadonlyMap<string, FormInSitting>) => {
    room.isSigning.value = false
    const changed = [...desk.sitting.value.forms.values()].find(
      ({ form, withdrawn }) => withdrawn.size > (before.get(form)?.withdrawn.size ?? 0),
    )
    if (changed === undefined) {
      room.told.value = ''
      screen.value = 'print'
      return
    }
    desk.current.value = changed.form
    room.told.value = say.wordsChanged
  }
  /** Enter goes to the next input; past the last, or where no more witnesses are named, the way is chosen. */
  const onEnter = (from: SigningInput | 'way' | 'finger', value = '') => {
    const inputs = inputsOf(draft.value)
    if (from === 'way' && way === 'fingerprint') return document.getElementById('finger')?.focus()
    const isNoMore = from.startsWith('name-') && value.trim() === ''
    const next = isNoMore ? undefined : inputs[inputs.indexOf(from as SigningInput) + 1]
    if (next === undefined) choose()
    else document.getElementById(inputId(next))?.focus()
  }
  return (
    <div class="signing">
      <h2 id="signing-title">{say.howToSign}</h2>
      <WayList way={way} onWay={(chosen) => change({ way: chosen })} onEnter={() => onEnter('way')} />
      <div class="signing-details">
        {rule && <SigningRuleNote rule={rule} />}
        <SigningFields
          draft={draft.value}
          wrong={told.value.flatMap(({ input }) => input ?? [])}
          onChange={change}
          onEnter={onEnter}
        />
        <div role="alert" id="signing-told">
          {told.value.map(({ message }) => (
            <p key={message} class="wrong">
              {message}
            </p>
          ))}
        </div>
      </div>
      <div class="acts card-acts">
        <button type="button" class="main" onClick={choose}>
          {say.toPrint} <kbd>Enter</kbd>
        </button>
        <button
          type="button"
          onClick={() => {
            room.isSigning.value = false
          }}
        >
          {say.backToReading}
        </button>
      </div>
    </div>
  )
}
