import type { Use } from '@viet-ho/studio'
import { oncePainted } from '../../app/once-painted.ts'
import type { Bench } from '../bench.ts'

/** Says what a place is for, and goes on to the next that nobody has looked at. */
export function usePlaceAs(bench: Bench, place: string, use: Use): void {
  bench.do({ type: 'use', place, use })
}

export function splitPlace(bench: Bench, place: string, at?: number): void {
  bench.do({ type: 'split', place, ...(at !== undefined && { at }) })
}

/** Joins the places that were picked; tick boxes into the question called `label`. */
export function joinPicked(bench: Bench, label?: string): void {
  const places = bench.picked.value
  const order = bench.draft.value.places.filter(({ key }) => places.includes(key))
  if (!bench.do({ type: 'join', places, ...(label !== undefined && { label }) })) return
  bench.picked.value = []
  const still = new Set(bench.draft.value.places.map(({ key }) => key))
  bench.selected.value = order.find(({ key }) => still.has(key))?.key
}

/** The place is right as it stands: on to the next that nobody has looked at. */
export function acceptPlace(bench: Bench, place: string): void {
  bench.do({ type: 'seen', place })
  if (bench.doubtful.value.length > 0) bench.toNextDoubt()
  else bench.step(1)
  oncePainted(() => document.querySelector<HTMLElement>('.panel [data-first]')?.focus())
}
