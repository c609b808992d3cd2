import { type Question, questionsOf } from '@viet-ho/form'
import { foldForSearch } from '@viet-ho/vietnamese'
import { askQuestion, type Way } from './ask-question.ts'
import type { Desk } from './desk.ts'
import { sitText as say } from './text.ts'

/** Asks for the rows of a table, one after the other, below those that are there; those can be answered again or removed. */
export async function askRows(desk: Desk, form: string, table: Question): Promise<Way> {
  const { name = '', most = 0 } = table.rows ?? {}
  desk.say(`\n${table.label}${table.isRequired ? say.required : ''}`, `   “${table.question}”`)
  if (table.hint !== undefined) desk.say(say.hint(table.hint))
  showRows(desk, form, table.field)
  for (;;) {
    const count = rowCount(desk, form, table.field)
    // The first row of a table that must have one is begun without asking.
    const isFirstNeeded = count === 0 && table.isRequired
    const next = isFirstNeeded ? 'new' : await askNext(desk, name, count, most)
    if (next === 'back' || next === 'on') return next
    if (next === 'new') {
      desk.say(say.rowHead(name, count + 1))
      const way = await askRow(desk, form, table.field, count + 1)
      if (way === 'back') {
        if (rowCount(desk, form, table.field) > count)
          await desk.happen({ type: 'row-removed', form, table: table.field, row: count + 1 })
        desk.say(say.rowBack)
        if (isFirstNeeded) return 'back'
      }
      // Nothing was typed in it: there is no such row.
      else if (rowCount(desk, form, table.field) === count) return 'on'
    } else if (next.key === 's') {
      desk.say(say.rowHead(name, next.row))
      await askRow(desk, form, table.field, next.row)
    } else {
      const refused = await desk.happen({ type: 'row-removed', form, table: table.field, row: next.row })
      desk.say(
        ...(refused.length === 0 ? [say.rowRemoved(next.row)] : refused.map(({ message }) => say.wrong(message))),
      )
      showRows(desk, form, table.field)
    }
  }
}

type Next = Way | 'new' | { readonly key: 's' | 'x'; readonly row: number }

/** What to do with a table that has so many rows. */
async function askNext(desk: Desk, name: string, count: number, most: number): Promise<Next> {
  const inSentence = name.charAt(0).toLowerCase() + name.slice(1)
  const isFull = count >= most
  const prompt = isFull ? say.rowsFull(most) : count === 0 ? say.firstRow(inSentence) : say.anotherRow(inSentence)
  for (;;) {
    const line = await desk.ask(prompt, ['/lui'])
    if (line === '/lui') return 'back'
    if (line === '') return 'on'
    const typed = foldForSearch(line)
    if (['k', 'khong'].includes(typed)) return 'on'
    if (['c', 'co'].includes(typed) && !isFull) return 'new'
    const [, key, number] = /^([sx]) ?(\d{1,3})$/.exec(typed) ?? []
    const row = Number(number)
    if (key === undefined || count === 0) desk.say(count === 0 ? say.wrongKey(line, ['', 'c', 'k']) : say.wrongRowKey)
    else if (row < 1 || row > count) desk.say(say.noSuchRow(row, count))
    else return { key: key as 's' | 'x', row }
  }
}

/** The rows that are there, by their numbers. */
function showRows(desk: Desk, form: string, table: string): void {
  for (let row = 1; row <= rowCount(desk, form, table); row += 1)
    desk.say(
      say.rowShown(
        row,
        columnsOf(desk, form, table, row).flatMap(({ answer }) => answer ?? []),
      ),
    )
}

const rowCount = (desk: Desk, form: string, table: string): number =>
  questionsOf(desk.sitting, desk.form(form)).find(({ field }) => field === table)?.rows?.count ?? 0

/** 'back': the clerk went back before its first column. */
async function askRow(desk: Desk, form: string, table: string, row: number): Promise<Way> {
  const done: string[] = []
  for (;;) {
    const next = columnsOf(desk, form, table, row).find(({ field }) => !done.includes(field))
    if (next === undefined) return 'on'
    if ((await askQuestion(desk, form, next)) === 'on') done.push(next.field)
    else if (done.pop() === undefined) return 'back'
  }
}

function columnsOf(desk: Desk, form: string, table: string, row: number): Question[] {
  const isNew = rowCount(desk, form, table) < row
  const questions = questionsOf(desk.sitting, desk.form(form), isNew ? { newRowIn: table } : {})
  return questions.filter(({ field }) => field.startsWith(`${table}[${row}].`))
}
