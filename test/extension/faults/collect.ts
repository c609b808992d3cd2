import type { Tried } from './try-faults.ts'

/** What was lost or not told. */
export function collect() {
  const bad: string[] = []
  const onTried = ({ name, lost, untold }: Tried) => {
    if (lost !== undefined) bad.push(`${name}: lost: ${lost}`)
    if (untold !== undefined) bad.push(`${name}: not told: ${untold}`)
  }
  return { bad, onTried }
}
