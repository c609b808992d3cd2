import type { Helper } from './helper.ts'

/** `{{check "gioiTinh" "nam"}}`: ☑ where the answer is `nam`, else ☐. `{{check "dongY"}}` for a yes/no field. */
export const check: Helper = {
  name: 'check',
  texts: { least: 1, most: 2 },
  options: {},
  toPaper: ({ texts: [field = '', option = ''], place }) => ({ type: 'check', field, option, place }),
}
