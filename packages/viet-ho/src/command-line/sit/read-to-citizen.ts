import { type ScriptLine, scriptOf, titleIn } from '@viet-ho/form'
import { correct } from './ask-answers.ts'
import type { Desk } from './desk.ts'
import { sitText as say } from './text.ts'

/**
 * Reads a form to the citizen, sentence by sentence, until each is confirmed or refused; a corrected answer is read anew, and with it what hangs on
 * it.
 */
export async function readToCitizen(desk: Desk, form: string): Promise<void> {
  const said = new Set<string>()
  const refused = new Set<string>()
  const left = () =>
    lines(desk, form).findIndex(({ item }) => item !== undefined && isOpen(desk, form, item) && !refused.has(item))
  if (left() === -1) return
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

const lines = (desk: Desk, form: string): ScriptLine[] => scriptOf(desk.form(form), titleIn(desk.sitting))

function isOpen(desk: Desk, form: string, item: string): boolean {
  const outcome = desk.form(form).items.get(item)?.outcome
  return outcome !== 'confirmed' && outcome !== 'understood'
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

async function askConfirmation(desk: Desk, form: string, { item, text, answer }: Item): Promise<'refused' | 'on'> {
  for (;;) {
    desk.say(`${progressOf(desk, form)} ${text}${answer === undefined ? '' : `   (${answer})`}`)
    await desk.happen({ type: 'read', form, item, text })
    const key = (await desk.ask(say.confirmPrompt)).toLowerCase()
    if (key === '') {
      await desk.happen({ type: 'confirmed', form, item, text })
      return 'on'
    }
    if (key === 's' && !item.startsWith('@')) {
      await desk.happen({ type: 'objected', form, item, text })
      await correct(desk, form, item)
      desk.say(say.changed)
      return 'on'
    }
    if (key === 'k') {
      const reason = await desk.ask(say.whyRefused)
      await desk.happen({ type: 'refused', form, item, text, ...(reason !== '' && { reason }) })
      return 'refused'
    }
    if (key !== 'l') desk.say(say.unknownKey)
  }
}

async function askTeachBack(desk: Desk, form: string, { item, text, listenFor = '' }: Item): Promise<'refused' | 'on'> {
  desk.say(`${progressOf(desk, form)} ${text}`, say.teachBackKeys(listenFor))
  await desk.happen({ type: 'read', form, item, text })
  const understood = (await desk.ask(say.teachBackPrompt)).toLowerCase() !== 'k'
  await desk.happen({ type: 'taught-back', form, item, text, understood })
  if (understood) return 'on'
  desk.say(say.explainAgain)
  // Explained and asked once more; what is still not clear is told before printing.
  const again = (await desk.ask(say.teachBackPrompt)).toLowerCase() !== 'k'
  await desk.happen({ type: 'taught-back', form, item, text, understood: again })
  return again ? 'on' : 'refused'
}

function progressOf(desk: Desk, form: string): string {
  const items = lines(desk, form).flatMap(({ item }) => item ?? [])
  return say.progress(items.filter((item) => !isOpen(desk, form, item)).length + 1, items.length)
}
