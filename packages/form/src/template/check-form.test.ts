import { describe, expect, it } from 'vitest'
import { slips } from '../../test-support/slips/all.ts'
import { smallForm, smallFormId } from '../../test-support/small-form.ts'
import { tellMistakes } from '../../test-support/tell-mistakes.ts'
import { checkForm } from './read-form.ts'

describe.each(Object.entries(slips))('a slip in %s', (_, rows) => {
  const each = rows.map(([name, expected, ...changes]) => ({ name, expected, changes }))
  it.each(each)('is told: $name', ({ expected, changes }) => {
    expect(tellMistakes(smallForm(...changes))).toEqual(expected)
  })
})

describe('the sentence of every mistake', () => {
  const mistakes = Object.values(slips).flatMap((rows) =>
    rows.flatMap(([, , ...changes]) => checkForm(smallFormId, smallForm(...changes))),
  )

  it('is whole, and says what to do in plain Vietnamese', () => {
    for (const { message } of mistakes) {
      expect(message).toMatch(/^[\p{Lu}“{].*[.?…”]$/u)
      expect(message).not.toMatch(/undefined|null|\[object|expected|invalid/i)
      expect(message.normalize('NFC')).toBe(message)
    }
  })
})
