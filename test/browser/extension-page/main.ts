// The whole chain on an extension page: what Chromium allows there is what the clerk's tool may do.
import {
  chooseEdition,
  fill,
  layOut,
  loadCommunes,
  loadForm,
  parseAnswersText,
  readBack,
  toDocx,
  toPdf,
  toSvg,
  validate,
} from 'viet-ho'
import { sittingOf } from '../../referee/sitting-of-sample.ts'
import type { FilledOnPage } from '../filled-on-page.ts'

const id = 'ho-kinh-doanh/dang-ky-ho-kinh-doanh'
const folder = `/form-templates/${id}/`
const texts = import.meta.glob<string>('/form-templates/**/*.{yaml,hbs}', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const isForm = (path: string) => path.startsWith(folder) && !/\/(samples|invalid)\//.test(path)
const files = Object.entries(texts).flatMap(([path, text]): [string, string][] =>
  isForm(path) ? [[path.slice(folder.length), text]] : [],
)

const today = '2026-11-24'
const now = new Date('2026-11-24T01:00:00Z')

async function fillSample(name: string): Promise<FilledOnPage> {
  await loadCommunes()
  const { edition } = chooseEdition(loadForm(id, new Map(files)), { date: today })
  const { raw } = parseAnswersText(texts[`${folder}${edition.id}/samples/${name}.yaml`] ?? '', 'yaml')
  const { answers, issues } = validate(edition, raw, { today })
  if (answers === undefined) throw new Error(JSON.stringify(issues))
  const paper = fill(edition, answers)
  const pages = layOut(paper)
  const svg = toSvg(pages)
  const preview = document.querySelector('#preview')
  if (preview !== null) preview.innerHTML = svg.join('')
  return {
    word: [...(await toDocx(paper, { now }))],
    pdf: [...(await toPdf(pages, { now }))],
    svg,
    script: readBack(edition, answers).map(({ text }) => text),
    printed: sittingOf(edition, raw as object, today).forms.get(id)?.printings[0]?.hash ?? '',
  }
}

Object.assign(window, { fillSample })
