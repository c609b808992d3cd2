import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { runCommandLine } from '../src/command-line/run.ts'

export const formId = 'ho-kinh-doanh/dang-ky-ho-kinh-doanh'
export const editionFolder = new URL(`../../../form-templates/${formId}/tt-68-2025/`, import.meta.url).pathname
export const sample = (name: string) => `${editionFolder}samples/${name}.yaml`

/** Runs the command line in this process, on 24/11/2026, and gives what it said. */
export async function runWords(...words: string[]): Promise<{ status: number; out: string; err: string }> {
  let out = ''
  let err = ''
  const status = await runCommandLine(words, {
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    now: new Date('2026-11-24T01:00:00Z'),
  })
  return { status, out, err }
}

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'viet-ho-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
