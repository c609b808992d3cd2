import { settings } from '../app/stored.ts'
import { type CatalogueForm, packOf } from '../packs/forms-at-hand.ts'
import { PackOfEdition } from '../packs/pack-note.tsx'
import { choose as say } from '../text/choose.ts'
import { packNotes as notes } from '../text/pack-notes.ts'
import { choiceOf } from './choice-of.ts'

interface FormCardProps {
  readonly id: string
  readonly form: CatalogueForm
  readonly day: string
  readonly wanted: { readonly id: string; readonly reason: string } | undefined
  readonly isCurrent: boolean
  readonly onPoint: () => void
  readonly onStart: () => void
}

/** A form among those found; the one that Enter would open says which edition it is, why, and how sure its words are. */
export function FormCard({ id, form, day, wanted, isCurrent, onPoint, onStart }: FormCardProps) {
  const { choice, refused } = choiceOf(form, day, wanted)
  const { packEditions = [] } = form
  const checkedBy = choice?.edition.checkedBy
  const isOffices = form.editions.length > 0 && form.editions.every((edition) => packEditions.includes(edition.id))
  // A pack that was added here says of itself whose it is.
  const isInstalled = choice !== undefined && packOf(form.id, choice.edition.id) !== undefined
  const isPinned = settings.value.pinned.includes(form.id)
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the search box keeps the focus and names the current one (aria-activedescendant)
    // biome-ignore lint/a11y/useKeyWithClickEvents: its keys are those of the search box
    <div
      id={id}
      role="option"
      aria-selected={isCurrent}
      class={isCurrent ? 'form-card current' : 'form-card'}
      onClick={() => (isCurrent ? onStart() : onPoint())}
      onDblClick={onStart}
    >
      <div class="form-name">
        <strong>{form.title}</strong>
        {isOffices && <span class="from-pack">{isInstalled ? notes.tag : say.fromPack}</span>}
        {isPinned && (
          <span role="img" aria-label={say.pinned}>
            ★
          </span>
        )}
      </div>
      <span class="form-field">
        {[form.fieldOfAdministration, ...form.procedures.map(({ code }) => code)].join(' · ')}
      </span>
      {isCurrent && (
        <div class="form-choice">
          {choice && (
            <>
              {!isOffices && !isInstalled && packEditions.includes(choice.edition.id) && (
                <p class="from-pack">{say.editionFromPack}</p>
              )}
              <PackOfEdition form={form.id} edition={choice.edition.id} />
              <p class={`check ${choice.edition.check}`}>{say.checks[choice.edition.check]}</p>
              {checkedBy && <p>{say.checkedBy(checkedBy.who, checkedBy.on, checkedBy.against)}.</p>}
              {choice.reasons.map((reason) => (
                <p key={reason}>{reason}</p>
              ))}
              {choice.warnings.length > 0 && (
                <ul class="doubts" aria-label={say.warnings(choice.warnings.length)}>
                  {choice.warnings.map(({ message }) => (
                    <li key={message}>{message}</li>
                  ))}
                </ul>
              )}
            </>
          )}
          {refused && <p class="doubt">{refused}</p>}
        </div>
      )}
    </div>
  )
}
