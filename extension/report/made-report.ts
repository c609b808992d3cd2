import { computed, type ReadonlySignal, signal } from '@preact/signals'
import {
  chooseEdition,
  type Edition,
  type Field,
  fill,
  type Issue,
  mergeCounters,
  reportAnswers,
  reportForm,
  validate,
} from '@viet-ho/form'
import { loadCommunes } from '@viet-ho/vietnamese'
import { today } from '../app/room.ts'
import { change, settings } from '../app/stored.ts'
import { loadForm, titleOf as titleAtHand } from '../packs/forms-at-hand.ts'
import type { Paper } from '../print/make-files.ts'
import { countsHere } from './counted.ts'
import { imported } from './imported.ts'
import { periodNow } from './period.ts'

/** Words that are the same week after week stay in the settings; the others go when the tool is closed. None is about a citizen. */
const remembered = ['noiNhan', 'chucVuNguoiKy', 'nguoiKy']

/** What the office writes itself, by the field of the report form. */
const written = signal<Readonly<Record<string, string>>>({})

export const wordsOf = (field: string): string =>
  written.value[field] ?? settings.value.reportWords[field] ?? (field === 'ngayLap' ? today() : '')

export function writeWords(field: string, words: string): void {
  if (remembered.includes(field)) change({ reportWords: { ...settings.value.reportWords, [field]: words } })
  else written.value = { ...written.value, [field]: words }
}

export type Row = Readonly<Record<string, string>>

/** The numbers of the period on the screen, of this PC and of what was imported. */
export const numbers = computed(() => {
  const period = periodNow()
  const all = [...(countsHere.value ? [countsHere.value] : []), ...imported.value.map(({ counts }) => counts)]
  const isWithin = ({ day }: { readonly day: string }) => period.from <= day && day <= period.to
  // Days outside of the period are nobody's trouble: they are warned of when they are reported.
  const within = all.map((counts) => ({
    ...counts,
    citizens: counts.citizens.filter(isWithin),
    papers: counts.papers.filter(isWithin),
  }))
  const { counts, counters, issues } = mergeCounters(within)
  const answers = reportAnswers(counts, period, { counters, titleOf })
  return { counters, issues, answers: answers as Readonly<Record<string, string | readonly Row[]>> }
})

const titleOf = (form: string) => titleAtHand(form) ?? form

/** The edition of the report form that is in force, once it is loaded. */
export const edition = signal<Edition | undefined>(undefined)

export async function loadReportForm(): Promise<void> {
  const [form] = await Promise.all([loadForm(reportForm), loadCommunes()])
  const { tinh } = settings.value.office
  edition.value = chooseEdition(form, { date: today(), ...(tinh && { province: tinh }) }).edition
}

/** Fields that are neither numbers nor in the office's settings: the words that are asked for. */
export const askedFields = (of: Edition): Field[] =>
  of.sections
    .flatMap(({ fields }) => fields)
    .filter(({ id, default: usual }) => !(id in numbers.value.answers) && !(usual && 'office' in usual))

/** The report as it would be printed now; without a paper as long as something is wrong. */
export const made: ReadonlySignal<{ readonly paper?: Paper; readonly issues: readonly Issue[] }> = computed(() => {
  const form = edition.value
  if (form === undefined) return { issues: [] }
  const words = Object.fromEntries(
    askedFields(form).flatMap(({ id }) => (wordsOf(id).trim() === '' ? [] : [[id, wordsOf(id)]])),
  )
  const { office } = settings.value
  const { answers, issues } = validate(form, { ...words, ...numbers.value.answers }, { today: today(), office })
  return { issues, ...(answers && { paper: fill(form, answers) }) }
})
