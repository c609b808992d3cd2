/// <reference path="./handlebars-base.d.ts" />
import { parse } from 'handlebars/dist/cjs/handlebars/compiler/base.js'
import type { Place } from '../../template/mistake.ts'

/** Lines count from 1, columns from 0. */
export interface Location {
  readonly start: { readonly line: number; readonly column: number }
}

/** What Handlebars' parser gives, as far as a paper may use it; every other statement has another `type`. */
export type Statement = Content | Comment | Mustache | Block

export interface Content {
  readonly type: 'ContentStatement'
  /** The text between two mustaches, without the whitespace that a standalone line takes with it. */
  readonly value: string
  readonly original: string
  readonly loc: Location
}

export interface Comment {
  readonly type: 'CommentStatement'
  readonly loc: Location
}

export interface Mustache {
  readonly type: 'MustacheStatement'
  readonly path: Expression
  readonly params: readonly Expression[]
  readonly hash?: Hash
  readonly escaped: boolean
  readonly loc: Location
}

export interface Block {
  readonly type: 'BlockStatement'
  readonly path: Expression
  readonly params: readonly Expression[]
  readonly hash?: Hash
  /** Absent in `{{^if x}}`, where only the inverse is there. */
  readonly program?: Program
  readonly inverse?: Program
  readonly loc: Location
}

export interface Program {
  readonly body: readonly Statement[]
  readonly blockParams?: readonly string[]
}

export interface Hash {
  readonly pairs: readonly { readonly key: string; readonly value: Expression; readonly loc: Location }[]
}

export type Expression =
  | { readonly type: 'StringLiteral'; readonly value: string; readonly loc: Location }
  | { readonly type: 'NumberLiteral'; readonly value: number; readonly loc: Location }
  | { readonly type: 'BooleanLiteral'; readonly value: boolean; readonly loc: Location }
  | {
      readonly type: 'PathExpression'
      readonly original: string
      readonly parts: readonly unknown[]
      readonly depth: number
      readonly data: boolean
      readonly loc: Location
    }
  | { readonly type: 'SubExpression' | 'NullLiteral' | 'UndefinedLiteral'; readonly loc: Location }

/** What Handlebars' own parser, which makes no code, gives for a template; or what keeps it from reading on, and where. */
export type Parsed =
  | { readonly program: Program }
  | { readonly code: 'handlebars-syntax'; readonly place: Place }
  | { readonly code: 'unclosed-block'; readonly name: string; readonly offset: number }
  | { readonly code: 'too-deep' }

/** Far more than any paper has: the parser takes time by the square of the depth, and recursion, so it is never shown more. */
const deepest = 100

export function parseHandlebars(source: string): Parsed {
  const { depth, unclosed } = measureBlocks(source)
  if (depth > deepest) return { code: 'too-deep' }
  try {
    return { program: parse(source) as Program }
  } catch (error) {
    if (unclosed !== undefined) return { code: 'unclosed-block', ...unclosed }
    // “Parse error on line 3:”, or “each doesn't match if - 3:5”.
    const [, line = '1', column = '0'] = /(?:line |- )(\d+)(?::(\d+))?/.exec((error as Error).message) ?? []
    return { code: 'handlebars-syntax', place: { line: Number(line), column: Number(column) + 1 } }
  }
}

interface OpenBlock {
  readonly name: string
  readonly offset: number
  /** Depth around the block. */
  readonly depth: number
}

/** How deep blocks are nested, `{{else if}}` counted as a block in its block, as the parser does; and the innermost that isn't closed. Roughly: comments count too. */
function measureBlocks(source: string): { readonly depth: number; readonly unclosed?: OpenBlock } {
  const open: OpenBlock[] = []
  let depth = 0
  let most = 0
  for (const { index, 1: sign, 2: name = '' } of source.matchAll(/\{\{~?\s*([#^/]|else\b)\s*(\w*)/g)) {
    if (sign === '/') depth = open.pop()?.depth ?? 0
    else {
      // `{{^}}` is an else.
      if (sign === '#' || (sign === '^' && name !== '')) open.push({ name, offset: index, depth })
      depth += 1
    }
    most = Math.max(most, depth)
  }
  const unclosed = open.at(-1)
  return { depth: most, ...(unclosed && { unclosed }) }
}
