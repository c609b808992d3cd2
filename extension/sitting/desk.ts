import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import {
  act,
  type Edition,
  type FormInSitting,
  type Issue,
  type Office,
  openSitting,
  type Question,
  questionsOf,
  resumeSitting,
  type Sitting,
  type SittingEvent,
  type Title,
  titleIn,
} from '@viet-ho/form'

/** An event without its time, which the desk's clock gives. */
export type Untimed = SittingEvent extends infer Event
  ? Event extends SittingEvent
    ? Omit<Event, 'at'>
    : never
  : never

/** One citizen at the counter: the sitting, what is on the screen of it, and what is being typed. Lives in memory only. */
export class Desk {
  readonly #sitting: Signal<Sitting>
  readonly #trial: Signal<Sitting | undefined> = signal(undefined)
  /** The form that is being asked, read or printed. */
  readonly current: Signal<string>
  /** Where the clerk is in each form. */
  readonly #places = new Map<string, Place>()
  /** The field that the preview shows. */
  readonly focused = signal('')

  readonly sitting: ReadonlySignal<Sitting>
  readonly form: ReadonlySignal<FormInSitting>
  /** The form with what is being typed, not yet an answer. */
  readonly shown: ReadonlySignal<FormInSitting>
  readonly questions: ReadonlySignal<readonly Question[]>
  readonly title: ReadonlySignal<Title>

  constructor(day: string, office: Office, edition: Edition) {
    this.#sitting = signal(openSitting({ day, office, editions: [edition] }))
    this.current = signal(edition.formId)
    this.happen({ type: 'form-added', form: edition.formId, edition: edition.id })
    this.sitting = this.#sitting
    this.form = computed(() => formOf(this.#sitting.value, this.current.value))
    this.shown = computed(() => formOf(this.#trial.value ?? this.#sitting.value, this.current.value))
    this.questions = computed(() => {
      const newRowIn = this.place.newRowIn.value
      return questionsOf(this.#sitting.value, this.form.value, newRowIn === undefined ? {} : { newRowIn })
    })
    this.title = computed(() => titleIn(this.#sitting.value))
  }

  /** Another form for the same citizen; one that is here already is only taken up again. */
  add(edition: Edition): void {
    const { day, office, editions, events, forms } = this.#sitting.value
    if (!forms.has(edition.formId)) {
      const context = { day, editions: [...editions, edition], ...(office && { office }) }
      this.#sitting.value = resumeSitting(context, events).sitting
      this.happen({ type: 'form-added', form: edition.formId, edition: edition.id })
    }
    this.current.value = edition.formId
  }

  /** Lets something happen, now; gives the issues of what may not, [] otherwise. */
  happen(event: Untimed): readonly Issue[] {
    this.#trial.value = undefined
    const { sitting, issues } = act(this.#sitting.value, { ...event, at: new Date().toISOString() } as SittingEvent)
    this.#sitting.value = sitting
    return issues
  }

  /** An answer, as it was typed; '' empties. What was typed before changes nothing. */
  answer(field: string, value: unknown): readonly Issue[] {
    this.#trial.value = undefined
    const raw = isNothing(value) ? null : value
    const question = this.questions.value.find((each) => each.field === field)
    // A question that another answer has just taken away; the first answer of a row that is being begun is none.
    if (question === undefined && !field.includes('[')) return []
    const before = question?.typed ?? null
    if (JSON.stringify(before) === JSON.stringify(raw)) return []
    return this.happen({ type: 'answered', form: this.current.value, field, value: raw as never })
  }

  /** Shows what an answer would look like on paper, while it is being typed. Nothing has happened yet. */
  tryAnswer(field: string, value: unknown): void {
    const event = { type: 'answered', form: this.current.value, field, value: isNothing(value) ? null : value }
    const { sitting } = act(this.#sitting.value, { ...event, at: new Date().toISOString() } as SittingEvent)
    this.#trial.value = sitting
  }

  /** Where the clerk is in the form of now. */
  get place(): Place {
    const known = this.#places.get(this.current.value)
    if (known) return known
    const place: Place = {
      field: signal(undefined),
      newRowIn: signal(undefined),
      visited: new Set(),
      isWhole: signal(false),
    }
    this.#places.set(this.current.value, place)
    return place
  }
}

export interface Place {
  /** The question on the screen. */
  readonly field: Signal<string | undefined>
  /** The table whose next row is being begun. */
  readonly newRowIn: Signal<string | undefined>
  /** Questions that were asked, also those left empty. */
  readonly visited: Set<string>
  /** The whole form at once, for fast typing. */
  readonly isWhole: Signal<boolean>
}

const isNothing = (value: unknown) =>
  value === '' ||
  (typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((piece) => piece === '' || piece === undefined))

function formOf({ forms }: Sitting, id: string): FormInSitting {
  const form = forms.get(id)
  if (form === undefined) throw new RangeError(`No form ${id} in this sitting`)
  return form
}
