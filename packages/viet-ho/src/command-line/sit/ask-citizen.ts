import { type Edition, fieldsOfRole, type HelpReason, type Role, reasonsIn, roles } from '@viet-ho/form'
import type { Desk } from './desk.ts'
import { sitText as say } from './text.ts'

/** Who sits opposite, as far as the clerk has to say it: who they are on the papers, how to address them, and why they are helped. */
export async function askCitizen(desk: Desk, editions: readonly Edition[]): Promise<void> {
  const role = await askRole(desk, editions)
  const key = await desk.askKey(say.whichSex, ['', '1', '2'])
  const sex = key === '' ? undefined : ({ 1: 'nam', 2: 'nu' } as const)[key]
  if (role !== undefined || sex !== undefined)
    await desk.happen({ type: 'citizen', ...(role !== undefined && { role }), ...(sex !== undefined && { sex }) })
  desk.say('', say.whoIsHelped, ...say.statedReasons.map(([, label], index) => say.choice(index + 1, label)))
  const numbers = (await desk.askNumbers(say.answerPrompt, say.statedReasons.length)) ?? []
  const reasons = say.statedReasons.filter((_, index) => numbers.includes(index + 1)).map(([reason]) => reason)
  await desk.happen({ type: 'helped', reasons })
}

/** Forms that two people make together have no declarant: the clerk says which of them is here. */
async function askRole(desk: Desk, editions: readonly Edition[]): Promise<Role | undefined> {
  const isNamed = (role: Role) =>
    editions.some((edition) => fieldsOfRole(edition, role).some(({ field }) => field.id === 'hoTen'))
  if (isNamed('declarant')) return undefined
  const named = roles.filter((role) => role !== 'deceased' && isNamed(role))
  if (named.length === 0) return undefined
  desk.say(say.whoSits, ...named.map((role, index) => say.choice(index + 1, say.roles[role])), say.whoSitsNone)
  const chosen = await desk.askNumber(say.answerPrompt, named.length)
  return chosen === undefined ? undefined : named[chosen]
}

export function tellReasons(desk: Desk): void {
  const reasons: readonly HelpReason[] = reasonsIn(desk.sitting)
  if (reasons.length > 0) desk.say(say.foundReasons(reasons.map((reason) => say.reasons[reason])))
}
