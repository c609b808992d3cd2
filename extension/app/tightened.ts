import { type Setting, type Settings, settingList, settingNames } from './setting-list.ts'

/** What this PC chose itself; what it never chose isn't there. */
export type OwnSettings = Partial<Settings>
/** What the office's policy says, as far as it can be read. */
export type Policy = Partial<Settings>

/** A place in the policy that is ignored: `office.tinh`, `idleMinutes`. */
export interface PolicyMistake {
  /** Undefined: there is no such setting. */
  readonly setting: keyof Settings | undefined
  readonly place: string
}

/** The settings that the tool uses: this PC's own, which a policy can make stricter and never milder. */
export const tightened = (own: OwnSettings, policy: Policy): Settings =>
  fromList((name) => {
    const { initial, under } = settingOf(name)
    return policy[name] === undefined ? (own[name] ?? initial) : under(policy[name], own[name])
  }) as Settings

/** Whether the policy leaves this value to this PC. */
export const isAllowed = <Name extends keyof Settings>(name: Name, value: Settings[Name], policy: Policy): boolean =>
  policy[name] === undefined || settingOf(name).under(policy[name], value) === value

/** This PC's settings after a change on the screen. The policy's values are never written down: they end with the policy. */
export function withChange(own: OwnSettings, part: OwnSettings, policy: Policy): OwnSettings {
  const changed = fromList((name) => {
    const { initial, written, isOwn } = settingOf(name)
    if (!isOwn || part[name] === undefined) return undefined
    const said = policy[name]
    return said === undefined || written === undefined ? part[name] : written(part[name], own[name] ?? initial, said)
  })
  return { ...own, ...changed }
}

/** This PC's settings out of whatever stands on the disk: what can't be used is as if it had never been chosen. */
export const readOwn = (stored: unknown): OwnSettings =>
  fromList((name) => {
    const { isOwn, read } = settingOf(name)
    return isOwn && isRecord(stored) && Object.hasOwn(stored, name) ? read(stored[name], () => {}) : undefined
  })

/** The policy out of whatever the browser hands over. What can't be used is left out and told, one by one. */
export function readPolicy(managed: unknown): { readonly policy: Policy; readonly mistakes: readonly PolicyMistake[] } {
  const mistakes: PolicyMistake[] = []
  const given = isRecord(managed) ? managed : {}
  for (const place of Object.keys(given))
    if (!settingNames.some((name) => name === place && settingOf(name).schema !== null))
      mistakes.push({ setting: undefined, place })
  const policy = fromList((name) => {
    const { schema, read } = settingOf(name)
    if (schema === null || !Object.hasOwn(given, name)) return undefined
    return read(given[name], (path) => mistakes.push({ setting: name, place: path === '' ? name : `${name}.${path}` }))
  })
  return { policy, mistakes }
}

/** Each entry of the list is right by its type; that the same name chooses both is what TypeScript can't see. */
const settingOf = (name: keyof Settings) => settingList[name] as unknown as Setting<unknown>

const fromList = (valueFor: (name: keyof Settings) => unknown): Partial<Settings> =>
  Object.fromEntries(
    settingNames.map((name) => [name, valueFor(name)] as const).filter(([, value]) => value !== undefined),
  )

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
