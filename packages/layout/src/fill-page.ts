import { borderWidth, type Footnote, type Points } from '@viet-ho/document'
import { type Block, heightOf, paragraphBlock } from './blocks.ts'
import { type Filled, fillSpace, tolerance } from './fill-space.ts'
import type { Frame } from './frame.ts'
import { type Item, move, type RuleItem } from './laid-out.ts'

/** What is still to be set: the text, and footnotes that the page before had no room for. */
export interface Waiting {
  readonly blocks: readonly Block[]
  readonly notes: readonly Block[]
}

/** The space above footnotes, with the line in it that parts them from the text: as much as Word leaves, LibreOffice leaves less. */
const separatorHeight: Points = 15
const separatorWidth: Points = 144

/**
 * Fills the body of one page: text from the top, the footnotes whose numbers stand in it at the foot. Lines whose footnotes have no room go
 * to the next page with them, unless the page would stay without text.
 */
export function fillPage(
  { blocks, notes }: Waiting,
  { body }: Frame,
  footnotes: ReadonlyMap<number, Footnote>,
  keepsSpaceAtTop: boolean,
): { readonly items: Item[]; readonly waiting: Waiting; readonly noted: ReadonlySet<number> } {
  const pageHeight = body.height
  const fill = (height: Points) =>
    fillSpace(blocks, { height, pageHeight, kind: 'page', atPageTop: true, keepsSpaceAtTop })
  const footOf = (text: Filled): readonly Block[] => {
    const own = [...numbersIn(text)].flatMap((number) => footnotes.get(number) ?? [])
    return [...notes, ...own.map((note) => noteBlock(note, body.width))]
  }

  const heightOfText = ({ height, after }: Filled) => height - after
  let filled = fill(body.height)
  let foot = footOf(filled)
  while (foot.length > 0 && heightOfText(filled) + separatorHeight + heightOf(foot) > body.height + tolerance) {
    const shorter = fill(heightOfText(filled) - 2 * tolerance)
    if (heightOfText(shorter) >= heightOfText(filled)) break
    filled = shorter
    foot = footOf(filled)
  }

  const room = body.height - heightOfText(filled) - separatorHeight
  const atPageTop = blocks.length === 0
  const below = fillSpace(foot, { height: room, pageHeight, kind: 'page', atPageTop, keepsSpaceAtTop: true })
  const top = body.height - below.height
  const separator = below.isEmpty ? [] : [separatorAt(top - separatorHeight / 2)]
  return {
    items: [...filled.items, ...separator, ...move(below.items, 0, top)],
    waiting: { blocks: filled.rest, notes: below.rest },
    noted: numbersIn(filled),
  }
}

/** The numbers of the footnotes that a text names. */
const numbersIn = ({ items }: Filled): ReadonlySet<number> =>
  new Set(items.flatMap((item) => (item.type === 'text' && item.note !== undefined ? [item.note] : [])))

function noteBlock({ number, children }: Footnote, width: Points): Block {
  const mark = { type: 'superscript', children: [{ type: 'text', value: String(number) }] } as const
  return paragraphBlock(
    { type: 'paragraph', style: 'footnote', children: [mark, { type: 'text', value: ' ' }, ...children] },
    width,
    `note.${number}`,
  )
}

const separatorAt = (y: Points): RuleItem => ({
  type: 'rule',
  ...{ x1: 0, y1: y, x2: separatorWidth, y2: y },
  thickness: borderWidth,
})
