import { dossierOf } from '@viet-ho/form'
import type { Desk } from '../sitting/desk.ts'

/** Whether there is anything to look at besides the form itself. */
export const hasPapers = (desk: Desk): boolean => dossierOf(desk.form.value).some(({ isForm }) => !isForm)

export function PapersScreen() {
  return <p>…</p>
}
