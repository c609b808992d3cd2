import { useEffect } from 'preact/hooks'
import { useKeys } from '../app/keys.ts'
import { desk, screen } from '../app/room.ts'
import { packs as say } from '../text/packs.ts'
import { PackList } from './pack-list.tsx'
import { PackLook } from './pack-look.tsx'
import { PackOffer } from './pack-offer.tsx'
import { offerFile, type PackView, toList, view } from './pack-view.ts'
import { RefusedView } from './refused-view.tsx'
import './packs.css'
import { useFirstFocus } from './use-first-focus.ts'

/** Packs of forms: which there are, adding, looking inside, removing; and the keys by which they are signed. */
export function PacksScreen() {
  const now = view.value
  useKeys({ Escape: () => leave(now) })
  // Whoever comes again begins with the list.
  useEffect(() => endView, [])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a place to drop a file on; by keyboard there is the file input
    <div
      class="packs"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        const [file] = event.dataTransfer?.files ?? []
        if (file && (now.type === 'list' || now.type === 'refused')) void offerFile(file)
      }}
    >
      <Shown now={now} />
    </div>
  )
}

function Shown({ now }: { readonly now: PackView }) {
  if (now.type === 'opening') return <Opening file={now.file} stop={now.stop} />
  if (now.type === 'refused') return <RefusedView file={now.file} problems={now.problems} />
  if (now.type === 'offer') return <PackOffer file={now.file} reading={now.reading} />
  if (now.type === 'look') return <PackLook pack={now.pack} />
  return <PackList onBack={back} />
}

/** Checking a large pack takes a while: something moves, and it can be stopped. */
function Opening({ file, stop }: { readonly file: string; readonly stop: () => void }) {
  const stopper = useFirstFocus<HTMLButtonElement>()
  return (
    <section aria-labelledby="packs-title">
      <h1 id="packs-title">{say.title}</h1>
      <p role="status">{say.opening(file)}</p>
      <div class="moving" aria-hidden="true" />
      <button type="button" ref={stopper} onClick={stop}>
        {say.stop} <kbd>Esc</kbd>
      </button>
    </section>
  )
}

function endView(): void {
  if (view.value.type === 'opening') view.value.stop()
  toList()
}

const back = () => {
  screen.value = desk.value ? 'ask' : 'choose'
}

function leave(now: PackView): void {
  if (now.type === 'opening') now.stop()
  else if (now.type === 'list') back()
  else toList(now.type === 'offer' ? say.left : '')
}
