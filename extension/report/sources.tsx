import { printCounts } from '@viet-ho/form'
import type { RefObject } from 'preact'
import { today } from '../app/room.ts'
import { settings } from '../app/stored.ts'
import { keepFile } from '../print/keep-file.ts'
import { report as say } from '../text/report.ts'
import { BrokenCounts } from './broken-counts.tsx'
import { countsHere } from './counted.ts'
import { type Imported, importCounts, imported, isNamedLikeHere, removeImported } from './imported.ts'

interface SourcesProps {
  readonly files: RefObject<HTMLInputElement | null>
  readonly onTold: (sentence: string, mistakes?: readonly string[]) => void
}

/** Whose numbers are counted: this PC's, and each imported file's, which can be taken out again. */
export function Sources({ files, onTold }: SourcesProps) {
  const remove = (gone: Imported) => {
    removeImported(gone)
    onTold(say.removed(gone.counts.counter))
    // The button that had the focus has gone with its line.
    files.current?.focus()
  }
  return (
    <fieldset class="sources">
      <legend>{say.sources}</legend>
      <ul>
        <li>{say.here(settings.value.counter)}</li>
        {imported.value.map((each) => (
          <li key={`${each.file} ${printCounts(each.counts)}`}>
            <span>{say.other(each.counts.counter, each.file)}</span>{' '}
            <button type="button" aria-label={say.remove(each.counts.counter)} onClick={() => remove(each)}>
              {say.removeShort}
            </button>
            {isNamedLikeHere(each) && <p class="doubt">{say.sameName(each.counts.counter)}</p>}
          </li>
        ))}
      </ul>
      <BrokenCounts />
      <button type="button" onClick={() => onTold(exportCounts())}>
        {say.export} <kbd>Alt+X</kbd>
      </button>
      <label class="import">
        <span>
          {say.import} <kbd>Alt+N</kbd>
        </span>
        <input
          ref={files}
          type="file"
          multiple
          accept=".json"
          aria-describedby="import-hint"
          onChange={async ({ currentTarget }) => {
            const chosen = [...(currentTarget.files ?? [])]
            // The same file again is a change again.
            currentTarget.value = ''
            const { taken, mistakes } = await importCounts(chosen)
            onTold(taken > 0 ? say.imported(taken) : '', mistakes)
          }}
        />
      </label>
      <p id="import-hint" class="hint">
        {say.importHint}
      </p>
    </fieldset>
  )
}

/** Hands over the numbers of this PC as a file; gives what to tell. */
export function exportCounts(): string {
  if (countsHere.value === undefined) return ''
  const name = say.fileName(settings.value.counter, today())
  const text = printCounts({ ...countsHere.value, counter: settings.value.counter })
  keepFile(new Blob([text], { type: 'application/json' }), name)
  return say.exported(name)
}
