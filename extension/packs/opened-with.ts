import type { Form } from '@viet-ho/form'
import type { Desk } from '../sitting/desk.ts'
import { packNotes as say } from '../text/pack-notes.ts'
import { packHeads, packTrouble, toolVersion } from './forms-at-hand.ts'
import { readPackForm } from './pack-database.ts'
import { noteOf } from './pack-names.ts'

export { openedWith } from './pack-names.ts'

/** Notes the pack that a form of this sitting was opened with; undefined where it is built in. */
export function noteOpenedWith(desk: Desk, form: string, pack: string | undefined): void {
  desk.note(noteOf(form), '').value = pack ?? ''
}

/** The same of the sitting on the screen. */
export const openedHereWith = (desk: Desk, form: string): string | undefined =>
  desk.note(noteOf(form), '').value || undefined

/**
 * A form as this very pack brought it, installed or retired; undefined where it isn't here any more, or can't be used by this version of the tool. Throws,
 * for people, where the disk can't be read: a sitting is not changed for that.
 */
export async function loadPackForm(pack: string, form: string): Promise<Form | undefined> {
  const isOld = ({ id, readBy }: { readonly id: string; readonly readBy: string }) =>
    id === pack && readBy !== toolVersion()
  try {
    if (packHeads.value.some(isOld)) await (await import('./read-anew.ts')).readAnew()
    const head = packHeads.value.find(({ id }) => id === pack)
    if (head === undefined && packTrouble.value !== '') throw new Error(packTrouble.value)
    return head === undefined || head.problems !== undefined ? undefined : await readPackForm(pack, form)
  } catch (error) {
    throw new Error(say.unreadable, { cause: error })
  }
}
