import { readBack as say } from '../text/read-back.ts'
import type { Item } from './reading.ts'

/** What can be done with the sentence on the screen. */
export interface CardActs {
  readonly yes: () => void
  readonly correct: () => void
  readonly no: () => void
  readonly again: () => void
  readonly turn: () => void
  readonly before: () => void
  readonly after: () => void
}

interface CardButtonsProps {
  readonly acts: CardActs
  readonly kind: Item['kind']
  readonly isConfirmed: boolean
}

/** What Enter says of a sentence: right, promised, understood. */
export const yesTo = (kind: Item['kind']): string =>
  kind === 'teach-back' ? say.understood : kind === 'commitment' ? say.promised : say.right

/** The acts with the key of each. */
export function CardButtons({ acts, kind, isConfirmed }: CardButtonsProps) {
  return (
    <div class="acts card-acts">
      <button type="button" class="main" onClick={acts.yes}>
        {isConfirmed ? say.onwards : yesTo(kind)} <kbd>Enter</kbd>
      </button>
      <button type="button" onClick={acts.correct}>
        {say.correct} <kbd>S</kbd>
      </button>
      <button type="button" onClick={acts.no}>
        {kind === 'teach-back' ? say.notUnderstoodYet : say.refuse} <kbd>K</kbd>
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
    </div>
  )
}
