import { paperOf } from '@viet-ho/form'
import { trouble } from '../app/room.ts'
import { here } from '../sitting/here.ts'
import { print as say } from '../text/print.ts'
import { keepFile } from './keep-file.ts'
import { fileNameOf, makePaper, makeWord, type Paper } from './make-files.ts'

/** The current form as a file, under a name that names nobody. */
export function FormFiles() {
  const desk = here()
  const keep = async (make: (paper: Paper) => Promise<Blob>, end: string) => {
    const form = desk.form.value
    try {
      keepFile(await make(paperOf(form).document), `${fileNameOf(form.form)}.${end}`)
    } catch (error) {
      trouble.value = error instanceof Error ? error.message : String(error)
    }
  }
  return (
    <details class="form-files">
      <summary>{say.files}</summary>
      <p class="hint">{say.filesHint}</p>
      <div class="acts">
        <button type="button" onClick={() => keep(makeWord, 'docx')}>
          {say.word}
        </button>
        <button type="button" onClick={() => keep(async (paper) => (await makePaper(paper)).pdf, 'pdf')}>
          {say.pdf}
        </button>
      </div>
    </details>
  )
}
