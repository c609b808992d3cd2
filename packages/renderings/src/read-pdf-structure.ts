import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runProgram } from './run-program.ts'
import { inTemporaryFolder } from './temporary-folder.ts'

/** What a screen reader gets of a tagged PDF, a line an element: its depth in spaces, its role, its words. Made by pdfinfo of poppler. */
export function readPdfStructure(bytes: Uint8Array): string[] {
  const shown = inTemporaryFolder((folder) => {
    const file = join(folder, 'paper.pdf')
    writeFileSync(file, bytes)
    return runProgram('pdfinfo', ['-struct-text', file]).toString('utf8')
  })
  const lines: string[] = []
  for (const line of shown.split('\n')) {
    const element = /^( *)([A-Z]\w*)(?:[ :]|$)/.exec(line)
    const words = /^ *"(.*)"$/.exec(line)
    if (words) lines.push(`${lines.pop()} ${words[1]?.trim()}`)
    else if (element) lines.push(`${' '.repeat((element[1] ?? '').length / 2)}${element[2]}`)
  }
  return lines
}
