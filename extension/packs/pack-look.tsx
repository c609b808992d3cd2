import { useSignal } from '@preact/signals'
import { type Edition, fill } from '@viet-ho/form'
import { layOut } from '@viet-ho/layout'
import { toSvg } from '@viet-ho/pdf'
import { useEffect, useMemo } from 'preact/hooks'
import { trouble } from '../app/room.ts'
import { Page } from '../preview/paper-preview.tsx'
import { common } from '../text/common.ts'
import { packs as say } from '../text/packs.ts'
import { loadPackForm } from './opened-with.ts'
import type { PackHead } from './pack-head.ts'
import { toList } from './pack-view.ts'
import { useFirstFocus } from './use-first-focus.ts'

/** The blank paper of each edition of a pack. */
export function PackLook({ pack }: { readonly pack: PackHead }) {
  const editions = useSignal<readonly Edition[] | undefined>(undefined)
  const at = useSignal(0)
  const chooser = useFirstFocus<HTMLSelectElement>()
  useEffect(() => {
    Promise.all(pack.forms.map(({ id }) => loadPackForm(pack.id, id)))
      .then((forms) => {
        editions.value = forms.flatMap((form) => form?.editions ?? [])
      })
      .catch((error) => {
        trouble.value = error instanceof Error ? error.message : String(error)
      })
  }, [pack, editions])
  const edition = editions.value?.[at.value]
  return (
    <section class="pack-look" aria-labelledby="packs-title">
      <h1 id="packs-title">{say.lookTitle(pack.manifest.name)}</h1>
      <label>
        {say.whichEdition}
        <select
          ref={chooser}
          value={at.value}
          onChange={({ currentTarget }) => {
            at.value = Number(currentTarget.value)
          }}
        >
          {editions.value?.map(({ formId, id, title, formNumber, instrument }, index) => (
            <option key={`${formId}/${id}`} value={index}>
              {`${title}: ${say.edition(formNumber, instrument)}`}
            </option>
          ))}
        </select>
      </label>
      <div class="acts">
        <button type="button" onClick={() => toList()}>
          {say.refusedBack} <kbd>Esc</kbd>
        </button>
      </div>
      {edition === undefined ? <p role="status">{common.loading}</p> : <BlankPaper edition={edition} />}
    </section>
  )
}

function BlankPaper({ edition }: { readonly edition: Edition }) {
  const pages = useMemo(() => toSvg(layOut(fill(edition, {}))), [edition])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so keys have to reach it
    <section class="pages" aria-label={say.blankPaper} tabIndex={0}>
      {pages.map((svg, index) => (
        <Page key={index} svg={svg} />
      ))}
    </section>
  )
}
