import { packs as say } from '../text/packs.ts'
import { toList } from './pack-view.ts'
import { useFirstFocus } from './use-first-focus.ts'

/** Why a pack was not installed: all of it, at once. */
export function RefusedView({ file, problems }: { readonly file: string; readonly problems: readonly string[] }) {
  const back = useFirstFocus<HTMLButtonElement>()
  return (
    <section aria-labelledby="packs-title">
      <h1 id="packs-title">{say.refusedTitle(file)}</h1>
      <p>{say.refusedHint}</p>
      <ul role="alert" class="wrong">
        {problems.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <div class="acts">
        <button type="button" class="main" ref={back} onClick={() => toList()}>
          {say.refusedBack} <kbd>Enter</kbd>
        </button>
      </div>
    </section>
  )
}
