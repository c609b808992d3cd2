import type { Helper } from './helper.ts'

/** `{{pageNumber}}`, in `<header>` or `<footer>`. */
export const pageNumber: Helper = {
  name: 'pageNumber',
  texts: { least: 0, most: 0 },
  options: {},
  toPaper: ({ place }) => ({ type: 'page-number', place }),
}

/** `{{pageCount}}`, in `<header>` or `<footer>`: how many pages the paper has. */
export const pageCount: Helper = {
  ...pageNumber,
  name: 'pageCount',
  toPaper: ({ place }) => ({ type: 'page-count', place }),
}
