import { useSignal } from '@preact/signals'
import type { Edition } from '@viet-ho/form'
import { loadCommunes } from '@viet-ho/vietnamese'
import { keysWithin } from '../../app/keys.ts'
import { desk, screen, trouble } from '../../app/room.ts'
import { loadForm } from '../../packs/forms-at-hand.ts'
import { trial as say } from '../../text/trial.ts'
import { ChooseEdition } from './choose-edition.tsx'
import { Trial } from './trial.tsx'

/** Any form of the tool, tried without a citizen: to see it, and for new clerks to learn. */
export function TrialScreen() {
  const edition = useSignal<Edition | undefined>(undefined)
  const open = async (form: string, id: string) => {
    try {
      const [loaded] = await Promise.all([loadForm(form), loadCommunes()])
      trouble.value = ''
      edition.value = loaded.editions.find((each) => each.id === id)
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
  const keys = keysWithin(tried === undefined ? { Escape: back } : { 'Alt+KeyB': another })
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its keys are those of what stands in it
    <div class="trial-screen" onKeyDown={keys}>
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
      {tried === undefined ? <ChooseEdition onChoose={(form, id) => void open(form, id)} /> : <Trial edition={tried} />}
    </div>
  )
}
