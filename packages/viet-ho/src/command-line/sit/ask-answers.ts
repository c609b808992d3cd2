import { type Issue, type Question, questionAbout, questionsOf, type Role } from '@viet-ho/form'
import { askQuestion, type Way } from './ask-question.ts'
import { askRows } from './ask-rows.ts'
import type { Desk } from './desk.ts'
import { askSamePerson } from './same-person.ts'
import { askSameThing, thingOf } from './same-thing.ts'
import { sitText as say } from './text.ts'

/** Asks the questions of a form in order; those answered in an earlier go are passed over. */
export async function askAnswers(desk: Desk, form: string): Promise<void> {
  const done = ownQuestions(desk, form)
    .filter(({ typed, rows }) => typed !== undefined && rows === undefined)
    .map(({ field }) => field)
  // What was answered before a stop can be gone back to as well.
  const asked = [...done]
  const met = new Set<Role>()
  const things = new Set<string>()
  let section = ''
  for (;;) {
    const next = ownQuestions(desk, form).find(({ field, sameAs }) => !done.includes(field) && sameAs === undefined)
    if (next === undefined) return
    if (next.section !== section) desk.say(say.section(next.section))
    section = next.section
    if (next.role !== undefined && !met.has(next.role)) {
      met.add(next.role)
      await askSamePerson(desk, form, next.role)
      continue
    }
    const thing = [thingOf(next.field), next.field].find((each) => !things.has(each))
    if (thing !== undefined) {
      things.add(thing)
      await askSameThing(desk, form, thing)
      continue
    }
    const way = await askAgain(desk, form, next)
    if (way === 'on') {
      done.push(next.field)
      asked.push(next.field)
    } else {
      const before = lastAsked(asked, ownQuestions(desk, form))
      if (before === undefined) desk.say(say.nothingBefore)
      else done.splice(done.indexOf(before), 1)
    }
  }
}

/** Takes the last question off the list that is still asked: an answer since may have made it none, or have it taken from elsewhere. */
function lastAsked(asked: string[], questions: readonly Question[]): string | undefined {
  for (;;) {
    const last = asked.pop()
    const isAsked = questions.some(({ field, sameAs }) => field === last && sameAs === undefined)
    if (last === undefined || isAsked) return last
  }
}

/** The questions of a form but those inside rows, which are asked with their table. */
const ownQuestions = (desk: Desk, form: string): Question[] =>
  questionsOf(desk.sitting, desk.form(form)).filter(({ field }) => !field.includes('['))

/** One question, or the rows of a table. */
const askAgain = (desk: Desk, form: string, question: Question): Promise<Way> =>
  question.rows === undefined ? askQuestion(desk, form, question) : askRows(desk, form, question)

/** Tells what is wrong or missing, and asks it once more; what is then still wrong stays for the printing to tell. */
export async function fixMissing(desk: Desk, form: string): Promise<void> {
  const errors = () => desk.form(form).issues.filter(({ severity }) => severity === 'error')
  if (errors().length === 0) return
  desk.say(say.missing(errors().length), ...errors().map(({ message }) => say.wrong(message)))
  if ((await desk.askKey(say.fixNow, ['', 'b'])) === 'b') return
  for (const issue of errors()) await fixIssue(desk, form, issue)
}

async function fixIssue(desk: Desk, form: string, issue: Issue): Promise<void> {
  // An answer before may have mended it, or made it a question that isn't asked.
  const isStill = desk.form(form).issues.some(({ code, field }) => code === issue.code && field === issue.field)
  if (isStill && issue.field !== undefined) await correct(desk, form, issue.field)
}

/** Asks a field again, also one inside a row. */
export async function correct(desk: Desk, form: string, field: string): Promise<void> {
  const question = questionFor(desk, form, field)
  if (question !== undefined) await askAgain(desk, form, question)
}

/** The question that gives a field its answer; undefined for one that is worked out from others. */
export function questionFor(desk: Desk, form: string, field: string): Question | undefined {
  return questionAbout(questionsOf(desk.sitting, desk.form(form)), field)
}
