import { normalizeText } from '@viet-ho/vietnamese'
import type { Place, Report } from '../../template/mistake.ts'
import { sourceText } from '../../template/source-text.ts'
import { htmlTokens } from './html-tokens.ts'
import type { Argument, Markup, MarkupElement } from './markup.ts'
import {
  type Block,
  type Content,
  type Expression,
  type Location,
  type Mustache,
  type Program,
  parseHandlebars,
} from './parse-handlebars.ts'
import { placesIn } from './places.ts'

/** A paper longer or deeper than this was not written by hand. */
const bounds = { characters: 300_000, depth: 16 }

/**
 * Reads form.hbs into elements, helpers and blocks, and reports every mistake of its syntax. The body of each block is balanced by itself:
 * nothing is opened in it and closed outside, so whichever branch is taken, the paper stays whole.
 */
export function readMarkup(text: string, report: Report): readonly Markup[] {
  if (text.length > bounds.characters) {
    report('file-too-large', undefined, bounds.characters)
    return []
  }
  const source = sourceText(text)
  if (source.trim() === '') {
    report('empty-file', undefined)
    return []
  }
  const places = placesIn(source)
  const parsed = parseHandlebars(source)
  if ('program' in parsed) return readBody(parsed.program, 0)
  if (parsed.code === 'too-deep') report('too-deep', undefined, bounds.depth)
  else if (parsed.code === 'unclosed-block') report('unclosed-block', places.placeOf(parsed.offset), parsed.name)
  else report('handlebars-syntax', parsed.place)
  return []

  function readBody({ body }: Program, depth: number): Markup[] {
    const root: Markup[] = []
    const open: { readonly element: MarkupElement; readonly children: Markup[] }[] = []
    const add = (node: Markup) => (open.at(-1)?.children ?? root).push(node)

    for (const statement of body) {
      const place = placeOf(statement.loc)
      if (statement.type === 'ContentStatement') readContent(statement)
      else if (statement.type === 'MustacheStatement') readHelper(statement, place)
      else if (statement.type === 'BlockStatement') readBlock(statement, place)
      else if (statement.type !== 'CommentStatement') report('forbidden-mustache', place)
    }
    for (const { element } of open) report('unclosed-element', element.place, element.name)
    return root

    function readContent(content: Content) {
      const start = places.offsetOf(placeOf(content.loc)) + trimmed(content)
      for (const token of htmlTokens(content.value)) {
        const place = places.placeOf(start + token.offset)
        if (token.type === 'text') addText(normalizeText(token.value), place)
        else if (token.type === 'entity') addText(token.value, place)
        else if (token.type === 'wrong') report(token.code, place, token.text)
        else if (token.type === 'end') close(token.name, place)
        else openElement(token.name, token.attributes, place)
      }
    }

    function addText(value: string, place: Place) {
      const siblings = open.at(-1)?.children ?? root
      const last = siblings.at(-1)
      if (last?.type === 'text') siblings[siblings.length - 1] = { ...last, value: last.value + value }
      else siblings.push({ type: 'text', value, place })
    }

    function openElement(name: string, attributes: MarkupElement['attributes'], place: Place) {
      const children: Markup[] = []
      const element: MarkupElement = { type: 'element', name, attributes, children, place }
      add(element)
      if (name === 'br') return
      if (depth + open.length >= bounds.depth) report('too-deep', place, bounds.depth)
      else open.push({ element, children })
    }

    function close(name: string, place: Place) {
      const index = open.findLastIndex(({ element }) => element.name === name)
      if (index === -1) return report('stray-end-tag', place, name)
      for (const { element } of open.splice(index).slice(1)) report('unclosed-element', element.place, element.name)
    }

    function readHelper({ path, params, hash, escaped }: Mustache, place: Place) {
      if (!escaped) report('forbidden-mustache', place)
      else add({ type: 'helper', name: nameOf(path), texts: params.map(argument), options: optionsOf(hash), place })
    }

    function readBlock(block: Block, place: Place) {
      const inside = depth + open.length + 1
      if (inside > bounds.depth) return report('too-deep', place, bounds.depth)
      const helper = nameOf(block.path)
      const first = block.program === undefined ? [] : readBody(block.program, inside)
      const second = block.inverse === undefined ? [] : readBody(block.inverse, inside)

      if (!blockNames.has(helper)) return report('unknown-block', place, helper)
      const field = fieldName(block.params)
      const namesRows = block.program?.blockParams !== undefined
      if (field === undefined || namesRows) return report('wrong-block', place, helper)
      const { paperSays, ...unknown } = Object.fromEntries(optionsOf(block.hash))
      for (const option of Object.keys(unknown)) report('unknown-option', place, option, undefined)
      if (helper === 'each') {
        if (paperSays !== undefined) report('unknown-option', place, 'paperSays', undefined)
        if (block.inverse !== undefined) report('else-in-each', place)
        return add({ type: 'block', name: 'each', field, children: first, place })
      }
      if (typeof paperSays !== 'string' || paperSays.trim() === '') return report('paper-says-missing', place, helper)
      const [whenTrue, whenFalse] = helper === 'if' ? [first, second] : [second, first]
      add({ type: 'block', name: 'if', field, paperSays, whenTrue, whenFalse, place })
    }
  }

  function argument(expression: Expression): Argument {
    if ('value' in expression)
      return typeof expression.value === 'string' ? normalizeText(expression.value) : expression.value
    report('wrong-argument', placeOf(expression.loc), expression.type === 'PathExpression' ? expression.original : '')
    return ''
  }

  function optionsOf(hash: Mustache['hash']): Map<string, Argument> {
    const options = new Map<string, Argument>()
    for (const { key, value, loc } of hash?.pairs ?? []) {
      if (options.has(key)) report('repeated-attribute', placeOf(loc), key)
      options.set(key, argument(value))
    }
    return options
  }
}

const placeOf = ({ start }: Location): Place => ({ line: start.line, column: start.column + 1 })

/** How much whitespace a standalone line took from the beginning of the content. */
function trimmed({ original, value }: Content): number {
  return Math.max(0, original.search(/\S/) - value.search(/\S/))
}

const nameOf = (path: Expression): string => (path.type === 'PathExpression' ? path.original : '')

const blockNames: ReadonlySet<string> = new Set(['each', 'if', 'unless'])

/** `thanhVien` of `{{#each thanhVien}}`: one name, ids joined by dots, nothing that climbs or looks elsewhere. */
function fieldName([param, ...others]: readonly Expression[]): string | undefined {
  if (param?.type !== 'PathExpression' || others.length > 0 || param.data || param.depth > 0) return undefined
  return param.parts.join('.') === param.original ? param.original : undefined
}
