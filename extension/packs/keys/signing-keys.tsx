import { useSignal } from '@preact/signals'
import { packKeys as say } from '../../text/pack-keys.ts'
import { useFirstFocus } from '../use-first-focus.ts'
import { type KeyInHand, keyInHand } from './key-in-hand.ts'
import { LoadKey } from './load-key.tsx'
import { NewKey, type OnTold } from './new-key.tsx'

/** The office's own key: made here, or taken from its file; in hand as long as this window is open. */
export function SigningKeys() {
  const told = useSignal('')
  const mistake = useSignal('')
  const tell = (sentence: string, wrong = '') => {
    told.value = sentence
    mistake.value = wrong
  }
  const inHand = keyInHand.value
  return (
    <fieldset>
      <legend>{say.title}</legend>
      <p class="hint">{say.hint}</p>
      <p role="status">{told.value}</p>
      {mistake.value !== '' && (
        <p role="alert" class="wrong">
          {mistake.value}
        </p>
      )}
      {inHand ? (
        <KeyHeld held={inHand} onTold={tell} />
      ) : (
        <>
          <NewKey onTold={tell} />
          <LoadKey onTold={tell} />
        </>
      )}
    </fieldset>
  )
}

/** The key in hand: what it is called, its public half to be handed on, and putting it away. */
function KeyHeld({ held, onTold }: { readonly held: KeyInHand; readonly onTold: OnTold }) {
  const copier = useFirstFocus<HTMLButtonElement>()
  const { publicKey } = held.key
  const copy = () =>
    navigator.clipboard.writeText(publicKey).then(
      () => onTold(say.copied),
      () => onTold('', say.notCopied),
    )
  return (
    <>
      <p>
        <strong>{say.inHand(held.name)}</strong>
      </p>
      <p>{say.publicKey}</p>
      <p class="key-text">{publicKey}</p>
      <div class="acts">
        <button type="button" ref={copier} onClick={() => void copy()}>
          {say.copy}
        </button>
        <button
          type="button"
          onClick={() => {
            keyInHand.value = undefined
            onTold(say.putAwayDone)
          }}
        >
          {say.putAway}
        </button>
      </div>
    </>
  )
}
