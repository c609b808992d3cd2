import { useSignal } from '@preact/signals'
import type { FunctionComponent } from 'preact'
import { useEffect } from 'preact/hooks'
import { ChooseScreen } from '../choose/choose-screen.tsx'
import { isHelpOpen, openHelp } from '../help/open-help.ts'
import { common } from '../text/common.ts'
import { useKeys } from './keys.ts'
import { desk, loadSitting, type Screen, screen, steps, trouble } from './room.ts'
import { TopBar } from './top-bar.tsx'

type Screens = Readonly<Partial<Record<Screen, FunctionComponent>>>

export function App() {
  const later = useSignal<Screens>({})
  const help = useSignal<FunctionComponent | undefined>(undefined)
  // The rest of the tool is read while the clerk looks at the first screen.
  useEffect(() => {
    const load = async () => {
      const greeting = import('../help/welcome-screen.tsx')
      // What greets on a new PC waits for nothing else.
      if (screen.value === 'welcome') later.value = { welcome: (await greeting).WelcomeScreen }
      const [{ screens }, { SettingsScreen }, { ReportScreen }, { HelpDialog }, { WelcomeScreen }] = await Promise.all([
        loadSitting(),
        import('../settings/settings-screen.tsx'),
        import('../report/report-screen.tsx'),
        import('../help/help-dialog.tsx'),
        greeting,
      ])
      later.value = { ...screens, settings: SettingsScreen, report: ReportScreen, welcome: WelcomeScreen }
      help.value = HelpDialog
    }
    load().catch((error) => {
      trouble.value = String(error)
    })
  }, [later, help])
  useKeys({
    'Alt+KeyH': openHelp,
    F1: openHelp,
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
  const Help = help.value
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
      {isHelpOpen.value && Help && <Help />}
    </>
  )
}
