import { loadCommunes } from '@viet-ho/vietnamese'
import { AfterScreen } from '../after/after-screen.tsx'
import { desk } from '../app/room.ts'
import { settings } from '../app/stored.ts'
import { AskScreen } from '../ask/ask-screen.tsx'
import { startKeeping } from '../keep/keeping.ts'
import { loadForm, packOf } from '../packs/forms-at-hand.ts'
import { loadPackForm, noteOpenedWith } from '../packs/opened-with.ts'
import { PapersScreen } from '../papers/papers-screen.tsx'
import { PrintScreen } from '../print/print-screen.tsx'
import { ReadBackScreen } from '../read-back/read-back-screen.tsx'
import { packNotes as say } from '../text/pack-notes.ts'
import { Desk } from './desk.ts'

export const screens = {
  ask: AskScreen,
  papers: PapersScreen,
  read: ReadBackScreen,
  print: PrintScreen,
  after: AfterScreen,
}

/** Opens an edition of a form, for the citizen who is here or for a new one. */
export async function openForm(form: string, edition: string, day: string): Promise<void> {
  // Asked first: it is this pack whose form is loaded, also where another takes its place in the same moment.
  const pack = packOf(form, edition)
  const [loaded] = await Promise.all([pack ? loadPackForm(pack.id, form) : loadForm(form), loadCommunes()])
  const chosen = loaded?.editions.find(({ id }) => id === edition)
  if (chosen === undefined) throw new Error(say.noForm)
  if (desk.value) {
    const isNew = !desk.value.sitting.value.forms.has(form)
    desk.value.add(chosen)
    if (isNew) noteOpenedWith(desk.value, form, pack?.id)
  } else {
    const opened = Desk.open(day, settings.value.office, chosen)
    noteOpenedWith(opened, form, pack?.id)
    desk.value = opened
    startKeeping(opened)
  }
}
