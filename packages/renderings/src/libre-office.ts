import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { runProgram } from './run-program.ts'
import { inTemporaryFolder } from './temporary-folder.ts'

// LibreOffice 7.5 and later would turn content controls into form fields, whose words are no text of the page.
const pdfFilter = 'pdf:writer_pdf_Export:{"ExportFormFields":{"type":"boolean","value":"false"}}'

// More files at once and LibreOffice sometimes leaves one out.
const batchSize = 40

/** The PDF files that LibreOffice makes of Word files. Needs `soffice` (Debian: libreoffice-writer-nogui, fonts-liberation2). */
export const convertWithLibreOffice = (files: readonly Uint8Array[]): Uint8Array[] => convert(files, pdfFilter, 'pdf')

/** The Word files that LibreOffice saves after opening Word files. */
export const saveWithLibreOffice = (files: readonly Uint8Array[]): Uint8Array[] =>
  convert(files, 'docx:MS Word 2007 XML', 'docx')

/** A run for every forty files, with a profile of its own. */
function convert(files: readonly Uint8Array[], filter: string, extension: string): Uint8Array[] {
  return inTemporaryFolder((folder) => {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
    const made = join(folder, 'made')
    const paths = files.map((file, index) => {
      const path = join(folder, `${index}.docx`)
      writeFileSync(path, file)
      return path
    })
    for (let start = 0; start < paths.length; start += batchSize) {
      const batch = paths.slice(start, start + batchSize)
      runProgram('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', made, ...batch])
    }
    return files.map((_, index) => readFileSync(join(made, `${index}.${extension}`)))
  })
}
