import type { Edition } from '@viet-ho/form'
import { studio as say } from '../../text/studio.ts'
import type { Bench } from '../bench.ts'
import { issuesOf } from '../plain-sentence.ts'
import { TextInput } from '../text-input.tsx'

type Papers = Edition['papers']

/** What goes with the form: the papers of the dossier, how long it takes, and what is promised by signing. */
export function DossierFacts({ bench }: { readonly bench: Bench }) {
  const { edition, ends } = bench.draft.value
  const papers = (edition.papers ?? []) as Papers
  const time = edition.time as Edition['time']
  const commitment = (ends.commitment ?? []) as readonly string[]
  return (
    <details>
      <summary>{say.dossier}</summary>
      <TextInput
        bench={bench}
        id="edition-papers"
        label={say.papers}
        isLong
        rows={3}
        value={papers.map(({ name, copies }) => (Number(copies) === 1 ? name : `${name} (${copies})`)).join('\n')}
        issues={issuesOf(bench, 'edition', 'papers', 'copies')}
        onText={(text, session) => {
          const listed = linesOf(text).map((line) => paperOf(line, papers))
          bench.do({ type: 'edition', set: { papers: listed.length > 0 ? listed : null } }, { session })
        }}
      />
      <TextInput
        bench={bench}
        id="edition-time"
        label={say.time}
        value={time === undefined ? '' : String(time.workingDays)}
        issues={issuesOf(bench, 'edition', 'time', 'workingDays')}
        onText={(text, session) =>
          bench.do(
            { type: 'edition', set: { time: text.trim() === '' ? null : { ...time, workingDays: text.trim() } } },
            { session },
          )
        }
      />
      <TextInput
        bench={bench}
        id="ends-commitment"
        label={say.commitment}
        isLong
        value={commitment.join('\n')}
        issues={issuesOf(bench, 'ends', 'commitment')}
        onText={(text, session) => {
          const promised = linesOf(text)
          bench.do({ type: 'ends', set: { commitment: promised.length > 0 ? promised : null } }, { session })
        }}
      />
    </details>
  )
}

/** Lines that say something. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** "Bản sao giấy khai sinh (2)"; what was known of the paper, such as when it is needed, stays. */
function paperOf(line: string, known: Papers): Papers[number] {
  const [, name = line, copies = '1'] = /^(.*?)\s*\((\d{1,2})\)$/.exec(line) ?? []
  return { ...known.find((paper) => paper.name === name), name, copies: Number(copies) }
}
