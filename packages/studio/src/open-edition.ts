import type { Edition, Vocabulary } from '@viet-ho/form'
import { drafted } from '@viet-ho/form-import/parts'
import type { Draft, EditionFacts, Place } from './draft.ts'
import { everyField } from './fields.ts'
import { drafts } from './messages.ts'

export interface EditionOrigin {
  readonly kind: 'edition'
  readonly base: Edition
  /** Its paper as form.hbs has it (`paperSource`). */
  readonly markup: string
  readonly synonyms: readonly string[]
  /** The day on which it was opened, ISO. */
  readonly today: string
  /** What its folder is called; otherwise by the day. */
  readonly editionId?: string
}

/** Begins a new edition from one there is: paper and questions as they are, what the edition says of itself to be said anew. */
export function openEditionAnew(
  { base, markup, synonyms, today, editionId }: EditionOrigin,
  vocabulary: Vocabulary,
): Draft {
  const { title, fieldOfAdministration, procedures, sections, rules, summary, commitment, teachBack } = base
  const ends = Object.fromEntries(
    Object.entries({ rules, summary, commitment, teachBack }).filter(([, items]) => items.length > 0),
  )
  return {
    id: base.formId,
    editionId: editionId ?? `nhap-${today}`,
    form: { title, fieldOfAdministration, procedures, synonyms },
    edition: factsOf(base, today),
    sections,
    ends,
    places: placesIn(markup, base),
    paper: { kind: 'markup', markup, base },
    vocabulary,
    lost: [],
    notCarried: [],
  }
}

/** Everything of the procedure; not its last day, who checked it, or what amends it: that was of the other edition. */
function factsOf(base: Edition, today: string): EditionFacts {
  const { notPrinted, addressee, papers, time, fee, rates, steps, signatures } = base
  return {
    instrument: '',
    formNumber: base.formNumber,
    jurisdiction: base.jurisdiction,
    inForceFrom: base.inForceFrom < today ? today : nextDay(base.inForceFrom),
    check: 'partial',
    provenance: [{ part: drafted.wholePaper, source: drafts.basedOn(base.instrument), mark: 'partial' }],
    supersedes: `${base.formNumber}, ${base.instrument}`.slice(0, 500),
    ...(notPrinted.length > 0 && { notPrinted }),
    ...(addressee && { addressee }),
    ...(papers.length > 0 && { papers }),
    ...(time && { time }),
    ...(fee !== undefined && { fee }),
    ...(rates.length > 0 && { rates }),
    ...(steps.length > 0 && { steps }),
    ...(signatures.length > 0 && { signatures }),
  }
}

const nextDay = (day: string) => new Date(Date.parse(day) + 24 * 3600 * 1000).toISOString().slice(0, 10)

const kinds = { fill: 'dots', words: 'dots', digits: 'digits', check: 'box', alternative: 'choice' } as const

/** Every command of form.hbs that prints an answer, as a place; columns by the path of their table. */
function placesIn(markup: string, base: Edition): Place[] {
  const fields = new Map(everyField(base.sections).map(({ path, field }) => [path, field]))
  const places: Place[] = []
  let table = ''
  const commands =
    /\{\{!--[\s\S]*?--\}\}|\{\{!(?!--)[^}]*\}\}|\{\{~?#each ([\w.]+)~?\}\}|\{\{~?\/each~?\}\}|\{\{~?(fill|words|digits|check|alternative) "([\w.]+)"(?: "([\w.]+)")?/g
  for (const { 1: each, 2: command, 3: name = '', 4: option, 0: whole, index } of markup.matchAll(commands)) {
    if (each !== undefined) table = each
    else if (/\/each/.test(whole) && !whole.startsWith('{{!')) table = ''
    else if (command !== undefined) {
      const id = fieldPath(name, table, fields)
      const field = fields.get(id)
      places.push({
        key: `m${index}`,
        use: 'asked',
        isSeen: true,
        isTyped: true,
        blank: {
          kind: kinds[command as keyof typeof kinds],
          id,
          type: field?.type ?? 'text',
          label: field?.label ?? name,
          ...(command === 'check' && option !== undefined && { option }),
          confidence: 1,
          reasons: [],
          where: { paragraph: 0, from: index, lastParagraph: 0, to: index, text: '', before: '', after: '' },
        },
      })
    }
  }
  return places
}

/** The field that a command means, or the part of whose answer it prints: `truSo.xa` is of `truSo`, in rows a column before a field of the form. */
function fieldPath(name: string, table: string, fields: ReadonlyMap<string, unknown>): string {
  for (const path of table === '' ? [name] : [`${table}.${name}`, name]) {
    const whole = path.slice(0, Math.max(0, path.lastIndexOf('.')))
    if (fields.has(path)) return path
    if (whole !== table && fields.has(whole)) return whole
  }
  return name
}
