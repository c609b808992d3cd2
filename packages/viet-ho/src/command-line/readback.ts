import { readBackScript, type ScriptLine, titleOfDeclarant } from '@viet-ho/form'
import { type AnswerOptions, openAnswers, openEditionForOffice } from './answer-options.ts'
import { receivedOn } from './edition-options.ts'
import { toJson } from './lines.ts'
import type { Terminal } from './terminal.ts'
import { text } from './text.ts'

/** `viet-ho readback <form id>`: the sheet from which the clerk reads a form to the citizen, who is addressed by sex and age where the form tells. */
export async function readbackCommand(
  id: string,
  options: AnswerOptions & { readonly answers: string; readonly json?: boolean },
  terminal: Terminal,
): Promise<void> {
  const { edition, office } = await openEditionForOffice(id, options, terminal)
  const answers = await openAnswers(options.answers, edition, office, options, terminal)
  const title = titleOfDeclarant(edition, answers, receivedOn(options.date, terminal.now))
  const script = readBackScript(edition, answers, { title })
  terminal.out(options.json ? toJson(script) : script.map(lineOf).join(''))
}

function lineOf({ kind, text: said, listenFor }: ScriptLine): string {
  if (kind === 'section') return `\n${said}\n`
  return listenFor === undefined ? `${said}\n` : `${said}\n${text.listenFor(listenFor)}\n`
}
