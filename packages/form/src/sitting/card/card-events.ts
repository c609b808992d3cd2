import type { Sitting } from '../sitting.ts'
import type { EventOf } from '../sitting-event.ts'
import type { CardFilling } from './card-filling.ts'

/**
 * The acts by which the lines of a card that the clerk takes become answers: of each line the choice in `taken` by its field, or, where that doesn't name
 * the field, the one that may be taken without asking; `undefined` or no such choice leaves the field as it is. When the card is the citizen's own, also
 * what decides how they are addressed, where no question of the form asks it.
 */
export function cardEvents(
  sitting: Sitting,
  { place, card, lines }: CardFilling,
  taken: ReadonlyMap<string, number | undefined>,
  at: string,
): (EventOf<'answered'> | EventOf<'citizen'>)[] {
  const answers = lines.flatMap(({ field, choices, usual }): EventOf<'answered'>[] => {
    const index = taken.has(field) ? taken.get(field) : usual
    const choice = index === undefined ? undefined : choices[index]
    return choice === undefined ? [] : [{ type: 'answered', at, form: place.form, field, value: choice.value }]
  })
  if (!('role' in place) || place.role !== sitting.citizen.role) return answers
  const isSaid = (id: string) => lines.some(({ field }) => field.split('.').at(-1) === id)
  const { citizen } = sitting
  const sex =
    card.sex === undefined || isSaid('gioiTinh') || citizen.sex ? undefined : card.sex === 'male' ? 'nam' : 'nu'
  const birth = isSaid('ngaySinh') || citizen.birth !== undefined ? undefined : card.birth
  if (sex === undefined && birth === undefined) return answers
  return [...answers, { type: 'citizen', at, ...(sex && { sex }), ...(birth !== undefined && { birth }) }]
}
