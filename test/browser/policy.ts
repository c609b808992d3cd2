import { mkdirSync, readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where Debian's Chromium looks for what the administrator of the machine decided. */
const folder = '/etc/chromium/policies/managed'

/** A policy of this machine, for as long as a test runs. */
export interface MachinePolicy {
  write(policy: object): void
  /** Takes it away, and the folders that were made for it. */
  remove(): void
}

/** Undefined where this machine's policies aren't ours to write: then a test has to give the policy in another way. */
export function machinePolicy(name: string): MachinePolicy | undefined {
  const file = join(folder, `viet-ho-test-${name}-${process.pid}.json`)
  const write = (policy: object) => writeFileSync(file, JSON.stringify(policy))
  const remove = () => {
    rmSync(file, { force: true })
    for (const each of [folder, join(folder, '..')]) if (isEmpty(each)) rmdirSync(each)
  }
  // A test that is ended from outside leaves no policy behind, and one that was killed leaves it to the next.
  process.once('exit', remove)
  try {
    mkdirSync(folder, { recursive: true })
    for (const each of readdirSync(folder)) if (isLeftOver(each)) rmSync(join(folder, each))
    write({})
  } catch {
    return undefined
  }
  return { write, remove }
}

function isEmpty(path: string): boolean {
  try {
    return readdirSync(path).length === 0
  } catch {
    return false
  }
}

/** Of a test whose process is no more. */
function isLeftOver(name: string): boolean {
  const pid = /^viet-ho-test-[a-z]+-(\d+)\.json$/.exec(name)?.[1]
  if (pid === undefined) return false
  try {
    process.kill(Number(pid), 0)
    return false
  } catch {
    return true
  }
}
