import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
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
  type SittingContext,
  type SittingEvent,
  sittingOfAnswers,
  type Title,
  titleIn,
} from '@viet-ho/form'

/** An event without its time, which the desk's clock gives. */
export type Untimed = SittingEvent extends infer Event
  ? Event extends SittingEvent
    ? Omit<Event, 'at'>
    : never
  : never

/** What is being typed and is no answer yet. */
export interface HalfTyped {
  readonly form: string
  readonly field: string
  readonly value: unknown
}

/** What has to be kept of a desk so that it can be taken up again: nothing but JSON. */
export interface DeskState {
  readonly day: string
  readonly events: readonly SittingEvent[]
  readonly current: string
  readonly halfTyped?: HalfTyped
  /** What the screens remember, by their names for it. */
  readonly notes: Readonly<Record<string, unknown>>
}

/** One citizen at the counter: the sitting, what is on the screen of it, and what is being typed. */
export class Desk {
  readonly #sitting: Signal<Sitting>
  readonly #trial: Signal<Sitting | undefined> = signal(undefined)
  readonly #halfTyped: Signal<HalfTyped | undefined> = signal(undefined)
  readonly #notes = new Map<string, Signal<unknown>>()
  readonly #noteCount = signal(0)
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
  /** What has to be kept, as it is now. */
  readonly state: ReadonlySignal<DeskState>

  private constructor(sitting: Sitting, current: string, notes: DeskState['notes']) {
    for (const [name, value] of Object.entries(notes)) this.#notes.set(name, signal(value))
    this.#sitting = signal(sitting)
    this.current = signal(current)
    for (const form of sitting.forms.keys()) this.#openPlace(form)
    this.sitting = this.#sitting
    this.form = computed(() => formOf(this.#sitting.value, this.current.value))
    this.shown = computed(() => formOf(this.#trial.value ?? this.#sitting.value, this.current.value))
    this.questions = computed(() => {
      const newRowIn = this.place.newRowIn.value
      return questionsOf(this.#sitting.value, this.form.value, newRowIn === undefined ? {} : { newRowIn })
    })
    this.title = computed(() => titleIn(this.#sitting.value))
    this.state = computed(() => this.#state())
  }

  /** A desk for the next citizen. */
  static open(day: string, office: Office, edition: Edition): Desk {
    const context = { day, office, editions: [edition] }
    const { formId: form, id } = edition
    return new Desk(act(openSitting(context), { type: 'form-added', form, edition: id, at: now() }).sitting, form, {})
  }

  /**
   * A desk as it was left. What was half typed is an answer now, as it stands: nothing that was typed is lost, and what is wrong with it is told where
   * the clerk goes on. `leftOut`: what can't be said any more, since a form has changed.
   */
  static resume(
    context: SittingContext,
    { events, current, notes, halfTyped }: DeskState,
  ): { readonly desk: Desk; readonly leftOut: ReturnType<typeof resumeSitting>['leftOut'] } {
    const { sitting, leftOut } = resumeSitting(context, events)
    const [first] = sitting.forms.keys()
    if (first === undefined) throw new RangeError('No form in this sitting')
    const desk = new Desk(sitting, sitting.forms.has(current) ? current : first, notes)
    if (halfTyped !== undefined && sitting.forms.has(halfTyped.form)) {
      const { form, field, value } = halfTyped
      desk.happen({ type: 'answered', form, field, value: value as never })
    }
    return { desk, leftOut }
  }

  /**
   * Something that a screen has to remember of this citizen and that is no event: where the clerk is, what was typed and not yet said. JSON only: it is
   * kept with the events, and goes with them.
   */
  note<Value>(name: string, initial: Value): Signal<Value> {
    const known = this.#notes.get(name)
    if (known !== undefined) return known as Signal<Value>
    const note = signal<Value>(initial)
    this.#notes.set(name, note)
    this.#noteCount.value += 1
    return note
  }

  #state(): DeskState {
    void this.#noteCount.value
    const { day, events } = this.#sitting.value
    const notes = Object.fromEntries([...this.#notes].map(([name, { value }]) => [name, value]))
    const halfTyped = this.#halfTyped.value
    return { day, events, current: this.current.value, notes, ...(halfTyped && { halfTyped }) }
  }

  /** Another form for the same citizen; one that is here already is only taken up again. */
  add(edition: Edition): void {
    const { day, office, editions, events, forms } = this.#sitting.value
    if (!forms.has(edition.formId)) {
      const context = { day, editions: [...editions, edition], ...(office && { office }) }
      this.#sitting.value = resumeSitting(context, events).sitting
      this.#openPlace(edition.formId)
      this.happen({ type: 'form-added', form: edition.formId, edition: edition.id })
    }
    this.current.value = edition.formId
  }

  /** Lets something happen, now; gives the issues of what may not, [] otherwise. */
  happen(event: Untimed): readonly Issue[] {
    const { sitting, issues } = act(this.#sitting.value, { ...event, at: now() } as SittingEvent)
    batch(() => {
      this.#forgetTrial()
      this.#sitting.value = sitting
    })
    return issues
  }

  /**
   * Another edition of the form on the desk, with these answers and no others: where a form is made, it is tried in one edition after another. How the
   * citizen is addressed stays.
   */
  renew(edition: Edition, answers: Readonly<Record<string, unknown>>): void {
    const { day, office, events } = this.#sitting.value
    const renewed = sittingOfAnswers(edition, answers, { day, at: now(), ...(office && { office }) })
    const addressed = events.findLast(({ type }) => type === 'citizen')
    batch(() => {
      this.#forgetTrial()
      this.#openPlace(edition.formId)
      this.#sitting.value = addressed ? act(renewed, addressed).sitting : renewed
      this.current.value = edition.formId
    })
  }

  #forgetTrial(): void {
    this.#trial.value = undefined
    this.#halfTyped.value = undefined
  }

  /** An answer, as it was typed; '' empties. What was typed before changes nothing. */
  answer(field: string, value: unknown): readonly Issue[] {
    batch(() => this.#forgetTrial())
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
    const halfTyped = { form: this.current.value, field, value: isNothing(value) ? null : value }
    const { sitting } = act(this.#sitting.value, { type: 'answered', at: now(), ...halfTyped } as SittingEvent)
    batch(() => {
      this.#trial.value = sitting
      this.#halfTyped.value = halfTyped
    })
  }

  /** Where the clerk is in the form of now. */
  get place(): Place {
    return this.#openPlace(this.current.value)
  }

  #openPlace(form: string): Place {
    const known = this.#places.get(form)
    if (known) return known
    const place: Place = {
      field: this.note(`place ${form} field`, undefined),
      newRowIn: this.note(`place ${form} row`, undefined),
      visited: this.note(`place ${form} visited`, []),
      isWhole: this.note(`place ${form} whole`, false),
    }
    this.#places.set(form, place)
    return place
  }
}

export interface Place {
  /** The question on the screen. */
  readonly field: Signal<string | undefined>
  /** The table whose next row is being begun. */
  readonly newRowIn: Signal<string | undefined>
  /** Questions that were asked, also those left empty. */
  readonly visited: Signal<readonly string[]>
  /** The whole form at once, for fast typing. */
  readonly isWhole: Signal<boolean>
}

const now = () => new Date().toISOString()

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
