import { computed, useComputed, useSignal } from '@preact/signals'
import { searchForms } from '@viet-ho/form'
import type { FunctionComponent } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { isComposing, useKeys } from '../app/keys.ts'
import { desk, open, screen, today } from '../app/room.ts'
import { change, settings } from '../app/stored.ts'
import { type CatalogueForm, catalogue, packTrouble } from '../packs/forms-at-hand.ts'
import { choose as say } from '../text/choose.ts'
import { report } from '../text/report.ts'
import { choiceOf } from './choice-of.ts'
import { DayInput } from './day-input.tsx'
import { FormCard } from './form-card.tsx'

/** Papers of the counter's own are made in a sitting, not chosen for a citizen. */
const forms = computed(() =>
  catalogue.value.filter(({ id }) => !/^mot-cua\/(bao-cao|bien-ban|giay-tiep-nhan|phieu-|thong-bao|xin-loi)/.test(id)),
)

/** How many forms are remembered. */
const mostRecent = 8

interface ChooseScreenProps {
  /** Who waits to be taken up again; it comes after the first screen. */
  readonly Waiting?: FunctionComponent | undefined
}

/** The first screen: which form, found by any word that people say, and which edition of it today. */
export function ChooseScreen({ Waiting }: ChooseScreenProps) {
  const query = useSignal('')
  const at = useSignal(0)
  const day = useSignal(today())
  const edition = useSignal<{ readonly id: string; readonly reason: string } | undefined>(undefined)
  const input = useRef<HTMLInputElement>(null)
  // At once: what is typed in the next moment belongs here.
  useLayoutEffect(() => input.current?.focus(), [])

  const list = useComputed(() => {
    const found = searchForms(forms.value, query.value)
    if (query.value.trim() !== '') return found
    const rank = ({ id }: CatalogueForm) => {
      const { pinned, recent } = settings.value
      return pinned.includes(id) ? 0 : recent.includes(id) ? 1 + recent.indexOf(id) : 100
    }
    return found.toSorted((a, b) => rank(a) - rank(b))
  })
  const move = (index: number) => {
    at.value = Math.max(0, Math.min(list.value.length - 1, index))
    edition.value = undefined
    document.getElementById(`form-${at.value}`)?.scrollIntoView({ block: 'nearest' })
  }
  const chosen = list.value[at.value]

  const start = (form: CatalogueForm | undefined = chosen) => {
    if (form === undefined) return
    const { choice } = choiceOf(form, day.value, edition.value)
    if (choice === undefined) return
    change({ recent: [form.id, ...settings.value.recent.filter((id) => id !== form.id)].slice(0, mostRecent) })
    void open(form.id, choice.edition.id, day.value)
  }
  const pin = (form: CatalogueForm | undefined = chosen) => {
    if (form === undefined) return
    const { pinned } = settings.value
    change({ pinned: pinned.includes(form.id) ? pinned.filter((id) => id !== form.id) : [...pinned, form.id] })
  }
  useKeys({
    'Alt+KeyP': () => pin(),
    'Alt+KeyB': () => {
      screen.value = 'report'
    },
    Escape: () => {
      if (desk.value) screen.value = 'ask'
    },
  })

  return (
    <section class="choose" aria-labelledby="choose-title">
      <div class="choose-head">
        <h1 id="choose-title">{desk.value ? say.addTitle : say.title}</h1>
        {desk.value === undefined && (
          <button type="button" onClick={() => (screen.value = 'report')}>
            {report.open} <kbd>{report.openKey}</kbd>
          </button>
        )}
      </div>
      <div class="search">
        <label for="search">{say.search}</label>
        <input
          id="search"
          ref={input}
          type="text"
          role="combobox"
          aria-expanded="true"
          aria-controls="forms"
          aria-activedescendant={chosen && `form-${at.value}`}
          aria-autocomplete="list"
          autocomplete="off"
          spellcheck={false}
          placeholder={say.placeholder}
          onInput={(event) => {
            query.value = event.currentTarget.value
            at.value = 0
            edition.value = undefined
          }}
          onKeyDown={(event) => {
            if (isComposing(event)) return
            if (event.key === 'ArrowDown') move(at.value + 1)
            else if (event.key === 'ArrowUp') move(at.value - 1)
            else if (event.key === 'Enter') start()
            else return
            event.preventDefault()
          }}
        />
        <p class="hint">{desk.value ? `${say.keys} ${say.backKey}` : say.keys}</p>
      </div>
      {Waiting && desk.value === undefined && <Waiting />}
      <p role="status" class="count">
        {query.value.trim() === '' ? '' : say.results(list.value.length)}
      </p>
      {list.value.length === 0 && <p class="hint">{say.nothing}</p>}
      {packTrouble.value !== '' && <p class="doubt">{packTrouble.value}</p>}
      {settings.value.office.tinh === undefined && <p class="doubt">{say.noProvince}</p>}
      <div id="forms" role="listbox" aria-label={say.found} class="forms">
        {list.value.map((form, index) => (
          <FormCard
            key={form.id}
            id={`form-${index}`}
            form={form}
            day={day.value}
            wanted={index === at.value ? edition.value : undefined}
            isCurrent={index === at.value}
            onPoint={() => move(index)}
            onStart={() => start(form)}
          />
        ))}
      </div>
      {chosen && (
        <fieldset class="day">
          <legend>{chosen.title}</legend>
          <button type="button" onClick={() => pin()}>
            {settings.value.pinned.includes(chosen.id) ? say.unpin : say.pin}
          </button>
          <DayInput day={day} />
          {chosen.editions.length > 1 && (
            <label>
              {say.otherEdition}
              <select
                value={edition.value?.id ?? ''}
                onChange={({ currentTarget }) => {
                  edition.value = currentTarget.value === '' ? undefined : { id: currentTarget.value, reason: '' }
                }}
              >
                <option value="">–</option>
                {chosen.editions.map(({ id, formNumber, instrument }) => (
                  <option key={id} value={id}>{`${formNumber}, ${instrument}`}</option>
                ))}
              </select>
            </label>
          )}
          {edition.value && (
            <label>
              {say.reason}
              <input
                onChange={({ currentTarget }) => {
                  if (edition.value) edition.value = { ...edition.value, reason: currentTarget.value }
                }}
              />
            </label>
          )}
        </fieldset>
      )}
    </section>
  )
}
