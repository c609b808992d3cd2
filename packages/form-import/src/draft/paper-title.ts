import type { WordDocument } from '@viet-ho/docx'
import { collapseSpaces, foldForSearch } from '@viet-ho/vietnamese'
import { type Line, linesOf } from '../find/lines.ts'
import { isCapitals } from '../find/zones.ts'

/** What a paper says of itself: its title and the number of its form; '' where it doesn't. */
export interface PaperTitle {
  readonly title: string
  readonly formNumber: string
}

const fixed = /^(cong hoa xa hoi chu nghia viet nam|doc lap tu do hanh phuc|uy ban nhan dan|ubnd|so |bo |phu luc)/

export function paperTitle(document: WordDocument): PaperTitle {
  const lines = linesOf(document).slice(0, 40)
  const isTitle = ({ text, paragraph }: Line) => {
    const first =
      text
        .replace(/\ufffc/g, '')
        .split('\n')[0]
        ?.trim() ?? ''
    return (
      (paragraph.looks.align === 'center' || paragraph.looks.outline === 1) &&
      isCapitals(first) &&
      first.split(' ').length > 1 &&
      !fixed.test(foldForSearch(first))
    )
  }
  const at = lines.findIndex(isTitle)
  const words: string[] = []
  for (const line of at === -1 ? [] : lines.slice(at)) {
    if (!isTitle(line)) break
    words.push(
      ...line.text
        .replace(/\ufffc/g, '')
        .split('\n')
        .filter((part) => isCapitals(part)),
    )
  }
  const number = lines
    .map(({ text }) => /(?:^|\n|\()\s*(Mẫu(?: số)?:?\s*\d[\w./Đđ-]*)/iu.exec(text)?.[1])
    .find((found) => found !== undefined)
  return {
    title: sentenceCase(collapseSpaces(words.join(' '))),
    formNumber: collapseSpaces(number ?? '').replace(/[.:,]+$/, ''),
  }
}

const sentenceCase = (capitals: string) => {
  const lower = capitals.toLocaleLowerCase('vi')
  return lower.charAt(0).toLocaleUpperCase('vi') + lower.slice(1)
}

/** Who signs, by the words over the place for the signature. */
export function signaturesOf(document: WordDocument): { readonly who: string; readonly how: string }[] {
  const found: { who: string; how: string }[] = []
  let above: string[] = []
  let cell: unknown
  for (const line of linesOf(document)) {
    if (line.cell?.cell !== cell) above = []
    cell = line.cell?.cell
    for (const part of line.text.split('\n').map((words) => collapseSpaces(words.replace(/\ufffc/g, ' ')))) {
      if (part === '') continue
      const isHow = /^\((?:người [\p{L} ]+ )?(?:ký|chữ ký|điểm chỉ|ghi rõ họ)/iu.test(part)
      if (!isHow) above = /[.…]{2,}|…/.test(part) ? [] : [...above, part].slice(-3)
      else if (above.length > 0) {
        found.push({
          who: collapseSpaces(above.join(' ').replace(/\[\d+\]|\(\d+\)/g, '')).slice(0, 300),
          how: part.slice(0, 300),
        })
        above = []
      }
    }
    if (line.cell === undefined) above = above.slice(-1)
  }
  return found.slice(0, 20)
}
