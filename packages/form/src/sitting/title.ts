import { ageRangeOn } from '@viet-ho/vietnamese'
import type { Role } from '../template/template.ts'

/** How the citizen is addressed; the first four follow from sex and age, the others only when the clerk says so. */
export const titles = ['ông', 'bà', 'anh', 'chị', 'ông/bà', 'anh/chị', 'bác', 'cô', 'chú', 'em'] as const

export type Title = (typeof titles)[number]

/** Somebody as far as the way to address them needs it. */
export interface Addressee {
  readonly sex?: 'nam' | 'nu'
  /** ISO, also `1950-03` or `1950`. */
  readonly birth?: string
}

/** From this age on a stranger is called ông or bà at a counter; younger people anh or chị. */
const elder = 50

/**
 * How to address somebody on a day: ông, bà, anh or chị by sex and age. Without a date of birth the title of elders, which offends nobody; without
 * a sex both.
 */
export function titleOf({ sex, birth }: Addressee, day: string): Title {
  const isYounger = birth !== undefined && (ageRangeOn(birth, day)?.oldest ?? elder) < elder
  if (sex === undefined) return isYounger ? 'anh/chị' : 'ông/bà'
  if (sex === 'nam') return isYounger ? 'anh' : 'ông'
  return isYounger ? 'chị' : 'bà'
}

/** A sentence of a form (`Ông/bà sinh …`) as it is said to one person: `Bà sinh …`. */
export const addressed = (sentence: string, title: Title): string =>
  sentence.replace(/ông\/bà/gi, (said) =>
    said.startsWith('Ô') ? `${title.charAt(0).toUpperCase()}${title.slice(1)}` : title,
  )

/**
 * The same where the sentence is about somebody. A form that the listener only carries for somebody else says “ông/bà” of that one, who is not the
 * listener: such a sentence stays as the form has it.
 */
export const addressedAbout =
  (title: Title, isForOther: boolean) =>
  (sentence: string, role?: Role): string =>
    isForOther && role !== undefined ? sentence : addressed(sentence, title)
