import { useSignal } from '@preact/signals'
import { isLockedKey } from '@viet-ho/pack'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { PassphraseInput } from '../../keep/passphrase-input.tsx'
import { packKeys as say } from '../../text/pack-keys.ts'
import { takeKey } from './key-in-hand.ts'
import type { OnTold } from './new-key.tsx'

/** More than any key's file has. */
const largest = 10_000

/** Takes a key from its file; one that is locked asks for its passphrase. */
export function LoadKey({ onTold }: { readonly onTold: OnTold }) {
  const locked = useSignal<string | undefined>(undefined)
  const passphrase = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => {
    if (locked.value !== undefined) passphrase.current?.focus()
  }, [locked.value])
  const take = async (text: string, typed?: string) => {
    try {
      onTold(say.loaded(await takeKey(text, typed)))
    } catch (error) {
      onTold('', error instanceof Error ? error.message : String(error))
      passphrase.current?.select()
    }
  }
  const read = async (file: File) => {
    locked.value = undefined
    if (file.size > largest) return onTold('', say.tooLarge)
    const text = await file.text()
    if (isLockedKey(text)) locked.value = text
    else await take(text)
  }
  const unlock = () => void take(locked.value ?? '', passphrase.current?.value ?? '')
  return (
    <>
      <label class="add-pack">
        <span>{say.load}</span>
        <input
          type="file"
          accept=".pem"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? []
            if (file) void read(file)
            // The same file again is a change again.
            currentTarget.value = ''
          }}
        />
      </label>
      {locked.value !== undefined && (
        <>
          <PassphraseInput id="key-locked" label={say.locked} input={passphrase} onEnter={unlock} />
          <button type="button" onClick={unlock}>
            {say.unlock}
          </button>
        </>
      )}
    </>
  )
}
