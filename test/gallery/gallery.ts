/** Renders every construct to Word → PDF → pictures and to PDF → pictures, side by side on one page: `npm run -s gallery`. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toDocx } from '@viet-ho/docx'
import { layOut } from '@viet-ho/layout'
import { toPdf } from '@viet-ho/pdf'
import { convertWithLibreOffice, drawPages } from '@viet-ho/renderings'
import { constructs } from './constructs.ts'

const folder = join(import.meta.dirname, '../../out/gallery')
const now = new Date('2026-11-24T01:00:00Z')

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })

const names = Object.keys(constructs)
const wordFiles = await Promise.all(Object.values(constructs).map((document) => toDocx(document, { now })))
const fromWord = convertWithLibreOffice(wordFiles)
const rows: string[] = []
for (const [index, [name, document]] of Object.entries(constructs).entries()) {
  const pdf = await toPdf(layOut(document), { now })
  writeFileSync(join(folder, `${name}.docx`), wordFiles[index] ?? '')
  writeFileSync(join(folder, `${name}.pdf`), pdf)
  drawPages(fromWord[index] ?? new Uint8Array(), join(folder, `${name}-word`))
  drawPages(pdf, join(folder, `${name}-pdf`))
  const pictures = (side: string) => readdirSync(folder).filter((file) => file.startsWith(`${name}-${side}-`))
  const pages = Math.max(pictures('word').length, pictures('pdf').length)
  for (let page = 0; page < pages; page++) {
    const [word, own] = [pictures('word')[page] ?? '', pictures('pdf')[page] ?? '']
    rows.push(`<h2>${name}, trang ${page + 1}</h2><p><img src="${word}" alt="Word"> <img src="${own}" alt="PDF"></p>`)
  }
  console.log(`${index + 1}/${names.length} ${name}: ${pages} trang`)
}
const style = 'img { width: 48%; border: 1px solid #999; vertical-align: top } h2 { font: 16px sans-serif }'
writeFileSync(
  join(folder, 'index.html'),
  `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Mẫu thử: Word bên trái, PDF bên phải</title><style>${style}</style>${rows.join('\n')}</html>`,
)
console.log(`Mở ${join('out', 'gallery', 'index.html')}: Word bên trái, PDF bên phải.`)
