export { toPdf } from './to-pdf.ts'
export { toSvg } from './to-svg.ts'
