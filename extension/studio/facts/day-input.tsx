import { useSignal } from '@preact/signals'
import { formatDate, parseDate } from '@viet-ho/vietnamese'
import { studio as say } from '../../text/studio.ts'
import type { Bench } from '../bench.ts'
import { TextInput } from '../text-input.tsx'

interface DayInputProps {
  readonly bench: Bench
  readonly id: string
  readonly label: string
  /** ISO; '' for none. */
  readonly value: string
  readonly issues: readonly string[]
  readonly onDay: (iso: string, session: string) => void
  readonly isOptional?: boolean
}

/** A day as people write it. A half-typed one changes nothing, and is told. */
export function DayInput({ bench, id, label, value, issues, onDay, isOptional = false }: DayInputProps) {
  const isWrong = useSignal(false)
  return (
    <TextInput
      bench={bench}
      id={id}
      label={label}
      hint={say.day}
      value={/^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDate(value) : value}
      issues={isWrong.value ? [say.wrongDay] : issues}
      onText={(text, session) => {
        const day = text.trim() === '' && isOptional ? '' : isoOf(text)
        isWrong.value = day === undefined
        if (day !== undefined) onDay(day, session)
      }}
    />
  )
}

function isoOf(text: string): string | undefined {
  const read = parseDate(text.trim())
  return read.ok && /^\d{4}-\d{2}-\d{2}$/.test(read.value) ? read.value : undefined
}
