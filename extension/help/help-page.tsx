import chapters from 'virtual:handbook'
import type { Screen } from '../app/room.ts'
import { help as say } from '../text/help.ts'
import { keyTable } from '../text/keys.ts'
import { chapterOf, keysPage } from './chapter-of.ts'
import { KeyTableOf } from './key-tables.tsx'

interface HelpPageProps {
  readonly id: string
  /** The screen that help was opened on: its keys come first. */
  readonly from: Screen
}

/** A chapter of the handbook with the keys of its screen, or the page of all keys. */
export function HelpPage({ id, from }: HelpPageProps) {
  if (id === keysPage) {
    const first = keyTable.filter(({ screen }) => screen === from)
    return (
      <>
        <h2>{say.keys}</h2>
        {[...first, ...keyTable.filter((group) => !first.includes(group))].map((group) => (
          <KeyTableOf key={group.screen} group={group} />
        ))}
      </>
    )
  }
  const chapter = chapters.find((each) => each.id === id)
  const group = keyTable.find(({ screen }) => screen in chapterOf && chapterOf[screen as Screen] === id)
  return (
    <>
      {/* Our own text, made into HTML when the tool is built. */}
      <div class="chapter" dangerouslySetInnerHTML={{ __html: chapter?.html ?? '' }} />
      {group && <KeyTableOf group={group} caption={say.keysHere(group.title)} />}
    </>
  )
}
