import { useSignal } from '@preact/signals'
import { isKeyName, parsePublicKey } from '@viet-ho/pack'
import { useRef } from 'preact/hooks'
import { isComposing } from '../../app/keys.ts'
import { change, policy, settings } from '../../app/stored.ts'
import { isAllowed } from '../../app/tightened.ts'
import { packKeys as say } from '../../text/pack-keys.ts'
import { policy as sayPolicy } from '../../text/policy.ts'

/** Whose packs count as known. Where the office's policy says whose, it is only shown. */
export function AcceptedKeys() {
  const told = useSignal('')
  const wrong = useSignal('')
  const input = useRef<HTMLInputElement>(null)
  const { acceptedKeys, onlyAcceptedPacks } = settings.value
  const isGiven = policy.value.acceptedKeys !== undefined
  const isOnlyGiven = !isAllowed('onlyAcceptedPacks', false, policy.value)
  const add = async () => {
    const key = await readKey(input.current?.value ?? '')
    told.value = ''
    if (key === undefined) wrong.value = say.wrong
    else if (acceptedKeys.includes(key)) wrong.value = say.isThere
    else {
      wrong.value = ''
      told.value = say.added(key)
      change({ acceptedKeys: [...acceptedKeys, key] })
      if (input.current) input.current.value = ''
    }
    input.current?.focus()
  }
  const drop = (key: string) => {
    change({ acceptedKeys: acceptedKeys.filter((each) => each !== key) })
    wrong.value = ''
    told.value = say.dropped(key)
    // The button that had the focus has gone with its line.
    input.current?.focus()
  }
  return (
    <fieldset>
      <legend>{say.accepted}</legend>
      <p class="hint">{isGiven ? sayPolicy.fixed : say.acceptedHint}</p>
      {acceptedKeys.length === 0 && <p>{say.noneAccepted}</p>}
      <ul>
        {acceptedKeys.map((key) => (
          <li key={key}>
            {key}{' '}
            {!isGiven && (
              <button type="button" aria-label={say.dropOf(key)} onClick={() => drop(key)}>
                {say.drop}
              </button>
            )}
          </li>
        ))}
      </ul>
      {!isGiven && (
        <>
          <label for="accepted-key">{say.add}</label>
          <input
            id="accepted-key"
            ref={input}
            type="text"
            autocomplete="off"
            spellcheck={false}
            aria-invalid={wrong.value !== ''}
            aria-describedby="accepted-key-wrong"
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || isComposing(event)) return
              event.preventDefault()
              void add()
            }}
          />
          <p id="accepted-key-wrong" role="status" class={wrong.value === '' ? '' : 'wrong'}>
            {wrong.value}
          </p>
          <button type="button" onClick={() => void add()}>
            {say.addAct}
          </button>
        </>
      )}
      <label class="choice">
        <input
          type="checkbox"
          checked={onlyAcceptedPacks}
          disabled={isOnlyGiven}
          aria-describedby="only-accepted"
          onChange={({ currentTarget }) => {
            change({ onlyAcceptedPacks: currentTarget.checked })
            told.value = say.onlySaved
          }}
        />
        <span>{say.only}</span>
      </label>
      <p id="only-accepted" class="hint">
        {isOnlyGiven ? sayPolicy.fixed : say.onlyHint}
      </p>
      <p role="status">{told.value}</p>
    </fieldset>
  )
}

/** A key as it is written down; undefined for what is none. */
async function readKey(typed: string): Promise<string | undefined> {
  const text = typed.trim()
  if (isKeyName(text)) return text.toUpperCase()
  // What was pasted out of a file of several lines has lost their ends.
  const bare = text.replace(/-----[A-Z ]+-----|\s/g, '')
  return parsePublicKey(bare).catch(() => undefined)
}
