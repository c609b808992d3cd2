import { useSignal } from '@preact/signals'
import { browser } from 'wxt/browser'
import { common } from '../text/common.ts'
import { keep } from '../text/keep.ts'
import { QuestionBox } from './question-box.tsx'
import { clear, desk, loadKeep, screen, steps } from './room.ts'

/** Where the clerk is, and the ways out. It names nobody. */
export function TopBar() {
  const isLeaving = useSignal(false)
  const here = desk.value
  if (screen.value === 'locked')
    return (
      <header class="top-bar">
        <strong class="brand">{common.name}</strong>
      </header>
    )
  return (
    <header class="top-bar">
      {here ? (
        <nav aria-label={common.stepsLabel}>
          <ol class="steps">
            {steps.map((step, index) => (
              <li key={step}>
                <button
                  type="button"
                  aria-current={screen.value === step ? 'step' : undefined}
                  title={common.key(`Alt+${index + 1}`)}
                  onClick={() => {
                    screen.value = step
                  }}
                >
                  <span class="step-number">{index + 1}</span> {common.steps[step]}
                </button>
              </li>
            ))}
          </ol>
        </nav>
      ) : (
        <strong class="brand">{common.name}</strong>
      )}
      <div class="tools">
        {here && (
          <>
            <button
              type="button"
              class="quiet"
              onClick={() => (screen.value = 'choose')}
              title={`${common.addForm} (Alt+T)`}
              aria-label={common.addForm}
            >
              +
            </button>
            <button
              type="button"
              class="quiet"
              onClick={() => void loadKeep().then(({ park }) => park())}
              title={`${keep.park} (${keep.parkKey})`}
              aria-label={keep.park}
            >
              ⏸
            </button>
            <button
              type="button"
              class="quiet"
              onClick={() => void loadKeep().then(({ coverNow }) => coverNow())}
              title={`${keep.lock} (${keep.lockKey})`}
              aria-label={keep.lock}
            >
              ◐
            </button>
            <button
              type="button"
              class="quiet"
              onClick={() => (isLeaving.value = true)}
              title={common.leave}
              aria-label={common.leave}
            >
              ✕
            </button>
          </>
        )}
        {location.pathname !== '/page.html' && (
          <button
            type="button"
            class="quiet"
            title={common.fullPage}
            aria-label={common.fullPage}
            onClick={() => void openPage()}
          >
            ⤢
          </button>
        )}
        <button
          type="button"
          class="quiet"
          title={`${common.settings} (Alt+0)`}
          aria-label={common.settings}
          onClick={() => (screen.value = 'settings')}
        >
          ⚙
        </button>
      </div>
      {isLeaving.value && (
        <QuestionBox
          question={common.leaveQuestion}
          no={common.leaveNo}
          yes={common.leaveYes}
          onNo={() => (isLeaving.value = false)}
          onYes={() => {
            isLeaving.value = false
            clear()
          }}
        />
      )}
    </header>
  )
}

/** The same as a full page; the citizen who is here goes there. */
async function openPage(): Promise<void> {
  const { leaveForPage } = await loadKeep()
  await leaveForPage()
  await browser.tabs.create({ url: '/page.html' })
}
