import { useSignal } from '@preact/signals'
import type { FunctionComponent } from 'preact'
import { useEffect } from 'preact/hooks'
import { ChooseScreen } from '../choose/choose-screen.tsx'
import { common } from '../text/common.ts'
import { useKeys } from './keys.ts'
import { desk, loadSitting, type Screen, screen, steps, trouble } from './room.ts'
import { TopBar } from './top-bar.tsx'

type Screens = Readonly<Partial<Record<Screen, FunctionComponent>>>

export function App() {
  const later = useSignal<Screens>({})
  // The rest of the tool is read while the clerk looks at the first screen.
  useEffect(() => {
    const load = async () => {
      const [{ screens }, { SettingsScreen }, { ReportScreen }] = await Promise.all([
        loadSitting(),
        import('../settings/settings-screen.tsx'),
        import('../report/report-screen.tsx'),
      ])
      later.value = { ...screens, settings: SettingsScreen, report: ReportScreen }
    }
    load().catch((error) => {
      trouble.value = String(error)
    })
  }, [later])
  useKeys({
    'Alt+Digit0': () => {
      screen.value = screen.value === 'settings' ? (desk.value ? 'ask' : 'choose') : 'settings'
    },
    'Alt+KeyT': () => {
      if (desk.value) screen.value = 'choose'
    },
    ...Object.fromEntries(
      steps.map((step, index) => [
        `Alt+Digit${index + 1}`,
        () => {
          if (desk.value) screen.value = step
        },
      ]),
    ),
  })
  const Shown = screen.value === 'choose' ? ChooseScreen : later.value[screen.value]
  return (
    <>
      <TopBar />
      {trouble.value !== '' && (
        <p class="trouble" role="alert">
          {common.failed(trouble.value)}
        </p>
      )}
      <main id="main">{Shown ? <Shown /> : <p role="status">{common.loading}</p>}</main>
    </>
  )
}
