import { checkBoxGlyph, type Points, type Style } from '@viet-ho/document'
import { textFace } from './face.ts'
import { measure } from './measure.ts'
import type { Inline } from './pieces.ts'

/**
 * The spaces at which no line may end: between `ngày` and `05`, between a number and its unit, between a tick box and its word. They become
 * spaces that don't break, in the PDF and in Word.
 */
const bound = [
  /(?<![\p{L}\d])(?:ngày|tháng|năm|số|điều|khoản|điểm|mục|quý) (?=\d)/giu,
  /\d (?=(?:m²|m2|m³|m3|mm|cm|km|ha|kg|đồng|VNĐ|%)(?![\p{L}\d]))/gu,
  /[☐☑] (?=[^\s☐☑])/gu,
]

/** `content` with the spaces bound that hold together what is read together, over the borders of its parts too. */
export function bindWords(content: readonly Inline[], width: Points, style: Style): readonly Inline[] {
  const text = content.map(textOf).join('')
  const spaces = new Set(
    bound.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match.index + match[0].length - 1)),
  )
  for (const space of spacesOfNames(content, width, style)) spaces.add(space)
  if (spaces.size === 0) return content
  let from = 0
  return content.map((inline) => {
    const own = textOf(inline)
    const start = from
    from += own.length
    const changed = [...own].map((letter, index) => (spaces.has(start + index) ? '\u00a0' : letter)).join('')
    if (changed === own) return inline
    if (inline.type === 'text') return { ...inline, text: changed }
    return inline.type === 'field' ? { ...inline, field: { ...inline.field, value: changed } } : inline
  })
}

/** The spaces inside answers that stay on one line and have room there. */
function spacesOfNames(content: readonly Inline[], width: Points, { size }: Style): number[] {
  let start = 0
  return content.flatMap((inline) => {
    const own = textOf(inline)
    const from = start
    start += own.length
    const isBound = inline.type === 'field' && inline.field.nowrap && /^.+$/.test(inline.field.value)
    const hasRoom = isBound && measure(own, textFace(inline.marks), size) <= width
    return hasRoom ? [...own.matchAll(/ /g)].map(({ index }) => from + index) : []
  })
}

/** Every printable character is one code unit. An empty blank is no word. */
function textOf(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return inline.text
    case 'field':
      return inline.field.value || '\ufffc'
    case 'check-box':
      return checkBoxGlyph(inline.box.checked)
    case 'break':
      return '\n'
    case 'counter':
      return '0'
  }
}
