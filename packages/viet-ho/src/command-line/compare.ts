import type { Edition, Form } from '@viet-ho/form'
import { compareEditions, comparisonInWords } from '@viet-ho/studio'
import { comparedLines } from './compare-lines.ts'
import { compareText as say } from './compare-text.ts'
import { openForm } from './edition-options.ts'
import { toJson } from './lines.ts'
import { CommandEnd, type Terminal } from './terminal.ts'

/** `viet-ho compare <form> <edition> <edition>`: what differs between two editions of a form, in lines for people or as JSON for programs. */
export async function compareCommand(
  id: string,
  before: string,
  after: string,
  options: { readonly templates: string; readonly json?: boolean },
  terminal: Terminal,
): Promise<void> {
  const form = await openForm(id, options.templates)
  const one = editionOf(form, before)
  const other = editionOf(form, after)
  const comparison = compareEditions(one, other)
  if (options.json) {
    terminal.out(toJson({ form: id, before, after, sentences: comparisonInWords(comparison), ...comparison }))
    return
  }
  const heads = [side('-', one), side('+', other)]
  terminal.out(`${[...heads, ...comparisonInWords(comparison), ...comparedLines(comparison)].join('\n')}\n`)
}

const side = (mark: string, { id, formNumber, instrument }: Edition) => say.side(mark, id, formNumber, instrument)

function editionOf(form: Form, id: string): Edition {
  const found = form.editions.find((edition) => edition.id === id)
  if (found) return found
  const all = form.editions.map((edition) => edition.id)
  throw new CommandEnd('wrong-input', [say.unknownEdition(id, all)])
}
