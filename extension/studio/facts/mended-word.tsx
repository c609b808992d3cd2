import { useSignal } from '@preact/signals'
import { studio as say } from '../../text/studio.ts'
import type { Bench } from '../bench.ts'
import { openMended } from '../open-draft.ts'
import { WordInput } from '../word-input.tsx'

/** Printed words are mended in Word; what was said of the blanks stays. */
export function MendedWord({ bench }: { readonly bench: Bench }) {
  const trouble = useSignal('')
  return (
    <>
      <WordInput
        label={say.startOver}
        onFile={(file) => {
          openMended(file, bench).catch((error) => {
            trouble.value = error instanceof Error ? error.message : String(error)
          })
        }}
      />
      <p role="alert" class="wrong">
        {trouble.value}
      </p>
    </>
  )
}
