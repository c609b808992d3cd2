import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { useKeys } from '../app/keys.ts'
import { screen } from '../app/room.ts'
import { CardPanel } from '../card/card-panel.tsx'
import { cardRequest, openCard, takeScan } from '../card/scan.ts'
import { useScanner } from '../card/use-scanner.ts'
import { hasPapers } from '../papers/papers-screen.tsx'
import { PaperPreview } from '../preview/paper-preview.tsx'
import { here } from '../sitting/here.ts'
import { ask as say } from '../text/ask.ts'
import { card } from '../text/card.ts'
import { FormTabs } from './form-tabs.tsx'
import { OneQuestion } from './one-question.tsx'
import { Opening } from './opening.tsx'
import { firstOpen, neighbour, nextField } from './order.ts'
import { takeSame } from './same-as.ts'
import { WholeForm } from './whole-form.tsx'

/** Two ways over the same answers: question by question, as the clerk asks, and the whole form at once; the paper beside them, or one key away. */
export function AskScreen() {
  const desk = here()
  const { place } = desk
  const isPaperShown = useSignal(false)
  const isOpened = desk.sitting.value.events.some(({ type }) => type === 'helped')
  const questions = desk.questions.value
  const field = place.field.value ?? firstOpen(questions, place.visited.value)?.field ?? questions[0]?.field
  const question = questions.find((each) => each.field === field) ?? questions[0]

  const goTo = (next: string | undefined) => {
    if (next !== undefined) place.field.value = next
  }
  const finish = () => {
    screen.value = hasPapers(desk) ? 'papers' : 'read'
  }
  const onDone = (from: string) => {
    const next = nextField(desk, from)
    if (next === undefined) finish()
    else goTo(next)
  }
  useEffect(() => {
    desk.focused.value = field ?? ''
  }, [desk, field])
  // The card goes with the screen.
  useEffect(
    () => () => {
      cardRequest.value = undefined
    },
    [],
  )
  const isCardOpen = cardRequest.value !== undefined
  useScanner(takeScan)
  const afterCard = (isTaken: boolean) => {
    // The opening stays until the clerk has passed it.
    if (!isTaken || !isOpened) return
    const next = firstOpen(desk.questions.value, place.visited.value)
    if (next === undefined) finish()
    else goTo(next.field)
  }
  useKeys(
    isCardOpen
      ? {}
      : {
          'Alt+KeyC': openCard,
          'Alt+KeyM': () => {
            place.isWhole.value = !place.isWhole.value
          },
          'Alt+KeyX': () => {
            isPaperShown.value = !isPaperShown.value
          },
          'Alt+KeyG': () => {
            if (question && takeSame(desk, question)) onDone(question.field)
          },
          'Alt+ArrowUp': () => goTo(field && neighbour(desk, field, -1)),
          'Alt+ArrowDown': () => goTo(field && neighbour(desk, field, 1)),
          'Ctrl+Enter': finish,
          Escape: () => {
            isPaperShown.value = false
          },
        },
  )
  const panel = isCardOpen && <CardPanel question={isOpened ? question : undefined} onClose={afterCard} />
  if (!isOpened)
    return (
      <>
        {panel}
        <Opening isBehind={isCardOpen} />
      </>
    )
  if (panel) return panel

  return (
    <div class={isPaperShown.value ? 'ask paper-shown' : 'ask'}>
      <div class="form-head">
        <h1 id="form-title">{desk.form.value.edition.title}</h1>
        <FormTabs />
        <div class="ways">
          <button
            type="button"
            aria-pressed={place.isWhole.value}
            onClick={() => {
              place.isWhole.value = !place.isWhole.value
            }}
          >
            {place.isWhole.value ? say.oneByOne : say.whole} <kbd>{say.wholeKey}</kbd>
          </button>
          <button type="button" onClick={openCard}>
            {card.open} <kbd>{card.openKey}</kbd>
          </button>
          <button
            type="button"
            class="narrow-only"
            onClick={() => {
              isPaperShown.value = true
            }}
          >
            {say.preview} <kbd>Alt+X</kbd>
          </button>
        </div>
      </div>
      <div class="beside">
        <section class="asking" aria-labelledby="form-title">
          {place.isWhole.value ? (
            <WholeForm onFinish={finish} />
          ) : (
            question && (
              <OneQuestion
                key={question.field}
                question={question}
                onDone={() => onDone(question.field)}
                onBefore={() => goTo(neighbour(desk, question.field, -1))}
                onGoTo={goTo}
              />
            )
          )}
        </section>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so keys have to reach it */}
        <aside class="paper" aria-label={say.paperAfter} tabIndex={0}>
          <button
            type="button"
            class="narrow-only"
            onClick={() => {
              isPaperShown.value = false
            }}
          >
            {say.closePreview} <kbd>Esc</kbd>
          </button>
          <PaperPreview />
        </aside>
      </div>
    </div>
  )
}
