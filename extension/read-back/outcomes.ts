import type { Issue } from '@viet-ho/form'
import type { Desk } from '../sitting/desk.ts'
import { type Item, markOf } from './reading.ts'

/** Notes that a sentence was said, unless it was, in these words, and the citizen hasn't said no to it since. */
export function hear(desk: Desk, { item, text }: Item): readonly Issue[] {
  const state = desk.form.value.items.get(item)
  const isDenied = state?.outcome === 'objected' || state?.outcome === 'refused'
  if (state?.text === text && !isDenied) return []
  return desk.happen({ type: 'read', form: desk.current.value, item, text })
}

/**
 * Notes a sentence that comes on the screen as said. One that the citizen has answered is only looked at: to read it again would take their answer
 * back.
 */
export function hearShown(desk: Desk, line: Item): void {
  const mark = markOf(desk.form.value, line.item)
  const isAnswered = desk.form.value.items.has(line.item) && mark !== 'read'
  if (!isAnswered) hear(desk, line)
}

/** The citizen says yes, or has said in their own words what a teach-back asks. */
export function confirm(desk: Desk, line: Item): readonly Issue[] {
  const { item, text, kind } = line
  const form = desk.current.value
  if (markOf(desk.form.value, item) === 'confirmed') return []
  const issues = hear(desk, line)
  if (issues.length > 0) return issues
  return kind === 'teach-back'
    ? desk.happen({ type: 'taught-back', form, item, text, understood: true })
    : desk.happen({ type: 'confirmed', form, item, text })
}

export function objectTo(desk: Desk, line: Item): readonly Issue[] {
  const { item, text } = line
  const issues = hear(desk, line)
  return issues.length > 0 ? issues : desk.happen({ type: 'objected', form: desk.current.value, item, text })
}

export function refuse(desk: Desk, line: Item, reason: string): readonly Issue[] {
  const { item, text } = line
  const issues = hear(desk, line)
  if (issues.length > 0) return issues
  const why = reason.trim()
  return desk.happen({ type: 'refused', form: desk.current.value, item, text, ...(why !== '' && { reason: why }) })
}

export function notUnderstood(desk: Desk, line: Item): readonly Issue[] {
  const { item, text } = line
  const issues = hear(desk, line)
  if (issues.length > 0) return issues
  return desk.happen({ type: 'taught-back', form: desk.current.value, item, text, understood: false })
}
