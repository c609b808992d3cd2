import { readBack as say } from '../text/read-back.ts'
import { isAloud } from './use-voice.ts'

/** What can be done with the sentence on the screen. */
export interface CardActs {
  readonly yes: () => void
  readonly correct: () => void
  readonly no: () => void
  readonly again: () => void
  readonly turn: () => void
  readonly before: () => void
  readonly after: () => void
  readonly aloud: () => void
}

interface CardButtonsProps {
  readonly acts: CardActs
  readonly isTeachBack: boolean
  readonly isConfirmed: boolean
}

/** The acts with the key of each. */
export function CardButtons({ acts, isTeachBack, isConfirmed }: CardButtonsProps) {
  const yes = isConfirmed ? say.onwards : isTeachBack ? say.understood : say.right
  return (
    <div class="acts card-acts">
      <button type="button" class="main" onClick={acts.yes}>
        {yes} <kbd>Enter</kbd>
      </button>
      <button type="button" onClick={acts.correct}>
        {say.correct} <kbd>S</kbd>
      </button>
      <button type="button" onClick={acts.no}>
        {isTeachBack ? say.notUnderstoodYet : say.refuse} <kbd>K</kbd>
      </button>
      <button type="button" onClick={acts.again}>
        {say.again} <kbd>L</kbd>
      </button>
      <button type="button" title={say.turnLong} onClick={acts.turn}>
        {say.turn} <kbd>X</kbd>
      </button>
      <button type="button" onClick={acts.before}>
        {say.before} <kbd>↑</kbd>
      </button>
      <button type="button" aria-pressed={isAloud.value} onClick={acts.aloud}>
        {say.aloud} <kbd>T</kbd>
      </button>
    </div>
  )
}
