import { currentPrinting, isSigned } from '@viet-ho/form'
import { type Desk, StopSitting } from './desk.ts'
import { sitText as say } from './text.ts'

/** Tells which printed forms the citizen has not signed, and stops here so that they can be, unless the clerk ends without. */
export async function askUnsigned(desk: Desk, { isKept }: { readonly isKept: boolean }): Promise<void> {
  const unsigned = [...desk.sitting.forms.values()].filter(
    (form) => currentPrinting(form) !== undefined && !isSigned(form),
  )
  if (unsigned.length === 0) return
  desk.say(say.unsigned(unsigned.map(({ edition }) => edition.title)))
  const key = await desk.askKey(isKept ? say.unsignedKept : say.unsignedUnkept, ['', 'x'])
  if (key === '') throw new StopSitting()
}
