import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** A fenced block of a Markdown file. */
export interface CodeBlock {
  /** `packages/form/README.md:12` */
  readonly place: string
  /** Where it runs: the folder of the file, so that names of packages mean what they mean there. */
  readonly folder: string
  readonly language: string
  readonly code: string
}

/** Every fenced block of every Markdown file in the repository. */
export function codeBlocks(): CodeBlock[] {
  return markdownFiles().flatMap((file) => {
    const text = readFileSync(file, 'utf8')
    return [...text.matchAll(/^```(\w*)[^\n]*\n([\s\S]*?)^```$/gm)].map(([, language = '', code = ''], index) => ({
      place: `${relative(root, file)}, block ${index + 1}`,
      folder: dirname(file),
      language,
      code,
    }))
  })
}

/** The lines that a block says it prints: what follows `// →`. */
export function promisedLines(code: string): string[] {
  return [...code.matchAll(/\/\/ → (.*)$/gm)].map(([, line = '']) => line)
}

export function markdownFiles(): string[] {
  const isSource = (path: string) => !/(^|\/)(node_modules|out|dist|\.git|\.output|\.wxt)(\/|$)/.test(path)
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md') && isSource(path))
    .map((path) => join(root, path))
    .sort()
}
