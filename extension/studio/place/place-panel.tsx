import { useSignal } from '@preact/signals'
import { fieldAt, typesFor } from '@viet-ho/studio'
import { studio as say } from '../../text/studio.ts'
import type { Bench } from '../bench.ts'
import { issuesOfField } from '../plain-sentence.ts'
import { Issues, TextInput } from '../text-input.tsx'
import { AddPlace } from './add-place.tsx'
import { FieldSentences } from './field-sentences.tsx'
import { acceptPlace } from './place-acts.ts'
import { PlaceButtons } from './place-buttons.tsx'
import { TypeChoice } from './type-choice.tsx'

/** What is to be said of the place that is selected on the paper. */
export function PlacePanel({ bench }: { readonly bench: Bench }) {
  const place = bench.place.value
  if (bench.addingIn.value !== undefined) return <AddPlace bench={bench} />
  if (!place)
    return (
      <>
        <p>{bench.draft.value.places.length === 0 ? say.noPlaces : say.noPlace}</p>
        <PlaceButtons bench={bench} />
      </>
    )
  return <OnePlace key={place.key} bench={bench} />
}

function OnePlace({ bench }: { readonly bench: Bench }) {
  const column = useSignal('')
  const place = bench.place.value
  if (!place) return null
  const { blank } = place
  const found = place.use === 'asked' ? fieldAt(bench.draft.value.sections, blank.id) : undefined
  const columns = (found?.field.columns ?? []) as readonly { readonly id: string; readonly label: string }[]
  const own = columns.find(({ id }) => id === column.value)
  const path = found && (own ? `${found.path}.${own.id}` : found.path)
  const field = path === undefined ? undefined : fieldAt(bench.draft.value.sections, path)?.field
  const label = own ? own.label : blank.option ? blank.label : (field?.label ?? blank.label)
  const name = (text: string, session: string) =>
    bench.do({ type: 'name', place: place.key, label: text, ...(own && { column: own.id }) }, { session })
  return (
    <>
      <Around bench={bench} />
      {found && blank.kind === 'rows' && (
        <label class="text-input">
          {say.column}
          <select
            value={column.value}
            onChange={({ currentTarget }) => {
              column.value = currentTarget.value
            }}
          >
            <option value="">{say.wholeTable}</option>
            {columns.map(({ id, label: words }) => (
              <option key={id} value={id}>
                {words}
              </option>
            ))}
          </select>
        </label>
      )}
      {found && path !== undefined && field && (
        <>
          <TextInput
            // A name changes the path of its field: the input stays, and who types in it.
            key={`name ${column.value}`}
            bench={bench}
            id="place-name"
            isFirst
            label={blank.option ? say.choiceName : say.name}
            value={label}
            issues={[...issuesOfField(bench, path, undefined), ...issuesOfField(bench, path, 'label')]}
            onText={name}
            onEnter={() => acceptPlace(bench, place.key)}
          />
          {blank.option !== undefined && blank.option !== '' && (
            <TextInput
              bench={bench}
              id="question-name"
              label={say.questionName}
              value={field.label}
              onText={(text, session) => bench.do({ type: 'field', field: path, set: { label: text } }, { session })}
            />
          )}
          <TypeChoice
            bench={bench}
            place={place}
            field={field}
            column={own?.id}
            types={own ? undefined : typesFor(place)}
          />
          <FieldSentences key={column.value} bench={bench} path={path} field={field} />
        </>
      )}
      <div class="acts">
        <button
          type="button"
          class="main"
          data-first={found ? undefined : true}
          onClick={() => acceptPlace(bench, place.key)}
        >
          {bench.doubtful.value.length > (place.isSeen ? 0 : 1) ? say.right : say.rightLast}
        </button>
        <button type="button" onClick={() => bench.toNextDoubt()}>
          {say.nextDoubt} <kbd>Alt+N</kbd>
        </button>
      </div>
      <PlaceButtons bench={bench} />
    </>
  )
}

/** The words of the paper around the place, and why the importer was in doubt. */
function Around({ bench }: { readonly bench: Bench }) {
  const place = bench.place.value
  if (!place) return null
  const { where, reasons, confidence } = place.blank
  const issues = place.use === 'asked' ? [] : [say.states[place.use === 'office' ? 'office' : 'words']]
  return (
    <div class="around">
      {(where.before !== '' || where.after !== '') && (
        <p>
          <span class="soft">{say.around}:</span> …{where.before.slice(-50)}
          <mark>{where.text.slice(0, 12) || '…'}</mark>
          {where.after.slice(0, 30)}
        </p>
      )}
      {place.use === 'asked' && !place.isSeen && confidence < 0.8 && (
        <p class="doubt">
          {say.whyDoubt}: {reasons.join('; ')}.
        </p>
      )}
      <Issues id="place-use" issues={issues} />
    </div>
  )
}
