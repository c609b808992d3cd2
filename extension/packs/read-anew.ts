import { packs as say } from '../text/packs.ts'
import { alone, installedPacks, write } from './change-packs.ts'
import { packHeads, toolVersion } from './forms-at-hand.ts'
import { openInWorker, RefusedPack } from './open-in-worker.ts'
import { readHeads, readPackFile } from './pack-database.ts'
import type { PackHead } from './pack-head.ts'

let running: Promise<void> | undefined

/** Reads every pack anew that another version of the tool has read: what it made of a form may have another shape. Once for whoever asks. */
export function readAnew(): Promise<void> {
  running ??= alone(readAllAnew).finally(() => {
    running = undefined
  })
  return running
}

async function readAllAnew(): Promise<void> {
  let heads = await readHeads()
  for (const { id } of heads.filter(({ readBy }) => readBy !== toolVersion())) {
    const head = heads.find((each) => each.id === id)
    if (head) await readOne(head, heads)
    heads = await readHeads()
  }
  packHeads.value = heads
}

/** One that is in use has to be right beside what this version holds and the packs before it; one that is retired only by itself. */
async function readOne(head: PackHead, heads: readonly PackHead[]): Promise<void> {
  const { problems: _, ...right } = head
  const before = head.state === 'retired' ? [] : heads.slice(0, heads.indexOf(head))
  try {
    const bytes = await readPackFile(head.id)
    if (bytes === undefined) throw new RefusedPack([say.fileGone])
    const { content, forms } = await openInWorker(bytes, await installedPacks(before))
    await write({ heads: [{ ...right, ...content, readBy: toolVersion() }], forms: { pack: head.id, forms } })
  } catch (error) {
    if (!(error instanceof RefusedPack)) throw error
    // Kept, and set aside: its office may mend it, and its file can be saved again.
    await write({ heads: [{ ...right, problems: error.problems, readBy: toolVersion() }] })
  }
}
