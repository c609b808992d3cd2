import type { LineRow, LineSide } from '../src/index.ts'

/** The words of one side of a row; undefined where it stands beside nothing. */
export const wordsOn = (side: LineSide | undefined): string | undefined => side?.pieces.map(({ text }) => text).join('')

/** The lines of one side, in the order of the rows. */
export const sideLines = (rows: readonly LineRow[], side: 'before' | 'after'): string[] =>
  rows.flatMap((row) => wordsOn(row[side]) ?? [])

/** A side with the words that differ between braces. */
export const marked = (side: LineSide | undefined): string =>
  (side?.pieces ?? []).map(({ text, differs }) => (differs ? text.replace(/\S.*/, '{$&}') : text)).join('')
