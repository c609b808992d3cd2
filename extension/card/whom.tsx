import type { NamedCardPlace } from '@viet-ho/form'
import { card as say } from '../text/card.ts'
import { isSame, whomOf } from './take.ts'

interface WhomProps {
  readonly places: readonly NamedCardPlace[]
  readonly chosen: NamedCardPlace
  readonly onChoose: (place: NamedCardPlace) => void
}

/** Whose card it is: nothing is ever taken from one person to another. */
export function Whom({ places, chosen, onChoose }: WhomProps) {
  return (
    <fieldset
      class="whom"
      onKeyDown={(event) => {
        const place = /^[1-9]$/.test(event.key) ? places[Number(event.key) - 1] : undefined
        if (place === undefined || event.altKey || event.ctrlKey) return
        event.preventDefault()
        onChoose(place)
      }}
    >
      <legend>{say.whom}</legend>
      {places.map((each, index) => (
        <label key={JSON.stringify(each.place)} class="choice">
          <input
            type="radio"
            name="card-whom"
            checked={isSame(each.place, chosen.place)}
            onChange={() => onChoose(each)}
          />
          {index < 9 && <kbd>{index + 1}</kbd>}
          <span>{each.name === undefined ? whomOf(each) : say.named(whomOf(each), each.name)}</span>
        </label>
      ))}
    </fieldset>
  )
}
