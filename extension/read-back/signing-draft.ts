import type { Signing } from '@viet-ho/form'

type Way = Signing['way']
type Finger = Extract<Signing, { way: 'fingerprint' }>['finger']

interface PersonDraft {
  readonly name: string
  readonly idNumber: string
}

/** How the citizen signs, while it is being said: what was typed for one way is still there when another is looked at. */
export interface SigningDraft {
  readonly way: Way
  readonly finger: Finger
  readonly otherFinger: string
  readonly witnesses: readonly [PersonDraft, PersonDraft]
  readonly person: PersonDraft
  readonly authority: string
}

/** What is missing or wrong, and the input that it is about. */
export interface SigningProblem {
  readonly input: SigningInput
  readonly code:
    | 'nameMissing'
    | 'wrongNumber'
    | 'fingerMissing'
    | 'witnessMissing'
    | 'personMissing'
    | 'authorityMissing'
}

export type SigningInput =
  | 'otherFinger'
  | 'name-0'
  | 'number-0'
  | 'name-1'
  | 'number-1'
  | 'person'
  | 'personNumber'
  | 'authority'

const nobody: PersonDraft = { name: '', idNumber: '' }

/** What was chosen before, or the usual way. */
export function draftOf(signing: Signing | undefined): SigningDraft {
  const usual: SigningDraft = {
    way: 'signature',
    finger: 'right-index',
    otherFinger: '',
    witnesses: [nobody, nobody],
    person: nobody,
    authority: '',
  }
  if (signing === undefined) return usual
  const witnesses = 'witnesses' in signing ? (signing.witnesses ?? []) : []
  return {
    ...usual,
    way: signing.way,
    ...(signing.way === 'fingerprint' && { finger: signing.finger, otherFinger: signing.otherFinger ?? '' }),
    ...(signing.way === 'authorised-person' && {
      person: { ...nobody, ...signing.person },
      authority: signing.authority,
    }),
    witnesses: [
      { ...nobody, ...witnesses[0] },
      { ...nobody, ...witnesses[1] },
    ],
  }
}

/** The inputs of a way, in their order on the screen. */
export function inputsOf({ way, finger }: SigningDraft): readonly SigningInput[] {
  const witnesses = ['name-0', 'number-0', 'name-1', 'number-1'] as const
  if (way === 'fingerprint') return finger === 'other' ? ['otherFinger', ...witnesses] : witnesses
  if (way === 'witnesses') return witnesses
  return way === 'authorised-person' ? ['person', 'personNumber', 'authority'] : []
}

/** The way to sign that a draft says, or all that is wrong with it. */
export function readSigning(draft: SigningDraft): Signing | readonly SigningProblem[] {
  const { way, finger } = draft
  const otherFinger = draft.otherFinger.trim()
  const authority = draft.authority.trim()
  const witnesses = draft.witnesses.flatMap((each) => (isEmpty(each) ? [] : [readPerson(each)]))
  const problems = problemsOf(draft)
  if (problems.length > 0) return problems
  if (way === 'signature') return { way }
  if (way === 'authorised-person') return { way, person: readPerson(draft.person), authority }
  if (way === 'witnesses') return { way, witnesses }
  return {
    way,
    finger,
    ...(finger === 'other' && { otherFinger }),
    ...(witnesses.length > 0 && { witnesses }),
  }
}

const digits = ({ idNumber }: PersonDraft) => idNumber.replace(/[\s.]/g, '')
const isEmpty = (person: PersonDraft) => person.name.trim() === '' && digits(person) === ''

function readPerson(person: PersonDraft): { name: string; idNumber?: string } {
  const idNumber = digits(person)
  return { name: person.name.trim().replace(/\s+/g, ' '), ...(idNumber !== '' && { idNumber }) }
}

function problemsOf(draft: SigningDraft): readonly SigningProblem[] {
  const { way, finger, otherFinger, witnesses, person, authority } = draft
  const problems: SigningProblem[] = []
  const checkNumber = (each: PersonDraft, input: SigningInput) => {
    if (digits(each) !== '' && !/^\d{12}$/.test(digits(each))) problems.push({ input, code: 'wrongNumber' })
  }
  if (way === 'fingerprint' && finger === 'other' && otherFinger.trim() === '')
    problems.push({ input: 'otherFinger', code: 'fingerMissing' })
  if (way === 'fingerprint' || way === 'witnesses') {
    if (way === 'witnesses' && witnesses.every(isEmpty)) problems.push({ input: 'name-0', code: 'witnessMissing' })
    for (const index of [0, 1] as const) {
      const each = witnesses[index]
      if (each.name.trim() === '' && !isEmpty(each)) problems.push({ input: `name-${index}`, code: 'nameMissing' })
      checkNumber(each, `number-${index}`)
    }
  }
  if (way === 'authorised-person') {
    if (person.name.trim() === '') problems.push({ input: 'person', code: 'personMissing' })
    checkNumber(person, 'personNumber')
    if (authority.trim() === '') problems.push({ input: 'authority', code: 'authorityMissing' })
  }
  return problems
}
