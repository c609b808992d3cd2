import chapters from 'virtual:handbook'
import { useSignal } from '@preact/signals'
import { isComposing } from '../app/keys.ts'
import { desk, screen } from '../app/room.ts'
import { help as say } from '../text/help.ts'
import { keyTable } from '../text/keys.ts'
import { keysPage } from './chapter-of.ts'
import { closeHelp } from './open-help.ts'
import { searchHandbook } from './search-handbook.ts'

interface HelpContentsProps {
  readonly at: string
  readonly onGoTo: (chapter: string, part?: string) => void
}

const wordsOfKeys = keyTable.flatMap(({ title, rows }) => [title, ...rows.map(({ does }) => does)])
/** The page of keys, as search sees it. */
const allKeys = {
  id: keysPage,
  title: say.keys,
  parts: [{ id: keysPage, heading: say.keys, text: wordsOfKeys.join(' ') }],
}

/** The table of contents, and a search over all chapters: what is found stands in its place. */
export function HelpContents({ at, onGoTo }: HelpContentsProps) {
  const query = useSignal('')
  const found = searchHandbook([...chapters, allKeys], query.value)
  const isSearching = query.value.trim() !== ''
  const pages = [...chapters, allKeys]
  return (
    <nav id="help-contents" class="help-contents" aria-label={say.contents}>
      <label for="help-search">
        {say.search} <kbd>Alt+T</kbd>
      </label>
      <input
        id="help-search"
        type="text"
        autocomplete="off"
        spellcheck={false}
        onInput={({ currentTarget }) => {
          query.value = currentTarget.value
        }}
        onKeyDown={(event) => {
          const [first] = found
          if (event.key !== 'Enter' || isComposing(event) || first === undefined) return
          event.preventDefault()
          onGoTo(first.chapter, first.part)
        }}
      />
      <p role="status" class="count">
        {isSearching && say.found(found.length)}
      </p>
      {isSearching ? (
        <ol class="help-list" aria-label={say.results}>
          {found.map(({ chapter, part, title, heading }) => (
            <li key={part}>
              <button type="button" onClick={() => onGoTo(chapter, part)}>
                {heading}
                {heading !== title && <span class="hint"> {title}</span>}
              </button>
            </li>
          ))}
        </ol>
      ) : (
        <ol class="help-list">
          {pages.map(({ id, title }) => (
            <li key={id}>
              <button type="button" aria-current={id === at ? 'page' : undefined} onClick={() => onGoTo(id)}>
                {title}
              </button>
            </li>
          ))}
        </ol>
      )}
      {desk.value === undefined && (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            closeHelp()
            screen.value = 'welcome'
          }}
        >
          {say.welcomeAgain}
        </button>
      )}
    </nav>
  )
}
