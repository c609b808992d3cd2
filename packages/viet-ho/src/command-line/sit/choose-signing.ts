import { type Signing, signingRules } from '@viet-ho/form'
import type { Desk } from './desk.ts'
import { sitText as say } from './text.ts'

/** How the citizen signs, with who has to be there and what stands where. Enter keeps the way that was chosen before, or takes the usual one. */
export async function chooseSigning(desk: Desk): Promise<void> {
  const { signing: chosen } = desk.sitting
  desk.say(say.howToSign, ...signingRules.map(({ title, suits }, index) => say.way(index + 1, title, suits)))
  if (chosen !== undefined) desk.say(say.keepWay)
  for (;;) {
    const number = await desk.askNumber(say.answerPrompt, signingRules.length)
    if (number === undefined && chosen !== undefined) return
    const rule = signingRules[number ?? 0]
    if (rule === undefined) continue
    desk.say(say.mustBePresent(rule.present), say.onForm(rule.onForm), say.onRecord(rule.onRecord))
    const signing = await askSigning(desk, rule.way)
    if (signing === undefined) continue
    const refused = await desk.happen({ type: 'signing-chosen', signing })
    if (refused.length === 0) return
    desk.say(...refused.map(({ message }) => say.wrong(message)))
  }
}

async function askSigning(desk: Desk, way: Signing['way']): Promise<Signing | undefined> {
  if (way === 'signature') return { way }
  if (way === 'fingerprint') {
    const finger = await askFinger(desk)
    const witnesses = await askWitnesses(desk)
    return { way, ...finger, ...(witnesses.length > 0 && { witnesses }) }
  }
  if (way === 'witnesses') {
    const witnesses = await askWitnesses(desk)
    if (witnesses.length > 0) return { way, witnesses }
    desk.say(say.witnessNeeded)
    return undefined
  }
  const person = await askPerson(desk, say.personName)
  const authority = person && (await desk.ask(say.authority))
  return person && authority ? { way, person, authority } : undefined
}

async function askFinger(desk: Desk) {
  const key = await desk.askKey(say.whichFinger, ['', '1', '2', '3'])
  if (key !== '3') return { finger: key === '2' ? ('left-index' as const) : ('right-index' as const) }
  for (;;) {
    const otherFinger = await desk.ask(say.otherFinger)
    if (otherFinger !== '') return { finger: 'other' as const, otherFinger }
    desk.say(say.fingerNeeded)
  }
}

async function askWitnesses(desk: Desk) {
  const witnesses: Person[] = []
  while (witnesses.length < 2) {
    const person = await askPerson(desk, say.witnessName(witnesses.length + 1))
    if (person === undefined) return witnesses
    witnesses.push(person)
  }
  return witnesses
}

interface Person {
  readonly name: string
  readonly idNumber?: string
}

async function askPerson(desk: Desk, prompt: string): Promise<Person | undefined> {
  const name = await desk.ask(prompt)
  if (name === '') return undefined
  for (;;) {
    const idNumber = (await desk.ask(say.witnessNumber)).replaceAll(/\s/g, '')
    if (idNumber === '') return { name }
    if (/^\d{12}$/.test(idNumber)) return { name, idNumber }
    desk.say(say.wrongNumber)
  }
}
