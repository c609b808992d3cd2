import type { Place, Report } from './mistake.ts'
import { sourceText } from './source-text.ts'

/**
 * Named blocks of form.hbs, `{{#block "kinhGui"}} … {{/block}}`: the places that an heir may write anew. They are taken out before Handlebars sees
 * the paper, which a block doesn't change: the marks become comments of the same length, so that lines and columns stay.
 */
const mark = /\{\{#block "([a-z][A-Za-z0-9]*)"\}\}|\{\{\/block\}\}/g

interface NamedBlock {
  readonly name: string
  /** Offsets of the text between the marks, and of the marks themselves. */
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
}

/** The paper with its marks as comments, and where its blocks are. */
export function readBlocks(
  file: string,
  report: Report,
): { readonly text: string; readonly blocks: readonly NamedBlock[] } {
  const source = sourceText(file)
  const blocks: NamedBlock[] = []
  let open: { name: string; from: number; start: number } | undefined
  for (const { 0: text, 1: name, index } of source.matchAll(mark)) {
    const place = placeAt(source, index)
    if (name === undefined) {
      if (open === undefined) report('wrong-named-block', place)
      else blocks.push({ name: open.name, from: open.from, start: open.start, end: index, to: index + text.length })
      open = undefined
    } else {
      if (open !== undefined) report('wrong-named-block', place)
      if (blocks.some((block) => block.name === name)) report('repeated-block', place, name)
      open = { name, from: index, start: index + text.length }
    }
  }
  if (open !== undefined) report('wrong-named-block', placeAt(source, open.from))
  return { text: source.replace(mark, (text) => `{{!${text.slice(3)}`), blocks }
}

/** The base's paper with the heir's blocks in it. `ownLines` gives the place in the heir's file of a place in the result, or undefined. */
export function flattenPaper(
  baseFile: string,
  heirFile: string,
  report: Report,
): { readonly text: string; ownLines(place: Place): Place | undefined } {
  const heir = sourceText(heirFile)
  const own = readBlocks(heirFile, report).blocks
  const outside = own.reduceRight((text, { from, to }) => text.slice(0, from) + text.slice(to), heir)
  if (outside.replace(/\{\{!--[\s\S]*?--\}\}/g, '').trim() !== '') report('text-outside-block', undefined)

  const { text: base, blocks } = readBlocks(
    baseFile.replace(/\{\{!block "/g, '{{#block "').replace(/\{\{!block\}\}/g, '{{/block}}'),
    () => {},
  )
  for (const { name, from } of own)
    if (!blocks.some((block) => block.name === name))
      report(
        'no-such-block',
        placeAt(heir, from),
        name,
        blocks.map((block) => block.name),
      )

  let text = ''
  let read = 0
  const pieces: { readonly firstLine: number; readonly lastLine: number; readonly heirLine: number }[] = []
  for (const block of blocks) {
    const replacement = own.find(({ name }) => name === block.name)
    if (replacement === undefined) continue
    text += base.slice(read, block.start)
    const firstLine = linesIn(text)
    const piece = heir.slice(replacement.start, replacement.end)
    text += piece
    pieces.push({ firstLine, lastLine: linesIn(text), heirLine: placeAt(heir, replacement.start).line })
    read = block.end
  }
  text += base.slice(read)
  return {
    text,
    ownLines: ({ line, column }) => {
      const piece = pieces.find(({ firstLine, lastLine }) => firstLine <= line && line <= lastLine)
      return piece && { line: piece.heirLine + line - piece.firstLine, column }
    },
  }
}

const linesIn = (text: string) => text.split('\n').length

function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
