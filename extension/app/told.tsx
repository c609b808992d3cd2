import { common } from '../text/common.ts'
import { notice, screen, trouble } from './room.ts'

/** What went wrong, and what the clerk has to know on this screen. */
export function Told() {
  const sentences = notice.value?.screen === screen.value ? notice.value.sentences : []
  return (
    <>
      {trouble.value !== '' && (
        <p class="trouble" role="alert">
          {common.failed(trouble.value)}
        </p>
      )}
      <div role="status">
        {sentences.map((sentence) => (
          <p key={sentence} class="notice">
            {sentence}
          </p>
        ))}
      </div>
    </>
  )
}
