import * as z from 'zod'
import { sittingSentences as say } from '../messages/sitting.ts'
import { strictObject } from '../template/strict-object.ts'
import type { signingChoices } from '../template/template.ts'

const person = strictObject({
  name: z.string().trim().min(1).max(100),
  idNumber: z
    .string()
    .regex(/^\d{12}$/)
    .exactOptional(),
})

/** A finger of a hand: the right index first, then the left, then another, which is named (Luật Công chứng 46/2024/QH15, from memory). */
export const fingers = ['right-index', 'left-index', 'other'] as const
const finger = z.enum(fingers)

/** How the citizen signs every paper of the sitting. */
export const signingSchema = z.discriminatedUnion('way', [
  strictObject({ way: z.literal('signature') }),
  strictObject({
    way: z.literal('fingerprint'),
    finger,
    /** Which one, when it is another: `ngón cái, bàn tay trái`. */
    otherFinger: z.string().trim().min(1).max(60).exactOptional(),
    witnesses: z.array(person).max(2).exactOptional(),
  }),
  strictObject({ way: z.literal('witnesses'), witnesses: z.array(person).min(1).max(2) }),
  strictObject({
    way: z.literal('authorised-person'),
    person,
    /** Number and day of the letter of authority. */
    authority: z.string().trim().min(1).max(300),
  }),
])

export type Signing = z.infer<typeof signingSchema>
export type SigningWay = Signing['way']

/** One way to sign: who has to be there, what stands where, and the law that says so, each with how sure it is. */
export interface SigningRule {
  readonly way: SigningWay
  /** What a form calls it whose own words depend on it. */
  readonly choice: (typeof signingChoices)[number]
  /** Vietnamese, like all that follows: for the clerk. */
  readonly title: string
  /** When this way is the right one. */
  readonly suits: string
  /** Who has to be present. */
  readonly present: readonly string[]
  /** What is written or pressed on the form itself. Its printed words change only where its own instrument says so. */
  readonly onForm: string
  /** What stands on the record of reading back, a page of its own. */
  readonly onRecord: string
  readonly basis: readonly { readonly source: string; readonly mark: 'verified' | 'recalled' }[]
}

/** The ways to sign, the usual one first. Source: the project's dossier on signing without writing, which marks each passage. */
export const signingRules: readonly SigningRule[] = [
  { way: 'signature', choice: 'kyTen', ...say.signing.signature },
  { way: 'fingerprint', choice: 'diemChi', ...say.signing.fingerprint },
  { way: 'witnesses', choice: 'nguoiLamChung', ...say.signing.witnesses },
  { way: 'authorised-person', choice: 'uyQuyen', ...say.signing.authorisedPerson },
]
