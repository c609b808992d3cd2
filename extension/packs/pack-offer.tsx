import { useSignal } from '@preact/signals'
import { settings } from '../app/stored.ts'
import { common } from '../text/common.ts'
import { packs as say } from '../text/packs.ts'
import type { PackReading } from './change-packs.ts'
import { hasForm, packHeads, packOf } from './forms-at-hand.ts'
import { PackForms, PackMaker } from './pack-facts.tsx'
import { worthOf } from './pack-head.ts'
import { installOffered, toList } from './pack-view.ts'
import { useFirstFocus } from './use-first-focus.ts'

/** What is in a pack, what of it is new, what it takes the place of, and what its signature is worth: then it is asked. */
export function PackOffer({ file, reading }: { readonly file: string; readonly reading: PackReading }) {
  const isBusy = useSignal(false)
  const { content, replaces } = reading
  const { name } = content.manifest
  const worth = worthOf(content, settings.value.acceptedKeys)
  const isReplacing = (form: string, edition: string) => {
    const pack = packOf(form, edition)
    return pack !== undefined && replaces.includes(pack.id) && pack.id !== content.id
  }
  const install = async () => {
    isBusy.value = true
    await installOffered(file, reading)
  }
  // What nobody vouches for is not installed by Enter alone.
  const toFocus = useFirstFocus<HTMLButtonElement>()
  return (
    <section aria-labelledby="packs-title">
      <h1 id="packs-title">{say.offerTitle(name)}</h1>
      <h2>{say.signature}</h2>
      <PackMaker pack={content} />
      <p class="hint">{say.worthMore[worth]}</p>
      <Replaced reading={reading} />
      <h2>{say.inside}</h2>
      <PackForms
        pack={content}
        ofForm={(form) => {
          if (!hasForm(form)) return say.newForm
          const { editions = [] } = content.forms.find(({ id }) => id === form) ?? {}
          return editions.every(({ id }) => isReplacing(form, id)) ? undefined : say.newEdition
        }}
        ofEdition={(form, edition) => (isReplacing(form, edition) ? say.sameEdition : undefined)}
      />
      {Object.keys(content.rates).length > 0 && <p>{say.hasRates}</p>}
      <div class="acts">
        <button
          type="button"
          class={worth === 'accepted' ? 'main' : ''}
          ref={worth === 'accepted' ? toFocus : null}
          disabled={isBusy.value}
          onClick={() => void install()}
        >
          {say.install}
        </button>
        <button
          type="button"
          class={worth === 'accepted' ? '' : 'main'}
          ref={worth === 'accepted' ? null : toFocus}
          onClick={() => toList(say.left)}
        >
          {say.leave} <kbd>Esc</kbd>
        </button>
      </div>
      <p role="status">{isBusy.value && common.loading}</p>
    </section>
  )
}

/** The packs whose place it takes, and what nobody brings any more then. */
function Replaced({ reading: { content, replaces } }: { readonly reading: PackReading }) {
  if (replaces.includes(content.id)) return <p class="doubt">{say.sameAgain}</p>
  const old = packHeads.value.filter(({ id }) => replaces.includes(id))
  if (old.length === 0) return null
  const kept = new Set(content.forms.flatMap((form) => form.editions.map(({ id }) => `${form.id}/${id}`)))
  const goes = old.flatMap(({ manifest }) =>
    manifest.forms.flatMap((form) =>
      form.editions
        .filter(({ id }) => !kept.has(`${form.id}/${id}`))
        .map(({ formNumber }) => `${form.title} (${formNumber})`),
    ),
  )
  return (
    <div class="doubt">
      <p>{say.replaces(old.map(({ manifest }) => manifest.name))}</p>
      {goes.length > 0 && <p>{say.goes(goes)}</p>}
    </div>
  )
}
