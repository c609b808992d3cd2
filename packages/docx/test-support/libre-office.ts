import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseXml, type XmlElement } from '@rgrove/parse-xml'
import { descendants } from './read-docx.ts'

/** One page of a PDF: its words in the order in which they were drawn, and whether anything is drawn at all. */
export interface RenderedPage {
  readonly words: readonly RenderedWord[]
  readonly hasInk: boolean
}

export interface RenderedWord {
  readonly text: string
  /** Half-way between the top and the bottom of its letters, in points from the top of the sheet. */
  readonly middle: number
}

// LibreOffice 7.5 and later would turn content controls into form fields, whose words are no text of the page.
const pdfFilter = 'pdf:writer_pdf_Export:{"ExportFormFields":{"type":"boolean","value":"false"}}'

/**
 * The pages that LibreOffice makes of Word files, all in one run with a profile of its own. Needs `soffice`, `pdftotext` and `pdftoppm`
 * (Debian: libreoffice-writer, poppler-utils, fonts-liberation2).
 */
export function renderWithLibreOffice(files: readonly Uint8Array[]): RenderedPage[][] {
  const folder = mkdtempSync(join(tmpdir(), 'docx-'))
  try {
    const paths = files.map((file, index) => {
      const path = join(folder, `${index}.docx`)
      writeFileSync(path, file)
      return path
    })
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
    run('soffice', [profile, '--headless', '--convert-to', pdfFilter, '--outdir', folder, ...paths])
    return files.map((_, index) => pagesOf(join(folder, `${index}.pdf`)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function pagesOf(pdf: string): RenderedPage[] {
  const { root } = parseXml(run('pdftotext', ['-raw', '-bbox', pdf, '-']).toString())
  return (root ? descendants(root, 'page') : []).map((page, index) => {
    const picture = run('pdftoppm', ['-gray', '-r', '60', '-f', `${index + 1}`, '-singlefile', pdf])
    return { words: descendants(page, 'word').map(toWord), hasInk: darkestPixel(picture) < 200 }
  })
}

const toWord = ({ text, attributes }: XmlElement): RenderedWord => ({
  text,
  middle: (Number(attributes.yMin) + Number(attributes.yMax)) / 2,
})

/** The picture is a PGM: three lines of text, then a byte a pixel. */
function darkestPixel(picture: Uint8Array): number {
  let start = 0
  for (let lines = 0; lines < 3; start++) if (picture[start] === 0x0a) lines++
  return picture.subarray(start).reduce((darkest, pixel) => Math.min(darkest, pixel), 255)
}

const run = (program: string, options: string[]): Buffer =>
  execFileSync(program, options, { stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 2 ** 28 })
