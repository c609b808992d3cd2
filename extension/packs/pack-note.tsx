import { settings } from '../app/stored.ts'
import { packNotes as say } from '../text/pack-notes.ts'
import { packOf } from './forms-at-hand.ts'
import { type PackHead, worthOf } from './pack-head.ts'

/** Where a form comes from and what its pack's signature is worth: each time it is chosen, opened, printed. */
export function PackNote({ pack }: { readonly pack: PackHead }) {
  const worth = worthOf(pack, settings.value.acceptedKeys)
  const { name, maker } = pack.manifest
  return (
    <p class={worth === 'accepted' ? 'hint pack-note' : 'doubt pack-note'}>
      {say.worth(worth, { name, maker, keyName: pack.signedBy?.keyName ?? '' })}
    </p>
  )
}

/** The same for an edition that can be chosen; nothing for one that is built in. */
export function PackOfEdition({ form, edition }: { readonly form: string; readonly edition: string }) {
  const pack = packOf(form, edition)
  return pack ? <PackNote pack={pack} /> : null
}
