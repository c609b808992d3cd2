import type { DocxReadError } from '@viet-ho/docx'

/** Why a Word file can't be opened. */
export type StudioProblem = DocxReadError['code'] | 'too-big-to-read' | 'too-many-blanks' | 'not-read'
