import { packs as say } from '../text/packs.ts'
import type { OtherPack, ReadAnswer, ReadPack, ReadRequest } from './worker/messages.ts'

/** A pack that can't be used: every sentence that says why. */
export class RefusedPack extends Error {
  readonly problems: readonly string[]
  constructor(problems: readonly string[]) {
    super(problems.join('\n'))
    this.name = 'RefusedPack'
    this.problems = problems
  }
}

/** Longer than any honest pack takes. */
const patience = 120_000

/** Reads a pack in a worker of its own, which ends with it; by `signal` it is stopped. Throws RefusedPack, and what the signal says. */
export function openInWorker(
  bytes: Uint8Array<ArrayBuffer>,
  others: readonly OtherPack[],
  signal: AbortSignal = new AbortController().signal,
): Promise<ReadPack> {
  const worker = new Worker(new URL('./worker/pack-worker.ts', import.meta.url), { type: 'module' })
  const reading = new Promise<ReadPack>((resolve, reject) => {
    const refuse = (...problems: readonly string[]) => reject(new RefusedPack(problems))
    signal.addEventListener('abort', () => reject(signal.reason))
    if (signal.aborted) reject(signal.reason)
    setTimeout(() => refuse(say.tooSlow), patience)
    // It ran out of memory, or can't be started.
    worker.onerror = (event) => {
      event.preventDefault()
      refuse(say.unreadable)
    }
    worker.onmessage = ({ data }: MessageEvent<ReadAnswer>) =>
      data.type === 'read' ? resolve(data.read) : refuse(...data.problems)
    worker.postMessage({ bytes, others } satisfies ReadRequest)
  })
  return reading.finally(() => worker.terminate())
}
