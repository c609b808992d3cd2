import { PackError, problemLine } from '@viet-ho/pack'
import { packs as say } from '../../text/packs.ts'
import type { ReadAnswer, ReadRequest } from './messages.ts'
import { BesideError, readPack } from './read-pack.ts'

/** Opens packs away from the page: one that takes long, or more memory than there is, ends with this worker. */
const worker = self as unknown as {
  onmessage: (event: { readonly data: ReadRequest }) => void
  postMessage(answer: ReadAnswer): void
}

worker.onmessage = async ({ data }) => worker.postMessage(await answerTo(data))

async function answerTo(request: ReadRequest): Promise<ReadAnswer> {
  try {
    return { type: 'read', read: await readPack(request) }
  } catch (error) {
    // All at once, each for people; never what a program says to those who wrote it.
    if (error instanceof PackError) return { type: 'refused', problems: unique(error.problems.map(problemLine)) }
    if (error instanceof BesideError) return { type: 'refused', problems: unique(error.mistakes.map(mistakeLine)) }
    return { type: 'refused', problems: [say.unreadable] }
  }
}

const unique = (lines: readonly string[]) => [...new Set(lines)]

const mistakeLine = ({ file, line, message }: BesideError['mistakes'][number]) =>
  `${[file, line].filter((part) => part !== undefined && part !== '').join(':')}: ${message}`
