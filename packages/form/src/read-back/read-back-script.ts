import { holds } from '../answers/condition.ts'
import { plainTypeOf } from '../answers/type-of.ts'
import type { Answers, AnswerValue } from '../field-types/field-type.ts'
import { sittingSentences as say } from '../messages/sitting.ts'
import { addressed, addressedAbout, type Title } from '../sitting/title.ts'
import { namesIn } from '../template/check-read-back.ts'
import { fieldsWithin } from '../template/field-scope.ts'
import type { Edition, Field } from '../template/template.ts'
import { sayFields } from './say-fields.ts'

/** One thing the clerk says. What can be confirmed has an `item`; the rest leads from one thing to the next. */
export interface ScriptLine {
  readonly kind:
    | 'opening'
    | 'section'
    | 'rows'
    | 'answer'
    | 'pause'
    | 'summary'
    | 'commitment'
    | 'teach-back'
    | 'closing'
  /** What a confirmation names: the field with its row, `@commitment`, `@teach-back[1]`. */
  readonly item?: string
  readonly text: string
  /** What the item is called, for the clerk. */
  readonly label?: string
  /** Of an answer: as it stands on paper. */
  readonly answer?: string
  /** Of a teach-back: what a right answer says, for the clerk. */
  readonly listenFor?: string
}

/**
 * The whole read-back of a form, to be said from top to bottom to one listener: a greeting, each answer in a sentence of its own, tables row by row
 * with a pause after every five, a summary, the commitment in plain words, and the questions that the citizen answers in their own words.
 * `isForOther`: the listener is not the one whom the form calls “ông/bà”.
 */
export function readBackScript(
  edition: Edition,
  answers: Answers,
  { title = 'ông/bà', isForOther = false }: { readonly title?: Title; readonly isForOther?: boolean } = {},
): ScriptLine[] {
  const address = (sentence: string) => addressed(sentence, title)
  const about = addressedAbout(title, isForOther)
  const sections = edition.sections.flatMap((section): ScriptLine[] => {
    const lines = sayFields(section.fields, answers, '', about, section.role)
    if (lines.length === 0) return []
    return [
      { kind: 'section', text: say.section(section.title) },
      ...lines.map((line): ScriptLine => {
        if (line.kind !== 'answer') return line
        const { field, ...answer } = line
        return { ...answer, item: field }
      }),
    ]
  })
  return [
    { kind: 'opening', text: address(say.opening(edition.title)) },
    ...sections,
    ...summaryOf(edition, answers, address),
    ...commitmentOf(edition, address),
    ...teachBacksOf(edition, answers, address),
    { kind: 'closing', text: address(say.closing) },
  ]
}

type Address = (sentence: string) => string

function summaryOf(edition: Edition, answers: Answers, address: Address): ScriptLine[] {
  const fields = edition.sections.flatMap((section) => section.fields)
  const sentences = edition.summary.flatMap((sentence) => {
    const spoken = new Map((namesIn(sentence) ?? []).map((name) => [name, sayAt(fields, answers, name.split('.'))]))
    if ([...spoken.values()].includes(undefined)) return []
    return [address(sentence).replace(/\{\{([A-Za-z0-9.]+)\}\}/g, (_, name: string) => spoken.get(name) ?? '')]
  })
  return sentences.length === 0 ? [] : [{ kind: 'summary', text: say.summary(sentences) }]
}

function sayAt(fields: readonly Field[], answers: Answers, [id = '', ...rest]: readonly string[]): string | undefined {
  const field = fields.find((each) => each.id === id)
  const answer = Object.hasOwn(answers, id) ? answers[id] : undefined
  if (field === undefined || answer === undefined) return undefined
  if (rest.length > 0) return sayAt(fieldsWithin(field) ?? [], answer as Answers, rest)
  return plainTypeOf(field).say(answer, field)
}

function commitmentOf({ commitment }: Edition, address: Address): ScriptLine[] {
  if (commitment.length === 0) return []
  return [
    { kind: 'commitment', item: '@commitment', label: say.commitmentLabel, text: address(say.commitment(commitment)) },
  ]
}

function teachBacksOf({ teachBack }: Edition, answers: Answers, address: Address): ScriptLine[] {
  const answerTo = (id: string) => id.split('.').reduce<AnswerValue | undefined>(pick, answers)
  return teachBack
    .filter(({ when }) => when === undefined || holds(when, answerTo))
    .map(({ question, listenFor }, index) => ({
      kind: 'teach-back',
      item: `@teach-back[${index + 1}]`,
      label: say.teachBackLabel(index + 1),
      text: address(say.teachBack(question)),
      listenFor,
    }))
}

const pick = (at: AnswerValue | undefined, id: string): AnswerValue | undefined =>
  typeof at === 'object' && !Array.isArray(at) && Object.hasOwn(at, id) ? (at as Answers)[id] : undefined
