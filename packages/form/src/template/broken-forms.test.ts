import { assertDocument } from '@viet-ho/document'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { smallForm, smallFormId } from '../../test-support/small-form.ts'
import { fill } from '../paper/fill.ts'
import { checkForm, loadForm } from './read-form.ts'

const paths = [...smallForm().keys()]
const pieces = [
  ...[
    '{{',
    '}}',
    '{{/if}}',
    '{{else}}',
    '{{#if coCon paperSays="a"}}',
    '{{#each con}}',
    '{{fill "hoTen"}}',
    '{{~',
    '{{!--',
  ],
  ...[
    '<p>',
    '</p>',
    '<td>',
    '</tr>',
    '<table columns="1">',
    '<br>',
    '<',
    '>',
    '&',
    '&amp;',
    '"',
    'class="line"',
    '<!--',
  ],
  ...[
    '\n',
    '  ',
    '- ',
    ': ',
    '[',
    ']',
    '{',
    '}',
    ',',
    '#',
    '|',
    '"',
    "'",
    '&a',
    '*a',
    '!!str',
    '? ',
    '---\n',
    '\t',
    '\r',
  ],
  ...[
    'id: hoTen',
    'when: { field: hoTen, isAnswered: true }',
    'type: table',
    'columns: []',
    '__proto__',
    'constructor',
  ],
  ...['\u0000', '\uFEFF', '\u202E', '\uD800', '😀', 'e\u0301', '', ''],
]

/** A few cuts in one file: so many characters at a place give way to something else. */
const cuts = fc.array(
  fc.record({
    path: fc.constantFrom(...paths),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.constantFrom(0, 0, 1, 3, 20, 200),
    // The last are mostly harmless, so that some forms stay sound.
    put: fc.oneof(
      fc.constantFrom(...pieces),
      fc.string({ unit: 'binary', maxLength: 5 }),
      fc.constantFrom('a', 'ă', ' '),
    ),
  }),
  { minLength: 1, maxLength: 3 },
)

describe('a form folder broken at random', () => {
  it('is told with its mistakes, without throwing; or else is a form whose paper can be written', () => {
    let sound = 0
    fc.assert(
      fc.property(cuts, (changes) => {
        const files = smallForm()
        for (const { path, at, length, put } of changes) {
          const text = files.get(path) ?? ''
          const start = Math.floor(at * text.length)
          files.set(path, text.slice(0, start) + put + text.slice(start + length))
        }
        const mistakes = checkForm(smallFormId, files)
        for (const { message, line = 1, column = 1 } of mistakes) {
          expect(message).not.toMatch(/undefined|\[object|[\p{Cc}\p{Cf}\p{Cs}]/u)
          expect(Math.min(line, column)).toBeGreaterThan(0)
        }
        if (mistakes.length > 0) return
        sound += 1
        for (const edition of loadForm(smallFormId, files).editions) assertDocument(fill(edition, {}))
      }),
      { numRuns: 1500 },
    )
    expect(sound).toBeGreaterThan(20)
  })
})
