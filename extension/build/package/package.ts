// `npm run package`, after the tool was built: makes the files that an office hands out, in one folder.
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readPolicy } from '../../app/tightened.ts'
import { packages as say } from '../../text/packages.ts'
import { policyMistake } from '../../text/policy.ts'
import { extensionId, readKey, type SigningKey } from './chrome-key.ts'
import { toCrx3 } from './crx3.ts'
import { installPage } from './install-page.ts'
import { firefoxPolicy, jsonPolicy, type RollOut, regPolicy, regRemoval } from './policy-files.ts'
import { sbomOf } from './sbom.ts'
import { updatesXml } from './updates-xml.ts'
import { type Files, fromZip, toZip } from './zip.ts'

interface Options {
  readonly out: string
  /** Folders of the builds; or an earlier package, of which a new version is made. */
  readonly builds?: { readonly chrome: string; readonly firefox: string }
  readonly from?: string
  readonly version?: string
  readonly key?: string
  /** Address of the folder in which the PCs find the package. */
  readonly at: string
  /** A JSON file of what the office's policy says. */
  readonly settings?: string
}

interface Manifest {
  readonly key: string
  readonly version: string
  readonly description: string
  readonly update_url?: string
  readonly browser_specific_settings?: { readonly gecko: { readonly id: string } }
}

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** What cannot be done, as a sentence for whoever typed the command. */
class Refusal extends Error {}

/** What a policy may say without changing anything that is usual: it only keeps it so. */
const usual = { allowRemoteVoice: false, idleMinutes: 5, keepUntil: 'end-of-day', passphraseLength: 14 }

function makePackage({ out, builds, from, at, ...options }: Options): string[] {
  const files = builds ? filesIn(builds.chrome) : filesOfPackage(from ?? '')
  const manifest = manifestOf(files)
  const version = options.version ?? manifest.version
  const signing = options.key === undefined ? undefined : keyOrRefuse(options.key)
  const key = signing ? Buffer.from(signing.publicKey).toString('base64') : manifest.key
  const id = extensionId(Buffer.from(key, 'base64'))
  const settings = options.settings === undefined ? usual : settingsOrRefuse(options.settings)
  const name = `viet-ho-${version}`
  const made = new Map<string, Uint8Array | string>()
  made.set(`${name}-chrome.zip`, toZip(withManifest(files, { version, key })))
  const firefox = builds && filesIn(builds.firefox)
  if (firefox) made.set(`${name}-firefox.zip`, toZip(withManifest(firefox, { version })))
  if (signing) {
    // The policy's address counts for the first installation alone; afterwards Chrome asks where the manifest says.
    const update_url = `${at}updates.xml`
    made.set(`${name}.crx`, toCrx3(toZip(withManifest(files, { version, key, update_url })), signing))
    made.set('updates.xml', updatesXml(id, version, `${at}${name}.crx`))
  }
  const rollOut: RollOut = { id, updates: signing && `${at}updates.xml`, settings }
  made.set('chinh-sach/linux.json', json(jsonPolicy(rollOut)))
  for (const browser of ['chrome', 'edge'] as const) {
    made.set(`chinh-sach/${browser}.reg`, regPolicy(browser, rollOut))
    made.set(`chinh-sach/go-${browser}.reg`, regRemoval(browser, id))
  }
  const gecko = firefox && manifestOf(firefox).browser_specific_settings?.gecko.id
  if (gecko) made.set('chinh-sach/firefox.json', json(firefoxPolicy(gecko, manifest.description, settings)))
  made.set(
    'sbom.json',
    json(sbomOf(join(root, 'extension'), readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8'), version)),
  )
  const words = {
    [extensionId(Buffer.from(manifest.key, 'base64'))]: id,
    [say.anyVersion]: version,
    [say.usualPlace]: at,
  }
  made.set('cai-dat.html', installPage(readFileSync(join(root, 'docs/cai-dat.md'), 'utf8'), words))
  made.set('SHA256SUMS.txt', checksums(made))
  // Packages of other versions stay: the way back is one of them.
  rmSync(join(out, 'chinh-sach'), { recursive: true, force: true })
  mkdirSync(join(out, 'chinh-sach'), { recursive: true })
  for (const [path, content] of made) writeFileSync(join(out, path), content)
  return [say.made(out), ...[...made.keys()].map((path) => `  ${path}`), say.id(id), ...(signing ? [] : [say.unsigned])]
}

function filesIn(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const built = entries.map((entry) => {
    const path = join(entry.parentPath, entry.name)
    return [
      path
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
      readFileSync(path),
    ] as const
  })
  // What the licences of fonts and programs in it ask for goes with it.
  const fonts = readdirSync(join(root, 'packages/pdf/licences')).map((name) => ['packages/pdf/licences', name] as const)
  const licences = [['.', 'LICENSE'] as const, ['.', 'NOTICE'] as const, ...fonts]
  return new Map([
    ...built,
    ...licences.map(([from, name]) => [`licences/${name}`, readFileSync(join(root, from, name))] as const),
  ])
}

function filesOfPackage(path: string): Files {
  try {
    const files = fromZip(readFileSync(path))
    if (manifestOf(files).key !== undefined) return files
  } catch {
    // Told below.
  }
  throw new Refusal(say.noPackage(path))
}

const manifestOf = (files: Files) =>
  JSON.parse(new TextDecoder().decode(files.get('manifest.json') ?? new Uint8Array())) as Manifest

function withManifest(files: Files, changes: Partial<Manifest>): Files {
  return new Map([...files, ['manifest.json', Buffer.from(json({ ...manifestOf(files), ...changes }))]])
}

function keyOrRefuse(path: string): SigningKey {
  const key = orRefuse(() => readKey(path), say.unreadable(path))
  if (key === undefined) throw new Refusal(say.noKey(path))
  return key
}

/** What the office's policy is to say; the tool itself would leave out what is wrong in it, and nobody would look. */
function settingsOrRefuse(path: string): object {
  const given: unknown = orRefuse(() => JSON.parse(readFileSync(path, 'utf8')), say.unreadable(path))
  const { policy, mistakes } = readPolicy(given)
  if (mistakes.length > 0) throw new Refusal([say.wrongSettings(path), ...mistakes.map(policyMistake)].join('\n'))
  return policy
}

function orRefuse<Value>(act: () => Value, sentence: string): Value {
  try {
    return act()
  } catch (error) {
    throw new Refusal(sentence, { cause: error })
  }
}

const checksums = (made: ReadonlyMap<string, Uint8Array | string>) =>
  [...made].map(([path, content]) => `${createHash('sha256').update(content).digest('hex')}  ${path}\n`).join('')

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

try {
  console.log(makePackage(JSON.parse(process.argv[2] ?? '') as Options).join('\n'))
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  console.error(error.message)
  process.exitCode = 1
}
