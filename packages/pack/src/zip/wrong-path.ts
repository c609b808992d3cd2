import { limits } from '../limits.ts'
import type { PackProblemCode } from '../messages.ts'

const kebab = '[a-z0-9]+(?:-[a-z0-9]+)*'
const form = `${kebab}(?:/${kebab})+`

/** Every file that a pack may hold, and no other: no program, no picture, no pack in a pack. */
const known = new RegExp(
  `^(?:manifest\\.json|signature\\.json|rates\\.yaml|${form}/form\\.yaml|${form}/${kebab}/(?:(?:edition|fields|changes)\\.yaml|form\\.(?:hbs|docx|txt)|(?:samples|invalid)/${kebab}\\.yaml))$`,
)

/** Names that Windows takes for a device, whatever follows the dot. */
const device = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\.|$)/i

/** Why a path may not stand in a pack; undefined when it may. */
export function wrongPath(path: string): Extract<PackProblemCode, 'wrong-path' | 'unknown-file'> | undefined {
  if (path.length > limits.path) return 'wrong-path'
  const parts = path.split('/')
  const climbs = parts.some((part) => part === '' || part === '.' || part === '..' || /[. ]$/.test(part))
  if (climbs || /[\\:*?"<>|]|\p{C}/u.test(path) || parts.some((part) => device.test(part))) return 'wrong-path'
  if (path !== path.normalize('NFC')) return 'wrong-path'
  if (parts.length > limits.depth + 1) return 'wrong-path'
  return known.test(path) ? undefined : 'unknown-file'
}

/** What two paths share that are one file on some disk. */
export const sameOnDisk = (path: string): string => path.normalize('NFKC').toLowerCase()
