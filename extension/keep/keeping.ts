import { effect, signal } from '@preact/signals'
import { peopleIn } from '@viet-ho/form'
import { desk, notify, screen } from '../app/room.ts'
import type { Desk } from '../sitting/desk.ts'
import { keep as say } from '../text/keep.ts'
import { steadyNow } from './clock.ts'
import { type Hold, hold } from './hold.ts'
import type { KeptSitting } from './kept-sitting.ts'
import { openKey } from './key.ts'
import { Saver } from './saver.ts'
import { forget, keep } from './stores.ts'

/** Whether what is typed outlives this window: yes; not a power cut, although there is a passphrase; or not even that. */
export const safety = signal<'kept' | 'memory-only' | 'nowhere'>('kept')

/** Whether something of a citizen who has left could not be taken off this PC yet. */
export const isLeftBehind = signal(false)

/** The sitting of this window, as it is kept. */
interface Keeping {
  readonly id: string
  readonly desk: Desk
  readonly saver: Saver
  hold: Hold | undefined
  generation: number
  isParked: boolean
}

let now: Keeping | undefined

/** Id of the sitting in this window. */
export const idHere = (): string | undefined => now?.id

/** Keeps a desk from now on: a new one, or one that was kept before and is held by this window. */
export function startKeeping(kept: Desk, before?: { readonly hold: Hold; readonly generation: number }): void {
  const id = before?.hold.id ?? crypto.randomUUID()
  const keeping: Keeping = {
    id,
    desk: kept,
    hold: before?.hold,
    generation: before?.generation ?? 0,
    isParked: false,
    saver: new Saver(
      () => void [kept.state.value, screen.value],
      () => write(keeping),
    ),
  }
  now = keeping
  if (before === undefined)
    void hold(id, () => loseTo(id, say.movedAway)).then((held) => {
      if (now?.id === id) keeping.hold = held
      else held?.release()
    })
}

async function write(keeping: Keeping): Promise<void> {
  const { id, desk: kept, isParked } = keeping
  keeping.generation += 1
  const sitting: KeptSitting = {
    version: 1,
    id,
    generation: keeping.generation,
    savedAt: steadyNow(),
    isParked,
    screen: screen.value,
    label: labelOf(kept),
    ...kept.state.value,
  }
  try {
    const key = openKey()
    const where = await keep(sitting, key)
    safety.value = where === 'disk' || key === undefined ? 'kept' : 'memory-only'
  } catch (error) {
    safety.value = 'nowhere'
    throw error
  }
}

/** How the clerk knows the sitting again in a list: which papers, and how the citizen is addressed. */
function labelOf({ sitting, title }: Desk): KeptSitting['label'] {
  const { forms, citizen } = sitting.value
  const name = peopleIn(sitting.value).find(({ role }) => role === citizen.role)?.name
  const given = name?.trim().split(' ').at(-1)
  return {
    forms: [...forms.values()].map(({ edition }) => edition.title),
    ...(given && { citizen: `${title.value} ${given}` }),
  }
}

// A window that goes writes what it can; one whose sitting is kept nowhere is not closed without a question.
addEventListener('pagehide', () => void writeNow())
document.addEventListener('visibilitychange', () => void writeNow())
addEventListener('beforeunload', (event) => {
  if (safety.value === 'nowhere') event.preventDefault()
})

/** What is here has to be written anew: somewhere else than before. */
export const writeAnew = (): void => now?.saver.touch()

/** Writes what is not written yet. */
export const writeNow = (): Promise<void> => now?.saver.flush() ?? Promise.resolve()

/** The sitting leaves this window and stays kept, as `isParked` says: put aside, or to be taken up where it was. */
export async function leaveKept(isParked: boolean): Promise<void> {
  const keeping = now
  if (keeping === undefined) return
  keeping.isParked = isParked
  keeping.saver.touch()
  await keeping.saver.flush()
  if (safety.value === 'nowhere') {
    keeping.isParked = false
    throw new Error('The sitting could not be kept')
  }
  await detach(keeping)
}

/** Another window has taken the sitting by force: what is here is old. */
export function loseTo(id: string, notice: string): void {
  if (now?.id !== id) return
  void detach(now).then(() => notify(notice))
}

async function detach(keeping: Keeping): Promise<void> {
  now = undefined
  await keeping.saver.stop()
  keeping.hold?.release()
  safety.value = 'kept'
  if (desk.value === keeping.desk) {
    desk.value = undefined
    screen.value = 'choose'
  }
}

/** The citizen leaves, and what was kept of them goes, as soon as a write under way has ended. */
effect(() => {
  const keeping = now
  if (desk.value !== undefined || keeping === undefined) return
  now = undefined
  safety.value = 'kept'
  void keeping.saver
    .stop()
    .then(() => forgetSurely(keeping.id))
    .then(() => keeping.hold?.release())
})

/** What could not be removed is tried again while this window is open, and by the background later. */
async function forgetSurely(id: string): Promise<void> {
  for (let tries = 0; !(await forget(id)); tries += 1) {
    isLeftBehind.value = true
    if (tries >= 20) return
    await new Promise((resolve) => setTimeout(resolve, 3000))
  }
  isLeftBehind.value = false
}
