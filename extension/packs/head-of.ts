import type { EditionHead, Form, FormHead } from '@viet-ho/form'

/** What search and the choice of an edition need of a form. */
export interface CatalogueForm extends FormHead<EditionHead> {
  readonly fieldOfAdministration: string
  readonly procedures: Form['procedures']
  readonly synonyms: readonly string[]
  /** Ids of the editions that came from a pack. */
  readonly packEditions?: readonly string[]
}

/** An office that papers are addressed to: its key in the settings, and who it is. */
export interface Addressee {
  readonly office: string
  readonly rule: string
}

/** The head of a form, for a catalogue. */
export function headOf({ editions, ...form }: Form, packEditions: readonly string[] = []): CatalogueForm {
  return {
    ...form,
    ...(packEditions.length > 0 && { packEditions }),
    editions: editions.map(editionHead),
  }
}

function editionHead(edition: EditionHead): EditionHead {
  const { id, instrument, formNumber, jurisdiction, inForceFrom, inForceTo, transition, amendedBy, check } = edition
  const { checkedBy, notPrinted } = edition
  // What isn't there stays away: undefined would be a value.
  const optional = { inForceTo, transition, amendedBy, checkedBy, notPrinted }
  const said = Object.entries(optional).filter(([, value]) => value !== undefined)
  return { id, instrument, formNumber, jurisdiction, inForceFrom, check, ...Object.fromEntries(said) } as EditionHead
}

/** The offices that papers are addressed to, by their keys in the office's settings, with a rule that says who it is. */
export function addresseesOf(forms: readonly Pick<Form, 'editions'>[]): Addressee[] {
  const rules = new Map<string, string>()
  for (const { editions } of forms)
    for (const { addressee } of editions)
      if (addressee?.office.startsWith('coQuan.') && !rules.has(addressee.office))
        rules.set(addressee.office, addressee.rule)
  return [...rules].sort(([a], [b]) => a.localeCompare(b)).map(([office, rule]) => ({ office, rule }))
}
