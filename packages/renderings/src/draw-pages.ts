import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runProgram } from './run-program.ts'
import { inTemporaryFolder } from './temporary-folder.ts'

/** Draws the pages of a PDF as `<prefix>-1.png` and so on, 80 dots per inch. Made by pdftoppm of poppler. */
export function drawPages(bytes: Uint8Array, prefix: string): void {
  inTemporaryFolder((folder) => {
    const file = join(folder, 'paper.pdf')
    writeFileSync(file, bytes)
    runProgram('pdftoppm', ['-png', '-r', '80', file, prefix])
  })
}
