import { readFileSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'

interface Manifest {
  readonly name: string
  readonly version: string
  readonly license?: string
  readonly dependencies?: Readonly<Record<string, string>>
}

interface Component {
  readonly manifest: Manifest
  readonly dependsOn: readonly string[]
}

/**
 * The list of what runs in the tool, as CycloneDX 1.6 (JSON): every package that it or a package of ours depends on, as installed, with the checksum of the
 * lockfile. No date and no serial number: the same source gives the same list.
 */
export function sbomOf(extension: string, lockfile: string, version: string): object {
  const components = new Map<string, Component>()
  const root = readManifest(extension)
  const direct = dependenciesOf(extension, root, components)
  const name = 'pkg:generic/viet-ho'
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': name, name: 'viet-ho', version, ...licenceOf(root) } },
    components: [...components]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([purl, { manifest }]) => ({
        type: 'library',
        'bom-ref': purl,
        name: manifest.name,
        version: manifest.version,
        ...licenceOf(manifest),
        purl,
        ...checksumOf(manifest, lockfile),
      })),
    dependencies: [
      { ref: name, dependsOn: direct },
      ...[...components].map(([ref, { dependsOn }]) => ({ ref, dependsOn })).sort((a, b) => (a.ref < b.ref ? -1 : 1)),
    ],
  }
}

/** The packages that a folder's package.json names, as they are found from there; each is walked once. */
function dependenciesOf(folder: string, { dependencies = {} }: Manifest, into: Map<string, Component>): string[] {
  return Object.keys(dependencies)
    .sort()
    .map((name) => {
      const at = find(name, folder)
      const manifest = readManifest(at)
      const purl = `pkg:npm/${manifest.name.replace('@', '%40')}@${manifest.version}`
      if (!into.has(purl)) {
        into.set(purl, { manifest, dependsOn: [] })
        into.set(purl, { manifest, dependsOn: dependenciesOf(at, manifest, into) })
      }
      return purl
    })
}

/** Where Node would find a package from a folder; pnpm links lead to the real one, beside which its own dependencies lie. */
function find(name: string, from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    try {
      return realpathSync(join(folder, 'node_modules', name))
    } catch (error) {
      if (folder === dirname(folder)) throw error
    }
  }
}

const readManifest = (folder: string) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest

const licenceOf = ({ license }: Manifest) => (license === undefined ? {} : { licenses: [{ expression: license }] })

/** Packages of ours have none: they are built from the same source. */
function checksumOf({ name, version }: Manifest, lockfile: string) {
  const start = lockfile.search(new RegExp(`^ {2}'?${escaped(`${name}@${version}`)}'?:$`, 'm'))
  const integrity = start < 0 ? undefined : /integrity: sha512-([^\s},]+)/.exec(lockfile.slice(start, start + 400))?.[1]
  return integrity === undefined
    ? {}
    : { hashes: [{ alg: 'SHA-512', content: Buffer.from(integrity, 'base64').toString('hex') }] }
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
