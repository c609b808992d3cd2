// Prints how well the importer finds, names and types blanks. `npm run import-figures -- FOLDER` adds the official Word files in FOLDER whose blanks
// were marked by hand (test/import/marks); without it only the project's own forms are measured.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadVocabulary } from '@viet-ho/form'
import { type ImportedForm, importForm } from '@viet-ho/form-import'
import { defaultTemplates } from 'viet-ho/node'
import { madeForms, unseenForms } from './made/made-forms.ts'
import { type Mark, markedForms } from './marks.ts'
import { ownForms, randomFrom } from './own-forms.ts'
import { type Score, score } from './score.ts'

/** One form measured. */
export interface Measured {
  readonly name: string
  readonly score: Score
  readonly form: ImportedForm
  readonly milliseconds: number
}

const vocabulary = loadVocabulary(readFileSync(join(defaultTemplates, 'vocabulary.yaml'), 'utf8'))

export function measure(name: string, bytes: Uint8Array, marks: readonly Mark[]): Measured {
  const start = performance.now()
  const form = importForm(bytes, { vocabulary, fileName: `${name}.docx`, today: '2026-11-26', id: 'thu/mau' })
  const milliseconds = performance.now() - start
  return { name, score: score(form.blanks, marks), form, milliseconds }
}

/** The project's own forms, stripped and with their runs cut at random by `seed`. */
export const measureOwnForms = async (seed: number): Promise<Measured[]> =>
  (await ownForms(seed)).map(({ name, bytes, marks }) => measure(name, bytes, marks))

/** The official forms of `folder` whose blanks were marked by hand. */
export const measureMarkedForms = (folder: string): Measured[] =>
  markedForms()
    .filter(({ file }) => existsSync(join(folder, file)))
    .map(({ file, blanks }) => measure(file, readFileSync(join(folder, file)), blanks))

/** Forms like those of the State that no one of the project's own is, made for this. */
export const measureMadeForms = (seed: number): Measured[] =>
  madeForms(randomFrom(seed)).map(({ name, bytes, marks }) => measure(name, bytes, marks))

export const measureUnseenForms = (seed: number): Measured[] =>
  unseenForms(randomFrom(seed)).map(({ name, bytes, marks }) => measure(name, bytes, marks))

/** Sums of several forms, as shares of what was marked or found. */
export function totals(measured: readonly Measured[]) {
  const sum = (count: (each: Measured) => number) => measured.reduce((total, each) => total + count(each), 0)
  const marked = sum(({ score: { marked: count } }) => count)
  const found = sum(({ score: { found: count } }) => count)
  const right = (wrong: (score: Score) => readonly unknown[]) =>
    (found - sum(({ score: own }) => wrong(own).length)) / found
  return {
    marked,
    found: found / marked,
    missed: marked - found,
    false: sum(({ score: own }) => own.false.length),
    extent: right((own) => own.wrongExtent),
    kind: right((own) => own.wrongKind),
    label: right((own) => own.wrongLabel),
    type: right((own) => own.wrongType),
    lost: sum(({ form }) => form.lost.length),
    mistakes: sum(({ form }) => form.mistakes.length),
    slowest: Math.max(...measured.map(({ milliseconds }) => milliseconds)),
  }
}

const percent = (share: number) => `${(share * 100).toFixed(1)}%`.padStart(7)
const columns = ['marked', 'found', 'missed', 'false', 'extent', 'kind', 'label', 'type', 'lost', 'ms']

function line(name: string, measured: readonly Measured[]): string {
  const all = totals(measured)
  const cells = [
    ...[String(all.marked), percent(all.found), String(all.missed), String(all.false)],
    ...[
      percent(all.extent),
      percent(all.kind),
      percent(all.label),
      percent(all.type),
      String(all.lost),
      all.slowest.toFixed(0),
    ],
  ]
  return [name.slice(-50).padEnd(50), ...cells.map((cell) => cell.padStart(7))].join(' ')
}

function print(title: string, measured: readonly Measured[], areDetails: boolean) {
  console.log(`\n${title}\n${[''.padEnd(50), ...columns.map((column) => column.padStart(7))].join(' ')}`)
  for (const each of measured) {
    console.log(line(each.name, [each]))
    if (!areDetails) continue
    for (const mark of each.score.missed)
      console.log(`    missed: ${mark.kind}, paragraph ${mark.paragraph}, “${mark.label}”`)
    for (const blank of each.score.false)
      console.log(
        `    false: ${blank.kind}, paragraph ${blank.where.paragraph}, “${blank.where.before.slice(-30)}${blank.where.text}”`,
      )
    for (const { mark, blank } of each.score.wrongExtent)
      console.log(
        `    extent: paragraph ${mark.paragraph}, ${mark.from}-${mark.to}, found ${blank.where.from}-${blank.where.to}`,
      )
    for (const { mark, blank } of each.score.wrongLabel)
      console.log(`    label: “${mark.label}”, found “${blank.label}”`)
    for (const { mark, blank } of each.score.wrongType)
      console.log(`    type: “${mark.label}” ${mark.types.join(' or ')}, found ${blank.type}`)
  }
  console.log(line('all', measured))
}

if (process.argv[1] === import.meta.filename) {
  const [folder] = process.argv.slice(2).filter((word) => !word.startsWith('--'))
  const areDetails = process.argv.includes('--details')
  if (folder !== undefined) {
    const official = measureMarkedForms(folder)
    if (official.length === 0)
      console.log(
        `${folder} holds none of the marked files: ${markedForms()
          .map(({ file }) => file)
          .join(', ')}`,
      )
    else print('Official forms, marked by hand', official, areDetails)
  }
  print('Made forms', measureMadeForms(1), areDetails)
  print('More made forms, written when the importer was done', measureUnseenForms(1), areDetails)
  print('Our own forms, as plain Word files', await measureOwnForms(1), areDetails)
}
