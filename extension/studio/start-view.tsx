import { type Signal, useSignal } from '@preact/signals'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { useKeys } from '../app/keys.ts'
import { QuestionBox } from '../app/question-box.tsx'
import { studio as say } from '../text/studio.ts'
import { toCounter } from './bench-view.tsx'
import { type KeptActs, listDrafts } from './drafts-database.ts'
import { NewEdition } from './new-edition.tsx'
import { discardDraft, openWordFile, resumeDraft } from './open-draft.ts'
import { WordInput } from './word-input.tsx'

/** What a draft is called; a damaged one may have lost that. */
const nameOf = ({ title }: KeptActs) => title.trim() || say.unnamedDraft

/** The drafts of this PC, and the two ways to begin one. */
export function StartView({ trouble }: { readonly trouble: Signal<string> }) {
  const drafts = useSignal<readonly KeptActs[] | undefined>(undefined)
  const busy = useSignal('')
  const removing = useSignal<KeptActs | undefined>(undefined)
  const root = useRef<HTMLElement>(null)
  const list = () =>
    listDrafts().then(
      (all) => {
        drafts.value = all
      },
      () => {
        // That none can be read doesn't say that there is none.
        trouble.value = say.unreadableDisk
      },
    )
  useEffect(() => void list(), [])
  useLayoutEffect(() => root.current?.querySelector<HTMLElement>('[data-first]')?.focus(), [])
  useKeys({ Escape: toCounter })
  const tell = async (what: string, work: () => Promise<void>) => {
    trouble.value = ''
    busy.value = what
    try {
      await work()
    } catch (error) {
      trouble.value = error instanceof Error ? error.message : String(error)
    } finally {
      busy.value = ''
    }
  }
  const openFile = (file: File | undefined) => file && void tell(say.reading(file.name), () => openWordFile(file))
  return (
    <section
      class="studio-start"
      aria-labelledby="studio-title"
      ref={root}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        openFile(event.dataTransfer?.files[0])
      }}
    >
      <h1 id="studio-title">{say.title}</h1>
      <p>{say.lead}</p>
      <button type="button" class="quiet" onClick={toCounter}>
        {say.back} <kbd>Esc</kbd>
      </button>
      <h2>{say.fromWord}</h2>
      <p class="hint" id="word-hint">
        {say.fromWordHint}
      </p>
      <WordInput label={say.wordFile} describedBy="word-hint" isFirst onFile={openFile} />
      <p role="status">{busy.value}</p>
      <p role="alert" class="wrong">
        {trouble.value}
      </p>
      <h2>{say.fromEdition}</h2>
      <NewEdition onOpen={(open) => void tell(say.loading, open)} />
      <h2>{say.drafts}</h2>
      {drafts.value?.length === 0 && <p>{say.noDrafts}</p>}
      <ul class="draft-list">
        {drafts.value?.map((draft) => (
          <li key={draft.id}>
            <span class="draft-name">
              {nameOf(draft)} <small>{say.savedAt(new Date(draft.savedAt).toLocaleString('vi-VN'))}</small>
            </span>
            <button
              type="button"
              aria-label={`${say.goOn}: ${nameOf(draft)}`}
              onClick={() => void tell(say.loading, () => resumeDraft(draft.id))}
            >
              {say.goOn}
            </button>
            <button
              type="button"
              class="danger"
              aria-label={`${say.remove}: ${nameOf(draft)}`}
              onClick={() => {
                removing.value = draft
              }}
            >
              {say.remove}
            </button>
          </li>
        ))}
      </ul>
      {removing.value && (
        <QuestionBox
          question={say.removeQuestion(nameOf(removing.value))}
          no={say.removeNo}
          yes={say.removeYes}
          onNo={() => {
            removing.value = undefined
          }}
          onYes={() => {
            const { id } = removing.value as KeptActs
            removing.value = undefined
            void tell('', () => discardDraft(id)).then(list)
          }}
        />
      )}
    </section>
  )
}
