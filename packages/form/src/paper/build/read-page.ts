import { a4, isPage, type Page } from '@viet-ho/document'
import type { Report } from '../../template/mistake.ts'
import type { MarkupElement } from '../markup/markup.ts'
import { readClasses } from './attributes.ts'

/** The sheet of a `<section>`: A4 with its margins unless told; `class="landscape"` lays it on its side. */
export function readPage(element: MarkupElement, report: Report): Page {
  const isLying = readClasses(element, ['landscape'], report, ['page', 'margins']).has('landscape')
  const page = {
    ...readSheet(element, isLying, report),
    margins: readMargins(element, report) ?? (isLying ? lyingMargins : a4.margins),
  }
  if (isPage(page)) return page
  report('no-room-on-page', element.place)
  return a4
}

/** Of A4 on its side: the binding edge is above. */
const lyingMargins: Page['margins'] = {
  top: a4.margins.left,
  right: a4.margins.top,
  bottom: a4.margins.right,
  left: a4.margins.bottom,
}

/** `page="210x297"`: width and height in millimetres. */
function readSheet({ attributes, place }: MarkupElement, isLying: boolean, report: Report) {
  const value = attributes.get('page')
  const sides = value?.split('x').map(millimetres) ?? [a4.width, a4.height]
  const [width = Number.NaN, height = Number.NaN] = sides
  if (!(sides.length === 2 && sides.every((side) => side >= 100 && side <= 500))) {
    report('wrong-page', place)
    return { width: a4.width, height: a4.height }
  }
  return isLying ? { width: Math.max(width, height), height: Math.min(width, height) } : { width, height }
}

/** `margins="20 15 20 30"`: top, right, bottom and left, in millimetres. */
function readMargins({ attributes, place }: MarkupElement, report: Report): Page['margins'] | undefined {
  const value = attributes.get('margins')
  if (value === undefined) return undefined
  const [top = Number.NaN, right = Number.NaN, bottom = Number.NaN, left = Number.NaN, ...others] = value
    .trim()
    .split(/\s+/)
    .map(millimetres)
  if ([top, right, bottom, left].every((margin) => margin <= 100) && others.length === 0)
    return { top, right, bottom, left }
  report('wrong-margins', place)
  return undefined
}

/** NaN unless it is a number as people write it, from 0. */
const millimetres = (text: string): number => (/^\d{1,3}(\.\d{1,2})?$/.test(text) ? Number(text) : Number.NaN)
