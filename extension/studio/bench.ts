import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { Edition } from '@viet-ho/form'
import {
  type CheckedDraft,
  checkDraft,
  type Draft,
  doAct,
  type EditionAtHand,
  type History,
  type Origin,
  type Place,
  paperView,
  redo,
  replay,
  type StudioAct,
  undo,
  type ViewBlock,
} from '@viet-ho/studio'
import { studio as say } from '../text/studio.ts'
import { type KeptActs, writeActs, writeDraft } from './drafts-database.ts'

export const tabs = ['place', 'facts', 'trial', 'finish'] as const
export type Tab = (typeof tabs)[number]

/** The editions of a form that are there. */
export type AtHand = (form: string) => readonly EditionAtHand[]

/** A draft on the screen: what was done to it, where the author is, and what the checker says. Every act is kept at once. */
export class Bench {
  readonly id: string
  readonly origin: Origin
  readonly history: Signal<History>
  readonly checked: Signal<CheckedDraft>
  /** The edition as it was last right. */
  readonly lastRight: Signal<Edition | undefined> = signal(undefined)
  readonly selected: Signal<string | undefined>
  /** Places that are to be joined. */
  readonly picked: Signal<readonly string[]> = signal([])
  readonly tab: Signal<Tab> = signal<Tab>('place')
  /** What was typed while trying, which is nobody's and is not kept. */
  readonly tried: Signal<Readonly<Record<string, unknown>>> = signal({})
  /** The line in which a new place is being put. */
  readonly addingIn: Signal<number | undefined> = signal(undefined)
  /** What was done, or why not. */
  readonly said = signal('')
  readonly isRefused = signal(false)
  /** How often something was undone or done again. */
  readonly turns = signal(0)
  readonly keeping = signal<'saved' | 'saving' | 'failed'>('saved')
  readonly savedAt = signal(Date.now())
  /** What the draft was begun from lies on the disk: acts alone could not be taken up. */
  #isOriginKept: boolean

  readonly draft: ReadonlySignal<Draft>
  readonly view: ReadonlySignal<readonly ViewBlock[]>
  readonly place: ReadonlySignal<Place | undefined>
  readonly doubtful: ReadonlySignal<readonly Place[]>
  #session = ''
  #checking: ReturnType<typeof setTimeout> | undefined
  #writing: Promise<void> = Promise.resolve()

  readonly #atHand: AtHand

  constructor(
    id: string,
    origin: Origin,
    history: History,
    { atHand = () => [], isOriginKept = false }: { readonly atHand?: AtHand; readonly isOriginKept?: boolean } = {},
  ) {
    this.#isOriginKept = isOriginKept
    this.#atHand = atHand
    this.id = id
    this.origin = origin
    this.history = signal(history)
    this.checked = signal(checkDraft(history.now, atHand(history.now.id)))
    this.lastRight.value = this.checked.value.edition
    const first = history.now.places.find(({ isSeen, use }) => !isSeen && use === 'asked') ?? history.now.places[0]
    this.selected = signal(first?.key)
    this.draft = computed(() => this.history.value.now)
    this.view = computed(() => paperView(this.draft.value, this.lastRight.value))
    this.place = computed(() => this.draft.value.places.find(({ key }) => key === this.selected.value))
    this.doubtful = computed(() => this.draft.value.places.filter(({ isSeen, use }) => !isSeen && use === 'asked'))
  }

  /** A draft as it was kept; acts that can't be done again are told. */
  static resume(origin: Origin, begun: Draft, { id, acts, undone }: KeptActs, atHand?: AtHand): Bench {
    const { history, leftOut } = replay(begun, acts)
    const whole = { ...history, undone: Array.isArray(undone) ? undone : [] }
    const bench = new Bench(id, origin, whole, { isOriginKept: true, ...(atHand && { atHand }) })
    if (leftOut > 0) bench.#say(say.leftOut(leftOut), true)
    return bench
  }

  /**
   * Does something; a sentence is said where it can't be done. Acts of one `session`, as the letters typed into one input, are one thing to be undone.
   * Gives whether it was done.
   */
  do(act: StudioAct, { session = '', said = '' }: { readonly session?: string; readonly said?: string } = {}): boolean {
    const isSame = session !== '' && session === this.#session && this.history.value.past.length > 0
    const outcome = doAct(isSame ? undo(this.history.value) : this.history.value, act)
    if ('refused' in outcome) {
      this.#say(outcome.refused.message, true)
      return false
    }
    this.#session = session
    this.#become({ ...outcome.done, undone: [] })
    this.#say(said)
    return true
  }

  undo(): void {
    const { past } = this.history.value
    const last = past.at(-1)?.act
    if (past.length > 0) this.#turn(undo(this.history.value))
    if (last && 'place' in last) this.select(last.place)
    this.#say(past.length > 0 ? say.undone : say.nothingToUndo)
  }

  redo(): void {
    const { undone } = this.history.value
    if (undone.length > 0) this.#turn(redo(this.history.value))
    this.#say(undone.length > 0 ? say.redone : say.nothingToRedo)
  }

  /** Keeps the draft as it is; said aloud by whoever asked for it. */
  async keep(): Promise<void> {
    this.keeping.value = 'saving'
    const kept = this.kept()
    this.#writing = this.#writing
      .then(() => (this.#isOriginKept ? writeActs(kept) : writeDraft({ id: this.id, origin: this.origin }, kept)))
      .then(
        () => {
          this.#isOriginKept = true
          this.keeping.value = 'saved'
          this.savedAt.value = kept.savedAt
        },
        () => {
          this.keeping.value = 'failed'
        },
      )
    await this.#writing
  }

  kept(): KeptActs {
    const { now, past, undone } = this.history.value
    return { id: this.id, title: now.form.title, savedAt: Date.now(), acts: past.map(({ act }) => act), undone }
  }

  /** Goes to the next place that nobody has looked at yet, round and round. */
  toNextDoubt(): void {
    const { places } = this.draft.value
    const at = places.findIndex(({ key }) => key === this.selected.value)
    const around = [...places.slice(at + 1), ...places.slice(0, at + 1)]
    const next = around.find(({ isSeen, use }) => !isSeen && use === 'asked')
    if (next) this.selected.value = next.key
    this.#say(next ? '' : say.doubtful(0))
  }

  /** Selects a place, where it is there. */
  select(key: string): void {
    if (this.draft.value.places.some((place) => place.key === key)) this.selected.value = key
  }

  step(by: 1 | -1): void {
    const { places } = this.draft.value
    const at = places.findIndex(({ key }) => key === this.selected.value)
    const next = places[Math.min(places.length - 1, Math.max(0, at + by))]
    if (next) this.selected.value = next.key
  }

  pick(key: string): void {
    const { value } = this.picked
    this.picked.value = value.includes(key) ? value.filter((each) => each !== key) : [...value, key]
  }

  /** Says what was done, where several acts did it. */
  tell(sentence: string): void {
    this.#say(sentence)
  }

  /** Nothing typed from here on belongs to what was typed before. */
  endSession(): void {
    this.#session = ''
  }

  #say(sentence: string, isRefused = false): void {
    batch(() => {
      this.said.value = sentence
      this.isRefused.value = isRefused
    })
  }

  #turn(history: History): void {
    this.#session = ''
    batch(() => {
      this.#become(history)
      this.turns.value += 1
    })
  }

  #become(history: History): void {
    const known = new Set(history.now.places.map(({ key }) => key))
    batch(() => {
      this.history.value = history
      this.picked.value = this.picked.value.filter((key) => known.has(key))
      if (!known.has(this.selected.value ?? '')) this.selected.value = history.now.places[0]?.key
    })
    // The checker takes a moment: letters typed meanwhile don't wait for it.
    clearTimeout(this.#checking)
    this.#checking = setTimeout(() => this.check(), 150)
    void this.keep()
  }

  /** What the checker says of the draft as it is now. */
  check(): CheckedDraft {
    clearTimeout(this.#checking)
    const checked = checkDraft(this.draft.value, this.#atHand(this.draft.value.id))
    batch(() => {
      this.checked.value = checked
      if (checked.edition) this.lastRight.value = checked.edition
    })
    return checked
  }
}
