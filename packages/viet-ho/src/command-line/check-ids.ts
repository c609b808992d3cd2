import { importText } from './import-text.ts'
import { CommandEnd } from './terminal.ts'

const kebab = '[a-z0-9]+(?:-[a-z0-9]+)*'

/** Ends the command when a form or an edition could not be called so. */
export function checkIds({ id, edition }: { readonly id?: string; readonly edition?: string }): void {
  if (id !== undefined && !new RegExp(`^${kebab}(?:/${kebab})+$`).test(id))
    throw new CommandEnd('wrong-input', [importText.wrongId(id)])
  if (edition !== undefined && !new RegExp(`^${kebab}$`).test(edition))
    throw new CommandEnd('wrong-input', [importText.wrongEdition(edition)])
}
