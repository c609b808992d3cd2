declare module 'virtual:form-catalogue' {
  import type { Form } from '@viet-ho/form'
  import type { Addressee, CatalogueForm } from './packs/head-of.ts'

  /** What is built in. The screens take what is at hand: packs/forms-at-hand.ts. */
  export const catalogue: readonly CatalogueForm[]
  export const addressees: readonly Addressee[]
  export const loaders: Readonly<Record<string, () => Promise<{ readonly default: Form }>>>
}

/** The texts of the forms that are built in, by the paths in their folders. */
declare module 'virtual:form-sources' {
  export const sources: Readonly<
    Record<string, () => Promise<{ readonly default: readonly (readonly [path: string, text: string])[] }>>
  >
}

declare module 'virtual:rates' {
  const rates: import('@viet-ho/form').Rates
  export default rates
}

declare module 'virtual:vocabulary' {
  /** What an id means in every form. */
  const vocabulary: import('@viet-ho/form').Vocabulary
  export default vocabulary
}

declare module 'virtual:handbook' {
  const chapters: readonly {
    readonly id: string
    readonly title: string
    readonly html: string
    readonly parts: readonly { readonly id: string; readonly heading: string; readonly text: string }[]
  }[]
  export default chapters
}
