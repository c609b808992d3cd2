import { expect, it } from 'vitest'
import { styleOf, styles } from './styles.ts'

const looks = { type: 'paragraph', style: 'title' } as const

it('leaves a paragraph the looks of its style', () => {
  expect(styleOf(looks)).toEqual(styles.title)
})

it('gives a paragraph its own looks instead', () => {
  const indent = { left: 12.7, right: 5, firstLine: -6.3 }
  const own = { align: 'left', size: 12.5, before: 0, after: 3.5, lineHeight: 21, keepWithNext: false } as const
  expect(styleOf({ ...looks, ...own, indent })).toEqual({ ...styles.title, ...own, ...indent })
})

it('keeps lines apart in proportion to the type, unless they have their own distance', () => {
  expect(styleOf({ ...looks, size: 28 })).toEqual({ ...styles.title, size: 28, lineHeight: 38 })
  expect(styleOf({ ...looks, size: 28, lineHeight: 30 }).lineHeight).toBe(30)
})
