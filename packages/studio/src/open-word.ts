import { hiddenWords, readWord, WordPlaceError } from '@viet-ho/docx'
import type { Edition, Vocabulary } from '@viet-ho/form'
import { findInWord, sureFrom } from '@viet-ho/form-import'
import {
  type DraftSection,
  drafted,
  draftSections,
  type NamedBlank,
  paperTitle,
  printable,
  signaturesOf,
  slug,
  startFrom,
} from '@viet-ho/form-import/parts'
import { sortPlaces } from './acts/find-place.ts'
import { askedBlanks, type Draft, type Place } from './draft.ts'
import { lostIn } from './lost-in.ts'
import { checkBlanks, checkLetters } from './too-large.ts'

export interface WordOrigin {
  readonly kind: 'word'
  readonly fileName: string
  readonly bytes: Uint8Array
  /** The day on which it was opened, ISO. */
  readonly today: string
  /** What its folder is called; otherwise by the day. */
  readonly editionId?: string
  /** An earlier edition of the form, whose questions are kept where the blanks are the same. */
  readonly previous?: Edition
}

/**
 * Begins a draft from a Word file: its blanks found, named and typed, each with how sure that is.
 * @throws DocxReadError when the file can't be read; TooLargeError when it is no form.
 */
export function openWord({ bytes, fileName, today, editionId, previous }: WordOrigin, vocabulary: Vocabulary): Draft {
  const document = readWord(bytes)
  checkLetters(document)
  const found = findInWord(document, vocabulary)
  checkBlanks(found.blanks.length + found.officer.length)
  const { title, formNumber } = paperTitle(document)
  const started = previous && startFrom(previous, found.blanks, draftSections)
  const blanks = started?.blanks ?? found.blanks
  const { sections, ...ends } = started?.fields ?? { sections: withDeclarant(draftSections(blanks)) }
  const signatures = signaturesOf(document)
  const name = printable(title) || previous?.title || fileName.replace(/\.docx$/i, '')
  const draft: Draft = {
    id: previous?.formId ?? `mau-cua-co-quan/${slug(title || fileName.replace(/\.docx$/i, ''))}`,
    editionId: editionId ?? `nhap-${today}`,
    form: previous
      ? {
          title: previous.title,
          fieldOfAdministration: previous.fieldOfAdministration,
          procedures: previous.procedures,
          synonyms: [],
        }
      : { title: name, fieldOfAdministration: drafted.ownForms, procedures: [], synonyms: [] },
    edition: {
      instrument: '',
      formNumber,
      jurisdiction: previous?.jurisdiction ?? 'country',
      inForceFrom: today,
      check: 'partial',
      provenance: [{ part: drafted.wholePaper, source: drafted.source(fileName, today), mark: 'partial' }],
      ...(previous && kept(previous)),
      ...(signatures.length > 0 && { signatures }),
    },
    sections,
    ends,
    places: sortPlaces([...placesOf(blanks, 'asked'), ...placesOf(found.officer, 'office')]),
    paper: { kind: 'word', document, bytes },
    vocabulary,
    lost: [],
    notCarried: document.notCarried,
  }
  return { ...draft, lost: [...wordsLeftOut(bytes), ...lostIn(document, askedBlanks(draft), draft)] }
}

/** A form that asks one person for a name asks the one who declares; where it asks several, a person has to say who is who. */
function withDeclarant(sections: readonly DraftSection[]): DraftSection[] {
  const asks = ({ fields }: DraftSection) => fields.some(({ id }) => id === 'hoTen')
  const names = sections.flatMap(({ fields }) => fields.filter(({ type }) => /-name$/.test(type)))
  return sections.map((section) => (names.length === 1 && asks(section) ? { ...section, role: 'declarant' } : section))
}

/** What of the procedure stays as it was until somebody says otherwise. */
const kept = ({ addressee, papers, time, fee, rates, steps }: Edition) => ({
  ...(addressee && { addressee }),
  ...(papers.length > 0 && { papers }),
  ...(time && { time }),
  ...(fee !== undefined && { fee }),
  ...(rates.length > 0 && { rates }),
  ...(steps.length > 0 && { steps }),
})

function placesOf(blanks: readonly NamedBlank[], use: 'asked' | 'office'): Place[] {
  const taken = new Set<string>()
  return blanks.map(({ blank, found }) => {
    const { paragraph, from } = blank.where
    let key = `${use === 'office' ? 'o' : 'p'}${paragraph}:${from}`
    while (taken.has(key)) key += '+'
    taken.add(key)
    return { key, use, isSeen: blank.confidence >= sureFrom, isTyped: false, blank, found }
  })
}

/** Words that stand in the file and that its reader doesn't show. */
function wordsLeftOut(bytes: Uint8Array): string[] {
  try {
    return hiddenWords(bytes)
  } catch (error) {
    // Letters can't be told from their places in such a file; what the reader knows it left out is in `notCarried`.
    if (error instanceof WordPlaceError) return []
    throw error
  }
}
