import { addressed, type Edition, type FormInSitting, type Question, scriptOf, type Title } from '@viet-ho/form'
import { trial as say } from '../../text/trial.ts'
import { fieldAt, orderOf } from './places.ts'

/** One sentence of the read-back, with what it reads. */
export interface Spoken {
  readonly key: string
  readonly text: string
  /** The question that it reads, where it reads one. */
  readonly field?: string
  readonly label?: string
  /** As it stands on paper; absent where nothing was answered yet. */
  readonly answer?: string
  readonly isAnswered: boolean
  /** Of a question to the citizen: what a right answer says. */
  readonly listenFor?: string
}

export interface SpokenPart {
  /** A section of the form; absent before the first and after the last. */
  readonly title?: string
  readonly lines: readonly Spoken[]
}

type Line = ReturnType<typeof scriptOf>[number]

/** All that the citizen would hear now, from the greeting to the end, and in its place what would be said of questions that were not answered yet. */
export function spokenParts(form: FormInSitting, questions: readonly Question[], title: Title): SpokenPart[] {
  const { edition } = form
  const script = scriptOf(form, title)
  // What is being typed is heard before it is an answer.
  const isHeard = new Set(script.map(({ item }) => item))
  const isEnd = ({ kind }: Line) => ['summary', 'commitment', 'teach-back', 'closing'].includes(kind)
  const before = script.filter(({ kind }) => kind === 'opening')
  const spoken = sectionsOf(edition, script)
  const sections = edition.sections.map((section): SpokenPart => {
    const ids = new Set(section.fields.map(({ id }) => id))
    const unanswered = questions
      .filter(({ field }) => ids.has(topOf(field)) && !isHeard.has(field))
      .flatMap((each) => unsaid(form, each, title))
    return { title: section.title, lines: merged(edition, spoken.get(section) ?? [], unanswered) }
  })
  return [
    { lines: before.map(heard) },
    ...sections.filter(({ lines }) => lines.length > 0),
    { lines: script.filter(isEnd).map(heard) },
  ]
}

const topOf = (field: string) => /^[A-Za-z0-9]+/.exec(field)?.[0] ?? ''

const heard = ({ kind, item, text, label, answer, listenFor }: Line, index: number): Spoken => ({
  key: item ?? `${kind} ${index}`,
  text,
  isAnswered: true,
  ...(item !== undefined && !item.startsWith('@') && { field: item }),
  ...(label !== undefined && { label }),
  ...(answer !== undefined && { answer }),
  ...(listenFor !== undefined && { listenFor }),
})

/** The lines of each section, its heading sentence first: which it is, its first answer tells. */
function sectionsOf(edition: Edition, script: readonly Line[]): Map<Edition['sections'][number], Line[]> {
  const found = new Map<Edition['sections'][number], Line[]>()
  let part: Line[] = []
  for (const line of script) {
    if (line.kind === 'section') part = []
    if (!['section', 'rows', 'answer', 'pause'].includes(line.kind)) continue
    part.push(line)
    const section =
      line.item && edition.sections.find(({ fields }) => fields.some(({ id }) => id === topOf(line.item ?? '')))
    if (section) found.set(section, part)
  }
  return found
}

/** What would be said of a question that nobody answered; nothing of what is never read. */
function unsaid(form: FormInSitting, question: Question, title: Title): Spoken[] {
  const field = fieldAt(form.edition, question.field)
  if (question.rows !== undefined || question.answer !== undefined || field === undefined) return []
  if (field.printed === false && field.readback === undefined) return []
  const sentence = field.readback ?? `${field.label}: {{answer}}.`
  const isOfOther = form.isForOther && question.role !== undefined
  const text = (isOfOther ? sentence : addressed(sentence, title)).replaceAll('{{answer}}', say.gap)
  return [{ key: question.field, field: question.field, label: question.label, text, isAnswered: false }]
}

function merged(edition: Edition, lines: readonly Line[], unanswered: readonly Spoken[]): Spoken[] {
  const all = lines.map(heard)
  const order = orderOf(edition)
  for (const line of unanswered) {
    const next = all.findIndex(({ field }) => field !== undefined && order(field, line.field ?? '') > 0)
    all.splice(next === -1 ? all.length : next, 0, line)
  }
  return all
}
