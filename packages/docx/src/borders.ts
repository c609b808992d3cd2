import { borderWidth } from '@viet-ho/document'
import { BorderStyle, type IBorderOptions } from 'docx'

/** Word counts borders in eighths of a point. */
export const line: IBorderOptions = { style: BorderStyle.SINGLE, size: borderWidth * 8, color: '000000' }
export const noLine: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' }
