import type { MistakeCode } from '../../messages/template.ts'

/** A piece of the small HTML that papers are written in, with its offset in the text. */
export type HtmlToken = { readonly offset: number } & (
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'entity'; readonly value: string }
  | { readonly type: 'start'; readonly name: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly type: 'end'; readonly name: string }
  | { readonly type: 'wrong'; readonly code: WrongHtml; readonly text: string }
)

export type WrongHtml = Extract<
  MistakeCode,
  | 'wrong-tag'
  | 'open-comment'
  | 'bare-sign'
  | 'unknown-entity'
  | 'repeated-attribute'
  | 'literal-braces'
  | 'self-closed'
>

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['nbsp', '\u00A0'],
])

const attribute = /\s+([a-zA-Z-]+)\s*=\s*"([^"<>]*)"/g
// Each character is matched by one of these, so nothing is skipped. The end of a comment is looked for apart: with `[^]*?-->` in here, openings
// without an end would take time by the square of their number.
const token =
  /(?<comment><!--)|<\/(?<end>[a-zA-Z][a-zA-Z0-9]*)\s*>|<(?<start>[a-zA-Z][a-zA-Z0-9]*)(?<attributes>(?:\s+[a-zA-Z-]+\s*=\s*"[^"<>]*")*)\s*(?<slash>\/?)>|&(?<entity>[a-zA-Z]+|#\w+);|(?<text>[^<>&]+)|(?<sign>[<>&])/y

/** Cuts a text into tokens. Recovers from nothing: what is no token of this HTML comes out as `wrong`. Comments are left out. */
export function* htmlTokens(source: string): Generator<HtmlToken> {
  let next = 0
  while (next < source.length) {
    token.lastIndex = next
    const match = token.exec(source)
    if (match === null) return
    const offset = next
    next = token.lastIndex
    const { comment, start, end, attributes = '', slash, entity, text, sign } = match.groups ?? {}
    if (comment !== undefined) {
      const close = source.indexOf('-->', next)
      // All that follows belongs to the comment.
      if (close === -1) return yield { type: 'wrong', code: 'open-comment', text: comment, offset }
      next = close + 3
    } else if (text !== undefined) {
      if (/\{\{|\}\}/.test(text)) yield { type: 'wrong', code: 'literal-braces', text: text.trim(), offset }
      yield { type: 'text', value: text, offset }
    } else if (end !== undefined) {
      yield { type: 'end', name: end, offset }
    } else if (start !== undefined) {
      const pairs = Array.from(attributes.matchAll(attribute), ([, name = '', value = '']) => [name, value] as const)
      const byName = new Map(pairs)
      if (byName.size < pairs.length) yield { type: 'wrong', code: 'repeated-attribute', text: start, offset }
      yield { type: 'start', name: start, attributes: byName, offset }
      if (slash === '/' && start !== 'br') {
        yield { type: 'wrong', code: 'self-closed', text: start, offset }
        yield { type: 'end', name: start, offset }
      }
    } else if (entity !== undefined) {
      const value = entities.get(entity)
      if (value === undefined) yield { type: 'wrong', code: 'unknown-entity', text: `&${entity};`, offset }
      else yield { type: 'entity', value, offset }
    } else if (sign !== undefined) {
      const rest = source.slice(offset, offset + 60)
      // What somebody meant who wrote a `<`, `>` or `&` that begins no token.
      const code = /^<\/?[a-zA-Z]/.test(rest) ? 'wrong-tag' : 'bare-sign'
      yield { type: 'wrong', code, text: rest.split('\n', 1)[0] ?? sign, offset }
    }
  }
}
