import type { CardQr, Problem } from '@viet-ho/vietnamese'
import { isRecord } from '../../field-types/record.ts'
import { cardSentences as say } from '../../messages/card.ts'
import { fieldAt, parsePath } from '../answer-path.ts'
import type { FormInSitting } from '../form-in-sitting.ts'
import type { Question } from '../questions.ts'
import type { Sitting } from '../sitting.ts'
import { notesOnCard, rowOfCard, warningsOfCard } from './card-notes.ts'
import { type CardPlace, questionsOfPlace } from './card-place.ts'
import { type CardValue, cardSaying } from './card-saying.ts'
import { isAlikeButMarks, readerOf, standingOf, typedText } from './card-standing.ts'
import { lostMarks } from './lost-marks.ts'

/** One answer that a card can give. */
export interface CardChoice {
  /** As an `answered` event takes it. */
  readonly value: CardValue
  /** As it would stand on paper. */
  readonly shown: string
  /** Where it comes from, and what is doubtful about it. */
  readonly notes: readonly string[]
}

/** What a card says for one field, beside what stands there. */
export interface CardLine {
  /** The field with its row. */
  readonly field: string
  readonly label: string
  /** `new`: nothing stands there, or only a piece of the same; `differs`: something else does, which only the clerk may overwrite. */
  readonly state: 'new' | 'same' | 'differs'
  /** What stands there, as it would stand on paper or else as typed. */
  readonly typed?: string
  readonly choices: readonly CardChoice[]
  /** The choice that may be taken without asking; undefined where only the clerk can say, or where nothing is to be taken. */
  readonly usual: number | undefined
  /** What to ask before one is chosen. */
  readonly doubt?: string
}

/** What a card says for one place of a sitting. */
export interface CardFilling {
  readonly place: CardPlace
  readonly card: CardQr
  /** In the order of the form. */
  readonly lines: readonly CardLine[]
  /** What is odd about the card, or about the card in this place. */
  readonly warnings: readonly string[]
  /** What else stands in the code: to be shown, never filled in. */
  readonly notes: readonly string[]
  /** Another row of the same table in which this person stands already. */
  readonly rowThere?: number
}

/**
 * What a card says for every question of a place that is asked as the answers stand. Nothing is filled by guess: an address that can be read in several
 * ways, words whose marks were lost in scanning (or that an input method changed: a
 * warning with the code `input-method`) and a kind of card that can't be known are the clerk's to choose; what was typed stays until the clerk
 * says otherwise (`cardEvents`). Loads the tables of old communes on first use; needs `loadCommunes`.
 */
export async function cardFilling(
  sitting: Sitting,
  place: CardPlace,
  { value: card, warnings = [] }: { readonly value: CardQr; readonly warnings?: readonly Problem[] },
): Promise<CardFilling> {
  const form = sitting.forms.get(place.form)
  const questions = form === undefined ? [] : questionsOfPlace(sitting, form, place)
  const lines: CardLine[] = []
  for (const question of questions) {
    const line = form && (await lineOf(question, form, sitting.day, card, warnings))
    if (line !== undefined) lines.push(line)
  }
  const rowThere = form && rowOfCard(form, place, card)
  return {
    place,
    card,
    lines,
    warnings: [...warnings.map(({ reason }) => reason), ...warningsOfCard(sitting, place, card, questions, rowThere)],
    notes: notesOnCard(card),
    ...(rowThere !== undefined && { rowThere }),
  }
}

async function lineOf(
  question: Question,
  { edition }: FormInSitting,
  day: string,
  card: CardQr,
  warnings: readonly Problem[],
): Promise<CardLine | undefined> {
  const path = parsePath(question.field)
  const field = path && fieldAt(edition, path)
  if (field === undefined) return undefined
  const asked = { edition, field, day, typed: isRecord(question.typed) ? question.typed : {} }
  const saying = await cardSaying(card, asked)
  if (saying === undefined) return undefined
  const reading = readerOf(field, day)
  const choices = saying.choices.flatMap(({ value, notes }): CardChoice[] => {
    const { errors, shown, ...read } = reading(value)
    return shown === '' || errors.length > 0 ? [] : [{ value, shown, notes: [...notes, ...read.warnings] }]
  })
  if (choices.length === 0) return undefined

  const typed = typedText(question)
  const isLost = lostMarks(field, card, warnings)
  const doubt = [saying.doubt, isLost ? say.lostMarks : undefined].filter((each) => each !== undefined).join(' ')
  const line = { field: question.field, label: question.label, choices, ...(typed !== undefined && { typed }) }
  const standing = standingOf(question, choices, reading)
  // Typed with its marks, it is better than what the scanner left of it.
  const isTypedRight = isLost && choices.some(({ shown }) => isAlikeButMarks(shown, typed ?? ''))
  if (standing === 'same' || isTypedRight) return { ...line, state: 'same', usual: undefined }
  const open = { ...line, ...(doubt !== '' && { doubt }) }
  if (standing === 'differs') return { ...open, state: 'differs', usual: undefined }
  const isWhole = choices.length === saying.choices.length
  const usual = isLost || !isWhole ? undefined : saying.usual
  // Pieces that were typed decide which of the choices it is.
  return { ...open, state: 'new', usual: standing === 'none' || isLost ? usual : standing }
}
