import { expect, it } from 'vitest'
import { readField } from '../../test-support/read-field.ts'

it('keeps the lines of a long text, and tidies each', () => {
  expect(readField('long-text', ' một  hai \r\n\r\n ba\n').value).toBe('một hai\n\nba')
})

it('takes 5,000 characters unless fields.yaml says otherwise', () => {
  expect(readField('long-text', 'a'.repeat(5000)).errors).toEqual([])
  expect(readField('long-text', 'a'.repeat(5001)).errors).toEqual(['too-long'])
  expect(readField('long-text', 'a'.repeat(60_000), { maxLength: 60_000 }).errors).toEqual([])
})
