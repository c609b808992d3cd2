import { type Question, questionsOf } from '@viet-ho/form'
import { askQuestion, type Way } from './ask-question.ts'
import type { Desk } from './desk.ts'
import { sitText as say } from './text.ts'

/** Asks for the rows of a table, one after the other, below those that are there. */
export async function askRows(desk: Desk, form: string, table: Question): Promise<Way> {
  const { name = '', most = 0 } = table.rows ?? {}
  const inSentence = name.charAt(0).toLowerCase() + name.slice(1)
  desk.say(`\n${table.label}${table.isRequired ? say.required : ''}`, `   “${table.question}”`)
  if (table.hint !== undefined) desk.say(say.hint(table.hint))
  for (;;) {
    const count = rowCount(desk, form, table.field)
    if (count >= most) return 'on'
    // The first row of a table that must have one is begun without asking.
    if (count > 0 || !table.isRequired) {
      const line = (await desk.ask(count === 0 ? say.firstRow(inSentence) : say.anotherRow(inSentence))).toLowerCase()
      if (line === '/lui') return 'back'
      if (!['c', 'co', 'có'].includes(line)) return 'on'
    }
    desk.say(say.rowHead(name, count + 1))
    await askRow(desk, form, table.field, count + 1)
    // Nothing was typed in it: there is no such row.
    if (rowCount(desk, form, table.field) === count) return 'on'
  }
}

const rowCount = (desk: Desk, form: string, table: string): number =>
  questionsOf(desk.sitting, desk.form(form)).find(({ field }) => field === table)?.rows?.count ?? 0

async function askRow(desk: Desk, form: string, table: string, row: number): Promise<void> {
  const done: string[] = []
  for (;;) {
    const next = columnsOf(desk, form, table, row).find(({ field }) => !done.includes(field))
    if (next === undefined) return
    if ((await askQuestion(desk, form, next)) === 'on') done.push(next.field)
    else if (done.pop() === undefined) {
      if (rowCount(desk, form, table) >= row) await desk.happen({ type: 'row-removed', form, table, row })
      desk.say(say.rowBack)
      return
    }
  }
}

function columnsOf(desk: Desk, form: string, table: string, row: number): Question[] {
  const isNew = rowCount(desk, form, table) < row
  const questions = questionsOf(desk.sitting, desk.form(form), isNew ? { newRowIn: table } : {})
  return questions.filter(({ field }) => field.startsWith(`${table}[${row}].`))
}
