import { common } from '../text/common.ts'
import { MoreMenu } from './more-menu.tsx'
import { desk, isShut, screen, steps } from './room.ts'

/** Where the clerk is, and the ways out. It names nobody. */
export function TopBar() {
  const isLocked = isShut(screen.value)
  return (
    <header class="top-bar">
      {desk.value && !isLocked ? (
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
      {!isLocked && <MoreMenu />}
    </header>
  )
}
