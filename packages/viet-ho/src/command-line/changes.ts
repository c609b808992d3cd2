import { type Document, visit } from '@viet-ho/document'
import { DocxReadError, fillWord, type ReadPaper, readDocx } from '@viet-ho/docx'
import { fill } from '@viet-ho/form'
import { type AnswerOptions, openAnswers, openEditionForOffice, readBytes } from './answer-options.ts'
import { toJson } from './lines.ts'
import { CommandEnd, type Terminal } from './terminal.ts'
import { text } from './text.ts'
import { wordToFill } from './word-to-fill.ts'

/** An answer that stands otherwise in the Word file than it was printed. */
interface ChangedAnswer {
  readonly id: string
  readonly label: string
  readonly before: string | boolean
  readonly after: string | boolean
}

/** `viet-ho changes <form id> <Word file>`: what people changed in a Word file since it was filled with the answers, or since it was blank. */
export async function changesCommand(
  id: string,
  file: string,
  options: AnswerOptions & { readonly json?: boolean },
  terminal: Terminal,
): Promise<void> {
  const { edition, office } = await openEditionForOffice(id, options, terminal)
  const answers =
    options.answers === undefined ? {} : await openAnswers(options.answers, edition, office, options, terminal)
  const original = fill(edition, answers)
  const word = await wordToFill(options.templates, edition, answers)
  const written = word && fillWord(word.bytes, original, { now: terminal.now, isStruck: word.isStruck })
  const read = await readWordFile(file, original, written)
  const { conflicts, lost, changes } = read
  const report = { answers: changedAnswers(original, read), conflicts, lost, fixedWords: changes }
  terminal.out(options.json ? toJson(report) : linesOf(report))
}

async function readWordFile(file: string, original: Document, written: Uint8Array | undefined): Promise<ReadPaper> {
  const bytes = await readBytes(file)
  try {
    return await readDocx(bytes, original, written)
  } catch (error) {
    if (error instanceof DocxReadError) throw new CommandEnd('wrong-input', [text.noWordFile(file)], { cause: error })
    throw error
  }
}

function changedAnswers(original: Document, { values, boxes }: ReadPaper): ChangedAnswer[] {
  const changed = new Map<string, ChangedAnswer>()
  visit(original, (node) => {
    if (node.type === 'check-box') {
      const key = node.option === '' ? node.id : `${node.id}=${node.option}`
      add(key, node.label, node.checked, boxes.get(key))
    } else if (node.type === 'field' || node.type === 'digit-boxes') {
      add(node.id, node.label, node.value, values.get(node.id))
    }
  })
  return [...changed.values()]

  function add(id: string, label: string, before: string | boolean, after: string | boolean | undefined) {
    const isSame =
      typeof before === 'string' && typeof after === 'string' ? plain(before) === plain(after) : before === after
    if (after !== undefined && !isSame) changed.set(id, { id, label, before, after })
  }
}

const plain = (value: string) => value.replace(/\s+/g, ' ').trim()

function linesOf(report: {
  readonly answers: readonly ChangedAnswer[]
  readonly conflicts: readonly string[]
  readonly lost: readonly string[]
  readonly fixedWords: ReadPaper['changes']
}): string {
  const lines = [
    ...report.answers.map(({ id, label, before, after }) => text.changedAnswer(id, label, before, after)),
    ...report.conflicts.map(text.conflictingAnswer),
    ...report.lost.map(text.lostField),
    ...report.fixedWords.map(({ before, after }) => text.changedWords(before, after)),
  ]
  return `${(lines.length > 0 ? lines : [text.unchanged]).join('\n')}\n`
}
