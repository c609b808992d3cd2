import { type CardLine, cardEvents, cardFilling, cardPlaceAbout, type Question } from '@viet-ho/form'
import { parseCardQr } from '@viet-ho/vietnamese'
import type { Desk } from './desk.ts'
import { sitText as say } from './text.ts'

/** Whether a line is the code of a card that a scanner has typed, and no answer. */
export const looksLikeCard = (line: string): boolean => (line.match(/[|｜]/g) ?? []).length >= 5

/**
 * Takes a card that was scanned where somebody is asked about: shows what it says beside what was typed, asks what only the clerk can say, and lets the
 * rest become answers on Enter. False when nothing was taken, and the question has to be asked again.
 */
export async function takeCard(desk: Desk, form: string, question: Question, scanned: string): Promise<boolean> {
  const card = parseCardQr(scanned)
  const whom = cardPlaceAbout(desk.sitting, desk.form(form), question)
  if (!card.ok || whom === undefined) {
    desk.say(say.wrong(card.ok ? say.cardForNobody : card.problem.reason))
    return false
  }
  const filling = await cardFilling(desk.sitting, whom.place, card)
  desk.say(
    '',
    say.cardOf('role' in whom.place ? say.roles[whom.place.role] : say.cardRow(whom.rowName ?? '', whom.place.row)),
  )
  for (const line of filling.lines) desk.say(say.cardLine(line.label, toldOf(line)))
  for (const warning of filling.warnings) desk.say(say.doubtful(warning))
  for (const note of filling.notes) desk.say(say.hint(note))
  if (filling.rowThere !== undefined) return false

  const taken = new Map<string, number | undefined>()
  for (const line of filling.lines) if (isAsked(line)) taken.set(line.field, await askLine(desk, line))
  if ((await desk.askKey(say.takeCard, ['', 'k'])) === 'k') return false
  const at = desk.terminal.now.toISOString()
  for (const event of cardEvents(desk.sitting, filling, taken, at)) {
    const refused = await desk.happen(event)
    for (const { message } of refused) desk.say(say.wrong(message))
  }
  return true
}

const toldOf = ({ state, typed = '', choices, usual }: CardLine): string => {
  if (state === 'same') return say.cardSame(typed)
  const shown = choices[usual ?? 0]?.shown ?? ''
  if (state === 'differs') return say.cardDiffers(typed, shown)
  return usual === undefined ? say.cardAsked : shown
}

/** What the clerk has to say: nothing is overwritten, and nothing chosen, without them. */
const isAsked = ({ state, usual, choices }: CardLine): boolean =>
  state !== 'same' && (usual === undefined || choices.length > 1)

/** Which of the choices is taken; Enter is what is usual, or nothing. */
async function askLine(desk: Desk, { label, doubt, choices, usual, state, typed = '' }: CardLine) {
  desk.say(`\n${label}`)
  if (doubt !== undefined) desk.say(say.doubtful(doubt))
  for (const [index, { shown, notes }] of choices.entries())
    desk.say(say.choice(index + 1, shown), ...notes.map((note) => say.cardNote(note)))
  const otherwise =
    usual !== undefined ? say.cardUsual(usual + 1) : state === 'differs' ? say.cardKeep(typed) : say.cardLater
  return (await desk.askNumber(otherwise, choices.length)) ?? usual
}
