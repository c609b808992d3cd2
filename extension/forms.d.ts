declare module 'virtual:form-catalogue' {
  import type { EditionHead, Form, FormHead } from '@viet-ho/form'

  export interface CatalogueForm extends FormHead<EditionHead> {
    readonly fieldOfAdministration: string
    readonly procedures: Form['procedures']
    readonly synonyms: readonly string[]
    /** Ids of the editions that came from a pack of the office. */
    readonly packEditions?: readonly string[]
  }
  export const catalogue: readonly CatalogueForm[]
  /** The offices that papers are addressed to: key in the settings, and who it is. */
  export const addressees: readonly { readonly office: string; readonly rule: string }[]
  export const loaders: Readonly<Record<string, () => Promise<{ readonly default: Form }>>>
}

declare module 'virtual:rates' {
  const rates: import('@viet-ho/form').Rates
  export default rates
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
