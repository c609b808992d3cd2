import type { DraftMistake } from '@viet-ho/studio'
import { oncePainted } from '../app/once-painted.ts'
import type { Bench } from './bench.ts'

/** Shows what a sentence of the checker speaks of, and puts the keyboard there. */
export function goToMistake(bench: Bench, { about }: DraftMistake): void {
  const isOfPlace = about.of === 'field' || (about.of === 'paper' && about.fields.length > 0)
  // That nothing is asked is mended on the paper, too.
  if (isOfPlace || (about.of === 'ends' && about.key === 'sections')) {
    const field = about.of === 'field' ? about.field : about.of === 'paper' ? about.fields[0] : undefined
    const place = bench.draft.value.places.find(
      ({ blank, use }) => use === 'asked' && (blank.id === field || field?.startsWith(`${blank.id}.`)),
    )
    if (place) bench.selected.value = place.key
    bench.tab.value = 'place'
  } else bench.tab.value = 'facts'
  const key = 'key' in about ? about.key : undefined
  oncePainted(() => {
    const wanted = [
      `#field-${key}`,
      `#edition-${key}`,
      `#form-${key}`,
      `#ends-${key}`,
      sectionOf(about),
      `[id^="${key}"]`,
      '.panel [data-first]',
    ]
    const input = wanted.map((selector) => document.querySelector<HTMLElement>(selector)).find((each) => each !== null)
    input?.closest('details')?.setAttribute('open', '')
    input?.focus()
  })
}

const sectionOf = (about: DraftMistake['about']) => (about.of === 'section' ? `#section-${about.index}` : '#none')
