import type { Helper } from './helper.ts'

/** `{{rowNumber}}`: the number of the row, from 1. */
export const rowNumber: Helper = {
  name: 'rowNumber',
  texts: { least: 0, most: 0 },
  options: {},
  toPaper: ({ place }) => ({ type: 'row-number', place }),
}
