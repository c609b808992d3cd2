// `npm run package -- --new-key FILE`
import { packages as say } from '../../text/packages.ts'
import { extensionId, readKey, writeNewKey } from './chrome-key.ts'

const path = process.argv[2] ?? ''
try {
  writeNewKey(path)
  const key = readKey(path)
  if (key) console.log(say.newKey(path, extensionId(key.publicKey)))
} catch (error) {
  const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST'
  console.error(isThere ? say.keyIsThere(path) : say.notWritten(path))
  process.exitCode = 1
}
