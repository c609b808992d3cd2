import { type ScriptLine, scriptOf, titleIn } from '@viet-ho/form'
import { correct, questionFor } from './ask-answers.ts'
import { correctByName } from './correct-by-name.ts'
import type { Desk } from './desk.ts'
import { sitText as say } from './text.ts'

/**
 * Reads a form to the citizen, sentence by sentence, until each is confirmed or refused; a corrected answer is read anew, and with it what hangs on
 * it.
 */
export async function readToCitizen(desk: Desk, form: string): Promise<void> {
  const said = new Set<string>()
  const refused = new Set<string>()
  // A refused sentence is not read over and over, but a corrected one is.
  const isLeft = (item: string) => isOpen(desk, form, item) && !(refused.has(item) && isRefused(desk, form, item))
  const left = () => lines(desk, form).findIndex(({ item }) => item !== undefined && isLeft(item))
  if (left() === -1) return
  // Doubts about answers, told when they were typed, once more while they can be asked about.
  const doubts = desk.form(form).issues.filter(({ severity }) => severity !== 'error')
  desk.say(...doubts.map(({ message }) => say.doubtful(message)))
  desk.say(say.readAloud)
  for (let index = left(); index !== -1; index = left()) {
    const script = lines(desk, form)
    const line = script[index]
    if (line?.item === undefined) return
    sayWhatLeadsHere(desk, script, index, said)
    const ask = line.kind === 'teach-back' ? askTeachBack : askConfirmation
    if ((await ask(desk, form, { ...line, item: line.item })) === 'refused') refused.add(line.item)
  }
  // What follows the last item: thanks.
  sayWhatLeadsHere(desk, lines(desk, form), lines(desk, form).length, said)
}

const lines = (desk: Desk, form: string): readonly ScriptLine[] => scriptOf(desk.form(form), titleIn(desk.sitting))

function isOpen(desk: Desk, form: string, item: string): boolean {
  const outcome = desk.form(form).items.get(item)?.outcome
  return outcome !== 'confirmed' && outcome !== 'understood'
}

function isRefused(desk: Desk, form: string, item: string): boolean {
  const outcome = desk.form(form).items.get(item)?.outcome
  return outcome === 'refused' || outcome === 'not-understood'
}

/** The words between the last item and this one, each once. */
function sayWhatLeadsHere(desk: Desk, script: readonly ScriptLine[], index: number, said: Set<string>): void {
  const before = script.slice(0, index).findLastIndex(({ item }) => item !== undefined)
  for (const { text, kind } of script.slice(before + 1, index)) {
    if (said.has(text)) continue
    said.add(text)
    desk.say(kind === 'section' ? `\n${text}` : text)
  }
}

type Item = ScriptLine & { readonly item: string }

async function askConfirmation(desk: Desk, form: string, line: Item): Promise<'refused' | 'on'> {
  const { item, text, answer } = line
  for (;;) {
    desk.say(`${progressOf(desk, form)} ${text}${answer === undefined ? '' : `   (${answer})`}`)
    await desk.happen({ type: 'read', form, item, text })
    const key = await desk.askKey(say.confirmPrompt, ['', 's', 'k', 'l'])
    if (key === '') {
      await desk.happen({ type: 'confirmed', form, item, text })
      return 'on'
    }
    if (key === 's') {
      await correctItem(desk, form, line)
      return 'on'
    }
    if (key === 'k') {
      const reason = await desk.ask(say.whyRefused)
      await desk.happen({ type: 'refused', form, item, text, ...(reason !== '' && { reason }) })
      return 'refused'
    }
  }
}

/** Asks the answer again that a sentence says; for the commitment, and what is worked out, the clerk names the answer that is wrong. */
async function correctItem(desk: Desk, form: string, { item, text, answer, label }: Item): Promise<void> {
  const isAsked = questionFor(desk, form, item) !== undefined
  if (isAsked) {
    await desk.happen({ type: 'objected', form, item, text })
    await correct(desk, form, item)
  } else {
    if (!item.startsWith('@')) desk.say(say.workedOut(label ?? say.thisItem))
    await correctByName(desk, form)
  }
  const now = lines(desk, form).find((line) => line.item === item)
  const isChanged = now?.text !== text || now.answer !== answer
  // What isn't asked itself says nothing of whether another answer changed.
  if (isAsked || isChanged) desk.say(isChanged ? say.changed : say.unchanged)
}

/** Explained and asked once more when it was not clear; what is then still not clear is told before printing. */
async function askTeachBack(desk: Desk, form: string, { item, text, listenFor = '' }: Item): Promise<'refused' | 'on'> {
  desk.say(`${progressOf(desk, form)} ${text}`, say.teachBackKeys(listenFor))
  await desk.happen({ type: 'read', form, item, text })
  for (const isLast of [false, true]) {
    const key = await desk.askKey(say.teachBackPrompt, ['', 'k', 's'])
    if (key === 's') {
      await correctByName(desk, form)
      return 'on'
    }
    const understood = key === ''
    await desk.happen({ type: 'taught-back', form, item, text, understood })
    if (understood) return 'on'
    if (!isLast) desk.say(say.explainAgain)
  }
  return 'refused'
}

function progressOf(desk: Desk, form: string): string {
  const items = lines(desk, form).flatMap(({ item }) => item ?? [])
  return say.progress(items.filter((item) => !isOpen(desk, form, item)).length + 1, items.length)
}
