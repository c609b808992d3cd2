import { fill } from '@viet-ho/form'
import { LayoutMemory, layOut } from '@viet-ho/layout'
import { toSvg } from '@viet-ho/pdf'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { here } from '../sitting/here.ts'
import { memo } from './memo.ts'

/** The paper itself, from the same pages as the print, with the blank that is being typed marked and in sight. */
export function PaperPreview({
  isShown = true,
}: {
  /** What was out of sight had no places to mark. */ readonly isShown?: boolean
}) {
  const desk = here()
  const { draft, edition } = desk.shown.value
  // At each key, and in another edition of the form, nearly all of the paper is what it was.
  const memory = useMemo(() => new LayoutMemory(), [])
  const pages = useMemo(() => toSvg(layOut(fill(edition, draft), { memory })), [draft, edition, memory])
  const frame = useRef<HTMLDivElement>(null)
  const field = desk.focused.value
  useEffect(() => {
    if (frame.current) markField(frame.current, field)
  }, [field, pages, isShown])
  return (
    <div class="pages" ref={frame}>
      {pages.map((svg, index) => (
        <Page key={index} svg={svg} />
      ))}
    </div>
  )
}

/** Painted anew only when it changed. */
export const Page = memo(({ svg }: { readonly svg: string }) => (
  <div class="page" style={{ aspectRatio: ratioOf(svg) }} dangerouslySetInnerHTML={{ __html: svg }} />
))

/** Width to height, so that a page out of sight keeps its place without being drawn. */
const ratioOf = (svg: string) => /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)?.slice(1).join(' / ') ?? 'auto'

/** Puts a coloured ground under the blanks of a field, and brings them in sight. */
function markField(frame: HTMLElement, field: string): void {
  for (const mark of frame.querySelectorAll('.mark')) mark.remove()
  if (field === '') return
  const isOf = (name: string) => name === field || name.startsWith(`${field}.`) || name.startsWith(`${field}[`)
  const blanks = [...frame.querySelectorAll<SVGTextElement>('text[data-field]')].filter(({ dataset }) =>
    isOf(dataset.field ?? ''),
  )
  for (const blank of blanks) {
    const { x, y, width, height } = blank.getBBox()
    const mark = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
    for (const [name, value] of Object.entries({ class: 'mark', x: x - 1, y, width: width + 2, height }))
      mark.setAttribute(name, String(value))
    blank.before(mark)
  }
  const scroller = frame.parentElement
  const [first] = blanks
  if (first === undefined || scroller === null) return
  const [at, around] = [first.getBoundingClientRect(), scroller.getBoundingClientRect()]
  scroller.scrollTop += at.top - around.top - around.height / 3
}
