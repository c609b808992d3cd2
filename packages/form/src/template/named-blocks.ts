import { placesIn } from '../paper/markup/places.ts'
import type { Report } from './mistake.ts'
import { sourceText } from './source-text.ts'

/**
 * Named blocks of form.hbs, `{{#block "kinhGui"}} … {{/block}}`: the places that an heir may write anew. A paper keeps its marks until it is read
 * (`withoutMarks`), so that the heir of an heir finds them too. What stands in a comment is no mark.
 */
const markOrComment = /\{\{#block "([a-z][A-Za-z0-9]*)"\}\}|\{\{\/block\}\}|\{\{~?!(--)?/g

/** What readMarkup takes; beyond it a paper is refused there, and its blocks aren't looked for. */
export const longestPaper = 300_000

export interface NamedBlock {
  readonly name: string
  /** Offsets of the text between the marks, and of the marks themselves. */
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
}

interface Token {
  readonly kind: 'begin' | 'end' | 'comment'
  /** Of the block that begins. */
  readonly name: string
  readonly from: number
  readonly to: number
}

/** The blocks of a paper in their order; its mistakes are reported. */
export function readBlocks(file: string, report: Report): readonly NamedBlock[] {
  if (file.length > longestPaper) return []
  const source = sourceText(file)
  const { placeOf } = placesIn(source)
  const blocks: NamedBlock[] = []
  const names = new Set<string>()
  let open: Token | undefined
  for (const token of tokensIn(source)) {
    const { kind, name, from, to } = token
    if (kind === 'comment') continue
    if ((kind === 'begin') === (open !== undefined)) report('wrong-named-block', placeOf(from))
    else if (open !== undefined) blocks.push({ name: open.name, from: open.from, start: open.to, end: from, to })
    if (names.has(name) && kind === 'begin') report('repeated-block', placeOf(from), name)
    names.add(name)
    open = kind === 'begin' ? token : undefined
  }
  if (open !== undefined) report('wrong-named-block', placeOf(open.from))
  return blocks
}

/** Whether anything but comments stands outside the blocks. */
export function hasWordsOutside(source: string, blocks: readonly NamedBlock[]): boolean {
  const comments = [...tokensIn(source)].filter(({ kind }) => kind === 'comment')
  const silent = [...blocks, ...comments].sort((a, b) => a.from - b.from)
  let read = 0
  for (const { from, to } of silent) {
    if (source.slice(read, from).trim() !== '') return true
    // A comment may stand in a block.
    read = Math.max(read, to)
  }
  return source.slice(read).trim() !== ''
}

/** The paper as Handlebars is to see it: the marks are comments of the same length, so that lines and columns stay and no space is added. */
export function withoutMarks(file: string): string {
  if (file.length > longestPaper) return file
  const source = sourceText(file)
  let text = ''
  let read = 0
  for (const { kind, from, to } of tokensIn(source)) {
    if (kind === 'comment') continue
    text += `${source.slice(read, from)}{{!${source.slice(from + 3, to)}`
    read = to
  }
  return text + source.slice(read)
}

/** Marks of blocks and comments. An open comment hides all that follows, as it does from Handlebars, which then tells it. */
function* tokensIn(source: string): Generator<Token> {
  const pattern = new RegExp(markOrComment)
  for (let found = pattern.exec(source); found !== null; found = pattern.exec(source)) {
    const { 0: text, 1: name = '', 2: dashes, index: from } = found
    const isComment = text.includes('!')
    const to = isComment ? endOfComment(source, pattern.lastIndex, dashes !== undefined) : pattern.lastIndex
    if (to === undefined) return
    yield { kind: isComment ? 'comment' : name === '' ? 'end' : 'begin', name, from, to }
    pattern.lastIndex = to
  }
}

/** Where a comment ends that begins before `from`: one with dashes only at dashes. */
function endOfComment(source: string, from: number, hasDashes: boolean): number | undefined {
  const end = hasDashes ? /--~?\}\}/g : /\}\}/g
  // `{{!--}}` is whole: its dashes are those of its end too.
  end.lastIndex = hasDashes ? from - 2 : from
  return end.exec(source) === null ? undefined : end.lastIndex
}
