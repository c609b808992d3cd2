import { settings } from '../app/stored.ts'
import { choose } from '../text/choose.ts'
import { packs as say } from '../text/packs.ts'
import { type PackContent, worthOf } from './pack-head.ts'

/** Who made a pack, when, and who signed it. */
export function PackMaker({ pack }: { readonly pack: PackContent }) {
  const worth = worthOf(pack, settings.value.acceptedKeys)
  return (
    <>
      <p>{say.made(pack.manifest.maker, pack.manifest.made)}</p>
      <p class={worth === 'accepted' ? 'signed' : 'doubt'}>{say.worth(worth, pack.signedBy?.keyName ?? '')}</p>
    </>
  )
}

interface PackFormsProps {
  readonly pack: PackContent
  /** What is said of a form, and of an edition, beside their names. */
  readonly ofForm?: (form: string) => string | undefined
  readonly ofEdition?: (form: string, edition: string) => string | undefined
}

/** The forms of a pack with their editions: number, instrument, where and since when in force, how sure their words are. */
export function PackForms({ pack, ofForm, ofEdition }: PackFormsProps) {
  return (
    <ul class="pack-forms">
      {pack.manifest.forms.map((form) => (
        <li key={form.id}>
          <strong>{say.formOf(form.title, form.id)}</strong>
          {ofForm?.(form.id) && <span class="tag">{ofForm(form.id)}</span>}
          <ul>
            {form.editions.map(({ id, formNumber, instrument, jurisdiction, inForceFrom, inForceTo, check }) => (
              <li key={id}>
                {[
                  say.edition(formNumber, instrument),
                  say.place(jurisdiction),
                  say.inForce(inForceFrom, inForceTo),
                ].join('; ')}
                {'. '}
                <span class="hint">{choose.checks[check as keyof typeof choose.checks]}.</span>
                <CheckedBy pack={pack} form={form.id} edition={id} />
                {ofEdition?.(form.id, id) && <span class="tag">{ofEdition(form.id, id)}</span>}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

/** Who held the paper against the official one. */
function CheckedBy({
  pack,
  form,
  edition,
}: {
  readonly pack: PackContent
  readonly form: string
  readonly edition: string
}) {
  const editions = pack.forms.find(({ id }) => id === form)?.editions
  const checkedBy = editions?.find(({ id }) => id === edition)?.checkedBy
  if (!checkedBy) return null
  return <span class="hint"> {choose.checkedBy(checkedBy.who, checkedBy.on, checkedBy.against)}.</span>
}
