import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { runProgram } from './run-program.ts'
import { inTemporaryFolder } from './temporary-folder.ts'

// LibreOffice 7.5 and later would turn content controls into form fields, whose words are no text of the page.
const pdfFilter = 'pdf:writer_pdf_Export:{"ExportFormFields":{"type":"boolean","value":"false"}}'

// More files at once and LibreOffice sometimes leaves one out.
const batchSize = 40

/**
 * The PDF files that LibreOffice makes of Word files, a run for every forty, with a profile of its own. Needs `soffice`
 * (Debian: libreoffice-writer-nogui, fonts-liberation2).
 */
export function convertWithLibreOffice(files: readonly Uint8Array[]): Uint8Array[] {
  return inTemporaryFolder((folder) => {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
    const names = files.map((file, index) => {
      writeFileSync(join(folder, `${index}.docx`), file)
      return join(folder, String(index))
    })
    for (let start = 0; start < names.length; start += batchSize) {
      const paths = names.slice(start, start + batchSize).map((name) => `${name}.docx`)
      runProgram('soffice', [profile, '--headless', '--convert-to', pdfFilter, '--outdir', folder, ...paths])
    }
    return names.map((name) => readFileSync(`${name}.pdf`))
  })
}
