import type { Field } from '@viet-ho/form'
import { formatDate } from '@viet-ho/vietnamese'
import { report as say } from '../text/report.ts'
import { edition, numbers, type Row } from './made-report.ts'

/** The numbers of the period as the report will have them, in its own words. */
export function NumberTables() {
  const { answers, counters, issues } = numbers.value
  const fields = edition.value?.sections.flatMap((section) => section.fields) ?? []
  const totals = fields.filter(({ id, type }) => type === 'number' && id !== 'soQuay' && id in answers)
  const tables = fields.filter(({ id, columns }) => columns !== undefined && id in answers)
  const isEmpty = tables.every(({ id }) => answers[id]?.length === 0)
  return (
    <section class="numbers" aria-labelledby="numbers-title">
      <h2 id="numbers-title">{say.numbers}</h2>
      <p role="status">
        {say.counters(counters)}. {isEmpty && say.nothing}
      </p>
      {issues.map(({ message }) => (
        <p key={message} class="doubt">
          {message}
        </p>
      ))}
      <table>
        <caption>{say.total}</caption>
        <tbody>
          {totals.map(({ id, label }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              <td class="number">{String(answers[id])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {tables.map((table) => {
        const rows = answers[table.id] as readonly Row[]
        return rows.length > 0 && <RowTable key={table.id} table={table} rows={rows} />
      })}
    </section>
  )
}

function RowTable({ table: { label, columns = [] }, rows }: { readonly table: Field; readonly rows: readonly Row[] }) {
  const [first, ...others] = columns
  if (first === undefined) return null
  const nameOf = (row: Row) => (first.type === 'date' ? formatDate(row[first.id] ?? '') : row[first.id])
  return (
    <table>
      <caption>{label}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.id} scope="col" class={column === first ? '' : 'number'}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row[first.id]}>
            <th scope="row">{nameOf(row)}</th>
            {others.map(({ id }) => (
              <td key={id} class="number">
                {row[id]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
