export type { Problem, Result } from './result.ts'
export { collapseSpaces } from './text/collapse-spaces.ts'
export { foldForSearch } from './text/fold-for-search.ts'
export { normalizeText } from './text/normalize-text.ts'
