import { here } from '../sitting/here.ts'
import { packNotes as say } from '../text/pack-notes.ts'
import { packHeads } from './forms-at-hand.ts'
import { openedHereWith } from './opened-with.ts'
import { PackNote } from './pack-note.tsx'

/** Where the form on the screen comes from; nothing for one that is built in. */
export function SittingPack() {
  const desk = here()
  const id = openedHereWith(desk, desk.current.value)
  if (id === undefined) return null
  const pack = packHeads.value.find((each) => each.id === id)
  if (pack === undefined) return <p class="doubt pack-note">{say.removed}</p>
  return (
    <>
      <PackNote pack={pack} />
      {pack.state === 'retired' && <p class="hint pack-note">{say.retired}</p>}
    </>
  )
}
