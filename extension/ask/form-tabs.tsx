import { here } from '../sitting/here.ts'

/** The forms of this citizen, where there are several. */
export function FormTabs() {
  const desk = here()
  const forms = [...desk.sitting.value.forms.values()]
  if (forms.length < 2) return null
  return (
    <div class="form-tabs">
      {forms.map(({ form, edition }) => (
        <button
          key={form}
          type="button"
          aria-pressed={form === desk.current.value}
          onClick={() => {
            desk.current.value = form
          }}
        >
          {edition.title}
        </button>
      ))}
    </div>
  )
}
