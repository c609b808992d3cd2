import { type Condition, describeCondition, type Edition } from '@viet-ho/form'
import { formatDate } from '@viet-ho/vietnamese'
import { compareTexts, type LineRow, type What } from './compare-lines.ts'
import { entriesOf } from './entries.ts'
import { say } from './messages.ts'
import { ruleInWords } from './rule-in-words.ts'

export type FactName = keyof typeof say.facts

/** One fact of the editions: what it is called, and its words on both sides in rows. A fact with no words on one side was added or removed. */
export interface FactRow {
  readonly what: What
  readonly fact: FactName
  readonly name: string
  readonly rows: readonly LineRow[]
}

/** The facts of both editions that at least one of them has. */
export function compareFacts(before: Edition, after: Edition): FactRow[] {
  const earlier = new Map(factsOf(before))
  return factsOf(after).flatMap(([fact, lines]): FactRow[] => {
    const old = earlier.get(fact) ?? []
    if (old.length === 0 && lines.length === 0) return []
    // The same said in other words, because a question is called otherwise: that is told of the question.
    const isSame = JSON.stringify(before[fact]) === JSON.stringify(after[fact])
    const rows = compareTexts(isSame ? lines : old, lines)
    return [{ what: whatOf(old, lines, rows), fact, name: say.facts[fact], rows }]
  })
}

function whatOf(old: readonly string[], lines: readonly string[], rows: readonly LineRow[]): What {
  if (old.length === 0) return 'added'
  if (lines.length === 0) return 'removed'
  return rows.every(({ what }) => what === 'same') ? 'same' : 'changed'
}

/** Every fact in words, in the order in which people read them. */
function factsOf(edition: Edition): [FactName, readonly string[]][] {
  const fields = entriesOf(edition).flatMap(({ field }) => field ?? [])
  const inWords = (condition: Condition | undefined) => condition && describeCondition(condition, fields)
  const { transition, addressee, time, jurisdiction } = edition
  return [
    ['title', [edition.title]],
    ['fieldOfAdministration', [edition.fieldOfAdministration]],
    ['procedures', edition.procedures.map(({ code, name }) => say.procedure(code, name))],
    ['instrument', [edition.instrument]],
    ['formNumber', [edition.formNumber]],
    ['jurisdiction', [jurisdiction === 'country' ? say.country : jurisdiction]],
    ['inForceFrom', [formatDate(edition.inForceFrom)]],
    ['inForceTo', optional(edition.inForceTo && formatDate(edition.inForceTo))],
    ['transition', transition ? [say.until(formatDate(transition.until), transition.basis)] : []],
    ['supersedes', optional(edition.supersedes)],
    ['extends', optional(edition.extends)],
    [
      'amendedBy',
      edition.amendedBy.map(({ instrument, from, note }) => say.amended(instrument, formatDate(from), note)),
    ],
    ['check', [say.marks[edition.check]]],
    ['provenance', edition.provenance.map(({ part, source, mark }) => say.source(part, source, say.marks[mark]))],
    ['notPrinted', edition.notPrinted.map(({ part, reason }) => say.withReason(part, reason))],
    ['addressee', addressee ? [say.addressee(addressee.office, addressee.rule)] : []],
    ['papers', edition.papers.map(({ name, copies, when, basis }) => say.paper(name, copies, inWords(when), basis))],
    ['time', time ? [say.time(time.workingDays, time.basis)] : []],
    ['fee', optional(edition.fee)],
    ['rates', edition.rates],
    ['steps', edition.steps.map(({ name, who, workingDays, note }) => say.step(name, who, workingDays, note))],
    ['signatures', edition.signatures.map(({ who, how }) => say.signature(who, how))],
    ['rules', edition.rules.map((rule) => ruleInWords(rule, fields))],
    ['summary', edition.summary],
    ['commitment', edition.commitment],
    [
      'teachBack',
      edition.teachBack.map(({ question, listenFor, when }) => say.teachBack(question, listenFor, inWords(when))),
    ],
  ]
}

const optional = (value: string | undefined): string[] => (value === undefined ? [] : [value])
