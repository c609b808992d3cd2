import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { QuestionBox } from '../app/question-box.tsx'
import { trouble } from '../app/room.ts'
import { packs as say } from '../text/packs.ts'
import { removePack } from './change-packs.ts'
import { isTaken, toolVersion } from './forms-at-hand.ts'
import { keyInHand, signAndSave } from './keys/key-in-hand.ts'
import { PackForms, PackMaker } from './pack-facts.tsx'
import type { PackHead } from './pack-head.ts'
import { toList, told, view } from './pack-view.ts'
import { exportPack, fileOf, packFileName } from './save-pack.ts'

/** One pack: what it is and holds, and what can be done with it. */
export function PackRow({ pack, onGone }: { readonly pack: PackHead; readonly onGone: () => void }) {
  const isAsking = useSignal(false)
  const remover = useRef<HTMLButtonElement>(null)
  const { name } = pack.manifest
  const attempt = async (act: () => Promise<string>) => {
    try {
      told.value = await act()
      trouble.value = ''
    } catch (error) {
      trouble.value = error instanceof Error ? error.message : String(error)
    }
  }
  const remove = async () => {
    isAsking.value = false
    await attempt(async () => {
      await removePack(pack.id)
      onGone()
      return say.removed(name)
    })
  }
  return (
    <li class="pack-row" aria-label={name}>
      <h3>{name}</h3>
      <PackMaker pack={pack} />
      <State pack={pack} />
      <PackForms pack={pack} />
      <div class="acts">
        <button
          type="button"
          aria-label={say.lookAt(name)}
          onClick={() => {
            toList()
            view.value = { type: 'look', pack }
          }}
        >
          {say.look}
        </button>
        <button type="button" aria-label={say.exportOf(name)} onClick={() => void attempt(() => exportPack(pack))}>
          {say.export}
        </button>
        {keyInHand.value && (
          <button type="button" aria-label={say.signOf(name)} onClick={() => void attempt(() => signInstalled(pack))}>
            {say.sign}
          </button>
        )}
        <button
          type="button"
          class="danger"
          ref={remover}
          aria-label={say.removeOf(name)}
          onClick={() => (isAsking.value = true)}
        >
          {say.remove}
        </button>
        {isAsking.value && (
          <QuestionBox
            question={say.removeQuestion(name)}
            no={say.removeNo}
            yes={say.removeYes}
            onNo={() => {
              isAsking.value = false
              remover.current?.focus()
            }}
            onYes={() => void remove()}
          />
        )}
      </div>
    </li>
  )
}

/** Signs an installed pack by the key in hand and saves it; gives what to tell. */
async function signInstalled({ id, manifest }: PackHead): Promise<string> {
  const file = packFileName(manifest.name)
  await signAndSave(await fileOf(id), file)
  return say.signed(file, keyInHand.value?.name ?? '')
}

/** Why its forms can't be chosen, where they can't. */
function State({ pack }: { readonly pack: PackHead }) {
  if (pack.readBy !== toolVersion()) return <p class="doubt">{say.waiting}</p>
  if (!isTaken(pack)) return <p class="doubt">{say.notUsed}</p>
  if (pack.problems === undefined) return null
  return (
    <div class="wrong">
      <p>{say.setAside}</p>
      <ul>
        {pack.problems.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  )
}
