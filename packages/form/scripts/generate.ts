import { mkdirSync, writeFileSync } from 'node:fs'
import { generatedFiles, root } from './generated-files.ts'

// Writes form-templates/schemas and the tables of form-templates/README.md anew: node packages/form/scripts/generate.ts
for (const [path, text] of generatedFiles()) {
  const file = new URL(path, root)
  mkdirSync(new URL('.', file), { recursive: true })
  writeFileSync(file, text)
}
