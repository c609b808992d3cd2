import { type OpenPackOptions, openPack, PackError } from '../src/index.ts'

/** What is wrong with a pack: `code file`, and of a form's mistake `form-mistake mistake file`. [] where it opens. Anything but a PackError is thrown on. */
export const problemsOf = async (
  pack: Uint8Array | Promise<Uint8Array>,
  options?: OpenPackOptions,
): Promise<string[]> => told(openPack(await pack, options))

export async function told(work: Promise<unknown>): Promise<string[]> {
  try {
    await work
    return []
  } catch (error) {
    if (!(error instanceof PackError)) throw error
    return error.problems.map(({ code, mistake, file }) => [code, mistake, file].filter(Boolean).join(' '))
  }
}
