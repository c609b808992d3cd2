import { fill } from '@viet-ho/form'
import { type AnswerOptions, openAnswers, openEditionForOffice } from './answer-options.ts'
import { chosenFormats, fileNameOf } from './paper-files.ts'
import { CommandEnd, type Terminal } from './terminal.ts'
import { text } from './text.ts'
import { wordToFill } from './word-to-fill.ts'
import { writeFiles } from './write-files.ts'

interface FillOptions extends AnswerOptions {
  readonly out: string
  readonly format: string
  readonly blank?: boolean
}

/** `viet-ho fill <form id>`: the filled paper in each format asked for. All files are made before the first is written. */
export async function fillCommand(id: string, options: FillOptions, terminal: Terminal): Promise<void> {
  const formats = chosenFormats(options.format)
  if (options.blank && options.answers !== undefined) throw new CommandEnd('wrong-input', [text.answersOrBlank])
  if (!options.blank && options.answers === undefined) throw new CommandEnd('wrong-input', [text.answersNeeded])
  const { edition, office } = await openEditionForOffice(id, options, terminal)
  const answers =
    options.answers === undefined ? {} : await openAnswers(options.answers, edition, office, options, terminal)
  const document = fill(edition, answers)
  const word = await wordToFill(options.templates, edition, answers)
  const files = (await Promise.all(formats.map((write) => write(document, fileNameOf(id), terminal.now, word)))).flat()
  const paths = await writeFiles(options.out, files)
  terminal.out(`${[text.written, ...paths.map((path) => `  ${path}`)].join('\n')}\n`)
}
