import { useSignal } from '@preact/signals'
import { BenchView } from './bench-view.tsx'
import { bench } from './open-draft.ts'
import { StartView } from './start-view.tsx'
import './studio.css'

/** Where an office makes a form: from its Word file, or from an edition there is. */
export function StudioScreen() {
  const trouble = useSignal('')
  return bench.value ? <BenchView key={bench.value.id} bench={bench.value} /> : <StartView trouble={trouble} />
}
