import { noteTime, steadyNow } from './clock.ts'
import { isExpired, type KeepUntil } from './expiry.ts'
import { heldIds } from './hold.ts'
import { forget, keptHeads, removals } from './stores.ts'

/** Takes off this PC what has been kept long enough, and what could not be taken off before. What a window works on is that window's. */
export async function purge(until: KeepUntil): Promise<void> {
  await noteTime().catch(() => {})
  const held = await heldIds()
  const old = (await keptHeads()).filter(({ savedAt }) => isExpired(savedAt, steadyNow(), until)).map(({ id }) => id)
  for (const id of new Set([...old, ...(await removals())])) if (!held.has(id)) await forget(id)
}
