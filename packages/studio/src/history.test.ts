import fc from 'fast-check'
import { expect, it } from 'vitest'
import { vocabulary, wordOrigin } from '../test-support/office-form.ts'
import type { StudioAct } from './act.ts'
import { checkDraft } from './check-draft.ts'
import { askedBlanks, type Draft } from './draft.ts'
import { everyField } from './fields.ts'
import { begin, doAct, type History, redo, replay, undo } from './history.ts'
import { lostIn } from './lost-in.ts'
import { openWord } from './open-word.ts'

const opened = openWord(await wordOrigin(), vocabulary)
const facts: StudioAct = { type: 'edition', set: { instrument: 'Quyết định số 1/QĐ-UBND', formNumber: 'Mẫu số 1' } }

/** Which place, of all there are then. */
const nth = fc.nat({ max: 40 })
const label = fc.constantFrom(
  'Họ và tên cha',
  'Ngày cấp',
  'Số tiền (đồng)',
  'Địa chỉ',
  'a',
  'Có',
  '{{x}}',
  'Tên 😀',
  ' ',
)
const kind = fc.constantFrom(
  'text',
  'date',
  'money',
  'address',
  'choice',
  'choices',
  'yes-no',
  'identity-paper',
  'table',
)

type Wish = (draft: Draft) => StudioAct
const placeIn = ({ places }: Draft, at: number) => places[at % places.length]?.key ?? ''
const fieldIn = ({ sections }: Draft, at: number) => {
  const all = everyField(sections)
  return all[at % Math.max(1, all.length)]?.path ?? ''
}

const wish: fc.Arbitrary<Wish> = fc.oneof(
  fc.tuple(nth, label).map(
    ([at, text]): Wish =>
      (draft) => ({ type: 'name', place: placeIn(draft, at), label: text }),
  ),
  fc.tuple(nth, kind).map(
    ([at, fieldType]): Wish =>
      (draft) => ({ type: 'type', place: placeIn(draft, at), fieldType, choices: ['Một', 'Hai'] }),
  ),
  fc.tuple(nth, fc.constantFrom('asked', 'office', 'words')).map(
    ([at, use]): Wish =>
      (draft) => ({ type: 'use', place: placeIn(draft, at), use }),
  ),
  fc.tuple(nth, fc.integer({ min: 2, max: 4 })).map(
    ([at, count]): Wish =>
      (draft) => ({
        type: 'join',
        places: Array.from({ length: count }, (_, index) => placeIn(draft, at + index)),
      }),
  ),
  nth.map(
    (at): Wish =>
      (draft) => ({ type: 'split', place: placeIn(draft, at) }),
  ),
  fc.tuple(fc.nat({ max: 30 }), fc.nat({ max: 60 }), fc.nat({ max: 5 })).map(
    ([paragraph, from, more]): Wish =>
      () => ({ type: 'add', paragraph, from, to: from + more }),
  ),
  fc.tuple(nth, fc.constantFrom<-1 | 1>(-1, 1)).map(
    ([at, by]): Wish =>
      (draft) => ({ type: 'move', field: fieldIn(draft, at), by }),
  ),
  fc.tuple(fc.nat({ max: 3 }), label).map(
    ([index, title]): Wish =>
      () => ({ type: 'section', index, title }),
  ),
  nth.map(
    (at): Wish =>
      (draft) => ({ type: 'field', field: fieldIn(draft, at), set: { required: true, hint: 'Xem giấy tờ.' } }),
  ),
)

function walk(wishes: readonly Wish[]): History {
  let history = begin(opened)
  for (const next of [() => facts, ...wishes]) {
    const outcome = doAct(history, next(history.now))
    if ('done' in outcome) history = outcome.done
    else expect(outcome.refused.message).toMatch(/[.…]$/)
  }
  return history
}

it('whatever is done, the draft stays right and prints every word of the file; and all of it can be undone, redone, and done again from what was kept', () => {
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 12 }), (wishes) => {
      const history = walk(wishes)
      const { now, past } = history
      expect(checkDraft(now).mistakes).toEqual([])
      if (now.paper.kind === 'word') expect(lostIn(now.paper.document, askedBlanks(now), now)).toEqual([])

      let back = history
      while (back.past.length > 0) back = undo(back)
      expect(back.now).toBe(opened)
      let again = back
      while (again.undone.length > 0) again = redo(again)
      expect(again.now).toEqual(now)

      const kept = JSON.parse(JSON.stringify(past.map((each) => each.act))) as StudioAct[]
      expect(replay(opened, kept)).toMatchObject({ leftOut: 0 })
      expect(replay(opened, kept).history.now).toEqual(now)
    }),
    { numRuns: 60 },
  )
})

it('leaves out what can’t be done any more, and says how much', () => {
  const { history, leftOut } = replay(opened, [
    facts,
    { type: 'split', place: 'nowhere' },
    { type: 'seen', place: opened.places[0]?.key ?? '' },
  ])
  expect(leftOut).toBe(1)
  expect(history.past).toHaveLength(2)
})
