import type { Page } from './nodes.ts'

/** A4 upright with the margins of Decree 30/2020/NĐ-CP, Appendix I (left 30-35, the others 15-25 mm). */
export const a4: Page = { width: 210, height: 297, margins: { top: 20, right: 20, bottom: 20, left: 30 } }
