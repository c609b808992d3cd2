import { useLayoutEffect, useRef } from 'preact/hooks'
import { useKeys } from '../app/keys.ts'
import { packs as say } from '../text/packs.ts'
import { packHeads, packTrouble } from './forms-at-hand.ts'
import { AcceptedKeys } from './keys/accepted-keys.tsx'
import { SigningKeys } from './keys/signing-keys.tsx'
import { PackRow } from './pack-row.tsx'
import { offerFile, told } from './pack-view.ts'

/** The packs of this PC, one row each; arrows go from one to the next. */
export function PackList({ onBack }: { readonly onBack: () => void }) {
  const file = useRef<HTMLInputElement>(null)
  const rows = useRef<HTMLUListElement>(null)
  useLayoutEffect(() => file.current?.focus(), [])
  useKeys({ 'Alt+KeyN': () => file.current?.click() })
  const installed = packHeads.value.filter(({ state }) => state === 'installed')
  const move = (by: 1 | -1) => {
    const all = [...(rows.current?.children ?? [])]
    const at = all.findIndex((row) => row.contains(document.activeElement))
    all[(at + by + all.length) % all.length]?.querySelector('button')?.focus()
  }
  return (
    <section aria-labelledby="packs-title">
      <h1 id="packs-title">{say.title}</h1>
      <p class="hint">{say.hint}</p>
      {packTrouble.value !== '' && <p class="wrong">{packTrouble.value}</p>}
      <label class="add-pack">
        <span>
          {say.add} <kbd>Alt+N</kbd>
        </span>
        <input
          ref={file}
          type="file"
          accept=".viet-ho"
          aria-describedby="add-pack-hint"
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? []
            if (chosen) void offerFile(chosen)
            // The same file again is a change again.
            currentTarget.value = ''
          }}
        />
      </label>
      <p id="add-pack-hint" class="hint">
        {say.addHint}
      </p>
      <p role="status">{told.value}</p>
      <h2>{say.installed}</h2>
      {installed.length === 0 && <p>{say.none}</p>}
      <ul
        class="pack-rows"
        ref={rows}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') move(1)
          else if (event.key === 'ArrowUp') move(-1)
          else return
          event.preventDefault()
        }}
      >
        {installed.map((pack) => (
          <PackRow key={pack.id} pack={pack} onGone={() => file.current?.focus()} />
        ))}
      </ul>
      <AcceptedKeys />
      <SigningKeys />
      <div class="acts">
        <button type="button" class="main" onClick={onBack}>
          {say.back} <kbd>Esc</kbd>
        </button>
      </div>
    </section>
  )
}
