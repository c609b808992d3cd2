import { check } from './check.ts'
import { fill } from './fill.ts'
import type { Helper } from './helper.ts'
import { rowNumber } from './row-number.ts'
import { words } from './words.ts'

/** Every helper, in the order of the documentation. */
export const helpers: readonly Helper[] = [fill, check, words, rowNumber]
