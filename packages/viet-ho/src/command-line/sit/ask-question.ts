import { type Question, questionsOf } from '@viet-ho/form'
import { askPieces, piecesOf } from './ask-pieces.ts'
import type { Desk } from './desk.ts'
import { looksLikeCard, takeCard } from './take-card.ts'
import { sitText as say } from './text.ts'

export type Way = 'on' | 'back'

/** Asks one question until it is answered rightly, left empty, or the clerk goes back. */
export async function askQuestion(desk: Desk, form: string, question: Question): Promise<Way> {
  showQuestion(desk, question)
  // Pieces of a refused try are not typed again.
  let before = piecesOf(question.typed)
  for (;;) {
    const typed =
      question.type === 'identity-paper'
        ? await askPieces(desk, question, before)
        : await desk.ask(say.answerPrompt, ['/lui', '/xoa'])
    if (typed === '/lui') return 'back'
    if (typed === '') {
      if (question.isRequired && question.answer === undefined) desk.say(say.leftEmpty)
      return 'on'
    }
    if (typeof typed === 'string' && looksLikeCard(typed)) {
      if (await takeCard(desk, form, question, typed)) return 'on'
      showQuestion(desk, question)
      continue
    }
    before = piecesOf(typed)
    const value = typed === '/xoa' ? null : typeof typed === 'string' ? rawOf(typed, question) : typed
    const refused = await desk.happen({ type: 'answered', form, field: question.field, value: value as never })
    for (const { message } of refused) desk.say(say.wrong(message))
    if (refused.length > 0) continue
    if (value === null) return 'on'
    const { issues = [] } =
      questionsOf(desk.sitting, desk.form(form)).find(({ field }) => field === question.field) ?? {}
    for (const { severity, message } of issues)
      desk.say(severity === 'error' ? say.wrong(message) : say.doubtful(message))
    if (!issues.some(({ severity }) => severity === 'error')) return 'on'
  }
}

function showQuestion(
  desk: Desk,
  { question, type, label, hint, example, choices = [], isRequired, answer, sameAs }: Question,
): void {
  desk.say(`\n${label}${isRequired ? say.required : ''}`, `   “${question}”`)
  if (hint !== undefined) desk.say(say.hint(hint))
  if (type === 'yes-no') desk.say(...say.yesNo.map((label, index) => say.choice(index + 1, label)))
  else if (choices.length > 0) desk.say(...choices.map((choice, index) => say.choice(index + 1, choice.label)))
  else if (example !== '') desk.say(say.example(example))
  if (answer !== undefined) desk.say(say.present(answer))
  if (sameAs !== undefined) desk.say(say.taken)
}

/** What was typed, as the field reads it: choices may be given by their numbers, yes and no by a number or a letter. */
function rawOf(typed: string, { type, choices = [] }: Question): unknown {
  const chosen = (number: string) => choices[Number(number) - 1]?.id ?? number
  if (type === 'choice') return chosen(typed)
  if (type === 'choices')
    return typed.split(/[\s,;]+/).every((part) => /^\d+$/.test(part)) ? typed.split(/[\s,;]+/).map(chosen) : typed
  if (type === 'yes-no') return { 1: true, 2: false, c: true, k: false }[typed.toLowerCase()] ?? typed
  return typed
}
