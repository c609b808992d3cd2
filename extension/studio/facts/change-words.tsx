import { useSignal } from '@preact/signals'
import { studio as say } from '../../text/studio.ts'
import type { Bench } from '../bench.ts'

/** Puts other words for printed ones, in a paper that was taken from an edition there is. */
export function ChangeWords({ bench }: { readonly bench: Bench }) {
  const from = useSignal('')
  const to = useSignal('')
  const line = (label: string, text: typeof from) => (
    <label class="text-input">
      {label}
      <input
        value={text.value}
        onInput={({ currentTarget }) => {
          text.value = currentTarget.value
        }}
      />
    </label>
  )
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (!bench.do({ type: 'words', from: from.value, to: to.value }, { said: say.wordsDone })) return
        from.value = ''
        to.value = ''
      }}
    >
      <fieldset>
        <legend>{say.words}</legend>
        {line(say.wordsFrom, from)}
        {line(say.wordsTo, to)}
        <button type="submit">{say.wordsDo}</button>
      </fieldset>
    </form>
  )
}
