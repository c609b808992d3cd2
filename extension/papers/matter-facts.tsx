import rates from 'virtual:rates'
import { dueDate, ratesOf } from '@viet-ho/form'
import { settings } from '../app/stored.ts'
import { ratesWithPacks } from '../packs/forms-at-hand.ts'
import { here } from '../sitting/here.ts'
import { papers as say } from '../text/papers.ts'

/** What the citizen asks next: how much, how long, and what happens then. Amounts are those of the office's province on the day of the dossier. */
export function MatterFacts() {
  const desk = here()
  const { edition } = desk.form.value
  const { day } = desk.sitting.value
  const province = settings.value.office.tinh
  const lines = ratesOf(edition, ratesWithPacks(rates), { date: day, ...(province && { province }) })
  const due = dueDate(edition, day)
  const { fee, time, steps } = edition
  return (
    <section class="matter-facts" aria-label={say.matter}>
      <h2>{say.matter}</h2>
      <dl>
        <dt>{say.fee}</dt>
        {fee !== undefined && <dd>{fee}</dd>}
        {lines.map(({ id, sentence }) => (
          <dd key={id}>{sentence}</dd>
        ))}
        {fee === undefined && lines.length === 0 && <dd>{say.noFee}</dd>}
        {time && (
          <>
            <dt>{say.time}</dt>
            <dd>
              {say.workingDays(time.workingDays)}. {due && say.due(due.value)}
            </dd>
            {due?.doubts.map(({ reason }) => (
              <dd key={reason} class="doubt">
                {reason}
              </dd>
            ))}
            {time.basis && <dd class="hint">{say.basis(time.basis)}</dd>}
          </>
        )}
      </dl>
      {steps.length > 0 && (
        <details>
          <summary>{say.steps}</summary>
          <ol>
            {steps.map(({ name, who, workingDays, note }) => (
              <li key={name}>
                <strong>{name}</strong>: {who}
                {workingDays !== undefined && `, ${say.workingDays(workingDays)}`}
                {note && <p class="hint">{note}</p>}
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  )
}
