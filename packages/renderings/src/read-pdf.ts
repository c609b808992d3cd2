import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseXml, XmlElement } from '@rgrove/parse-xml'
import { type GrayPicture, readGrayPictures } from './gray-picture.ts'
import { runProgram } from './run-program.ts'
import { inTemporaryFolder } from './temporary-folder.ts'

/** One page of a PDF as poppler reads and draws it. Lengths are points from the top left corner of the sheet. */
export interface PrintedPage {
  readonly width: number
  readonly height: number
  /** In the order in which they were drawn. */
  readonly words: readonly PrintedWord[]
  /** The darkest of the pixels in a box, 0 (black) to 255 (white). */
  darkest(box: Box): number
}

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface PrintedWord extends Box {
  readonly text: string
}

const dotsPerInch = 100

/** A sheet as no paper has one, three points wide: it stands behind each paper. */
const endSize = 3
const endSheet = new TextEncoder().encode(
  `%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 ${endSize} ${endSize}]/Resources<<>>>> endobj
trailer <</Root 1 0 R/Size 4>>
`,
)

/** Reads and draws each page of a PDF with `pdftotext` and `pdftoppm` (Debian: poppler-utils). */
export function readPdf(bytes: Uint8Array): PrintedPage[] {
  return inTemporaryFolder((folder) => readPages(writePdf(folder, 'paper', bytes)))
}

/** As readPdf reads each of them. One file is made of all of them by `pdfunite` first: programs take longer to start than to read a paper. */
export function readPdfs(files: readonly Uint8Array[]): PrintedPage[][] {
  return inTemporaryFolder((folder) => {
    const end = writePdf(folder, 'end', endSheet)
    const paths = files.flatMap((bytes, index) => [writePdf(folder, String(index), bytes), end])
    const all = join(folder, 'all.pdf')
    runProgram('pdfunite', [...paths, all])
    const papers: PrintedPage[][] = [[]]
    for (const page of readPages(all)) {
      if (page.width === endSize) papers.push([])
      else papers.at(-1)?.push(page)
    }
    if (papers.pop()?.length !== 0 || papers.length !== files.length)
      throw new RangeError(`${files.length} files became ${papers.length} papers`)
    return papers
  })
}

function writePdf(folder: string, name: string, bytes: Uint8Array): string {
  const path = join(folder, `${name}.pdf`)
  writeFileSync(path, bytes)
  return path
}

function readPages(pdf: string): PrintedPage[] {
  const { root } = parseXml(runProgram('pdftotext', ['-raw', '-bbox', pdf, '-']).toString())
  // All pages by one process: starting another takes as long as drawing a page.
  const pictures = readGrayPictures(runProgram('pdftoppm', ['-gray', '-r', String(dotsPerInch), pdf]))
  return (root ? descendants(root, 'page') : []).map((page, index) => {
    const picture = pictures[index]
    if (picture === undefined) throw new RangeError(`pdftoppm drew ${pictures.length} pages only`)
    return {
      width: Number(page.attributes.width),
      height: Number(page.attributes.height),
      words: descendants(page, 'word').map(toWord),
      darkest: (box) => darkestIn(picture, box),
    }
  })
}

const toWord = ({ text, attributes }: XmlElement): PrintedWord => ({
  text,
  left: Number(attributes.xMin),
  top: Number(attributes.yMin),
  right: Number(attributes.xMax),
  bottom: Number(attributes.yMax),
})

function darkestIn({ width, height, pixels }: GrayPicture, { left, top, right, bottom }: Box): number {
  const scale = dotsPerInch / 72
  const clamp = (value: number, limit: number) => Math.max(0, Math.min(limit, value))
  const [from, to] = [clamp(Math.floor(left * scale), width), clamp(Math.ceil(right * scale), width)]
  let darkest = 255
  for (let row = clamp(Math.floor(top * scale), height); row < clamp(Math.ceil(bottom * scale), height); row++)
    for (const pixel of pixels.subarray(row * width + from, row * width + to)) if (pixel < darkest) darkest = pixel
  return darkest
}

function descendants(element: XmlElement, name: string): XmlElement[] {
  return element.children
    .filter((child) => child instanceof XmlElement)
    .flatMap((child) => [...(child.name === name ? [child] : []), ...descendants(child, name)])
}
