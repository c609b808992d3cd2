import type { DraftMistake } from '@viet-ho/studio'
import { oncePainted } from '../app/once-painted.ts'
import type { Bench } from './bench.ts'

/** Shows what a sentence of the checker speaks of, and puts the keyboard there. */
export function goToMistake(bench: Bench, { about }: DraftMistake): void {
  if (about.of === 'field' || about.of === 'paper') {
    const field = about.of === 'field' ? about.field : about.fields[0]
    const place = bench.draft.value.places.find(
      ({ blank, use }) => use === 'asked' && (blank.id === field || field?.startsWith(`${blank.id}.`)),
    )
    if (place) bench.selected.value = place.key
    bench.tab.value = 'place'
  } else bench.tab.value = 'facts'
  const key = 'key' in about ? about.key : undefined
  oncePainted(() => {
    const wanted = [`#field-${key}`, `#edition-${key}`, `#form-${key}`, `[id^="${key}"]`, '.panel [data-first]']
    const input = wanted.map((selector) => document.querySelector<HTMLElement>(selector)).find((each) => each !== null)
    input?.closest('details')?.setAttribute('open', '')
    input?.focus()
  })
}
