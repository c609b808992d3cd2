import { fill } from './fill.ts'
import type { Helper } from './helper.ts'

/** `{{words "von"}}`: the amount in words. */
export const words: Helper = {
  ...fill,
  name: 'words',
  toPaper: ({ texts: [field], ...call }) => fill.toPaper({ ...call, texts: [`${field}.bangChu`] }),
}
