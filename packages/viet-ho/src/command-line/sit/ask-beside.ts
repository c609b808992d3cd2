import { dossierOf, type HelpReason, reasonsIn, type Signing, signingRules } from '@viet-ho/form'
import type { Desk } from './desk.ts'
import { sitText as say } from './text.ts'

/** Who sits opposite, as far as the clerk has to say it: how to address them, and why they are helped. */
export async function askCitizen(desk: Desk): Promise<void> {
  const sex = ({ 1: 'nam', 2: 'nu' } as const)[await desk.ask(say.whichSex)]
  if (sex !== undefined) await desk.happen({ type: 'citizen', sex })
  desk.say('', say.whoIsHelped, ...say.statedReasons.map(([, label], index) => say.choice(index + 1, label)))
  const numbers = (await desk.ask(say.answerPrompt)).split(/[\s,;]+/).map(Number)
  const reasons = say.statedReasons.filter((_, index) => numbers.includes(index + 1)).map(([reason]) => reason)
  await desk.happen({ type: 'helped', reasons })
}

export function tellReasons(desk: Desk): void {
  const reasons: readonly HelpReason[] = reasonsIn(desk.sitting)
  if (reasons.length > 0) desk.say(say.foundReasons(reasons.map((reason) => say.reasons[reason])))
}

/** Goes through the papers of the dossier that were not looked at yet. */
export async function checkDossier(desk: Desk, form: string): Promise<void> {
  const { title } = desk.form(form).edition
  // The form itself is what is being made here.
  const open = dossierOf(desk.form(form)).filter(({ paper, brought }) => brought === undefined && paper.name !== title)
  if (open.length === 0) return
  desk.say(say.dossier)
  for (const { paper } of open) {
    desk.say(say.paper(paper.name, paper.copies))
    const line = (await desk.ask(say.brought)).toLowerCase()
    if (line === '') continue
    await desk.happen({ type: 'paper-checked', form, paper: paper.name, brought: ['c', 'co', 'có'].includes(line) })
  }
  const missing = dossierOf(desk.form(form)).filter(({ brought }) => brought === false)
  if (missing.length > 0) desk.say(say.dossierMissing(missing.map(({ paper }) => paper.name)))
}

/** How the citizen signs, with who has to be there and what stands where. */
export async function chooseSigning(desk: Desk): Promise<void> {
  if (desk.sitting.signing !== undefined) return
  desk.say(say.howToSign, ...signingRules.map(({ title, suits }, index) => say.way(index + 1, title, suits)))
  for (;;) {
    const rule = signingRules[Number((await desk.ask(say.answerPrompt)) || '1') - 1]
    if (rule === undefined) continue
    desk.say(say.mustBePresent(rule.present), say.onForm(rule.onForm), say.onRecord(rule.onRecord))
    const signing = await askSigning(desk, rule.way)
    if (signing !== undefined && (await desk.happen({ type: 'signing-chosen', signing })).length === 0) return
  }
}

async function askSigning(desk: Desk, way: Signing['way']): Promise<Signing | undefined> {
  if (way === 'signature') return { way }
  if (way === 'fingerprint') {
    const which = (await desk.ask(say.whichFinger)) || '1'
    const finger = ({ 1: 'right-index', 2: 'left-index' } as const)[which] ?? 'other'
    const otherFinger = finger === 'other' ? await desk.ask(say.otherFinger) : ''
    const witnesses = await askWitnesses(desk)
    return { way, finger, ...(otherFinger !== '' && { otherFinger }), ...(witnesses.length > 0 && { witnesses }) }
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
