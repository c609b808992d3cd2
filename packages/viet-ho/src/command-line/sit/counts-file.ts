import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { addCounts, type Counts, emptyCounts, parseCounts, printCounts } from '@viet-ho/form'
import { reasonOf } from '../edition-options.ts'
import { readIfThere } from '../read-if-there.ts'
import { CommandEnd } from '../terminal.ts'
import { text } from '../text.ts'

/** The numbers in a file; undefined when there is no such file. */
export async function openCounts(file: string): Promise<Counts | undefined> {
  const written = await readIfThere(file)
  if (written === undefined) return undefined
  const { counts, issues } = parseCounts(written)
  if (counts === undefined)
    throw new CommandEnd(
      'wrong-input',
      issues.map(({ message }) => `${file}: ${message}`),
    )
  return counts
}

/** Ends the command when numbers can't be added to a file under this name: no name, a wrong one, or a file of another counter. */
export async function checkCounts(file: string | undefined, counter: string | undefined): Promise<void> {
  if (counter !== undefined && !/^[a-z0-9-]{1,60}$/.test(counter))
    throw new CommandEnd('wrong-input', [text.wrongCounter(counter)])
  if (file === undefined) return
  if (counter === undefined) throw new CommandEnd('wrong-input', [text.counterNeeded])
  const counts = await openCounts(file)
  if (counts !== undefined && counts.counter !== counter)
    throw new CommandEnd('wrong-input', [text.otherCounter(file, counts.counter, counter)])
}

/** Adds the numbers of a sitting to those in a file, which is made when it is missing. */
export async function keepCounts(file: string, counts: Counts): Promise<void> {
  const before = (await openCounts(file)) ?? emptyCounts(counts.counter)
  try {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(`${file}.part`, printCounts(addCounts(before, counts)))
    await rename(`${file}.part`, file)
  } catch (error) {
    throw new CommandEnd('machine-trouble', [text.unwritable(file, reasonOf(error))], { cause: error })
  }
}
