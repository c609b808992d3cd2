import type { Align } from '@viet-ho/document'
import { AlignmentType } from 'docx'

/** Word's names of the alignments. */
export const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const satisfies Record<Align, string>
