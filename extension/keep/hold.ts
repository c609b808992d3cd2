/** One sitting, one window: a window that works on a sitting holds it, and another may ask for it. */
export interface Hold {
  readonly id: string
  release(): void
}

const nameOf = (id: string) => `sitting ${id}`

/** How long a window that is asked has to write what it has; one that hangs is not waited for. */
const patience = 2000

const channel = new BroadcastChannel('viet-ho')

interface Message {
  readonly type: 'give'
  readonly id: string
}

/** Holds a sitting that no window holds; undefined where one does. */
export function hold(id: string, onLost: () => void): Promise<Hold | undefined> {
  return request(id, { ifAvailable: true }, onLost)
}

/** Takes a sitting over from whatever window has it, once that has written it down. */
export async function takeOver(id: string, onLost: () => void): Promise<Hold> {
  channel.postMessage({ type: 'give', id } satisfies Message)
  const inTime = await request(id, { signal: AbortSignal.timeout(patience) }, onLost).catch(() => undefined)
  const taken = inTime ?? (await request(id, { steal: true }, onLost))
  if (taken === undefined) throw new Error('The sitting could not be taken over')
  return taken
}

/** Calls when another window asks for a sitting. */
export function onAsked(give: (id: string) => void): void {
  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.type === 'give') give(data.id)
  })
}

/** Ids of the sittings that some window works on. */
export async function heldIds(): Promise<ReadonlySet<string>> {
  const { held = [] } = await navigator.locks.query()
  const prefix = nameOf('')
  return new Set(held.flatMap(({ name = '' }) => (name.startsWith(prefix) ? name.slice(prefix.length) : [])))
}

/** The lock is held until it is released; `onLost` where another window took it by force. */
function request(id: string, options: LockOptions, onLost: () => void): Promise<Hold | undefined> {
  return new Promise((resolve, reject) => {
    let isHeld = false
    navigator.locks
      .request(nameOf(id), options, (lock) => {
        if (lock === null) return resolve(undefined)
        isHeld = true
        return new Promise<void>((release) => resolve({ id, release }))
      })
      .catch((error) => (isHeld ? onLost() : reject(error)))
  })
}
