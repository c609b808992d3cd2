import { readBack } from '@viet-ho/form'
import { type AnswerOptions, openAnswers, openEditionForOffice } from './answer-options.ts'
import { toJson } from './lines.ts'
import type { Terminal } from './terminal.ts'

/** `viet-ho readback <form id>`: what the clerk says to have each answer confirmed, a sentence a line. */
export async function readbackCommand(
  id: string,
  options: AnswerOptions & { readonly answers: string; readonly json?: boolean },
  terminal: Terminal,
): Promise<void> {
  const { edition, office } = await openEditionForOffice(id, options, terminal)
  const sentences = readBack(edition, await openAnswers(options.answers, edition, office, options, terminal))
  terminal.out(options.json ? toJson(sentences) : sentences.map((sentence) => `${sentence.text}\n`).join(''))
}
