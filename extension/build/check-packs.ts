// Run before the tool is built with packs: a mistake in one ends the build with sentences, and not with what a bundler makes of them.
import { TemplateError } from '@viet-ho/form'
import { readFormsWithPacks } from 'viet-ho/node'
import { packages as say } from '../text/packages.ts'
import { packsOfBuild } from './packs.ts'

try {
  const { fromPacks, packFiles } = await readFormsWithPacks(packsOfBuild())
  for (const [form, editions] of fromPacks) console.log(say.fromPack(form, editions))
  // Each time, and not only when the pack was fetched.
  for (const { path, signedBy } of packFiles)
    console.log(signedBy ? say.signedPack(path, signedBy.keyName) : say.unsignedPack(path))
} catch (error) {
  if (!(error instanceof TemplateError)) throw error
  for (const { file, line, message } of error.mistakes)
    console.error(`${[file, line].filter((part) => part !== undefined).join(':')}: ${message}`)
  process.exitCode = 1
}
