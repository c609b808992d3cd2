import type { OpenedPack } from '@viet-ho/pack'
import { formatDate } from '@viet-ho/vietnamese'
import { toJson } from '../lines.ts'
import { scopeOf } from '../list.ts'
import { CommandEnd, type Terminal } from '../terminal.ts'
import { text } from '../text.ts'
import { openAcceptedKeys } from './keys.ts'
import { openPackOrEnd } from './open-pack.ts'
import { packText } from './pack-text.ts'

interface VerifyOptions {
  readonly accept?: readonly string[]
  readonly json?: boolean
}

/** `viet-ho verify <pack>`: what is in a pack and who signed it. Ends with 2 when it can't be used, or isn't of an accepted key where some are named. */
export async function verifyCommand(path: string, options: VerifyOptions, terminal: Terminal): Promise<void> {
  const acceptedKeys = await openAcceptedKeys(options.accept ?? [])
  const opened = await openPackOrEnd(path, { acceptedKeys })
  terminal.out(options.json ? toJson(jsonOf(opened)) : `${linesOf(opened).join('\n')}\n`)
  if (options.accept && opened.signature !== 'accepted')
    throw new CommandEnd('wrong-input', [packText.notAccepted(path)])
  sayWhoSigned(path, opened, terminal)
}

/** A pack of nobody known says so each time that it is used. */
export function sayWhoSigned(path: string, { signature, signedBy }: OpenedPack, terminal: Terminal): void {
  if (signature === 'unsigned') terminal.err(`${packText.unsigned(path)}\n`)
  else if (signature === 'unknown-key') terminal.err(`${packText.unknownKey(path, signedBy?.keyName ?? '')}\n`)
}

function linesOf({ manifest, files, signature, signedBy }: OpenedPack): string[] {
  const { name, maker, made, forms } = manifest
  const size = [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0)
  return [
    packText.title(name),
    packText.maker(maker, formatDate(made)),
    packText.signature[signature](signedBy?.keyName ?? ''),
    packText.files(files.size, size),
    ...(files.has('rates.yaml') ? [packText.rates] : []),
    ...forms.flatMap((form) => [
      form.id,
      `  ${form.title}`,
      ...form.editions.map(
        (edition) =>
          `  - ${edition.id}: ${edition.formNumber}, ${edition.instrument} (${scopeOf(edition)}, ${text.statuses[edition.check] ?? edition.check})`,
      ),
    ]),
  ]
}

const jsonOf = ({ manifest, signature, signedBy }: OpenedPack) => ({
  ...manifest,
  signature,
  signedBy: signedBy ?? null,
})
