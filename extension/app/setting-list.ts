import type { Office } from '@viet-ho/form'
import { officeSchema, ownOffice, readLines, readOffice, type Wrong, withOffice } from './office-setting.ts'

export interface Settings {
  /** What the office writes on every paper. Nothing about citizens. */
  readonly office: Office
  /** Size of the letters, in percent. */
  readonly textSize: number
  /** Whether a voice may read aloud that sends the text to a server; the office decides. */
  readonly allowRemoteVoice: boolean
  /** Whether cards may be read by this PC's camera. */
  readonly allowCamera: boolean
  /** Minutes without a key or a click after which the screen is covered, and locked where there is a passphrase. */
  readonly idleMinutes: number
  /** How long a sitting that was left is kept, at most. */
  readonly keepUntil: 'end-of-day' | '24-hours'
  /** Whether nobody may work here without a passphrase. Only a policy says so. */
  readonly requirePassphrase: boolean
  /** The fewest characters of a passphrase. Only a policy asks for more. */
  readonly passphraseLength: number
  /** Keys whose packs of forms count as known: public keys in base64, or their names. Where a policy says which, none is added here. */
  readonly acceptedKeys: readonly string[]
  /** Whether only packs of those keys are used. */
  readonly onlyAcceptedPacks: boolean
  /** What this counter is called in the numbers for the report. */
  readonly counter: string
  /** What the office writes on every report, by the field of the report form: who signs, where it goes. */
  readonly reportWords: Readonly<Record<string, string>>
  /** Whether the first-run screens were seen on this PC. */
  readonly hasSeenWelcome: boolean
  /** Ids of forms. */
  readonly pinned: readonly string[]
  readonly recent: readonly string[]
}

/** A value as Chrome's managed storage describes it; Chrome drops what is of another type, and of the rest the tool itself says what is wrong. */
export interface PolicySchema {
  readonly type: 'object' | 'array' | 'string' | 'integer' | 'boolean'
  readonly properties?: Readonly<Record<string, PolicySchema>>
  readonly items?: PolicySchema
  readonly additionalProperties?: PolicySchema
}

/** One setting: all that is known about it. managed_schema.json, what is read from the disk, and what the policy does to it come from here. */
export interface Setting<Value> {
  readonly initial: Value
  /** `null`: a habit of whoever sits here, and no policy's business. */
  readonly schema: PolicySchema | null
  /** Whether this PC has it in its own settings, or a policy alone. */
  readonly isOwn: boolean
  /** The value, out of anything; what can't be one is named, and there is none. */
  readonly read: (value: unknown, wrong: Wrong) => Value | undefined
  /** What holds when the policy says the one and this PC the other, or nothing. */
  readonly under: (policy: Value, own: Value | undefined) => Value
  /** What this PC writes down when the screen changes it to that. */
  readonly written?: (changed: Value, own: Value, policy: Value) => Value
}

const reader =
  <Value>(isValue: (value: unknown) => value is Value): Setting<Value>['read'] =>
  (value, wrong) => {
    if (isValue(value)) return value
    wrong('')
    return undefined
  }

const isBoolean = (value: unknown) => typeof value === 'boolean'
const within =
  (least: number, most: number) =>
  (value: unknown): value is number =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most

/** A liberty: a policy can only take it. */
const liberty = (initial: boolean): Setting<boolean> => ({
  initial,
  schema: { type: 'boolean' },
  isOwn: true,
  read: reader(isBoolean),
  under: (policy, own = initial) => own && policy,
})

/** A duty: a policy can only lay it on. */
const duty = (initial: boolean): Setting<boolean> => ({
  ...liberty(initial),
  under: (policy, own = initial) => own || policy,
})

/** From the strictest to the mildest; a policy can only move towards the first. */
const oneOf = <const Value extends string>(initial: Value, values: readonly Value[]): Setting<Value> => ({
  initial,
  schema: { type: 'string' },
  isOwn: true,
  read: reader((value): value is Value => values.includes(value as Value)),
  under: (policy, own = initial) => (values.indexOf(policy) < values.indexOf(own) ? policy : own),
})

const wholeNumber = (least: number, initial: number, most: number, strictest: (...values: number[]) => number) => ({
  initial,
  schema: { type: 'integer' as const },
  read: reader(within(least, most)),
  under: (policy: number, own: number = initial) => strictest(policy, own),
})

/** What holds until somebody here chooses something else. */
const preset = <Value>(initial: Value, schema: PolicySchema, read: Setting<Value>['read']): Setting<Value> => ({
  initial,
  schema,
  isOwn: true,
  read,
  under: (policy, own) => own ?? policy,
})

const isCounter = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 60 && /^[a-z0-9-]+$/.test(value)
const isWords = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).every(
    ([field, words]) => /^[a-z]\w{0,60}$/i.test(field) && typeof words === 'string' && words.length <= 10_000,
  )

/** The name of a key, or the key itself, as @viet-ho/pack writes them; which key that is, is seen when a pack is held against it. */
const isKey = (value: unknown) =>
  typeof value === 'string' &&
  /^\s*(?:([0-9A-HJKMNP-TV-Z]{5}-){4}[0-9A-HJKMNP-TV-Z]{5}|[A-Za-z0-9+/]{100,200}={0,2})\s*$/i.test(value)

/** Keys in a list: each that can be one is taken, the others are named. */
function readKeys(value: unknown, wrong: Wrong): readonly string[] | undefined {
  const keys = readLines(value, wrong)
  for (const [index, key] of keys?.entries() ?? []) if (!isKey(key)) wrong(String(index))
  return keys?.filter(isKey)
}

const listOfText: PolicySchema = { type: 'array', items: { type: 'string' } }

export const settingList: { readonly [Key in keyof Settings]: Setting<Settings[Key]> } = {
  office: {
    initial: {},
    schema: officeSchema,
    isOwn: true,
    read: readOffice,
    under: (policy, own = {}) => withOffice(policy, own),
    written: ownOffice,
  },
  textSize: preset(100, { type: 'integer' }, reader(within(100, 200))),
  allowRemoteVoice: liberty(false),
  allowCamera: liberty(true),
  idleMinutes: { ...wholeNumber(1, 5, 60, Math.min), isOwn: true },
  keepUntil: oneOf('end-of-day', ['end-of-day', '24-hours']),
  requirePassphrase: { ...liberty(false), isOwn: false, under: (policy) => policy },
  passphraseLength: { ...wholeNumber(8, 8, 64, Math.max), isOwn: false },
  // The office's list is the whole list: whoever sits here adds nobody whom the office doesn't know.
  acceptedKeys: { ...preset<readonly string[]>([], listOfText, readKeys), under: (policy) => policy },
  onlyAcceptedPacks: duty(false),
  pinned: preset<readonly string[]>([], listOfText, readLines),
  recent: { ...preset<readonly string[]>([], listOfText, readLines), schema: null },
  counter: preset('quay-1', { type: 'string' }, reader(isCounter)),
  reportWords: preset({}, { type: 'object', additionalProperties: { type: 'string' } }, reader(isWords)),
  hasSeenWelcome: { ...preset(false, { type: 'boolean' }, reader(isBoolean)), schema: null },
}

/** Habits of whoever sits here, and no policy's business. */
export type Habit = 'recent' | 'hasSeenWelcome'

export const isHabit = (name: keyof Settings): name is Habit => settingList[name].schema === null

export const settingNames = Object.keys(settingList) as (keyof Settings)[]
