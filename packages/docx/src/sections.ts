import { type Document, type Page, type Running, type Section, type SectionPart, sectionsOf } from '@viet-ho/document'
import { columnsGeometry, type Frame, frameOf, pageGeometry, toTwips } from '@viet-ho/layout'
import { Footer, Header, type ISectionOptions, PageOrientation, type Paragraph, SectionType } from 'docx'
import { writeFlow } from './flow.ts'
import { writeParagraph } from './paragraph.ts'
import type { Parts } from './parts.ts'
import type { Column } from './table.ts'

/** The text as sections of Word, one for each sheet and each change of columns; header and footer stand in the first and hold for all. */
export function writeSections(document: Document, parts: Parts): ISectionOptions[] {
  return sectionsOf(document).flatMap((section, sectionIndex) =>
    section.parts.map((part, partIndex) => {
      const isFirst = sectionIndex + partIndex === 0
      return {
        ...(isFirst && writeRunning(document, frameOf(document, section.page, false), parts)),
        properties: {
          page: writePage(document, section.page),
          ...(!isFirst && { type: partIndex === 0 ? SectionType.NEXT_PAGE : SectionType.CONTINUOUS }),
          ...(isFirst && hidesOnFirstPage(document) && { titlePage: true }),
          ...(part.columns && { column: writeColumns(part, frameOf(document, section.page, false).body.width) }),
        },
        children: writeFlow(part.children, columnOf(document, section, part), parts),
      }
    }),
  )
}

function columnOf(document: Document, { page }: Section, { columns }: SectionPart): Column {
  const { width, height } = frameOf(document, page, false).body
  return { width: columns ? columnsGeometry(columns, width).width : width, pageHeight: height, isCell: false }
}

function writeColumns({ columns }: SectionPart, width: number) {
  return columns && { count: columns.count, space: toTwips(columnsGeometry(columns, width).gap), equalWidth: true }
}

const hidesOnFirstPage = ({ header, footer }: Document): boolean =>
  [header, footer].some((running) => running?.onFirstPage === false)

function writeRunning(document: Document, { body }: Frame, parts: Parts): Pick<ISectionOptions, 'headers' | 'footers'> {
  const write = (running: Running): Paragraph[] =>
    running.children.map((paragraph) => writeParagraph(paragraph, body.width, parts))
  const { header, footer } = document
  const onFirstPage = (running: Running) => hidesOnFirstPage(document) && running.onFirstPage !== false
  return {
    ...(header && {
      headers: {
        default: new Header({ children: write(header) }),
        ...(onFirstPage(header) && { first: new Header({ children: write(header) }) }),
      },
    }),
    ...(footer && {
      footers: {
        default: new Footer({ children: write(footer) }),
        ...(onFirstPage(footer) && { first: new Footer({ children: write(footer) }) }),
      },
    }),
  }
}

function writePage(document: Document, page: Page) {
  const { width, height, top, right, bottom, left } = pageGeometry(page)
  const { headerDistance, footerDistance } = frameOf(document, page, false)
  const landscape = width > height
  return {
    // The library swaps the sides of a landscape page.
    size: landscape
      ? { width: toTwips(height), height: toTwips(width), orientation: PageOrientation.LANDSCAPE }
      : { width: toTwips(width), height: toTwips(height) },
    margin: {
      ...{ top: toTwips(top), right: toTwips(right), bottom: toTwips(bottom), left: toTwips(left) },
      ...{ header: toTwips(headerDistance), footer: toTwips(footerDistance) },
    },
  }
}
