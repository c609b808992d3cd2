import { dossierOf, type FormInSitting, type Issue, paperOf } from '@viet-ho/form'
import type { Desk } from '../sitting/desk.ts'
import type { Printer } from './use-printer.tsx'

interface PrintWish {
  readonly copies: number
  /** Why it is printed although something is missing. */
  readonly override?: string
}

/** Prints a form for signature and notes it, once its file is made; gives the issues of one that may not be printed. */
export async function printForm(
  desk: Desk,
  id: string,
  printer: Printer,
  { copies, override }: PrintWish,
): Promise<readonly Issue[]> {
  const form = desk.sitting.value.forms.get(id)
  if (form === undefined) return []
  const { document: paper, hash } = paperOf(form)
  let refused: readonly Issue[] = []
  await printer.print({
    paper,
    title: form.edition.title,
    copies,
    onMade: () => {
      refused = desk.happen({ type: 'printed', form: id, hash, ...(override !== undefined && { override }) })
      return refused.length === 0
    },
  })
  return refused
}

/** As many as the dossier wants of the form itself. */
export const usualCopies = (form: FormInSitting): number =>
  dossierOf(form).find(({ isForm }) => isForm)?.paper.copies ?? 1
