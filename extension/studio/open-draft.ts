import { sources } from 'virtual:form-sources'
import vocabulary from 'virtual:vocabulary'
import { signal } from '@preact/signals'
import { DocxReadError } from '@viet-ho/docx'
import { type Edition, type FormFiles, paperSource } from '@viet-ho/form'
import { formsInPack, openPack, withPapers } from '@viet-ho/pack'
import { asPrevious, begin, goOn, leftBehind, type Origin, openOrigin, TooLargeError } from '@viet-ho/studio'
import { loadCommunes } from '@viet-ho/vietnamese'
import { today } from '../app/room.ts'
import { catalogue, loadForm, packOf } from '../packs/forms-at-hand.ts'
import { readPackFile } from '../packs/pack-database.ts'
import { studio as say } from '../text/studio.ts'
import { type AtHand, Bench } from './bench.ts'
import { readDraft, removeDraft } from './drafts-database.ts'
import { hold, letGo } from './hold-draft.ts'
import type { StudioProblem } from './problem.ts'

/** The draft on the screen. */
export const bench = signal<Bench | undefined>(undefined)

/** A form has no pictures that would make it larger. */
const largestWordFile = 20 * 1024 * 1024

/** The day, and a name that no other draft of the form has: one would take the other's place when it is used. */
const begunNow = () => {
  const second = new Date().toISOString().slice(11, 19).replaceAll(':', '')
  return { today: today(), editionId: `nhap-${today()}-${second}` }
}

/** Opens an office's Word file as a new draft; with `previous`, as a new edition of that form. Throws, for people. */
export async function openWordFile(file: File, previous?: Edition): Promise<void> {
  if (file.size > largestWordFile) throw new Error(say.unreadable['too-big-to-read'])
  const bytes = new Uint8Array(await file.arrayBuffer())
  // What is being said is painted first.
  await new Promise((resolve) => setTimeout(resolve))
  await open({
    kind: 'word',
    fileName: file.name.normalize('NFC').slice(0, 200),
    bytes,
    ...begunNow(),
    ...(previous && { previous }),
  })
}

/** Opens the Word file of a new edition: the questions of the earlier one stay where the blanks are the same. Throws, for people. */
export async function openWordOf(file: File, formId: string, editionId: string): Promise<void> {
  const { editions } = await loadForm(formId)
  const previous = editions.find(({ id }) => id === editionId)
  if (!previous) throw new Error(say.noSuchEdition)
  await openWordFile(file, previous)
}

/** Opens a Word file that was mended, as a draft of its own that goes on from the one on the bench. Throws, for people. */
export async function openMended(file: File, from: Bench): Promise<void> {
  const { now: before, past } = from.history.value
  await from.keep()
  await openWordFile(file, asPrevious(before) ?? from.lastRight.value)
  const opened = bench.value
  if (!opened || opened === from) return
  const acts = goOn(past[0]?.before ?? before, before, opened.draft.value)
  for (const each of acts) opened.do(each)
  opened.tell(say.startedOver(leftBehind(before, opened.draft.value), before.edition.check === 'verified'))
}

/** Begins a new edition from one that is at hand. Throws, for people. */
export async function openEdition(formId: string, editionId: string): Promise<void> {
  const form = await loadForm(formId)
  const base = form.editions.find(({ id }) => id === editionId)
  const markup = base && paperSource(await textsOf(formId, editionId), editionId)
  if (!base || markup === undefined) throw new Error(say.noSuchEdition)
  const { synonyms } = catalogue.value.find(({ id }) => id === formId) ?? { synonyms: [] }
  await open({ kind: 'edition', base, markup, synonyms, ...begunNow() })
}

/** The texts of a form: those of the tool, and those of the pack that brings the edition. */
async function textsOf(formId: string, editionId: string): Promise<FormFiles> {
  const builtIn = (await sources[formId]?.())?.default ?? []
  const pack = packOf(formId, editionId)
  const bytes = pack && (await readPackFile(pack.id))
  if (bytes === undefined) return new Map(builtIn)
  const { files } = await openPack(bytes, { beside: async () => ({ files: new Map(builtIn), docx: new Map() }) })
  const parts = formsInPack(files).get(formId)
  return new Map([...builtIn, ...(parts ? (await withPapers(parts)).files : [])])
}

const atHand: AtHand = (formId) => {
  const form = catalogue.value.find(({ id }) => id === formId)
  return (form?.editions ?? []).map((each) => ({ ...each, isBuiltIn: packOf(formId, each.id) === undefined }))
}

async function open(origin: Origin): Promise<void> {
  const id = crypto.randomUUID()
  await loadCommunes()
  const draft = begun(origin)
  if (!(await hold(id))) throw new Error(say.elsewhere)
  const opened = new Bench(id, origin, begin(draft), { atHand })
  // A full disk keeps nobody from working: what is not kept is told on the bench.
  await opened.keep()
  bench.value = opened
}

/** A draft from the beginning. Throws, for people. */
function begun(origin: Origin) {
  try {
    return openOrigin(origin, vocabulary)
  } catch (error) {
    const isKnown = error instanceof DocxReadError || error instanceof TooLargeError
    const problem: StudioProblem = isKnown ? error.code : 'not-read'
    throw new Error(say.unreadable[problem], { cause: error })
  }
}

/** The database says nothing: that is no fault of the draft. */
const isOfDisk = (error: unknown) => error instanceof DOMException

/** Takes up a draft that was kept. Throws, for people. */
export async function resumeDraft(id: string): Promise<void> {
  if (!(await hold(id))) throw new Error(say.elsewhere)
  try {
    const kept = await readDraft(id)
    if (!kept) throw new RangeError('half of the draft is gone')
    await loadCommunes()
    bench.value = Bench.resume(kept.draft.origin, openOrigin(kept.draft.origin, vocabulary), kept.acts, atHand)
  } catch (error) {
    letGo()
    throw new Error(isOfDisk(error) ? say.unreadableDisk : say.unreadableDraft, { cause: error })
  }
}

/** Removes a draft, unless somebody works on it in another window. Throws, for people. */
export async function discardDraft(id: string): Promise<void> {
  if (!(await hold(id))) throw new Error(say.elsewhere)
  try {
    await removeDraft(id)
  } catch (error) {
    throw new Error(say.notRemoved, { cause: error })
  } finally {
    letGo()
  }
}
