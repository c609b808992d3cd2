import { dossierOf } from '@viet-ho/form'
import type { Desk } from './desk.ts'
import { sitText as say } from './text.ts'

/** Goes through the papers of the dossier that were not looked at yet. */
export async function checkDossier(desk: Desk, form: string): Promise<void> {
  const open = dossierOf(desk.form(form)).filter(({ brought, isForm }) => brought === undefined && !isForm)
  if (open.length === 0) return
  desk.say(say.dossier)
  for (const { paper } of open) {
    desk.say(say.paper(paper.name, paper.copies))
    const key = await desk.askKey(say.brought, ['', 'c', 'k'])
    if (key === '') continue
    await desk.happen({ type: 'paper-checked', form, paper: paper.name, brought: key === 'c' })
  }
  const missing = dossierOf(desk.form(form)).filter(({ brought }) => brought === false)
  if (missing.length > 0) desk.say(say.dossierMissing(missing.map(({ paper }) => paper.name)))
}
