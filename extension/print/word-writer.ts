/** The Word writer alone: its package reads Word files too, which the tool does not. */
export { toDocx } from '@viet-ho/docx'
