import type { PolicySchema } from '../app/setting-list.ts'
import { isHabit, settingList, settingNames } from '../app/setting-list.ts'
import { policySettings } from '../text/policy.ts'

/** managed_schema.json: what an office's policy may say, for Chrome and Edge. */
export function managedSchema(): object {
  const properties = settingNames.flatMap((name) => {
    const { schema }: { readonly schema: PolicySchema | null } = settingList[name]
    if (schema === null || isHabit(name)) return []
    return [[name, { description: policySettings[name].what, ...schema }] as const]
  })
  return { type: 'object', properties: Object.fromEntries(properties) }
}
