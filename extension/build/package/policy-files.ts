/** Where an office's package lies, and what its policy says. */
export interface RollOut {
  /** The extension's id. */
  readonly id: string
  /** Address of updates.xml; undefined for a package without a signature, which no policy can install. */
  readonly updates: string | undefined
  readonly settings: object
}

/** What stands in a policy file of Chrome, Edge or Chromium on Linux. */
export const jsonPolicy = ({ id, updates, settings }: RollOut): object => ({
  ...(updates !== undefined && { ExtensionInstallForcelist: [`${id};${updates}`] }),
  '3rdparty': { extensions: { [id]: settings } },
})

/** Firefox reads an extension's policy from a native manifest. */
export const firefoxPolicy = (id: string, description: string, settings: object): object => ({
  name: id,
  description,
  type: 'storage',
  data: settings,
})

const browsers = { chrome: 'Google\\Chrome', edge: 'Microsoft\\Edge' } as const

/** The list of a policy is numbered values: one that nobody else uses takes no other extension's place. */
const place = '7301'

/** The same for Windows, to be imported by regedit or by a group policy: UTF-16, as regedit wants Vietnamese. */
export function regPolicy(browser: keyof typeof browsers, { id, updates, settings }: RollOut): Uint8Array {
  const root = `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${browsers[browser]}`
  const own = `${root}\\3rdparty\\extensions\\${id}`
  return regFile([
    ...(updates === undefined
      ? []
      : [[`[${root}\\ExtensionInstallForcelist]`, `"${place}"=${text(`${id};${updates}`)}`]]),
    // What an earlier policy said must not stay.
    [`[-${own}]`],
    ...keysOf(`${own}\\policy`, settings),
  ])
}

/** Takes all of it back. */
export function regRemoval(browser: keyof typeof browsers, id: string): Uint8Array {
  const root = `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${browsers[browser]}`
  return regFile([
    [`[${root}\\ExtensionInstallForcelist]`, `"${place}"=-`],
    [`[-${root}\\3rdparty\\extensions\\${id}]`],
  ])
}

const regFile = (parts: readonly (readonly string[])[]): Uint8Array =>
  Buffer.from(
    `\uFEFF${[['Windows Registry Editor Version 5.00'], ...parts].map((lines) => lines.map((line) => `${line}\r\n`).join('')).join('\r\n')}`,
    'utf16le',
  )

/** An object is a key, and so is a list, whose values are named by their numbers. */
function keysOf(path: string, value: object): string[][] {
  const entries = Array.isArray(value)
    ? value.map((each, index) => [String(index + 1), each] as const)
    : Object.entries(value)
  const inner = entries.filter((entry): entry is [string, object] => typeof entry[1] === 'object')
  const lines = entries
    .filter(([, each]) => typeof each !== 'object')
    .map(([name, each]) => `${text(name)}=${plain(each)}`)
  return [[`[${path}]`, ...lines], ...inner.flatMap(([name, each]) => keysOf(`${path}\\${name}`, each))]
}

const plain = (value: unknown) =>
  typeof value === 'string' ? text(value) : `dword:${Number(value).toString(16).padStart(8, '0')}`

const text = (value: string) => `"${value.replace(/["\\]/g, '\\$&')}"`
