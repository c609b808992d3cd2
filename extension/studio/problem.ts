import type { DocxReadError } from '@viet-ho/docx'
import type { TooLargeError } from '@viet-ho/studio'

/** Why a Word file can't be opened. */
export type StudioProblem = DocxReadError['code'] | TooLargeError['code'] | 'too-big-to-read' | 'not-read'
