import { keep as say } from '../text/keep.ts'
import { isClockBehind } from './clock.ts'
import { isLeftBehind, safety } from './keeping.ts'
import { unreadable } from './list.ts'

/** What is wrong with keeping, while it is. */
export function KeepWarnings() {
  const warnings = [
    safety.value === 'nowhere' && say.nowhereTrouble,
    safety.value === 'memory-only' && say.memoryTrouble,
    isLeftBehind.value && say.leftBehind,
    unreadable.value > 0 && say.unreadable(unreadable.value),
    isClockBehind.value && say.clockBehind,
  ].filter((each) => each !== false)
  return (
    <div role="alert" class="keep-warnings">
      {warnings.map((warning) => (
        <p key={warning} class="trouble">
          {warning}
        </p>
      ))}
    </div>
  )
}
