import type { Edition, Field, Paper } from '@viet-ho/form'

/** An edition whose paper has the words of both sides of each branch, and a row of each table: every word that it may ever print. */
export function withEveryBranch(edition: Edition): Edition {
  const sections = edition.sections.map((section) => ({ ...section, fields: section.fields.map(withRow) }))
  return { ...edition, sections, paper: branchless(edition.paper) as unknown as Paper }
}

/** A table that prints no empty row has words in its rows all the same. */
const withRow = (field: Field): Field => ({
  ...field,
  ...(field.blankRows === 0 && { blankRows: 1 }),
  ...(field.fields && { fields: field.fields.map(withRow) }),
  ...(field.columns && { columns: field.columns.map(withRow) }),
})

/** The tree of a paper is plain data; wherever nodes stand side by side, a branch gives its place to what stands in it. */
function branchless(value: unknown): unknown {
  if (Array.isArray(value)) return value.flatMap((each) => (isBranch(each) ? sidesOf(each) : [branchless(each)]))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, branchless(each)]))
}

interface Branch {
  readonly type: 'if'
  readonly whenTrue: readonly unknown[]
  readonly whenFalse: readonly unknown[]
}

const isBranch = (value: unknown): value is Branch =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'if'

const sidesOf = ({ whenTrue, whenFalse }: Branch) => [whenTrue, whenFalse].flatMap((side) => branchless(side))
