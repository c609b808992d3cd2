import { loaders } from 'virtual:form-catalogue'
import { loadCommunes } from '@viet-ho/vietnamese'
import { AfterScreen } from '../after/after-screen.tsx'
import { desk } from '../app/room.ts'
import { settings } from '../app/stored.ts'
import { AskScreen } from '../ask/ask-screen.tsx'
import { startKeeping } from '../keep/keeping.ts'
import { PapersScreen } from '../papers/papers-screen.tsx'
import { PrintScreen } from '../print/print-screen.tsx'
import { ReadBackScreen } from '../read-back/read-back-screen.tsx'
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
  const load = loaders[form]
  if (load === undefined) throw new RangeError(`No form ${form}`)
  const [{ default: loaded }] = await Promise.all([load(), loadCommunes()])
  const chosen = loaded.editions.find(({ id }) => id === edition)
  if (chosen === undefined) throw new RangeError(`No edition ${edition} of ${form}`)
  if (desk.value) desk.value.add(chosen)
  else {
    desk.value = Desk.open(day, settings.value.office, chosen)
    startKeeping(desk.value)
  }
}
