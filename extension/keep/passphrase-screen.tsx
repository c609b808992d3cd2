import { keep as say } from '../text/keep.ts'
import { PassphraseSettings } from './passphrase-settings.tsx'

/** Where the office's policy wants a passphrase and there is none: nobody works before. */
export function PassphraseScreen() {
  return (
    <section class="unlock" aria-labelledby="required-title">
      <h1 id="required-title">{say.requiredTitle}</h1>
      <p>{say.required}</p>
      <PassphraseSettings />
    </section>
  )
}
