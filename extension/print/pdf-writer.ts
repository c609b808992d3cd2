/** The PDF writer, in a module of its own: it is heavy, and only printing needs it; the preview draws with the same package's SVG. */
export { toPdf } from '@viet-ho/pdf'
