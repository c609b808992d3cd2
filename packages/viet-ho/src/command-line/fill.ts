import { type Document, toPlainText } from '@viet-ho/document'
import { fill } from '@viet-ho/form'
import { type AnswerOptions, openAnswers, openEditionForOffice } from './answer-options.ts'
import { CommandEnd, type Terminal } from './terminal.ts'
import { text } from './text.ts'
import { type OutputFile, writeFiles } from './write-files.ts'

interface FillOptions extends AnswerOptions {
  readonly out: string
  readonly format: string
  readonly blank?: boolean
}

type Writer = (document: Document, name: string, now: Date) => Promise<OutputFile[]>

/** One entry for each format; the heavy writers are loaded when asked for. */
const writers: Readonly<Record<string, Writer>> = {
  docx: async (document, name, now) => {
    const { toDocx } = await import('@viet-ho/docx')
    return [{ name: `${name}.docx`, content: await toDocx(document, { now }) }]
  },
  pdf: async (document, name, now) => {
    const [{ layOut }, { toPdf }] = await Promise.all([import('@viet-ho/layout'), import('@viet-ho/pdf')])
    return [{ name: `${name}.pdf`, content: await toPdf(layOut(document), { now }) }]
  },
  svg: async (document, name) => {
    const [{ layOut }, { toSvg }] = await Promise.all([import('@viet-ho/layout'), import('@viet-ho/pdf')])
    return toSvg(layOut(document)).map((content, index) => ({ name: `${name}-${index + 1}.svg`, content }))
  },
  txt: async (document, name) => [{ name: `${name}.txt`, content: toPlainText(document) }],
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
  const name = id.slice(id.lastIndexOf('/') + 1)
  const files = (await Promise.all(formats.map((write) => write(document, name, terminal.now)))).flat()
  const paths = await writeFiles(options.out, files)
  terminal.out(`${[text.written, ...paths.map((path) => `  ${path}`)].join('\n')}\n`)
}

function chosenFormats(value: string): Writer[] {
  const names = [...new Set(value.split(',').map((name) => name.trim()))]
  return names.map((name) => {
    const writer = Object.hasOwn(writers, name) ? writers[name] : undefined
    if (writer === undefined) throw new CommandEnd('wrong-input', [text.wrongFormat(value, Object.keys(writers))])
    return writer
  })
}
