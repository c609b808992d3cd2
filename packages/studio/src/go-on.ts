import type { StudioAct } from './act.ts'
import type { Draft, EditionFacts, Place } from './draft.ts'

/**
 * What was said of a form before its Word file was mended, as acts on the draft of the mended file: its names and facts, and what each place is for that
 * stands between the same words. Nobody has held the new words against the official ones.
 */
export function goOn(original: Draft, before: Draft, begun: Draft): StudioAct[] {
  const { provenance, signatures: _, check: was, ...facts } = before.edition
  const check = was === 'verified' ? 'transcribed' : was
  return [
    { type: 'names', id: before.id, editionId: before.editionId },
    { type: 'form', set: { ...before.form } },
    { type: 'edition', set: { ...facts, check, provenance: sourcesOf(original, provenance, begun, check) } },
    ...usesOf(before.places, begun.places),
  ]
}

/** Questions whose places the mended file doesn't have, by their labels. */
export function leftBehind(before: Draft, now: Draft): string[] {
  const kept = new Set(now.sections.flatMap(({ fields }) => fields.map(({ id }) => id)))
  return before.sections.flatMap(({ fields }) => fields.filter(({ id }) => !kept.has(id)).map(({ label }) => label))
}

/** Where the words come from, as the author wrote it; what nobody wrote names the new file. */
function sourcesOf(
  original: Draft,
  provenance: EditionFacts['provenance'],
  begun: Draft,
  mark: EditionFacts['check'],
): EditionFacts['provenance'] {
  return provenance.map((part, index) => {
    const isWritten = part.source !== original.edition.provenance[index]?.source
    const source = isWritten ? part.source : (begun.edition.provenance[index]?.source ?? part.source)
    return { ...part, source, mark }
  })
}

function usesOf(before: readonly Place[], now: readonly Place[]): StudioAct[] {
  const free = new Set(before)
  return now.flatMap((place): StudioAct[] => {
    const same = [...free].find((other) => isSame(other, place))
    if (!same) return []
    free.delete(same)
    if (same.use !== place.use) return [{ type: 'use', place: place.key, use: same.use }]
    return same.isSeen && !place.isSeen ? [{ type: 'seen', place: place.key }] : []
  })
}

const isSame = ({ blank: a }: Place, { blank: b }: Place) =>
  a.kind === b.kind && a.where.before === b.where.before && a.where.after === b.where.after
