import { foldForSearch } from '@viet-ho/vietnamese'
import { visit, Document as YamlDocument } from 'yaml'
import { type Blank, sureFrom } from '../blank.ts'
import { draft } from '../messages.ts'
import { isFragment, type NamedBlank } from '../name/name-blanks.ts'
import { printable } from './printable.ts'
import { choiceId } from './replacements.ts'
import { schemaLine } from './schema-line.ts'

/** A field of fields.yaml, keys in the order in which people read them. */
export interface DraftField {
  readonly id: string
  readonly type: string
  readonly label: string
  readonly [key: string]: unknown
}

export interface DraftSection {
  readonly title: string
  /** Whom its questions are about. */
  readonly role?: string
  readonly fields: readonly DraftField[]
}

/** The questions of a drafted form, one for each blank, in the order of the paper. */
export function draftSections(blanks: readonly NamedBlank[]): DraftSection[] {
  const sections: { title: string; fields: DraftField[] }[] = []
  const seen = new Set<string>()
  for (const named of blanks) {
    if (seen.has(named.blank.id)) continue
    seen.add(named.blank.id)
    const title = sectionOf(named)
    const field = draftField(named, blanks)
    const last = sections.at(-1)
    if (last?.title === title) last.fields.push(field)
    else sections.push({ title, fields: [field] })
  }
  return sections
}

/** The title of the section that a blank stands in. */
export const sectionOf = ({ found }: NamedBlank): string => printable(found.section.slice(0, 200)) || draft.section

/** The question of a blank; `all` are the blanks of the paper, among which a box finds the others of its question. */
export function draftField({ blank, found }: NamedBlank, all: readonly NamedBlank[]): DraftField {
  const { id, type, required, guidance } = blank
  const isQuestion = blank.kind === 'box' && blank.option !== ''
  const label = printable((isQuestion ? found.question : blank.label) || draft.unnamed)
  const when = isQuestion ? undefined : conditionOf(blank, found, all)
  const shared = {
    ...{ id, type, label, question: isFragment(found) ? draft.askPlace(wordsBefore(blank)) : questionOf(blank, label) },
    ...(guidance !== undefined && guidance !== '' && { guidance: guidance.slice(0, 3900) }),
    ...(required === true && { required: true }),
    ...(when !== undefined && { when }),
  }
  if (type === 'table') {
    const columns = (blank.columns ?? []).map((column) => ({
      ...{ id: column.id, type: column.type, label: printable(column.label || draft.unnamed) },
      ...{
        question: draft.ask(column.label || draft.unnamed),
        readback: draft.readback(column.label || draft.unnamed),
      },
    }))
    return { ...shared, rowName: draft.rowName(label), blankRows: found.rows ?? 1, columns }
  }
  const choices = choicesOf(blank, found, all)
  return { ...shared, ...(choices && { choices }), readback: draft.readback(label) }
}

/** The last words of the paper before a blank that has no label to ask by. */
const wordsBefore = ({ where }: Blank): string =>
  printable(
    where.before
      .replace(/[.…_\s]+/g, ' ')
      .trim()
      .split(' ')
      .slice(-6)
      .join(' '),
  )

/** What a clerk could ask for something of this name and type. */
export function questionOf({ id, type }: Pick<Blank, 'id' | 'type'>, label: string): string {
  if (['kinhGui', 'diaDanh', 'ngayLap'].includes(id)) return draft.forClerk(label)
  if (type === 'date' || type === 'partial-date') return draft.askDay(label)
  if (type === 'yes-no') return draft.askYes(label)
  if (type === 'choice') return draft.askChoice(label)
  if (type === 'choices') return draft.askChoices(label)
  return type === 'table' ? draft.askRows(label) : draft.ask(label)
}

function choicesOf(blank: Blank, found: NamedBlank['found'], all: readonly NamedBlank[]) {
  if (blank.kind === 'choice') return (found.options ?? []).map((words) => ({ id: choiceId(words), label: words }))
  if (blank.kind !== 'box' || blank.option === '') return undefined
  return all
    .filter((other) => other.blank.id === blank.id)
    .map((other) => ({
      id: other.blank.option ?? '',
      label: printable(other.blank.label || draft.unnamed).slice(0, 200),
    }))
}

/** "(trường hợp chưa có mã số thuế)": asked only where the blank before that asks for it has no answer. */
function conditionOf(blank: Blank, { label }: NamedBlank['found'], all: readonly NamedBlank[]) {
  for (const words of label.bracketed) {
    const missing = /^(?:trong )?trường hợp (?:chưa|không) có (.+)$/iu.exec(words)?.[1]
    if (missing === undefined) continue
    const at = all.findIndex((other) => other.blank === blank)
    const asked = all.slice(0, at).findLast((other) => foldForSearch(other.blank.label) === foldForSearch(missing))
    if (asked !== undefined && asked.blank.kind !== 'rows') return { field: asked.blank.id, isAnswered: false }
  }
  return undefined
}

/** fields.yaml, with a remark at each blank that a person should look at. */
export function fieldsYaml(
  fields: { readonly sections: readonly DraftSection[]; readonly [key: string]: unknown },
  blanks: readonly NamedBlank[],
  formId: string,
): string {
  const document = new YamlDocument(fields, { aliasDuplicateObjects: false })
  document.commentBefore = draft.fieldsHead
  const doubtful = blanks.filter(({ blank }) => blank.confidence < sureFrom)
  const reasons = new Map(doubtful.map(({ blank }) => [blank.id, blank.reasons]))
  visit(document, {
    Map(_, map) {
      const doubts = map.has('question') ? reasons.get(String(map.get('id'))) : undefined
      if (doubts) map.commentBefore = draft.lookAgain(doubts)
    },
  })
  return `${schemaLine('fields', formId)}${toYaml(document)}`
}

export const toYaml = (document: YamlDocument) => document.toString({ lineWidth: 150, defaultStringType: 'PLAIN' })
