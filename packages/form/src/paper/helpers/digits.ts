import type { Helper } from './helper.ts'

/** `{{digits "maSoThue" "10-3"}}`: a box for each digit, ten and three of them. */
export const digits: Helper = {
  name: 'digits',
  texts: { least: 2, most: 2 },
  options: {},
  fits: ([, boxes = '']) => /^[1-9]\d?(-[1-9]\d?)*$/.test(boxes) && sum(boxes) <= 60,
  toPaper: ({ texts: [field = '', boxes = ''], place }) => ({ type: 'digits', field, groups: groups(boxes), place }),
}

const groups = (boxes: string) => boxes.split('-').map(Number)
const sum = (boxes: string) => groups(boxes).reduce((total, count) => total + count, 0)
