import type { ViewBlock } from '@viet-ho/studio'

/** A line of the paper with its whole text, letter by letter as the file has it. */
export interface PaperLine {
  readonly paragraph: number
  readonly text: string
}

/** Every line of the paper, those of cells too, in order. */
export function linesOfView(blocks: readonly ViewBlock[]): PaperLine[] {
  return blocks.flatMap((block): PaperLine[] => {
    if (block.type === 'table') return block.rows.flat().flatMap(({ children }) => linesOfView(children))
    if (block.paragraph === 0) return []
    let text = ''
    // A piece of repeated rows has no text of its own.
    for (const part of block.parts) text = text.padEnd(part.from) + part.text
    return [{ paragraph: block.paragraph, text: text.replace(/[\n\t\ufffc]/g, ' ') }]
  })
}
