import { settings } from '../app/stored.ts'
import { report as say } from '../text/report.ts'
import { askedFields, edition, made, wordsOf, writeWords } from './made-report.ts'

/** What the office writes itself, each in its own words of the report form. Nothing is put into a field while somebody types there. */
export function WordFields() {
  if (edition.value === undefined) return null
  const wrong = new Map(made.value.issues.map(({ field, message }) => [field, message]))
  return (
    <fieldset class="word-fields">
      <legend>{say.words}</legend>
      <p class="hint">{say.wordsHint}</p>
      {settings.value.office.tenCoQuan === undefined && <p class="doubt">{say.officeMissing}</p>}
      {askedFields(edition.value).map(({ id, type, label, hint }) => {
        const words = {
          id: `report-${id}`,
          defaultValue: wordsOf(id),
          spellcheck: false,
          'aria-invalid': wrong.has(id),
          'aria-describedby': `report-${id}-hint`,
          onInput: ({ currentTarget }: { readonly currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
            writeWords(id, currentTarget.value),
        }
        return (
          <div key={id} class="word-field">
            <label for={words.id}>{label}</label>
            {type === 'long-text' ? (
              <textarea rows={3} maxLength={10_000} {...words} />
            ) : (
              <input type="text" autocomplete="off" maxLength={500} {...words} />
            )}
            <div id={`report-${id}-hint`}>
              <p class="hint">{type === 'date' ? say.dateHint : hint}</p>
              {wrong.has(id) && <p class="wrong">{wrong.get(id)}</p>}
            </div>
          </div>
        )
      })}
    </fieldset>
  )
}
