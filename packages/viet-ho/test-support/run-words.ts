import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { runCommandLine } from '../src/command-line/run.ts'

export const formId = 'ho-kinh-doanh/dang-ky-ho-kinh-doanh'
export const editionFolder = new URL(`../../../form-templates/${formId}/tt-68-2025/`, import.meta.url).pathname
export const sample = (name: string) => `${editionFolder}samples/${name}.yaml`

/** Runs the command line in this process, on 24/11/2026, and gives what it said. */
export const runWords = (...words: string[]) => runTyped([], ...words)

/** What the clerk types, having seen what was said since the last answer; undefined: nobody answers any more. */
export type Clerk = (seen: string) => string | undefined

/** The same with a clerk who answers, or with these lines typed one after the other. Each question is a minute after the one before. */
export async function runTyped(
  typed: readonly string[] | Clerk,
  ...words: string[]
): Promise<{ status: number; out: string; err: string }> {
  let out = ''
  let err = ''
  const lines = typeof typed === 'function' ? [] : [...typed]
  const clerk: Clerk = typeof typed === 'function' ? typed : () => lines.shift()
  let minutes = 0
  let seen = 0
  const status = await runCommandLine(words, {
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    get now() {
      return new Date(Date.UTC(2026, 10, 24, 1, minutes))
    },
    ask: async (prompt) => {
      minutes += 1
      out += prompt
      const line = clerk(out.slice(seen))
      seen = out.length
      out += `${line ?? ''}\n`
      return line
    },
  })
  return { status, out, err }
}

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'viet-ho-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
