import { unprintableCharacters } from '@viet-ho/document'
import type { Helper } from './helper.ts'

/** `{{alternative "dongY" "co" "đồng ý"}}`: printed words of which the law says that one is to be struck through. */
export const alternative: Helper = {
  name: 'alternative',
  texts: { least: 3, most: 3 },
  options: {},
  fits: ([, , words = '']) => unprintableCharacters(words).length === 0,
  toPaper: ({ texts: [field = '', option = '', words = ''], place }) => ({
    type: 'alternative',
    field,
    option,
    words,
    place,
  }),
}
