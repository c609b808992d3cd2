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
// Each character is matched by one of these, so nothing is skipped.
const token =
  /<!--[\s\S]*?-->|<\/(?<end>[a-zA-Z][a-zA-Z0-9]*)\s*>|<(?<start>[a-zA-Z][a-zA-Z0-9]*)(?<attributes>(?:\s+[a-zA-Z-]+\s*=\s*"[^"<>]*")*)\s*(?<slash>\/?)>|&(?<entity>[a-zA-Z]+|#\w+);|(?<text>[^<>&]+)|(?<sign>[<>&])/g

/** Cuts a text into tokens. Recovers from nothing: what is no token of this HTML comes out as `wrong`. Comments are left out. */
export function* htmlTokens(source: string): Generator<HtmlToken> {
  for (const { index: offset, groups = {} } of source.matchAll(token)) {
    const { start, end, attributes = '', slash, entity, text, sign } = groups
    if (text !== undefined) {
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
      yield { type: 'wrong', code: codeOfSign(rest), text: rest.split('\n', 1)[0] ?? sign, offset }
    }
  }
}

/** What somebody meant who wrote a `<`, `>` or `&` that begins no token. */
function codeOfSign(rest: string): WrongHtml {
  if (rest.startsWith('<!--')) return 'open-comment'
  return /^<\/?[a-zA-Z]/.test(rest) ? 'wrong-tag' : 'bare-sign'
}
