import type { Helper } from './helper.ts'

/** `{{rowNumber}}`: the number of the row, from 1, or from `start` where the paper has numbered somebody before the rows. */
export const rowNumber: Helper = {
  name: 'rowNumber',
  texts: { least: 0, most: 0 },
  options: { start: { least: 1, most: 100 } },
  toPaper: ({ options, place }) => ({ type: 'row-number', ...options, place }),
}
