import { alternative } from './alternative.ts'
import { check } from './check.ts'
import { digits } from './digits.ts'
import { fill } from './fill.ts'
import type { Helper } from './helper.ts'
import { pageCount, pageNumber } from './page-numbers.ts'
import { rowNumber } from './row-number.ts'
import { words } from './words.ts'

/** Every helper, in the order of the documentation. */
export const helpers: readonly Helper[] = [fill, check, digits, alternative, words, rowNumber, pageNumber, pageCount]
