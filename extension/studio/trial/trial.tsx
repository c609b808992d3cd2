import { useSignal } from '@preact/signals'
import type { Edition } from '@viet-ho/form'
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { type Keys, keysWithin, useLooseKeys } from '../../app/keys.ts'
import { oncePainted } from '../../app/once-painted.ts'
import { screen, trial } from '../../app/room.ts'
import { neighbour } from '../../ask/order.ts'
import { takeSame } from '../../ask/same-as.ts'
import { memo } from '../../preview/memo.ts'
import { PaperPreview } from '../../preview/paper-preview.tsx'
import { usePrinter } from '../../print/use-printer.tsx'
import { trial as say } from '../../text/trial.ts'
import { currentQuestion, goTo } from './current-question.ts'
import { FormPane } from './form-pane.tsx'
import { type Pane, PaneSwitch, panes } from './pane-switch.tsx'
import { ReadPane } from './read-pane.tsx'
import { TrialActs } from './trial-acts.tsx'
import { TrialIssues } from './trial-issues.tsx'
import { workOn } from './trial-work.ts'
import { useSample } from './use-sample.ts'
import { type Typed, useTrialDesk } from './use-trial-desk.ts'
import './trial.css'

interface TrialProps {
  readonly edition: Edition
  /** The answers to begin with; later ones are not looked at. */
  readonly sample?: Typed
  /** Told the answers, as typed, whenever they are others. */
  readonly onSample?: (answers: Typed) => void
  /** What stands above it, and has its keys too. */
  readonly children?: ComponentChildren
}

/** A form in the hands of its author: filled, heard and seen on paper at once. Nothing of it is kept. */
export function Trial({ edition, sample = {}, onSample, children }: TrialProps) {
  const desk = useTrialDesk(edition, sample)
  const pane = useSignal<Pane>('form')
  const told = useSignal('')
  const printer = usePrinter()
  const root = useRef<HTMLDivElement>(null)
  useSample(desk.form.value.raw, onSample)
  const question = currentQuestion(desk)
  useLayoutEffect(() => {
    if (!desk.place.isWhole.value) desk.focused.value = question?.field ?? ''
  }, [desk, question?.field])

  /** Where only one part has room, the focus doesn't stay in one that is out of sight. */
  const show = (next: Pane) => {
    pane.value = next
    oncePainted(() => {
      const focused = document.activeElement
      if (focused && focused !== document.body && focused.checkVisibility()) return
      if (next === 'form') goTo(desk, currentQuestion(desk)?.field)
      else root.current?.querySelector<HTMLElement>(`.of-${next} > section`)?.focus()
    })
  }
  const reach = (field: string | undefined) => {
    show('form')
    oncePainted(() => goTo(desk, field))
  }
  const finish = () => {
    show('read')
    oncePainted(() => root.current?.querySelector<HTMLElement>('.of-read > section')?.focus())
  }
  const work = workOn(desk, printer, told)
  const turn = () => {
    show('form')
    desk.place.isWhole.value = !desk.place.isWhole.value
  }
  const turnPage = (by: 1 | -1) => {
    const paper = root.current?.querySelector('.paper')
    paper?.scrollBy({ top: by * paper.clientHeight * 0.8 })
  }
  const keys: Keys = {
    'Alt+KeyA': () => work.fill(false),
    'Alt+KeyL': () => work.fill(true),
    'Alt+KeyR': work.empty,
    'Alt+KeyI': work.print,
    'Alt+KeyP': () => work.keep('pdf'),
    'Alt+KeyW': () => work.keep('docx'),
    'Alt+KeyM': turn,
    'Alt+KeyX': () => show(panes[(panes.indexOf(pane.value) + 1) % panes.length] ?? 'form'),
    'Alt+KeyG': () => {
      if (question) takeSame(desk, question)
    },
    'Alt+ArrowUp': () => question && reach(neighbour(desk, question.field, -1)),
    'Alt+ArrowDown': () => question && reach(neighbour(desk, question.field, 1)),
    'Alt+PageUp': () => turnPage(-1),
    'Alt+PageDown': () => turnPage(1),
    'Ctrl+Enter': finish,
  }
  // In the studio what has no focus is the studio's.
  useLooseKeys(screen.value === 'trial' ? keys : {})
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its keys are those of what stands in it
    <div class="trial" ref={root} onKeyDown={keysWithin(keys)}>
      {trial.value === desk && (
        <div class={`trial-inside on-${pane.value}`}>
          <div class="trial-head">
            {children}
            <TrialActs work={work} onTurn={turn} isWhole={desk.place.isWhole.value} />
            <div class="trial-told">
              <Issues onGoTo={reach} />
              <p role="status">{told.value}</p>
            </div>
            <PaneSwitch pane={pane.value} onShow={show} />
          </div>
          <div class="trial-pane of-form">
            <h2 id="trial-form">{say.headings.form}</h2>
            <section class="asking" aria-labelledby="trial-form">
              <Form onFinish={finish} />
            </section>
          </div>
          <div class="trial-pane of-read">
            <h2 id="trial-read">{say.headings.read}</h2>
            <Read isShown={pane.value === 'read'} />
          </div>
          <div class="trial-pane of-paper">
            <h2 id="trial-paper">{say.headings.paper}</h2>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so keys have to reach it */}
            <section class="paper" tabIndex={0} aria-labelledby="trial-paper">
              <Paper isShown={pane.value === 'paper'} />
            </section>
          </div>
        </div>
      )}
    </div>
  )
}

// An edition that is another reaches them by the desk: once, and not before.
const [Form, Read, Paper, Issues] = [memo(FormPane), memo(ReadPane), memo(PaperPreview), memo(TrialIssues)]
