import type { List } from '@viet-ho/document'
import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx'
import type { Parts } from './parts.ts'

const formats = {
  decimal: LevelFormat.DECIMAL,
  'upper-roman': LevelFormat.UPPER_ROMAN,
  dash: LevelFormat.BULLET,
  plus: LevelFormat.BULLET,
} as const

/** `word/numbering.xml`: a numbering for each list, so that each counts for itself. */
export function numberingOf({ lists }: Parts): INumberingOptions {
  return {
    config: [...lists].map(([list, reference]) => ({
      reference,
      levels: [
        {
          level: 0,
          format: formats[list.marker],
          text: levelText(list),
          alignment: AlignmentType.LEFT,
          start: list.start ?? 1,
        },
      ],
    })),
  }
}

function levelText({ marker, before = '', after = '.' }: List): string {
  if (marker === 'dash') return '-'
  return marker === 'plus' ? '+' : `${before}%1${after}`
}
