import { nameCharacter } from '@viet-ho/document'
import { normalizeText } from '@viet-ho/vietnamese'
import { Composer, type CST, type Document, isMap, isScalar, isSeq, LineCounter, type Node, Parser } from 'yaml'
import { syntaxHints } from '../messages/template.ts'
import type { Place, Report } from './mistake.ts'
import { sourceText } from './source-text.ts'

/** What a YAML file holds by the failsafe schema: texts, lists and maps. `1.50` and `060185001234` stay as they were typed. */
export type YamlValue = string | readonly YamlValue[] | { readonly [key: string]: YamlValue }

export interface YamlText {
  /** The whole file; all text normalised. */
  readonly value: YamlValue
  /** Where the value at `path` stands; where the key itself stands when `key` is given. The nearest that exists, when nothing stands there. */
  placeOf(path: readonly PropertyKey[], key?: string): Place
}

/** Bounds on what a person would write by hand; a file beyond them is refused before it costs time or memory. */
const bounds = { characters: 200_000, depth: 24, nodes: 30_000 }

/**
 * Characters that are no letters: they turn the words around them about, hide them, or move the cursor of a terminal. What is read back, and how sure an
 * edition is, would look other than it is. Line ends and tabs are let off.
 */
const hiddenCharacters = /[^\P{C}\n\t]|[\p{Zl}\p{Zp}]/gu

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype'])

/** Reads YAML text, or reports every mistake of its syntax and gives undefined. Aliases, anchors, tags and prototype keys are mistakes. */
export function readYaml(file: string, report: Report): YamlText | undefined {
  if (file.length > bounds.characters) return void report('file-too-large', undefined, bounds.characters)
  const text = sourceText(file)
  const lines = new LineCounter()
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }

  const tokens = [...new Parser(lines.addNewLine).parse(text)]
  const tooDeep = firstBelow(tokens, bounds.depth)
  if (tooDeep !== undefined) return void report('too-deep', place(tooDeep), bounds.depth)

  // The library compares each key with all before it, which takes seconds for some ten thousand; `toValue` looks for repeated ones instead.
  const options = { schema: 'failsafe', merge: false, uniqueKeys: false, logLevel: 'silent' } as const
  const [document, second] = new Composer(options).compose(tokens, true)
  if (document === undefined || document.contents === null) return void report('empty-file', undefined)
  if (second !== undefined) return void report('second-document', place(second.range[0]))

  let sound = true
  const refuse: Report = (code, at, ...words) => {
    sound = false
    report(code, at, ...words)
  }
  // One slip often makes several errors in a row; the first of a line is the one that says what to do.
  const linesWithErrors = new Set<number>()
  for (const { code, pos } of document.errors) {
    const at = place(pos[0])
    if (linesWithErrors.has(at.line)) continue
    linesWithErrors.add(at.line)
    refuse('yaml-syntax', at, syntaxHints[code] ?? syntaxHints.other)
  }
  if (!sound) return undefined

  let nodes = 0
  function toValue(node: unknown): YamlValue {
    nodes += 1
    if (nodes === bounds.nodes) refuse('too-many-values', undefined, bounds.nodes)
    if (nodes >= bounds.nodes) return ''
    const { range, tag, anchor } = node as Node & { anchor?: string }
    const at = place(range?.[0] ?? 0)
    if (tag !== undefined) refuse('yaml-tag', at)
    if (anchor !== undefined) refuse('yaml-alias', at)
    if (isScalar(node)) {
      const text = normalizeText(String(node.value ?? ''))
      const hidden = [...new Set(text.match(hiddenCharacters))]
      if (hidden.length > 0) report('hidden-character', at, hidden.map(nameCharacter))
      return text
    }
    if (isSeq(node)) return node.items.map(toValue)
    if (!isMap(node)) {
      refuse('yaml-alias', at)
      return ''
    }
    const value: Record<string, YamlValue> = {}
    for (const { key, value: item } of node.items) {
      if (!isScalar(key) || typeof key.value !== 'string' || key.value === '') refuse('wrong-key', at)
      else if (forbiddenKeys.has(key.value)) refuse('forbidden-key', place(key.range?.[0] ?? 0), key.value)
      else if (Object.hasOwn(value, normalizeText(key.value))) refuse('duplicate-key', place(key.range?.[0] ?? 0))
      else value[normalizeText(key.value)] = item === null ? '' : toValue(item)
    }
    return value
  }
  const value = toValue(document.contents)
  return sound ? { value, placeOf: (path, key) => place(offsetOf(document, path, key)) } : undefined
}

/** Where the first value stands that is nested more than `depth` deep. Without recursion: the nesting isn't known to be harmless yet. */
function firstBelow(tokens: readonly CST.Token[], depth: number): number | undefined {
  let level: unknown[] = [...tokens]
  for (let below = 0; level.length > 0; below += 1) {
    if (below > depth) return offsetIn(level[0])
    level = level.flatMap((token) => {
      const { value, key, items } = token as { value?: unknown; key?: unknown; items?: unknown[] }
      return [...(items ?? []).flatMap((item) => itemTokens(item)), ...[value, key].filter(isToken)]
    })
  }
  return undefined
}

const isToken = (token: unknown) => typeof token === 'object' && token !== null
const itemTokens = (item: unknown) =>
  Object.values(item as { key?: unknown; value?: unknown }).filter((part) => isToken(part) && !Array.isArray(part))
const offsetIn = (token: unknown) => (token as { offset: number }).offset

/** Offset of the value at `path` below the document, or of its deepest ancestor that exists. */
function offsetOf(document: Document, path: readonly PropertyKey[], key?: string): number {
  let node: unknown = document.contents
  for (const step of path) {
    const next: unknown = isMap(node) || isSeq(node) ? node.get(typeof step === 'symbol' ? '' : step, true) : undefined
    if (next === undefined || next === null) break
    node = next
  }
  const pair =
    key !== undefined && isMap(node)
      ? node.items.find(({ key: name }) => isScalar(name) && name.value === key)
      : undefined
  const { range } = (pair?.key ?? node) as Node
  return range?.[0] ?? 0
}
