import { useSignal } from '@preact/signals'
import { screen } from '../../app/room.ts'
import { settings } from '../../app/stored.ts'
import { keyInHand } from '../../packs/keys/key-in-hand.ts'
import { studio as say } from '../../text/studio.ts'
import type { Bench } from '../bench.ts'
import { MistakeList } from '../trial-panel.tsx'
import { CompareDraft } from './compare-draft.tsx'
import { packOf, saveAsFile, useHere } from './make-pack.ts'

/** What is still to be done; and then the ways out: into this tool, or into a file for others. */
export function FinishPanel({ bench }: { readonly bench: Bench }) {
  const { form } = bench.draft.value
  const name = useSignal(form.title)
  const maker = useSignal(settings.value.office.tenCoQuan ?? '')
  const isSigned = useSignal(keyInHand.value !== undefined)
  const busy = useSignal('')
  const done = useSignal('')
  const problems = useSignal<readonly string[]>([])
  const isUsed = useSignal(false)
  const { mistakes } = bench.checked.value
  const work = async (finish: (bytes: Uint8Array<ArrayBuffer>) => Promise<string>) => {
    done.value = ''
    problems.value = [
      ...(name.value.trim() === '' ? [say.packNameMissing] : []),
      ...(maker.value.trim() === '' ? [say.packMakerMissing] : []),
    ]
    if (problems.value.length > 0) return
    busy.value = say.working
    try {
      done.value = await finish(
        await packOf(bench.draft.value, { name: name.value, maker: maker.value, isSigned: isSigned.value }),
      )
    } catch (error) {
      problems.value = sentencesOf(error)
    } finally {
      busy.value = ''
    }
  }
  const text = (label: string, value: typeof name, isFirst = false) => (
    <label class="text-input">
      {label}
      <input
        data-first={isFirst || undefined}
        value={value.value}
        onInput={({ currentTarget }) => {
          value.value = currentTarget.value
        }}
      />
    </label>
  )
  return (
    <>
      <h2>{say.finishTitle}</h2>
      {mistakes.length > 0 ? (
        <>
          <h3>{say.toDo}</h3>
          <MistakeList bench={bench} />
        </>
      ) : (
        <>
          <p class="right">{say.ready}</p>
          {bench.doubtful.value.length > 0 && <p class="doubt">{say.stillDoubtful(bench.doubtful.value.length)}</p>}
          {text(say.packName, name, true)}
          {text(say.packMaker, maker)}
          {keyInHand.value ? (
            <label class="tick">
              <input
                type="checkbox"
                checked={isSigned.value}
                onChange={({ currentTarget }) => {
                  isSigned.value = currentTarget.checked
                }}
              />
              {say.sign(keyInHand.value.name)}
            </label>
          ) : (
            <p class="hint">{say.noKey}</p>
          )}
          <div class="acts">
            <button
              type="button"
              class="main"
              disabled={busy.value !== ''}
              onClick={() =>
                void work(async (bytes) => {
                  await useHere(bytes)
                  isUsed.value = true
                  return say.inUse(form.title)
                })
              }
            >
              {say.use}
            </button>
            <button
              type="button"
              disabled={busy.value !== ''}
              onClick={() => void work(async (bytes) => say.fileSaved(saveAsFile(bytes, name.value)))}
            >
              {say.saveFile}
            </button>
          </div>
        </>
      )}
      <p role="status">{busy.value || done.value}</p>
      <ul class="issues" role="alert">
        {problems.value.map((problem) => (
          <li key={problem} class="wrong">
            {problem}
          </li>
        ))}
      </ul>
      {isUsed.value && (
        <button
          type="button"
          onClick={() => {
            screen.value = 'choose'
          }}
        >
          {say.goUse}
        </button>
      )}
      <CompareDraft bench={bench} />
    </>
  )
}

const sentencesOf = (error: unknown): readonly string[] => {
  if (error instanceof Error && 'problems' in error && Array.isArray(error.problems))
    return error.problems.map((problem: unknown) =>
      typeof problem === 'string' ? problem : String((problem as { message?: unknown }).message),
    )
  return [error instanceof Error ? error.message : String(error)]
}
