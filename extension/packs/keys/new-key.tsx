import { useRef } from 'preact/hooks'
import { PassphraseInput } from '../../keep/passphrase-input.tsx'
import { packKeys as say } from '../../text/pack-keys.ts'
import { useFirstFocus } from '../use-first-focus.ts'
import { makeKey } from './key-in-hand.ts'

const shortest = 8

/** Tells what was done, or what is wrong. */
export type OnTold = (sentence: string, mistake?: string) => void

/** Makes a key: its file is locked by a passphrase, unless none is wanted. */
export function NewKey({ onTold }: { readonly onTold: OnTold }) {
  const first = useFirstFocus<HTMLInputElement>()
  const second = useRef<HTMLInputElement>(null)
  const make = async () => {
    const passphrase = first.current?.value ?? ''
    if (passphrase !== (second.current?.value ?? '')) {
      onTold('', say.different)
      second.current?.focus()
    } else if (passphrase !== '' && [...passphrase].length < shortest) {
      onTold('', say.short)
      first.current?.focus()
    } else onTold(say.made(await makeKey(passphrase)))
  }
  return (
    <>
      <PassphraseInput
        id="key-passphrase"
        label={say.passphrase}
        input={first}
        describedBy="key-passphrase-hint"
        isNew
        onEnter={() => second.current?.focus()}
      />
      <PassphraseInput id="key-again" label={say.again} input={second} isNew onEnter={() => void make()} />
      <p id="key-passphrase-hint" class="hint">
        {say.passphraseHint}
      </p>
      <button type="button" onClick={() => void make()}>
        {say.make}
      </button>
    </>
  )
}
