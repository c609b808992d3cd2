import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Document } from '@viet-ho/document'
import type { Answers } from '../field-types/field-type.ts'
import { fill } from '../paper/fill.ts'
import type { FormInSitting } from './form-in-sitting.ts'

export interface PrintedPaper {
  readonly document: Document
  /** SHA-256 of the whole document, in hex, also of what only shows (words struck out, boxes): the same paper has the same one, on any machine. */
  readonly hash: string
}

const papers = new WeakMap<Answers, PrintedPaper>()

/** The paper as it would be printed now. What is wrong or missing stays blank. */
export function paperOf(form: FormInSitting): PrintedPaper {
  const known = papers.get(form.draft)
  if (known !== undefined) return known
  const document = fill(form.edition, form.draft)
  const paper = { document, hash: bytesToHex(sha256(utf8ToBytes(JSON.stringify(document)))) }
  papers.set(form.draft, paper)
  return paper
}

/** Eight letters of a hash, to compare papers by eye: `3F2A-91BC`. */
export const shortHash = (hash: string) => `${hash.slice(0, 4)}-${hash.slice(4, 8)}`.toUpperCase()
