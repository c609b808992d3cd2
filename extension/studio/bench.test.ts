import { act, begin, openOrigin, type StudioAct } from '@viet-ho/studio'
import { beforeEach, expect, it, vi } from 'vitest'
import { vocabulary, wordOrigin } from '../../packages/studio/test-support/office-form.ts'

/** A disk that is full for so many writings. */
const disk = vi.hoisted(() => ({ failing: 0, written: [] as string[] }))
vi.mock('./drafts-database.ts', () => {
  const write = (what: string) => async () => {
    if (disk.failing > 0) {
      disk.failing -= 1
      throw new DOMException('full', 'QuotaExceededError')
    }
    disk.written.push(what)
  }
  return { writeActs: write('acts'), writeDraft: write('draft') }
})
const { Bench } = await import('./bench.ts')

const origin = await wordOrigin()
const opened = openOrigin(origin, vocabulary)
const title: StudioAct = { type: 'form', set: { title: 'Đơn khác' } }
beforeEach(() => {
  disk.failing = 0
  disk.written = []
})

it('does not say that it is kept before the Word file is', async () => {
  disk.failing = 2
  const bench = new Bench('a', origin, begin(opened))
  await bench.keep()
  expect(bench.keeping.value).toBe('failed')
  bench.do(title)
  await bench.keep()
  // The first of the two that were tried after the act failed as well.
  expect(bench.keeping.value).toBe('saved')
  await bench.keep()
  expect(disk.written).toEqual(['draft', 'acts'])
})

it('takes up what is left of a draft whose acts were spoilt, and says how many are gone', () => {
  const acts = [title, { type: 'nothing' }, { type: 'name', place: 7 }, null] as unknown as StudioAct[]
  const bench = Bench.resume(origin, opened, { id: 'a', title: '', savedAt: 0, acts, undone: 'x' as never })
  expect(bench.draft.value.form.title).toBe('Đơn khác')
  expect(bench.said.value).toContain('3 việc đã làm không còn làm lại được')
  bench.redo()
  expect(bench.said.value).toBe('Không còn gì để làm lại.')
  expect('done' in act(bench.draft.value, title)).toBe(true)
})
