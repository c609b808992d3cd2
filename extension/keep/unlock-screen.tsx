import { useSignal } from '@preact/signals'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { QuestionBox } from '../app/question-box.tsx'
import { desk, screen } from '../app/room.ts'
import { keep as say } from '../text/keep.ts'
import { resumeLeft } from './lifecycle.ts'
import { refreshList } from './list.ts'
import { PassphraseInput } from './passphrase-input.tsx'
import { dropVault, openVault, waitForTry } from './vault.ts'
import './keep.css'

/** The passphrase of the counter, once a shift. */
export function UnlockScreen() {
  const input = useRef<HTMLInputElement>(null)
  const told = useSignal('')
  const isBusy = useSignal(false)
  const isForgotten = useSignal(false)
  const wait = useSignal(0)
  useLayoutEffect(() => input.current?.focus(), [])
  useEffect(() => {
    const look = () =>
      void waitForTry().then((milliseconds) => {
        wait.value = Math.ceil(milliseconds / 1000)
      })
    look()
    const timer = setInterval(look, 1000)
    return () => clearInterval(timer)
  }, [wait])

  const enter = async () => {
    if (isBusy.value) return
    isBusy.value = true
    told.value = say.opening
    const refusal = await openVault(input.current?.value ?? '').catch(() => ({ reason: 'failed' }) as const)
    isBusy.value = false
    if (refusal === undefined) return opened()
    told.value = refusal.reason === 'failed' ? say.openFailed : refusal.reason === 'wrong' ? say.wrong : ''
    if (refusal.reason === 'wait') wait.value = Math.ceil(refusal.milliseconds / 1000)
    input.current?.select()
    input.current?.focus()
  }
  const forget = async () => {
    await dropVault()
    await opened()
  }
  return (
    <section class="unlock" aria-labelledby="unlock-title">
      <h1 id="unlock-title">{say.lockedTitle}</h1>
      <p id="unlock-hint">{say.lockedHint}</p>
      <PassphraseInput
        id="passphrase"
        label={say.passphrase}
        input={input}
        describedBy="unlock-hint unlock-told"
        onEnter={() => void enter()}
      />
      <p id="unlock-told" role="status" class={told.value === '' || told.value === say.opening ? '' : 'wrong'}>
        {wait.value > 0 ? say.wait(wait.value) : told.value}
      </p>
      <div class="acts">
        <button type="button" class="main" onClick={() => void enter()}>
          {say.open} <kbd>Enter</kbd>
        </button>
        <button type="button" class="quiet" onClick={() => (isForgotten.value = true)}>
          {say.forgotten}
        </button>
      </div>
      {isForgotten.value && (
        <QuestionBox
          question={say.forgottenQuestion}
          no={say.forgottenNo}
          yes={say.forgottenYes}
          onNo={() => {
            isForgotten.value = false
            input.current?.focus()
          }}
          onYes={() => void forget()}
        />
      )}
    </section>
  )
}

/** What was left comes back to the screen. */
async function opened(): Promise<void> {
  await refreshList()
  await resumeLeft()
  if (screen.value === 'locked') screen.value = desk.value ? 'ask' : 'choose'
}
