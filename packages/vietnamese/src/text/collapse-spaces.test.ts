import { expect, it } from 'vitest'
import { collapseSpaces } from './collapse-spaces.ts'

it('leaves one space between words and none at the ends', () => {
  expect(collapseSpaces('  Nguyễn   Văn \n An ')).toBe('Nguyễn Văn An')
})

it('keeps line breaks when asked', () => {
  expect(collapseSpaces('\n  một   hai \n\n ba \n', { keepLines: true })).toBe('một hai\n\nba')
})
