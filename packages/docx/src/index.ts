export type { FixedTextChange } from './read/compare-paragraphs.ts'
export { DocxReadError } from './read/docx-read-error.ts'
export { type ReadPaper, readDocx } from './read/read-docx.ts'
export { toDocx } from './to-docx.ts'
