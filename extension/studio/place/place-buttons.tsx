import { useSignal } from '@preact/signals'
import { studio as say } from '../../text/studio.ts'
import type { Bench } from '../bench.ts'
import { joinPicked, splitPlace, usePlaceAs } from './place-acts.ts'

/** What can be done with places, each with its letter, which counts on the paper. */
export function PlaceButtons({ bench }: { readonly bench: Bench }) {
  const question = useSignal('')
  const place = bench.place.value
  const picked = bench.draft.value.places.filter(({ key }) => bench.picked.value.includes(key))
  const are = (kind: string) => picked.length > 0 && picked.every(({ blank }) => blank.kind === kind)
  const named = are('box') ? say.joinName : are('cell') ? say.joinTable : undefined
  const isFixed = bench.draft.value.paper.kind === 'markup'
  return (
    <>
      <div class="acts place-acts">
        {place && place.use !== 'asked' && !isFixed && (
          <button type="button" onClick={() => usePlaceAs(bench, place.key, 'asked')}>
            {say.acts.asked} <kbd>H</kbd>
          </button>
        )}
        {place && place.use !== 'words' && !isFixed && (
          <button type="button" onClick={() => usePlaceAs(bench, place.key, 'words')}>
            {say.acts.words} <kbd>X</kbd>
          </button>
        )}
        {place && place.use !== 'office' && !isFixed && (
          <button type="button" onClick={() => usePlaceAs(bench, place.key, 'office')}>
            {say.acts.office} <kbd>C</kbd>
          </button>
        )}
        {place && place.use === 'asked' && !isFixed && (
          <button type="button" onClick={() => splitPlace(bench, place.key)}>
            {say.acts.split} <kbd>T</kbd>
          </button>
        )}
        {!isFixed && (
          <button
            type="button"
            onClick={() => {
              bench.addingIn.value = place?.blank.where.paragraph ?? 1
            }}
          >
            {say.acts.add} <kbd>M</kbd>
          </button>
        )}
      </div>
      {picked.length > 0 && (
        <fieldset class="joining">
          <legend>{say.joinCount(picked.length)}</legend>
          {named !== undefined && (
            <label class="text-input">
              {named}
              <input
                value={question.value}
                onInput={({ currentTarget }) => {
                  question.value = currentTarget.value
                }}
              />
            </label>
          )}
          <div class="acts">
            <button
              type="button"
              disabled={picked.length < 2}
              onClick={() => joinPicked(bench, question.value.trim() || undefined)}
            >
              {say.acts.join} <kbd>G</kbd>
            </button>
            <button
              type="button"
              class="quiet"
              onClick={() => {
                bench.picked.value = []
              }}
            >
              {say.unpick}
            </button>
          </div>
        </fieldset>
      )}
    </>
  )
}
