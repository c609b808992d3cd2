import { useSignal } from '@preact/signals'
import type { Edition, Form } from '@viet-ho/form'
import { loadCommunes } from '@viet-ho/vietnamese'
import { keysWithin, useLooseKeys } from '../../app/keys.ts'
import { desk, screen, trouble } from '../../app/room.ts'
import { loadForm } from '../../packs/forms-at-hand.ts'
import { trial as say } from '../../text/trial.ts'
import { ChooseEdition } from './choose-edition.tsx'
import { Trial } from './trial.tsx'

/** Any form of the tool, tried without a citizen: to see it, and for new clerks to learn. */
export function TrialScreen() {
  const form = useSignal<Form | undefined>(undefined)
  const edition = useSignal<Edition | undefined>(undefined)
  const show = (id: string) => {
    edition.value = form.value?.editions.find((each) => each.id === id)
  }
  const open = async (wanted: string, id: string) => {
    try {
      const [loaded] = await Promise.all([loadForm(wanted), loadCommunes()])
      trouble.value = ''
      form.value = loaded
      show(id)
    } catch (error) {
      trouble.value = error instanceof Error ? error.message : String(error)
    }
  }
  const back = () => {
    screen.value = desk.value ? 'ask' : 'choose'
  }
  const another = () => {
    edition.value = undefined
  }
  const tried = edition.value
  const keys = tried === undefined ? { Escape: back } : { 'Alt+KeyB': another }
  useLooseKeys(keys)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its keys are those of what stands in it
    <div class="trial-screen" onKeyDown={keysWithin(keys)}>
      <div class="trial-title">
        <h1>{tried === undefined ? say.title : say.tryingTitle(tried.title)}</h1>
        {tried && (
          <button type="button" onClick={another}>
            {say.another} <kbd>{say.anotherKey}</kbd>
          </button>
        )}
      </div>
      <p class="hint">
        {say.nothingKept} {desk.value && say.counterWaits}
      </p>
      {tried === undefined ? (
        <ChooseEdition onChoose={(wanted, id) => void open(wanted, id)} />
      ) : (
        <Trial edition={tried}>
          {form.value && form.value.editions.length > 1 && (
            <label class="trial-edition">
              <span>{say.editions}</span>
              <select value={tried.id} onChange={({ currentTarget }) => show(currentTarget.value)}>
                {form.value.editions.map(({ id, formNumber, instrument }) => (
                  <option key={id} value={id}>
                    {say.edition(formNumber, instrument)}
                  </option>
                ))}
              </select>
            </label>
          )}
        </Trial>
      )}
    </div>
  )
}
