import { type Signal, useSignal } from '@preact/signals'
import { formatDate, parseDate } from '@viet-ho/vietnamese'
import { today } from '../app/room.ts'
import { QuietInput } from '../ask/controls/quiet-input.tsx'
import { choose as say } from '../text/choose.ts'

/** The day on which the file was received, in any usual way of writing; left empty it is today. */
export function DayInput({ day }: { readonly day: Signal<string> }) {
  const wrong = useSignal('')
  const take = (typed: string) => {
    const read = typed.trim() === '' ? undefined : parseDate(typed)
    const isWhole = read?.ok && read.value.length === 'yyyy-mm-dd'.length
    wrong.value = read === undefined || isWhole ? '' : say.wrongDay
    if (read === undefined) day.value = today()
    else if (isWhole) day.value = read.value
  }
  return (
    <div>
      <label for="received">{say.received}</label>
      <QuietInput
        id="received"
        shown={formatDate(day.value)}
        aria-describedby="received-wrong"
        onType={() => {}}
        onLeave={take}
        onEnter={take}
      />
      <p id="received-wrong" role="status" class={wrong.value === '' ? '' : 'wrong'}>
        {wrong.value}
      </p>
    </div>
  )
}
