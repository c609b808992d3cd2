import type { Helper } from './helper.ts'

/**
 * `{{fill "hoTen"}}`: the answer, or a blank. `width` in millimetres, `lines` of dots, `dots=false` for a white blank.
 * The widest blank is a line between the margins of A4.
 */
export const fill: Helper = {
  name: 'fill',
  texts: { least: 1, most: 1 },
  options: { width: { least: 1, most: 160 }, lines: { least: 1, most: 40 }, dots: 'boolean' },
  toPaper: ({ texts: [field = ''], options, place }) => ({ type: 'fill', field, ...options, place }),
}
