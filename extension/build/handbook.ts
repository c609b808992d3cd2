import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Marked, type Token, type Tokens } from 'marked'
import type { Plugin } from 'vite'

const handbookId = 'virtual:handbook'
const folder = fileURLToPath(new URL('../help/handbook', import.meta.url))
const pictures = fileURLToPath(new URL('../public/handbook', import.meta.url))

/** A chapter as the tool carries it. */
export interface Chapter {
  readonly id: string
  readonly title: string
  /** Made of our own text alone, when the tool is built. */
  readonly html: string
  /** What search looks through: the words before the first heading stand under the chapter's own. */
  readonly parts: readonly { readonly id: string; readonly heading: string; readonly text: string }[]
}

/** `virtual:handbook`: the clerk's handbook, turned from Markdown into HTML when the tool is built. The page itself parses and makes no HTML. */
export function handbook(): Plugin {
  return {
    name: 'handbook',
    resolveId: (id) => (id === handbookId ? `\0${id}` : undefined),
    load(id) {
      if (id !== `\0${handbookId}`) return undefined
      for (const file of chapterFiles()) this.addWatchFile(join(folder, file))
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(readHandbook()))})`
    },
  }
}

const chapterFiles = () =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()

/** Every chapter, in the order of the files' numbers. Throws for one that holds what a chapter may not. */
export const readHandbook = (): Chapter[] =>
  chapterFiles().map((file) => readChapter(file.replace(/^\d+-|\.md$/g, ''), readFileSync(join(folder, file), 'utf8')))

/** A chapter of Markdown: one heading of the first level, parts of the second, no HTML, no links. */
export function readChapter(id: string, source: string): Chapter {
  const marked = new Marked()
  const tokens = marked.lexer(source)
  const [first] = tokens
  if (first?.type !== 'heading' || first.depth !== 1) throw new Error(`${id}: begins with no title`)
  // Where each part begins, and one place behind the last.
  const starts = [...tokens.flatMap(({ type }, index) => (type === 'heading' ? [index] : [])), tokens.length]
  const parts = starts.slice(0, -1).map((start, index) => ({
    id: `${id}-${index}`,
    heading: (tokens[start] as Tokens.Heading).text,
    text: tokens
      .slice(start + 1, starts[index + 1])
      .map(plainText)
      .join(' '),
  }))
  let at = 0
  marked.use({
    renderer: {
      // The chapter's title is the second level of the page.
      heading({ depth, tokens: inside }) {
        const words = this.parser.parseInline(inside)
        at += depth === 1 ? 0 : 1
        return `<h${depth + 1} id="${id}-${at}" tabindex="-1">${words}</h${depth + 1}>\n`
      },
      codespan: ({ text }) => `<kbd>${text}</kbd>`,
      image: ({ href, text }) => pictureOf(id, href, text),
      html: () => refuse(id, 'HTML'),
      link: () => refuse(id, 'a link'),
    },
  })
  return { id, title: first.text as string, html: marked.parser(tokens), parts }
}

function refuse(id: string, what: string): never {
  throw new Error(`${id}: holds ${what}`)
}

/** A picture with its size, so that nothing moves when it comes. One that is not made yet leaves its place to its words. */
function pictureOf(id: string, name: string, words: string): string {
  if (!/^[a-z0-9-]+\.png$/.test(name) || words.trim() === '') return refuse(id, `a picture without words: ${name}`)
  const size = sizeOf(join(pictures, name))
  const escaped = words.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  return `<img src="/handbook/${name}" alt="${escaped}" loading="lazy"${size}>`
}

function sizeOf(file: string): string {
  try {
    const head = readFileSync(file)
    return ` width="${head.readUInt32BE(16)}" height="${head.readUInt32BE(20)}"`
  } catch {
    return ''
  }
}

/** The words of a token and of all that stands in it. */
function plainText(token: Token): string {
  const { tokens, items, header, rows, text } = token as Token & {
    tokens?: Token[]
    items?: Token[]
    header?: Token[]
    rows?: Token[][]
    text?: string
  }
  const inside = [...(items ?? []), ...(header ?? []), ...(rows ?? []).flat(), ...(tokens ?? [])]
  return inside.length > 0 ? inside.map(plainText).join(' ') : (text ?? '')
}
