import { chooseEdition, type EditionChoice, EditionError, type EditionHead } from '@viet-ho/form'
import { settings } from '../app/stored.ts'
import type { CatalogueForm } from '../packs/forms-at-hand.ts'

/** The edition for the office and the day, or why there is none. */
export function choiceOf(
  form: CatalogueForm,
  day: string,
  wanted?: { readonly id: string; readonly reason: string },
): { readonly choice?: EditionChoice<EditionHead>; readonly refused?: string } {
  const province = settings.value.office.tinh
  try {
    const choice = chooseEdition(form, {
      date: day,
      ...(province && { province }),
      ...(wanted && { edition: wanted.id, reason: wanted.reason }),
    })
    return { choice }
  } catch (error) {
    if (error instanceof EditionError) return { refused: error.message }
    throw error
  }
}
