import { isPartialDate } from '@viet-ho/vietnamese'
import * as z from 'zod'
import { strictObject } from '../template/strict-object.ts'
import { roles } from '../template/template.ts'
import { helpReasons } from './help-reasons.ts'
import { signingSchema } from './signing.ts'
import { titles } from './title.ts'

/** The moment of an event, ISO 8601 in UTC: `2026-11-24T01:00:00.000Z`. The order of events is that of the list: a clock may be set back. */
const at = z.iso.datetime({ offset: true })
const name = z.string().min(1).max(200)
/** Field id with its row, `thanhVien[2].hoTen`, or what else can be confirmed: `@commitment`, `@teach-back[1]`. */
const item = z.string().min(1).max(200)
/** A sentence that the clerk says; an answer of many lines makes it long. */
const spoken = z.string().min(1).max(200_000)
const note = z.string().trim().min(1).max(500)

const event = <Type extends string, Shape extends z.core.$ZodLooseShape>(type: Type, shape: Shape) =>
  strictObject({ type: z.literal(type), at, ...shape })

/** What happens in a sitting, one thing at a time. Everything else about it follows from these. */
export const sittingEventSchema = z.discriminatedUnion('type', [
  /** The edition of a form that the citizen needs. */
  event('form-added', { form: name, edition: name }),
  event('form-dropped', { form: name }),
  /** Who sits opposite: the role they have on the papers (declarant when not told), and what decides how they are addressed. */
  event('citizen', {
    role: z.enum(roles).exactOptional(),
    sex: z.enum(['nam', 'nu']).exactOptional(),
    birth: z.string().refine(isPartialDate).exactOptional(),
    title: z.enum(titles).exactOptional(),
  }),
  /** Why the citizen is helped, as far as the clerk has to say it; age and the province's plan are found out. */
  event('helped', { reasons: z.array(z.enum(helpReasons)).max(helpReasons.length) }),
  /** A raw answer, as `validate` takes it; `null` empties the field, or a whole group or table. */
  event('answered', { form: name, field: item, value: z.json() }),
  event('row-removed', { form: name, table: item, row: z.int().min(1).max(999) }),
  /** The clerk's own act, never done for them: this field is the same as that one, now and when that one changes. */
  event('same-as', { form: name, field: item, source: strictObject({ form: name, field: item }) }),
  /** A paper of the dossier, by its name in the edition: brought, missing, or (null) not looked at. */
  event('paper-checked', { form: name, paper: z.string().min(1).max(500), brought: z.boolean().nullable() }),
  event('signing-chosen', { signing: signingSchema }),
  /** The clerk has said the sentence aloud. */
  event('read', { form: name, item, text: spoken }),
  /** The citizen agrees to the sentence that was read. */
  event('confirmed', { form: name, item, text: spoken }),
  /** The citizen says that the sentence is wrong; it has to be changed, or read again. */
  event('objected', { form: name, item, text: spoken }),
  /** The citizen does not want to confirm or promise this. */
  event('refused', { form: name, item, text: spoken, reason: note.exactOptional() }),
  /** The citizen has said in their own words what the matter is; whether they understood it. */
  event('taught-back', { form: name, item, text: spoken, understood: z.boolean() }),
  /** `hash` is that of the paper that was printed; `override` says why it was printed although something was missing. */
  event('printed', { form: name, hash: z.string().regex(/^[0-9a-f]{64}$/), override: note.exactOptional() }),
  event('signed', { form: name }),
  event('handed-over', { form: name }),
  event('finished', {}),
])

/** Letters of the longest event that is taken: far more than a whole table holds. */
const longest = 1_000_000

/** The event that something is, undefined when it is none. */
export function readEvent(something: unknown): SittingEvent | undefined {
  try {
    if (JSON.stringify(something).length > longest) return undefined
    const event = sittingEventSchema.safeParse(something)
    return event.success ? event.data : undefined
  } catch {
    // Nested so deep that the stack ends, or in a circle.
    return undefined
  }
}

export type SittingEvent = z.infer<typeof sittingEventSchema>
export type SittingEventType = SittingEvent['type']
/** The event of one type. */
export type EventOf<Type extends SittingEventType> = Extract<SittingEvent, { type: Type }>
