import { useSignal } from '@preact/signals'
import { change, settings } from '../app/stored.ts'
import { keepFile } from '../print/keep-file.ts'
import { settings as say } from '../text/settings.ts'

const largest = 1_000_000

/** The office's settings as a file, for the other counters and the command line; a file that can't be read changes nothing. */
export function OfficeFile() {
  const told = useSignal('')
  const mistakes = useSignal<readonly string[]>([])
  const exportFile = () => {
    const text = `${JSON.stringify(settings.value.office, null, 2)}\n`
    keepFile(new Blob([text], { type: 'application/json' }), say.fileName)
    mistakes.value = []
    told.value = say.exported
  }
  const importFile = async (file: File) => {
    const sentences = file.size > largest ? [say.tooLarge] : await readInto(await file.text())
    mistakes.value = sentences
    told.value = sentences.length > 0 ? '' : say.imported
  }
  return (
    <fieldset class="office-file">
      <legend>{say.file}</legend>
      <p class="hint">{say.fileHint}</p>
      <button type="button" onClick={exportFile}>
        {say.export}
      </button>
      <label>
        <span>{say.import}</span>
        <input
          type="file"
          accept=".json,.yaml,.yml"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? []
            if (file) void importFile(file)
            // The same file again is a change again.
            currentTarget.value = ''
          }}
        />
      </label>
      <p role="status">{told.value}</p>
      {mistakes.value.length > 0 && (
        <div role="alert" class="wrong">
          <p>{say.badFile}</p>
          <ul>
            {mistakes.value.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
    </fieldset>
  )
}

/** Takes the office's settings from a file's text; gives what is wrong with it, and then takes nothing. */
async function readInto(text: string): Promise<readonly string[]> {
  const { loadOffice, TemplateError } = await import('./read-office.ts')
  try {
    change({ office: loadOffice(text) })
    return []
  } catch (error) {
    if (error instanceof TemplateError) return error.mistakes.map(({ line, message }) => say.mistake(line, message))
    throw error
  }
}
