import { citizenOf } from './people.ts'
import type { Sitting } from './sitting.ts'
import type { Title } from './title.ts'

/** How to address the citizen: as the clerk said, otherwise by the sex and age that were said or stand on the papers. */
export const titleIn = (sitting: Sitting): Title => citizenOf(sitting).title
