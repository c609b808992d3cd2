import { useSignal } from '@preact/signals'
import { browser } from 'wxt/browser'
import { openHelp } from '../help/open-help.ts'
import { common } from '../text/common.ts'
import { help } from '../text/help.ts'
import { clear, desk, screen, steps } from './room.ts'

/** Where the clerk is, and the ways out. It names nobody. */
export function TopBar() {
  const isLeaving = useSignal(false)
  const here = desk.value
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
            onClick={() => void browser.tabs.create({ url: '/page.html' })}
          >
            ⤢
          </button>
        )}
        <button type="button" class="quiet" title={help.open} aria-label={help.title} onClick={openHelp}>
          ?
        </button>
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
        <div class="question-box" role="alertdialog" aria-label={common.leaveQuestion}>
          <p>{common.leaveQuestion}</p>
          <button
            type="button"
            class="main"
            ref={(button) => button?.focus()}
            onClick={() => (isLeaving.value = false)}
          >
            {common.leaveNo}
          </button>
          <button
            type="button"
            class="danger"
            onClick={() => {
              isLeaving.value = false
              clear()
            }}
          >
            {common.leaveYes}
          </button>
        </div>
      )}
    </header>
  )
}
