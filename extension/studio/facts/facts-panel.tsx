import { studio as say } from '../../text/studio.ts'
import type { Bench } from '../bench.ts'
import { issuesOf } from '../plain-sentence.ts'
import { Issues, TextInput } from '../text-input.tsx'
import { ChangeWords } from './change-words.tsx'
import { CheckedFacts } from './checked-facts.tsx'
import { DayInput } from './day-input.tsx'
import { DossierFacts, linesOf } from './dossier-facts.tsx'
import { JurisdictionInput } from './jurisdiction-input.tsx'
import { LostWords } from './lost-words.tsx'
import { MendedWord } from './mended-word.tsx'
import { SectionFacts } from './section-facts.tsx'

/** What the form says of itself: its instrument, its days, where it holds, how far it was checked and by whom. */
export function FactsPanel({ bench }: { readonly bench: Bench }) {
  const { form, edition, id, editionId, paper } = bench.draft.value
  const ofEdition = (key: 'instrument' | 'formNumber', label: string, isFirst = false) => (
    <TextInput
      bench={bench}
      id={`edition-${key}`}
      label={label}
      isFirst={isFirst}
      value={String(edition[key] ?? '')}
      issues={issuesOf(bench, 'edition', key)}
      onText={(text, session) => bench.do({ type: 'edition', set: { [key]: text.trim() } }, { session })}
    />
  )
  const day = (key: 'inForceFrom' | 'inForceTo', label: string) => (
    <DayInput
      bench={bench}
      id={`edition-${key}`}
      label={label}
      value={edition[key] ?? ''}
      issues={issuesOf(bench, 'edition', key)}
      onDay={(iso, session) => bench.do({ type: 'edition', set: { [key]: iso === '' ? null : iso } }, { session })}
      isOptional={key === 'inForceTo'}
    />
  )
  return (
    <>
      <h2>{say.factsTitle}</h2>
      {ofEdition('instrument', say.instrument, true)}
      {ofEdition('formNumber', say.formNumber)}
      <JurisdictionInput bench={bench} />
      {day('inForceFrom', say.inForceFrom)}
      {day('inForceTo', say.inForceTo)}
      <CheckedFacts bench={bench} />
      <TextInput
        bench={bench}
        id="form-title"
        label={say.formTitle}
        value={form.title}
        issues={issuesOf(bench, 'form', 'title')}
        onText={(text, session) => bench.do({ type: 'form', set: { title: text.trim() } }, { session })}
      />
      <TextInput
        bench={bench}
        id="form-field"
        label={say.field}
        value={form.fieldOfAdministration}
        issues={issuesOf(bench, 'form', 'fieldOfAdministration')}
        onText={(text, session) => bench.do({ type: 'form', set: { fieldOfAdministration: text.trim() } }, { session })}
      />
      <TextInput
        bench={bench}
        id="form-synonyms"
        label={say.synonyms}
        isLong
        rows={3}
        value={form.synonyms.join('\n')}
        issues={issuesOf(bench, 'form', 'synonyms')}
        onText={(text, session) => bench.do({ type: 'form', set: { synonyms: linesOf(text) } }, { session })}
      />
      <TextInput
        bench={bench}
        id="form-procedures"
        label={say.procedures}
        isLong
        value={form.procedures.map(({ code, name }) => `${code}, ${name}`).join('\n')}
        issues={issuesOf(bench, 'form', 'procedures', 'code', 'name')}
        onText={(text, session) =>
          bench.do({ type: 'form', set: { procedures: linesOf(text).map(procedureOf) } }, { session })
        }
      />
      <LostWords bench={bench} />
      {paper.kind === 'word' && <MendedWord bench={bench} />}
      {paper.kind === 'markup' && <ChangeWords bench={bench} />}
      <DossierFacts bench={bench} />
      <SectionFacts bench={bench} />
      <details>
        <summary>{say.ids}</summary>
        <TextInput
          bench={bench}
          id="form-id"
          label={say.formId}
          value={id}
          onText={(text, session) => bench.do({ type: 'names', id: text.trim() }, { session })}
        />
        <TextInput
          bench={bench}
          id="edition-id"
          label={say.editionId}
          value={editionId}
          issues={issuesOf(bench, 'edition', 'id')}
          onText={(text, session) => bench.do({ type: 'names', editionId: text.trim() }, { session })}
        />
      </details>
      <Issues id="other-issues" issues={issuesOf(bench, 'edition', '')} />
    </>
  )
}

function procedureOf(line: string): { readonly code: string; readonly name: string } {
  const [code = '', ...name] = line.split(',')
  return { code: code.trim(), name: name.join(',').trim() }
}
