import { countSentences as say } from '../messages/counts.ts'
import { helpReasons } from '../sitting/help-reasons.ts'
import type { CitizenCount, Counts, PaperCount } from './counts.ts'
import type { Period } from './period.ts'

/** The form that the numbers are reported on; the words for results, limits and proposals are the office's. */
export const reportForm = 'mot-cua/bao-cao-cong-dan-khong-viet'

/**
 * Raw answers to the report form (`reportForm`): the numbers of a period, those of `counters` counters added up. `titleOf` gives the title of a form
 * by its id. A citizen with two reasons stands under both, and once in the sum.
 */
export function reportAnswers(
  { citizens: allCitizens, papers: allPapers }: Pick<Counts, 'citizens' | 'papers'>,
  { kind, from, to }: Period,
  { counters, titleOf }: { readonly counters: number; readonly titleOf: (form: string) => string },
): { readonly [field: string]: unknown } {
  const isWithin = ({ day }: { readonly day: string }) => from <= day && day <= to
  const citizens = allCitizens.filter(isWithin)
  const papers = allPapers.filter(isWithin)
  return {
    ky: kind === 'week' ? 'tuan' : 'thang',
    tuNgay: from,
    denNgay: to,
    soQuay: String(counters),
    soCongDan: sum(citizens, 'citizens'),
    soPhut: sum(citizens, 'minutes'),
    soGiay: sum(papers, 'papers'),
    soLanSua: sum(papers, 'corrections'),
    soChuaDu: sum(papers, 'incomplete'),
    theoLyDo: byReason(citizens),
    theoGiay: distinct(papers.map(({ form }) => form)).map((form) => {
      const rows = papers.filter((row) => row.form === form)
      return {
        ten: titleOf(form),
        soGiay: sum(rows, 'papers'),
        soPhut: sum(rows, 'minutes'),
        soLanSua: sum(rows, 'corrections'),
        soChuaDu: sum(rows, 'incomplete'),
      }
    }),
    theoNgay: distinct([...citizens, ...papers].map(({ day }) => day)).map((day) => ({
      ngay: day,
      soCongDan: sum(
        citizens.filter((row) => row.day === day),
        'citizens',
      ),
      soGiay: sum(
        papers.filter((row) => row.day === day),
        'papers',
      ),
      soPhut: sum(
        citizens.filter((row) => row.day === day),
        'minutes',
      ),
    })),
  }
}

function byReason(citizens: readonly CitizenCount[]) {
  const rows = helpReasons.map((reason) => ({
    lyDo: say.reasons[reason],
    soCongDan: sum(
      citizens.filter(({ reasons }) => reasons.includes(reason)),
      'citizens',
    ),
  }))
  const without = {
    lyDo: say.noReason,
    soCongDan: sum(
      citizens.filter(({ reasons }) => reasons.length === 0),
      'citizens',
    ),
  }
  return [...rows, without].filter(({ soCongDan }) => soCongDan !== '0')
}

const distinct = (values: readonly string[]) => [...new Set(values)].sort()

/** Digits, as an answer of a number field is. */
const sum = <Row extends CitizenCount | PaperCount>(rows: readonly Row[], name: keyof Row) =>
  String(rows.reduce((total, row) => total + Number(row[name]), 0))
