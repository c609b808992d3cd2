import { type OpenedPack, type OpenPackOptions, PackError, problemLine } from '@viet-ho/pack'
import { openPackFile } from '../../pack-file.ts'
import { reasonOf } from '../edition-options.ts'
import { CommandEnd } from '../terminal.ts'
import { text } from '../text.ts'
import { packText } from './pack-text.ts'

/** The pack of a file, or the end of the command with all that is wrong with it. */
export async function openPackOrEnd(path: string, options: OpenPackOptions = {}): Promise<OpenedPack> {
  try {
    return await openPackFile(path, options)
  } catch (error) {
    if (error instanceof PackError) throw packEnd(path, error)
    throw new CommandEnd('wrong-input', [text.unreadable(path, reasonOf(error))], { cause: error })
  }
}

export const packEnd = (path: string, error: PackError): CommandEnd =>
  new CommandEnd('wrong-input', [packText.noPack(path), ...error.problems.map(packProblemLine)], { cause: error })

/** As `mistakeLine`: the code of the form's mistake, where there is one. */
export const packProblemLine = (problem: PackError['problems'][number]): string =>
  `${problemLine(problem)} [${problem.mistake ?? problem.code}]`
